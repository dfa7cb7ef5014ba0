import { LimnerError } from '../../core/errors/limner-error.ts';
import type { UpscaleOperation } from '../../core/operation.ts';
import { type FieldTable, missingField, readFields, type WireField, writeFields } from '../field.ts';
import { enumeration } from '../values/enumeration.ts';
import { imageSource } from '../values/image-source.ts';
import { flag, number } from '../values/scalars.ts';
import type { OperationWire } from './operation-wire.ts';
import { OUTPUT_FIELDS } from './output-fields.ts';

type Factor = 2 | 3 | 4;

const FACTOR_FIELD: WireField<Factor> = enumeration<Factor>(
  [
    [2, 'x2'],
    [3, 'x3'],
    [4, 'x4'],
  ],
  'parameters.upscaleConfig.upscaleFactor',
);

/** Length of the longer side: the vertexai SDK's `new_size`, which is read when no factor is given. */
const LONGER_SIDE_FIELD: WireField<number> = enumeration(
  [
    [2048, '2048', '2K'],
    [4096, '4096', '4K'],
  ],
  'parameters.sampleImageSize',
);

const FIELDS: FieldTable<Omit<UpscaleOperation, 'kind' | 'target'>> = {
  image: imageSource('instances[0].image'),
  enhanceInputImage: flag('parameters.upscaleConfig.enhanceInputImage'),
  imagePreservationFactor: number(0, 1, 'parameters.upscaleConfig.imagePreservationFactor'),
  ...OUTPUT_FIELDS,
};

/** Tells an enlargement from an edit, where the model does both. */
const MODE_FIELDS = { mode: enumeration([['upscale', 'upscale']], 'parameters.mode') };
const FACTOR_FIELDS = { factor: FACTOR_FIELD };
const LONGER_SIDE_FIELDS = { longerSidePx: LONGER_SIDE_FIELD };

/** Enlargement (wire protocol, section 4.4). */
export const UPSCALE_WIRE: OperationWire<'upscale'> = {
  kind: 'upscale',
  fields: { ...MODE_FIELDS, ...FIELDS, ...FACTOR_FIELDS, ...LONGER_SIDE_FIELDS },
  parse(request) {
    const { image, ...rest } = readFields(FIELDS, request);
    if (!image) throw missingField(FIELDS.image);
    readFields<{ mode: string }>(MODE_FIELDS, request);
    return { kind: 'upscale', image, target: readTarget(request), ...rest };
  },
  write(operation) {
    const request = writeFields(FIELDS, operation, writeFields(MODE_FIELDS, { mode: 'upscale' }));
    const { target } = operation;
    if (target.kind === 'factor') return writeFields(FACTOR_FIELDS, target, request);
    return writeFields(LONGER_SIDE_FIELDS, target, request);
  },
};

function readTarget(request: Parameters<(typeof UPSCALE_WIRE)['parse']>[0]): UpscaleOperation['target'] {
  const { factor } = readFields<{ factor: Factor }>(FACTOR_FIELDS, request);
  if (factor) return { kind: 'factor', factor };
  const { longerSidePx } = readFields<{ longerSidePx: number }>(LONGER_SIDE_FIELDS, request);
  if (longerSidePx) return { kind: 'longer-side', longerSidePx };
  throw new LimnerError('FIELD_MISSING', "Image size 'IMAGE_SIZE_DEFAULT' is not supported.", {
    field: FACTOR_FIELD.paths[0],
  });
}
