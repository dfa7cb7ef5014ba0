import type { SegmentMode, SegmentOperation } from '../../core/operation.ts';
import { type FieldTable, missingField, readFields, writeFields } from '../field.ts';
import { asSpelled, enumeration } from '../values/enumeration.ts';
import { imageSource } from '../values/image-source.ts';
import { colorThreshold, number, text, wholeNumber } from '../values/scalars.ts';
import type { OperationWire } from './operation-wire.ts';

const MODES: readonly SegmentMode[] = ['foreground', 'background', 'prompt', 'semantic', 'interactive'];

const FIELDS: FieldTable<Omit<SegmentOperation, 'kind'>> = {
  image: imageSource('instances[0].image'),
  mode: enumeration(asSpelled(MODES), 'parameters.mode'),
  prompt: text('instances[0].prompt'),
  scribble: imageSource('instances[0].scribble.image'),
  maxPredictions: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'parameters.maxPredictions'),
  confidenceThreshold: number(0, 1, 'parameters.confidenceThreshold'),
  maskDilation: number(0, 1, 'parameters.maskDilation'),
  binaryColorThreshold: colorThreshold('parameters.binaryColorThreshold'),
};

/** Segmentation (wire protocol, section 4.6). */
export const SEGMENT_WIRE: OperationWire<'segment'> = {
  kind: 'segment',
  fields: FIELDS,
  parse(request) {
    const { image, ...rest } = readFields(FIELDS, request);
    if (!image) throw missingField(FIELDS.image);
    return { kind: 'segment', image, ...rest };
  },
  write: (operation) => writeFields(FIELDS, operation),
};
