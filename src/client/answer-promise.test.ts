import { describe, expect, it } from 'vitest';
import { AnswerPromise } from './answer-promise.ts';

const response = new Response();

describe('a promise of an answer', () => {
  it('gives the answer, or the answer with its response', async () => {
    const promise = new AnswerPromise(Promise.resolve({ data: 1, response }));
    expect(await promise).toBe(1);
    expect(await promise.withResponse()).toEqual({ data: 1, response });
    expect(await promise.then((value) => value + 1)).toBe(2);
    expect(await Promise.all([promise, promise])).toEqual([1, 1]);
  });

  it('fails once for whoever waits, whichever way they do', async () => {
    const fail = (): AnswerPromise<number> => new AnswerPromise<number>(Promise.reject(new Error('no')));
    await expect(fail()).rejects.toThrow('no');
    await expect(fail().withResponse()).rejects.toThrow('no');
    expect(await fail().catch((error: Error) => error.message)).toBe('no');
    await expect(fail().finally(() => {})).rejects.toThrow('no');
  });
});
