import { describe, expect, it } from 'vitest';
import { loadOptional } from './load-optional.ts';

describe('loadOptional', () => {
  it('gives what was loaded', async () => {
    expect(await loadOptional('A test', ['some'], async () => 7)).toBe(7);
  });

  it('says what to install, and keeps the cause', async () => {
    const cause = new Error('not found');
    const load = () => Promise.reject(cause);
    await expect(loadOptional('A test', ['some'], load)).rejects.toMatchObject({
      code: 'DEPENDENCY_MISSING',
      message: 'A test needs a package that is not installed: npm install some',
      cause,
    });
    await expect(loadOptional('A test', ['some', 'other'], load)).rejects.toThrow(
      'A test needs packages that are not installed: npm install some other',
    );
  });
});
