import type { Dialect } from '../../caller.ts';
import { LimnerError } from '../../errors/limner-error.ts';
import type { RecontextOperation } from '../../operation.ts';
import type { Model, RecontextRule } from '../model.ts';
import type { ResolvedRecontext } from '../resolved-operation.ts';
import { requirePresent, requireTokenLimit, requireWithin } from './limits.ts';
import { resolveOutputSettings } from './output-settings.ts';

/** Wire protocol, section 4.5. */
const DEFAULT_BASE_STEPS = 32;

/** Resolves product recontextualisation and virtual try-on. */
export function resolveRecontext(model: Model, operation: RecontextOperation, dialect: Dialect): ResolvedRecontext {
  const { prompt = '', person, products, baseSteps = DEFAULT_BASE_STEPS } = operation;
  if (model.recontext) checkPictures(model.recontext, operation);
  requireTokenLimit('instances[0].prompt', model.promptTokenLimit, prompt);
  requireWithin('parameters.baseSteps', 1, Number.MAX_SAFE_INTEGER, baseSteps);
  return {
    kind: 'recontext',
    ...resolveOutputSettings(model, operation, dialect),
    prompt,
    ...(person ? { person } : {}),
    products,
    baseSteps,
  };
}

function checkPictures(rule: RecontextRule, { person, products }: RecontextOperation): void {
  const personField = 'instances[0].personImage';
  if (rule.person === 'required') requirePresent(personField, 'a picture of a person', person !== undefined);
  else if (person)
    throw new LimnerError('FIELD_UNSUPPORTED', `${personField} is for virtual try-on models; leave it out.`, {
      field: personField,
    });
  const { length } = products;
  if (length >= 1 && length <= rule.maxProducts) return;
  const expected = rule.maxProducts === 1 ? '1' : `1 to ${rule.maxProducts}`;
  throw new LimnerError('FIELD_INVALID', `Invalid number of product images. Expected ${expected}, got ${length}.`, {
    field: 'instances[0].productImages',
  });
}
