import { LimnerError } from '../../core/errors/limner-error.ts';
import type { SegmentMode } from '../../core/operation.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Prepared, Understood } from '../states.ts';

/**
 * Refuses, before any work, an edit or a segmentation that the engine says it cannot do.
 *
 * @throws LimnerError `OPERATION_UNSUPPORTED` for a mode that it does not offer, a mask it cannot use or too many references.
 */
export function refuseUnable({ model, operation }: Pick<Understood, 'model' | 'operation'>, engine: Engine): void {
  if (operation.kind === 'segment' && !segments(engine, model.id, operation.mode))
    throw unable(engine, `the segmentation mode ${operation.mode}`);
  if (operation.kind !== 'edit') return;
  const { mask, editModes, maxReferences, referenceKinds } = engine.describe(model.id);
  if (!editModes.includes(operation.mode))
    throw unable(engine, `the edit mode ${operation.mode}; it offers ${editModes.join(', ')}`);
  if (mask === 'none' && operation.references.some(({ kind }) => kind === 'mask')) throw unable(engine, 'masks');
  const guides = operation.references.filter(({ kind }) => kind !== 'raw' && kind !== 'mask');
  const unknown = guides.filter(({ kind }) => referenceKinds && !(referenceKinds as readonly string[]).includes(kind));
  if (maxReferences > 0 && unknown.length > 0) throw unable(engine, `references of ${wireNames(unknown)}`);
  if (guides.length > maxReferences) {
    const offer =
      maxReferences === 0
        ? 'reference images beside the picture and its mask'
        : `more than ${maxReferences} references`;
    throw unable(engine, `${offer} (${wireNames(guides)})`);
  }
}

/** Whether an engine offers a mode of segmentation for a model. */
export function segments(engine: Engine, modelId: string, mode: SegmentMode): boolean {
  return engine.describe(modelId).segmentModes?.includes(mode) ?? true;
}

/**
 * Refuses an edit of a picture that has more pixels than the engine makes.
 *
 * @throws LimnerError `IMAGE_TOO_LARGE`.
 */
export function refuseOversize({ model, operation, job }: Prepared, engine: Engine): void {
  if (operation.kind !== 'edit') return;
  const { maxSize } = engine.describe(model.id);
  const { widthPx, heightPx } = job.size;
  if (widthPx * heightPx <= maxSize.widthPx * maxSize.heightPx) return;
  const limit = `${maxSize.widthPx}×${maxSize.heightPx}`;
  const message = `The ${engine.id} engine edits pictures of at most as many pixels as ${limit} but received ${widthPx}×${heightPx}.`;
  throw new LimnerError('IMAGE_TOO_LARGE', message);
}

function wireNames(references: readonly { readonly kind: string }[]): string {
  return [...new Set(references.map(({ kind }) => `REFERENCE_TYPE_${kind.toUpperCase()}`))].join(', ');
}

function unable({ id }: Engine, what: string): LimnerError {
  return new LimnerError('OPERATION_UNSUPPORTED', `The ${id} engine does not offer ${what}.`);
}
