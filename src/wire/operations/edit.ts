import type { EditMode, EditOperation, Reference } from '../../core/operation.ts';
import { type FieldTable, readFields, writeFields } from '../field.ts';
import { asSpelled, type EnumerationRow, enumeration } from '../values/enumeration.ts';
import { number, text, wholeNumber } from '../values/scalars.ts';
import { LEGACY_EDIT_FIELDS, readLegacyReferences } from './legacy-edit.ts';
import type { OperationWire } from './operation-wire.ts';
import { ASPECT_RATIO_FIELD, IMAGE_SIZE_FIELD, OUTPUT_FIELDS } from './output-fields.ts';
import { REFERENCES_FIELD } from './references.ts';

/** Names of `parameters.editMode`, then those of the legacy `parameters.editConfig.editMode`. */
const MODE_ROWS: readonly EnumerationRow<EditMode>[] = [
  ['default', 'EDIT_MODE_DEFAULT'],
  ['inpaint-removal', 'EDIT_MODE_INPAINT_REMOVAL', 'inpainting-remove'],
  ['inpaint-insertion', 'EDIT_MODE_INPAINT_INSERTION', 'inpainting-insert'],
  ['outpaint', 'EDIT_MODE_OUTPAINT', 'outpainting'],
  ['controlled-editing', 'EDIT_MODE_CONTROLLED_EDITING'],
  ['style', 'EDIT_MODE_STYLE'],
  ['background-swap', 'EDIT_MODE_BGSWAP', 'background-swap'],
  ['product-image', 'EDIT_MODE_PRODUCT_IMAGE', 'product-image'],
];

/** The blending settings stand apart here; the operation holds them together. */
interface EditWire extends Omit<EditOperation, 'kind' | 'blending'> {
  readonly blendingMode?: string;
  readonly blendingFactor?: number;
}

const FIELDS: FieldTable<EditWire> = {
  prompt: text('instances[0].prompt'),
  mode: enumeration(MODE_ROWS, 'parameters.editMode', 'parameters.editConfig.editMode'),
  references: REFERENCES_FIELD,
  aspectRatio: ASPECT_RATIO_FIELD,
  imageSize: IMAGE_SIZE_FIELD,
  baseSteps: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'parameters.editConfig.baseSteps', 'parameters.baseSteps'),
  blendingMode: text(
    'parameters.editConfig.outpaintingConfig.blendingMode',
    'parameters.editConfig.bgswapConfig.blendingMode',
  ),
  blendingFactor: number(
    0,
    1,
    'parameters.editConfig.outpaintingConfig.blendingFactor',
    'parameters.editConfig.bgswapConfig.blendingFactor',
  ),
  productPosition: enumeration(asSpelled(['reposition', 'fixed'] as const), 'parameters.editConfig.productPosition'),
  ...OUTPUT_FIELDS,
};

/** Editing and customisation: with reference images (wire protocol, section 4.2), or in the legacy form (4.3). */
export const EDIT_WIRE: OperationWire<'edit'> = {
  kind: 'edit',
  fields: { ...FIELDS, ...LEGACY_EDIT_FIELDS },
  parse(request) {
    const { prompt = '', mode, references, blendingMode, blendingFactor, ...rest } = readFields(FIELDS, request);
    const known = references ?? readLegacyReferences(request);
    const blending = {
      ...(blendingMode === undefined ? {} : { mode: blendingMode }),
      ...(blendingFactor === undefined ? {} : { factor: blendingFactor }),
    };
    return {
      kind: 'edit',
      prompt,
      mode: mode ?? defaultMode(references, known),
      references: known,
      ...(Object.keys(blending).length > 0 ? { blending } : {}),
      ...rest,
    };
  },
  write({ blending, ...rest }) {
    return writeFields<EditWire>(FIELDS, {
      ...rest,
      ...(blending?.mode === undefined ? {} : { blendingMode: blending.mode }),
      ...(blending?.factor === undefined ? {} : { blendingFactor: blending.factor }),
    });
  },
};

/** In the legacy form a mask without a mode means: draw the prompt there. */
function defaultMode(references: readonly Reference[] | undefined, known: readonly Reference[]): EditMode {
  const isMaskedLegacyEdit = !references && known.some(({ kind }) => kind === 'mask');
  return isMaskedLegacyEdit ? 'inpaint-insertion' : 'default';
}
