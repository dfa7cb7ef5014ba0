import type { Caller } from '../caller.ts';
import { LimnerError } from '../errors/limner-error.ts';

/** The error for a model id that is not in the catalogue, in the words of the service that was asked (wire protocol, 9.3). */
export function unknownModel(
  modelId: string,
  { dialect, apiVersion }: Pick<Caller, 'dialect' | 'apiVersion'>,
): LimnerError {
  const text =
    dialect === 'gemini'
      ? `models/${modelId} is not found for API version ${apiVersion}, or is not supported for predict. Call ListModels to see the list of available models and their supported methods.`
      : `Publisher Model \`publishers/google/models/${modelId}\` was not found. GET publishers/google/models lists the models that are served.`;
  return new LimnerError('MODEL_UNKNOWN', text);
}
