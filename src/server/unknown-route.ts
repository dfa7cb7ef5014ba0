import { LimnerError } from '../core/errors/limner-error.ts';
import { parseGooglePath } from './google-path.ts';

/** The error for a path that nothing answers, or that answers another method. */
export function unknownRoute(method: string, path: string): LimnerError {
  const google = parseGooglePath(path);
  if (method !== 'POST' && (google?.kind === 'predict' || google?.kind === 'template')) {
    const called = google.kind === 'predict' ? ':predict' : ':templatePredict';
    return new LimnerError('METHOD_UNSUPPORTED', `Expected method POST for ${called} but received ${method}.`);
  }
  return new LimnerError(
    'ROUTE_UNKNOWN',
    `Nothing answers ${method} at this path. Predictions are POST …/models/{model}:predict.`,
  );
}
