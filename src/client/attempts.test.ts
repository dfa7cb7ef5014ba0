import { describe, expect, it } from 'vitest';
import { ClientError, createApiError, localError, ServerError } from './api-error.ts';
import { attemptWork } from './attempts.ts';

const AT_ONCE = { initialDelay: 0, jitter: 0 };

function failingWith(...errors: readonly unknown[]): { work: () => Promise<string>; attempts: () => number } {
  let attempts = 0;
  const work = async (): Promise<string> => {
    const error = errors[attempts++];
    if (error) throw error;
    return 'done';
  };
  return { work, attempts: () => attempts };
}

const refusal = (status: number): Error => createApiError({ status, message: '{}' });

describe('attempts', () => {
  it.each([408, 429, 500, 502, 503, 504])('tries again after %i', async (status) => {
    const { work, attempts } = failingWith(refusal(status));
    expect(await attemptWork({ retry: AT_ONCE }, work)).toBe('done');
    expect(attempts()).toBe(2);
  });

  it.each([400, 401, 404, 499, 501])('does not try again after %i', async (status) => {
    const { work, attempts } = failingWith(refusal(status));
    await expect(attemptWork({ retry: AT_ONCE }, work)).rejects.toMatchObject({ status });
    expect(attempts()).toBe(1);
  });

  it('tries again when nothing answers, but not after an error that will come again', async () => {
    const unreachable = failingWith(localError('SERVER_UNREACHABLE', 'nobody there'));
    expect(await attemptWork({ retry: AT_ONCE }, unreachable.work)).toBe('done');
    const missing = failingWith(localError('DEPENDENCY_MISSING', 'not installed'));
    await expect(attemptWork({ retry: AT_ONCE }, missing.work)).rejects.toBeInstanceOf(ServerError);
    expect(missing.attempts()).toBe(1);
  });

  it('gives up after three attempts, or as many as it may', async () => {
    const faults = Array.from({ length: 9 }, () => refusal(503));
    const three = failingWith(...faults);
    await expect(attemptWork({ retry: AT_ONCE }, three.work)).rejects.toBeInstanceOf(ServerError);
    const two = failingWith(...faults);
    await expect(attemptWork({ retry: { ...AT_ONCE, attempts: 2 } }, two.work)).rejects.toBeInstanceOf(ServerError);
    expect([three.attempts(), two.attempts()]).toEqual([3, 2]);
  });

  it('waits as long as the server asks, and not at all when that is too long', async () => {
    const patient = failingWith(createApiError({ status: 429, message: '{}', retryAfterSeconds: 0.01 }));
    expect(await attemptWork({ retry: { initialDelay: 3600 } }, patient.work)).toBe('done');
    const tooLong = failingWith(createApiError({ status: 429, message: '{}', retryAfterSeconds: 61 }));
    await expect(attemptWork({}, tooLong.work)).rejects.toMatchObject({ retryAfterSeconds: 61 });
    expect(tooLong.attempts()).toBe(1);
  });

  it('stops before, during and between attempts', async () => {
    const before = AbortSignal.abort('no');
    await expect(attemptWork({ signal: before }, async () => 1)).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });

    const during = new AbortController();
    const work = (signal: AbortSignal): Promise<never> => {
      during.abort();
      return Promise.reject(signal.reason);
    };
    const stopped = attemptWork({ signal: during.signal }, work);
    await expect(stopped).rejects.toBeInstanceOf(ClientError);

    const between = new AbortController();
    const { work: failing, attempts } = failingWith(refusal(503));
    const waiting = attemptWork({ signal: between.signal, retry: { initialDelay: 3600 } }, failing);
    setImmediate(() => between.abort());
    await expect(waiting).rejects.toMatchObject({ status: 499 });
    expect(attempts()).toBe(1);
  });

  it('bounds each attempt, not all of them', async () => {
    let attempts = 0;
    const hang = (signal: AbortSignal): Promise<string> =>
      ++attempts === 3
        ? Promise.resolve('done')
        : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    expect(await attemptWork({ timeoutMs: 5, retry: AT_ONCE }, hang)).toBe('done');
    const once = attemptWork({ timeoutMs: 5, retry: { attempts: 1 } }, (signal) => {
      attempts = 0;
      return hang(signal);
    });
    await expect(once).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', status: 504, field: 'timeoutMs' });
  });

  it('leaves errors of other kinds alone', async () => {
    const mistake = new TypeError('a mistake in our own code');
    await expect(attemptWork({ retry: AT_ONCE }, failingWith(mistake).work)).rejects.toBe(mistake);
  });
});
