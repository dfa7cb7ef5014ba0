import { LimnerError } from '../../core/errors/limner-error.ts';

/** The hub's own words for what is wrong, in a header beside the status. */
const ERROR_CODE_HEADER = 'x-error-code';

/**
 * The error for an answer that is no success. The hub answers 401 also for repositories that do not exist, and says in
 * `X-Error-Code` which it is (`RepoNotFound`, `RevisionNotFound`, `EntryNotFound`, `GatedRepo`).
 */
export function hubFailure(response: Response, subject: string): LimnerError {
  const hubCode = response.headers.get(ERROR_CODE_HEADER);
  if (hubCode === 'GatedRepo')
    return new LimnerError(
      'PERMISSION_MISSING',
      `The owner of ${subject} wants to be asked: accept the terms on its page, then set HF_TOKEN to a token of that account.`,
    );
  if (hubCode === 'RepoNotFound' || hubCode === 'RevisionNotFound' || response.status === 404)
    return new LimnerError('MODEL_UNKNOWN', `The hub has no ${subject}${hubCode ? ` (${hubCode})` : ''}.`);
  if (response.status === 401 || response.status === 403)
    return new LimnerError(
      'PERMISSION_MISSING',
      `The hub does not give ${subject} to this caller: is it private, and HF_TOKEN missing or wrong?`,
    );
  return new LimnerError('SERVER_UNREACHABLE', `The hub answered ${response.status} for ${subject}.`);
}
