import type { Dialect } from '../../caller.ts';
import { LimnerError } from '../../errors/limner-error.ts';
import type { Operation } from '../../operation.ts';
import type { Model, ModelParameter } from '../model.ts';

/** What happens to a parameter that a model does not know. */
export type UnknownParameterTreatment = 'honoured' | 'ignored' | 'refused';

/**
 * Treatment by service (wire protocol, section 13). Vertex AI ignored such parameters, the Gemini API refused them.
 * One goes further than Google: newer Imagen models ignored negative prompts, but engines here can follow them.
 */
export const UNKNOWN_PARAMETER_TREATMENTS: Readonly<
  Record<Dialect, Readonly<Record<ModelParameter, UnknownParameterTreatment>>>
> = {
  vertex: {
    negativePrompt: 'honoured',
    enhancePrompt: 'ignored',
    sampleImageSize: 'ignored',
    sampleImageStyle: 'ignored',
  },
  gemini: {
    negativePrompt: 'refused',
    enhancePrompt: 'refused',
    sampleImageSize: 'refused',
    sampleImageStyle: 'refused',
  },
};

type GivenParameter = (operation: Operation) => boolean;

/** Whether an operation asks for something by the parameter. An empty text and `false` ask for nothing. */
const GIVEN: Readonly<Record<ModelParameter, GivenParameter>> = {
  negativePrompt: (operation) => 'negativePrompt' in operation && Boolean(operation.negativePrompt),
  enhancePrompt: (operation) => 'enhancePrompt' in operation && operation.enhancePrompt === true,
  sampleImageSize: (operation) => 'imageSize' in operation && operation.imageSize !== undefined,
  sampleImageStyle: (operation) => 'sampleImageStyle' in operation && operation.sampleImageStyle !== undefined,
};

/** The parameters an operation gives although its model does not know them. */
export function unknownParametersOf(model: Model, operation: Operation): ModelParameter[] {
  return model.unknownParameters.filter((parameter) => GIVEN[parameter](operation));
}

/** Throws `FIELD_UNSUPPORTED`, in Google's words, for a parameter that the model does not know and the service refuses. */
export function refuseUnknownParameters(model: Model, operation: Operation, dialect: Dialect): void {
  const refused = unknownParametersOf(model, operation).find(
    (parameter) => UNKNOWN_PARAMETER_TREATMENTS[dialect][parameter] === 'refused',
  );
  if (refused)
    throw new LimnerError('FIELD_UNSUPPORTED', `\`${refused}\` isn't supported by this model.`, {
      field: `parameters.${refused}`,
    });
}
