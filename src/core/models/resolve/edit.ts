import type { Dialect } from '../../caller.ts';
import { LimnerError } from '../../errors/limner-error.ts';
import type { EditMode, EditOperation, Reference } from '../../operation.ts';
import type { Model } from '../model.ts';
import type { ResolvedEdit, ResolvedReference } from '../resolved-operation.ts';
import { resolveSize } from './generate.ts';
import { requirePresent, requireTokenLimit, requireWithin } from './limits.ts';
import { resolveOutputSettings } from './output-settings.ts';

/** Google documents four; its own clients' option tests send one of each of the six kinds together. */
const MAX_REFERENCES = 8;

/** Fraction of the picture's width (wire protocol, section 4.2). */
const DEFAULT_MASK_DILATION = 0.03;

/** Google's starting points and its upper bound (wire protocol, section 4.2). */
const DEFAULT_BASE_STEPS = 35;
const BASE_STEPS_BY_MODE: Readonly<Partial<Record<EditMode, number>>> = {
  'background-swap': 75,
  'inpaint-removal': 12,
};
const MAX_BASE_STEPS = 75;

const MODES_WITH_MASK: readonly EditMode[] = ['inpaint-removal', 'inpaint-insertion', 'outpaint'];

/** Resolves an edit or a customisation. */
export function resolveEdit(model: Model, operation: EditOperation, dialect: Dialect): ResolvedEdit {
  const { prompt, mode, references, blending } = operation;
  const { baseSteps = BASE_STEPS_BY_MODE[mode] ?? DEFAULT_BASE_STEPS } = operation;
  requireTokenLimit('instances[0].prompt', model.promptTokenLimit, prompt);
  requireWithin('parameters.editConfig.baseSteps', 1, MAX_BASE_STEPS, baseSteps);
  checkReferences(mode, references);
  return {
    kind: 'edit',
    ...resolveOutputSettings(model, operation, dialect),
    prompt,
    mode,
    references: references.map(resolveReference),
    sizeWithoutRaw: resolveSize(model, hasKind(references, 'raw') ? undefined : operation.aspectRatio),
    baseSteps,
    blending: { mode: blending?.mode ?? 'alpha-blending', factor: blending?.factor ?? 0 },
    productPosition: operation.productPosition ?? 'reposition',
  };
}

function resolveReference(reference: Reference): ResolvedReference {
  if (reference.kind !== 'mask') return reference;
  return { ...reference, dilation: reference.dilation ?? DEFAULT_MASK_DILATION };
}

function checkReferences(mode: EditMode, references: readonly Reference[]): void {
  const field = 'instances[0].referenceImages';
  requirePresent(field, 'at least one reference image', references.length > 0);
  if (references.length > MAX_REFERENCES)
    throw tooMany(`at most ${MAX_REFERENCES} reference images`, references.length);
  for (const kind of ['raw', 'mask'] as const) {
    const count = references.filter((reference) => reference.kind === kind).length;
    if (count > 1) throw tooMany(`at most one REFERENCE_TYPE_${kind.toUpperCase()}`, count);
  }
  const masked = hasKind(references, 'mask');
  if (MODES_WITH_MASK.includes(mode) && !masked)
    throw new LimnerError('FIELD_MISSING', 'Mask image is missing.', { field });
  if (masked) requirePresent(field, 'a REFERENCE_TYPE_RAW beside the mask', hasKind(references, 'raw'));
}

function hasKind(references: readonly Reference[], kind: Reference['kind']): boolean {
  return references.some((reference) => reference.kind === kind);
}

function tooMany(expected: string, count: number): LimnerError {
  const field = 'instances[0].referenceImages';
  return new LimnerError('FIELD_INVALID', `Expected ${expected} in ${field} but received ${count}.`, { field });
}
