import { LimnerError } from '../../core/errors/limner-error.ts';
import type { ImageSource, Mask, PixelSize, Raster } from '../../core/image.ts';
import type { ResolvedReference } from '../../core/models/resolved-operation.ts';
import type { EditMode, MaskSource } from '../../core/operation.ts';
import { SEMANTIC_CLASSES } from '../../core/semantic-classes.ts';
import { dilateMask } from '../../imaging/masks/dilate-mask.ts';
import { thresholdMask } from '../../imaging/masks/normalise-mask.ts';
import type { PreparePorts } from './prepare-ports.ts';

type MaskReference = Extract<ResolvedReference, { readonly kind: 'mask' }>;
type ComputedMask = Exclude<MaskSource, { readonly kind: 'image' }>;

/** The picture to edit, and the file that it came in. */
export interface RawPicture {
  readonly picture: Raster;
  readonly source: ImageSource;
}

const RAW_FIELD = 'the picture of REFERENCE_TYPE_RAW';
const FIELD = 'the picture of REFERENCE_TYPE_MASK';

/**
 * From here on a computed, soft mask counts: what shows through at a rim would cling to what is kept as a fringe, so a pixel with a
 * tenth of it is meant as well.
 */
const COMPUTED_THRESHOLD = 26;

/** Where to edit. */
export interface EditMask {
  /** What is meant, hard, of the picture's size. */
  readonly meant: Mask;
  /** That, dilated. */
  readonly mask: Mask;
}

/** Modes that take what they draw from what is kept. */
const MODES_THAT_NEED_KEPT_PIXELS: readonly EditMode[] = ['inpaint-removal', 'outpaint', 'background-swap'];

/**
 * The mask of an edit: the caller's, or one computed from the picture; of the picture's size, hard, as it is meant and dilated.
 *
 * @throws LimnerError `FIELD_INVALID` when nothing would be edited, or nothing kept where something must be.
 */
export async function resolveEditMask(
  raw: RawPicture,
  reference: MaskReference,
  mode: EditMode,
  ports: PreparePorts,
): Promise<EditMask> {
  const { picture } = raw;
  const { mask: source } = reference;
  const meant =
    source.kind === 'image' ? await ports.decodeMask(source.image, picture, FIELD) : await compute(source, raw, ports);
  const mask = dilateMask(meant, dilationPx(reference, picture));
  requireSomethingToEdit(meant, source);
  if (MODES_THAT_NEED_KEPT_PIXELS.includes(mode)) requireSomethingToKeep(mask, mode);
  return { meant, mask };
}

/** By how much a mask grows. */
export function dilationPx({ dilation }: MaskReference, { widthPx }: PixelSize): number {
  return Math.round(dilation * widthPx);
}

async function compute(
  source: ComputedMask,
  { picture, source: file }: RawPicture,
  { segment, originOf }: PreparePorts,
): Promise<Mask> {
  const origin = await originOf(file, RAW_FIELD);
  const prompt = source.kind === 'semantic' ? source.classIds.map((id) => SEMANTIC_CLASSES[id]!).join(', ') : '';
  const masks = await segment({
    picture,
    mode: source.kind,
    prompt,
    maxPredictions: 1,
    confidenceThreshold: 0,
    ...(origin && { origin }),
  });
  if (masks[0]) return thresholdMask(masks[0], COMPUTED_THRESHOLD);
  return {
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    data: new Uint8Array(picture.widthPx * picture.heightPx),
  };
}

function requireSomethingToEdit({ data }: Mask, source: MaskSource): void {
  if (data.some((value) => value !== 0)) return;
  const message =
    source.kind === 'image'
      ? 'The mask is empty: every pixel of it is black, so there is nothing to edit. Pixels to edit must not be black.'
      : `The picture shows no ${describe(source)}, so there is nothing to edit. Send a mask image instead.`;
  throw new LimnerError('FIELD_INVALID', message, { field: FIELD });
}

function describe(source: ComputedMask): string {
  if (source.kind !== 'semantic') return source.kind;
  return source.classIds.map((id) => SEMANTIC_CLASSES[id]!).join(', ');
}

function requireSomethingToKeep({ data }: Mask, mode: EditMode): void {
  if (data.some((value) => value === 0)) return;
  throw new LimnerError(
    'FIELD_INVALID',
    `The mask, dilated, covers the whole picture; the mode ${mode} needs a part to keep, from which it takes the rest.`,
    { field: FIELD },
  );
}
