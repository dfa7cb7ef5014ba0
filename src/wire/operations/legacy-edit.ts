import type { ImageSource } from '../../core/image.ts';
import type { MaskSource, Reference } from '../../core/operation.ts';
import { type FieldTable, readFields } from '../field.ts';
import { readPath } from '../path.ts';
import { asSpelled, enumeration } from '../values/enumeration.ts';
import { imageSource, noContent } from '../values/image-source.ts';
import { number } from '../values/scalars.ts';
import { semanticClasses } from '../values/semantic-classes.ts';
import type { WireRequest } from './operation-wire.ts';
import { requireClasses } from './references.ts';

interface LegacyEdit {
  readonly image?: ImageSource;
  readonly maskImage?: ImageSource;
  readonly maskType?: 'background' | 'foreground' | 'semantic';
  readonly maskClasses?: readonly number[];
  readonly maskDilation?: number;
}

/** The picture and the mask as `imagegeneration` models had them (wire protocol, section 4.3). */
export const LEGACY_EDIT_FIELDS: FieldTable<LegacyEdit> = {
  image: imageSource('instances[0].image'),
  maskImage: imageSource('instances[0].mask.image'),
  maskType: enumeration(
    asSpelled(['background', 'foreground', 'semantic'] as const),
    'parameters.editConfig.maskMode.maskType',
  ),
  maskClasses: semanticClasses('parameters.editConfig.maskMode.classes'),
  maskDilation: number(0, 1, 'parameters.editConfig.maskDilation'),
};

/**
 * The legacy picture and mask as references; empty when there is no picture.
 *
 * @throws LimnerError `IMAGE_INVALID` for a mask that is no picture: polygons, which no client sends, are not read.
 */
export function readLegacyReferences(request: WireRequest): Reference[] {
  const wire = readFields(LEGACY_EDIT_FIELDS, request);
  if (!wire.image) return [];
  const hasMask = readPath(request, 'instances[0].mask') !== undefined;
  if (hasMask && !wire.maskImage) throw noContent('instances[0].mask.image', 'Failed to get mask image bytes: ');
  const mask = readMask(wire);
  if (!mask) return [{ kind: 'raw', image: wire.image }];
  const dilation = wire.maskDilation === undefined ? {} : { dilation: wire.maskDilation };
  return [
    { kind: 'raw', image: wire.image },
    { kind: 'mask', mask, ...dilation },
  ];
}

/** A mask image wins over a type that would compute one; Genkit sends both. */
function readMask({ maskImage, maskType, maskClasses = [] }: LegacyEdit): MaskSource | undefined {
  if (maskImage) return { kind: 'image', image: maskImage };
  if (maskType === 'semantic') return requireClasses(maskClasses, 'parameters.editConfig.maskMode.classes');
  return maskType && { kind: maskType };
}
