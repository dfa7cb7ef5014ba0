import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');
const BODY = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };
const ISSUER = 'https://issuer.example';

describe('access over a socket', () => {
  let server: RunningServer;
  let keyServer: Server;
  let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

  const call = (headers: Record<string, string>, query = '') => post(server.url + PATH + query, BODY, { headers });
  const token = (claims: { issuer?: string; audience?: string; expiresIn?: string } = {}) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setSubject('app@example')
      .setIssuer(claims.issuer ?? ISSUER)
      .setAudience(claims.audience ?? 'limner')
      .setExpirationTime(claims.expiresIn ?? '5m')
      .sign(privateKey);

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    privateKey = pair.privateKey;
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256' }] });
    keyServer = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(jwks),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => keyServer.once('listening', resolve));
    const jwksUrl = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/`;
    const keys = [
      { name: 'shop', sha256: digestKey('secret') },
      { name: 'meter', sha256: digestKey('metered'), picturesPerMinute: 1 },
    ];
    server = await startFlatServer({ access: { keys, tokens: { issuer: ISSUER, audience: 'limner', jwksUrl } } });
  });
  afterAll(async () => {
    await server.stop();
    keyServer.close();
  });

  it.each([
    ['an API key header', { 'x-goog-api-key': 'secret' }, ''],
    ['an API key in the query', {}, '?key=secret'],
    ['a key as bearer token', { authorization: 'Bearer secret' }, ''],
    ['a key as Firebase token', { authorization: 'Firebase secret' }, ''],
  ])('lets in %s', async (_name, headers, query) => {
    expect((await call(headers as unknown as Record<string, string>, query)).status).toBe(200);
  });

  it('lets in a signed token of the issuer, and no other', async () => {
    expect((await call({ authorization: `Bearer ${await token()}` })).status).toBe(200);
    for (const claims of [{ issuer: 'https://other.example' }, { audience: 'other' }, { expiresIn: '-1m' }])
      expect((await call({ authorization: `Bearer ${await token(claims)}` })).status).toBe(401);
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(`{"iss":"${ISSUER}","aud":"limner"}`)}.`;
    expect((await call({ authorization: `Bearer ${unsigned}` })).status).toBe(401);
  });

  it('answers others as Google does', async () => {
    const missing = await call({});
    expect(missing.json.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    const wrong = await call({ 'x-goog-api-key': 'guess' });
    expect(wrong.json.error).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'API key not valid. Please pass a valid API key.',
    });
  });

  it('holds each key to its own quota', async () => {
    expect((await call({ 'x-goog-api-key': 'metered' })).status).toBe(200);
    const refused = await call({ 'x-goog-api-key': 'metered' });
    expect(refused.json.error).toMatchObject({ code: 429, status: 'RESOURCE_EXHAUSTED' });
    expect(refused.json.error!.message).toMatch(
      /^Quota exceeded for aiplatform\.googleapis\.com\/online_prediction_requests_per_base_model with base model: imagen-4\.0-generate\./,
    );
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await call({ 'x-goog-api-key': 'secret' })).status).toBe(200);
  });
});

describe('a server with keys', () => {
  it('may listen beyond loopback, but not imitate a sign-in', async () => {
    const access = { keys: [{ name: 'shop', sha256: digestKey('secret') }] };
    const open = await startFlatServer({ server: { host: '0.0.0.0' }, access });
    await open.stop();
    await expect(startFlatServer({ access, googleSignIn: { imitate: true } })).rejects.toThrow('googleSignIn.imitate');
  });
});
