import type { GenerateOperation } from '../../core/operation.ts';
import { type FieldTable, missingField, readFields, writeFields } from '../field.ts';
import { asSpelled, enumeration } from '../values/enumeration.ts';
import { visibleText } from '../values/scalars.ts';
import type { OperationWire } from './operation-wire.ts';
import { ASPECT_RATIO_FIELD, IMAGE_SIZE_FIELD, OUTPUT_FIELDS } from './output-fields.ts';

/** Styles of `imagegeneration@002` (wire protocol, section 4.1). */
const STYLES = ['photograph', 'digital_art', 'landscape', 'sketch', 'watercolor', 'cyberpunk', 'pop_art'];

const FIELDS: FieldTable<Omit<GenerateOperation, 'kind'>> = {
  prompt: visibleText('instances[0].prompt'),
  aspectRatio: ASPECT_RATIO_FIELD,
  imageSize: IMAGE_SIZE_FIELD,
  sampleImageStyle: enumeration(asSpelled(STYLES), 'parameters.sampleImageStyle'),
  ...OUTPUT_FIELDS,
};

/** Text to image (wire protocol, section 4.1). */
export const GENERATE_WIRE: OperationWire<'generate'> = {
  kind: 'generate',
  fields: FIELDS,
  parse(request) {
    const { prompt, ...rest } = readFields(FIELDS, request);
    if (prompt === undefined) throw missingField(FIELDS.prompt);
    return { kind: 'generate', prompt, ...rest };
  },
  write: (operation) => writeFields(FIELDS, operation),
};
