import { LimnerError } from '../../core/errors/limner-error.ts';
import { type DeclaredUse, judgeLicence, type Weights } from '../../core/licence.ts';
import { MODELS } from '../../core/models/catalogue.ts';
import type { Logger } from '../../core/ports.ts';
import type { Engine } from '../../engine/engine.ts';

/**
 * Compares the licences of all models that engines use with what the operator says the pictures are for; what is only
 * doubtful is written to the log.
 *
 * @throws LimnerError `FIELDS_CONFLICT` when a licence does not allow the declared use.
 */
export function checkLicences(engines: readonly Engine[], use: DeclaredUse, logger: Logger): void {
  for (const weights of weightsOf(engines)) {
    const verdict = judgeLicence(weights, use);
    if (verdict.kind === 'warning') logger.warn('licence.doubtful', { model: weights.name, message: verdict.message });
    if (verdict.kind === 'refusal')
      throw new LimnerError(
        'FIELDS_CONFLICT',
        `${verdict.message} The configuration says licences.declaredUse ${use}.`,
        { field: 'licences.declaredUse' },
      );
  }
}

function weightsOf(engines: readonly Engine[]): Weights[] {
  const byName = new Map<string, Weights>();
  for (const engine of engines)
    for (const { id } of MODELS) {
      const { weights } = engine.describe(id);
      if (weights) byName.set(weights.name, weights);
    }
  return [...byName.values()];
}
