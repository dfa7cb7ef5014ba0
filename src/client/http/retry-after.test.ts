import { describe, expect, it } from 'vitest';
import { retryAfterOf } from './retry-after.ts';

const DATE = 'Wed, 21 Oct 2026 07:28:00 GMT';

describe('Retry-After', () => {
  it.each([
    [{}, undefined],
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT', date: DATE }, 30],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:27:00 GMT', date: DATE }, 0],
    [{ 'retry-after': DATE }, undefined],
  ])('of %j is %s seconds', (headers, seconds) => {
    expect(retryAfterOf(new Headers(headers as Record<string, string>))).toBe(seconds);
  });
});
