import { LimnerError } from '../../../core/errors/limner-error.ts';

/**
 * The error for a file of a model that is not as it must be.
 *
 * @param file the path of the file.
 */
export function modelFault(file: string, expected: string, received: string, cause?: unknown): LimnerError {
  const message = `The model file ${file} cannot be used: expected ${expected} but found ${received}.`;
  return new LimnerError('MODEL_FILES_INVALID', message, cause === undefined ? {} : { cause });
}
