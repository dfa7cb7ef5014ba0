import { LimnerError } from '../core/errors/limner-error.ts';

/** Google's text (wire protocol, section 9.3). */
export function quotaExceeded(baseModel: string, retryAfterMs: number): LimnerError {
  return new LimnerError(
    'QUOTA_EXCEEDED',
    `Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: ${baseModel}. Please submit a quota increase request.`,
    { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) },
  );
}
