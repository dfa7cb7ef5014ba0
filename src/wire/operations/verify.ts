import type { VerifyOperation } from '../../core/operation.ts';
import { type FieldTable, missingField, readFields, writeFields } from '../field.ts';
import { imageSource } from '../values/image-source.ts';
import type { OperationWire } from './operation-wire.ts';

const FIELDS: FieldTable<Omit<VerifyOperation, 'kind'>> = { image: imageSource('instances[0].image') };

/** Watermark verification (wire protocol, section 4.7). */
export const VERIFY_WIRE: OperationWire<'verify'> = {
  kind: 'verify',
  fields: FIELDS,
  parse(request) {
    const { image } = readFields(FIELDS, request);
    if (!image) throw missingField(FIELDS.image);
    return { kind: 'verify', image };
  },
  write: (operation) => writeFields(FIELDS, operation),
};
