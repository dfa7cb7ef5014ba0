import { describe, expect, it } from 'vitest';
import { readCredentials } from './credentials.ts';
import { createQuotaLedger } from './quota-ledger.ts';
import { authenticateByKey, digestKey } from './static-keys.ts';

describe('readCredentials', () => {
  const none = new URLSearchParams();
  it.each([
    ['a bearer token', { authorization: 'Bearer abc' }, none, { token: 'abc' }],
    ['a Firebase token', { authorization: 'Firebase abc' }, none, { token: 'abc' }],
    ['a header key', { 'x-goog-api-key': 'k' }, none, { apiKey: 'k' }],
    ['a query key', {}, new URLSearchParams('key=k'), { apiKey: 'k' }],
    ['nothing', { authorization: 'Basic eHg6' }, none, {}],
  ])('finds %s', (_name, headers, query, expected) => {
    expect(readCredentials(headers, query)).toEqual(expected);
  });
});

describe('authenticateByKey', () => {
  const authenticate = authenticateByKey([
    { name: 'shop', sha256: digestKey('secret'), quota: { requestsPerMinute: 1 } },
  ]);

  it('knows a stored key in either place', async () => {
    await expect(authenticate({ apiKey: 'secret' })).resolves.toEqual({
      name: 'shop',
      quota: { requestsPerMinute: 1 },
    });
    await expect(authenticate({ token: 'secret' })).resolves.toMatchObject({ name: 'shop' });
  });

  it('answers as Google does: 400 for a wrong key, 401 for a wrong or missing token', async () => {
    await expect(authenticate({ apiKey: 'guess' })).rejects.toMatchObject({
      code: 'API_KEY_INVALID',
      kind: { httpStatus: 400 },
    });
    await expect(authenticate({ token: 'guess' })).rejects.toMatchObject({ kind: { httpStatus: 401 } });
    await expect(authenticate({})).rejects.toMatchObject({ kind: { httpStatus: 401 } });
  });
});

describe('the quota ledger', () => {
  const shop = { name: 'shop', quota: { requestsPerMinute: 2, picturesPerMinute: 5 } };

  it('refuses the request that passes a limit and tells when the window moves on', async () => {
    let nowMs = 0;
    const ledger = createQuotaLedger({ now: () => nowMs });
    await ledger.book(shop, 4, 'imagen-4.0-generate');
    await expect(ledger.book(shop, 2, 'imagen-4.0-generate')).rejects.toThrow('with base model: imagen-4.0-generate.');
    await ledger.book(shop, 1, 'imagen-4.0-generate');
    nowMs = 20_000;
    await expect(ledger.book(shop, 0, 'x')).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED', retryAfterSeconds: 40 });
    nowMs = 60_000;
    await ledger.book(shop, 5, 'x');
  });

  it('keeps principals apart and leaves those without a quota alone', async () => {
    const ledger = createQuotaLedger({ now: () => 0 });
    await ledger.book({ ...shop, name: 'other' }, 5, 'x');
    await ledger.book(shop, 5, 'x');
    for (let i = 0; i < 100; i++) await ledger.book({ name: 'anonymous' }, 4, 'x');
  });
});
