import { invalidField } from '../../core/errors/limner-error.ts';
import type { ProductSource, RecontextOperation } from '../../core/operation.ts';
import { type FieldTable, readFields, type WireField, writeFields } from '../field.ts';
import { isWireObject } from '../path.ts';
import { imageSource, noContent } from '../values/image-source.ts';
import { readList } from '../values/list.ts';
import { text, wholeNumber } from '../values/scalars.ts';
import type { OperationWire } from './operation-wire.ts';
import { OUTPUT_FIELDS } from './output-fields.ts';

/** More pictures than this are never decoded; the models take one or three. */
const MAX_PRODUCTS = 16;

const PRODUCT_FIELDS: FieldTable<ProductSource> = { image: imageSource('image'), mask: imageSource('mask.image') };

const PRODUCTS_FIELD: WireField<readonly ProductSource[]> = {
  paths: ['instances[0].productImages'],
  expected: `a list of at most ${MAX_PRODUCTS} product images`,
  schema: { maxItems: MAX_PRODUCTS },
  parts: PRODUCT_FIELDS,
  read: (value, path) => readList(value, path, MAX_PRODUCTS, readProduct),
  write: (products) => products.map((product) => writeFields(PRODUCT_FIELDS, product)),
};

function readProduct(value: unknown, path: string): ProductSource {
  if (!isWireObject(value)) throw invalidField(path, 'an object', value);
  const { image, ...rest } = readFields(PRODUCT_FIELDS, value, `${path}.`);
  if (!image) throw noContent(`${path}.image`);
  return { image, ...rest };
}

const FIELDS: FieldTable<Omit<RecontextOperation, 'kind'>> = {
  prompt: text('instances[0].prompt'),
  person: imageSource('instances[0].personImage.image'),
  products: PRODUCTS_FIELD,
  baseSteps: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'parameters.baseSteps', 'parameters.editConfig.baseSteps'),
  ...OUTPUT_FIELDS,
};

/** Product recontextualisation and virtual try-on (wire protocol, section 4.5). */
export const RECONTEXT_WIRE: OperationWire<'recontext'> = {
  kind: 'recontext',
  fields: FIELDS,
  parse(request) {
    const { products = [], ...rest } = readFields(FIELDS, request);
    return { kind: 'recontext', products, ...rest };
  },
  write: (operation) => writeFields(FIELDS, operation),
};
