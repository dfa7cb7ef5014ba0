import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFlatEngine } from '../../src/testing/index.ts';
import { type InjectedService, openService } from '../fuzz/service.ts';

const PATH = '/v1/publishers/google/models/imagen-4.0-generate-001:predict';
const BODY = '{"instances":[{"prompt":"A dog"}]}';

let service: InjectedService;
beforeAll(async () => {
  service = await openService([createFlatEngine()]);
});
afterAll(() => service.close());

it.each([
  ['gzip', gzipSync(BODY)],
  ['deflate', deflateSync(BODY)],
  ['br', brotliCompressSync(BODY)],
  ['zstd', zstdCompressSync(BODY)],
  ['identity', Buffer.from(BODY)],
])('reads a request body in the Content-Encoding %s', async (encoding, payload) => {
  const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
  const answer = await service.app.inject({ method: 'POST', url: PATH, headers, payload });
  expect(answer.statusCode).toBe(200);
  expect(answer.json().predictions).toHaveLength(4);
});
