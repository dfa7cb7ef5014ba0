import { MaskReferenceMode } from '../client/enums.ts';
import type { ImageInput } from '../client/image.ts';
import {
  type MaskReferenceConfig,
  MaskReferenceImage,
  RawReferenceImage,
  type ReferenceImage,
} from '../client/references.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { framePicture, type Margins } from '../imaging/frame-picture.ts';
import { Image } from '../sdk/image.ts';
import { REFERENCE_KINDS, type TypedReference } from './options/typed-reference.ts';
import { readPicture } from './read-picture.ts';
import type { Terminal } from './terminal.ts';

/** What `limner edit` is told of pictures. */
export interface ReferenceOptions {
  readonly image?: string;
  readonly mask?: string;
  readonly maskMode?: 'foreground' | 'background' | 'semantic';
  readonly maskClasses?: readonly number[];
  readonly dilation?: number;
  readonly expand?: Margins;
  readonly reference: readonly TypedReference[];
  readonly computeControl: boolean;
}

const MASK_MODES = {
  foreground: MaskReferenceMode.MASK_MODE_FOREGROUND,
  background: MaskReferenceMode.MASK_MODE_BACKGROUND,
  semantic: MaskReferenceMode.MASK_MODE_SEMANTIC,
} as const;

/**
 * The reference images of an edit. Those of `--reference` have the ids 1, 2, … in the order in which they were typed; the
 * picture and its mask come after them.
 *
 * @throws LimnerError `IMAGE_INVALID` for a file that cannot be read, `FIELD_MISSING` for a mask without a picture, or no picture at all,
 *   `FIELDS_CONFLICT` for two masks.
 */
export async function editReferences(
  options: ReferenceOptions,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<ReferenceImage[]> {
  const { image, reference, computeControl } = options;
  refuseContradictions(options);
  const given = await Promise.all(
    reference.map(async ({ kind, file, words }, index) =>
      REFERENCE_KINDS[kind]({
        referenceId: index + 1,
        referenceImage: await readPicture(file, terminal),
        computeControl,
        ...(words !== undefined && { words }),
      }),
    ),
  );
  if (image === undefined) return given;
  const raw = await readPicture(image, terminal);
  const { picture, mask } = await pictureAndMask(raw, options, terminal);
  const referenceId = reference.length + 1;
  return [
    ...given,
    new RawReferenceImage({ referenceId, referenceImage: picture }),
    ...(mask ? [new MaskReferenceImage({ referenceId: referenceId + 1, ...mask })] : []),
  ];
}

interface PictureAndMask {
  readonly picture: ImageInput;
  readonly mask?: { readonly referenceImage?: ImageInput; readonly config: MaskReferenceConfig };
}

async function pictureAndMask(
  raw: Image,
  { mask, maskMode, maskClasses, dilation, expand }: ReferenceOptions,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<PictureAndMask> {
  const grown = dilation === undefined ? {} : { maskDilation: dilation };
  const userProvided = { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, ...grown };
  if (expand) {
    const framed = await frame(raw, expand);
    return { picture: framed.picture, mask: { referenceImage: framed.mask, config: userProvided } };
  }
  if (mask !== undefined)
    return { picture: raw, mask: { referenceImage: await readPicture(mask, terminal), config: userProvided } };
  if (maskMode === undefined) return { picture: raw };
  const classes = maskClasses ? { segmentationClasses: [...maskClasses] } : {};
  return { picture: raw, mask: { config: { maskMode: MASK_MODES[maskMode], ...classes, ...grown } } };
}

async function frame(raw: Image, margins: Margins): Promise<{ picture: Image; mask: Image }> {
  try {
    const { picture, mask } = await framePicture(raw.bytes, margins);
    return { picture: new Image({ bytes: picture }), mask: new Image({ bytes: mask }) };
  } catch (cause) {
    throw new LimnerError('IMAGE_INVALID', 'Expected a picture for --image but received a file that is none.', {
      cause,
    });
  }
}

function refuseContradictions({ image, mask, maskMode, expand, reference }: ReferenceOptions): void {
  const masks = Object.entries({ '--mask': mask, '--mask-mode': maskMode, '--expand': expand }).flatMap(
    ([name, value]) => (value === undefined ? [] : [name]),
  );
  if (masks.length > 1)
    throw new LimnerError(
      'FIELDS_CONFLICT',
      `Expected one of --mask, --mask-mode and --expand but received ${masks.join(' and ')}.`,
      {
        field: masks[1]!,
      },
    );
  if (masks.length > 0 && image === undefined)
    throw new LimnerError('FIELD_MISSING', `Expected a picture with --image for ${masks[0]} but received none.`, {
      field: '--image',
    });
  if (image === undefined && reference.length === 0)
    throw new LimnerError(
      'FIELD_MISSING',
      'Expected a picture to change with --image, or pictures to go by with --reference, but received neither. `limner generate` makes pictures from words alone.',
      { field: '--image' },
    );
}
