import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParameters } from '../../src/imaging/labels/read-parameters.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { type InjectedService, openService } from './service.ts';

const PATH = '/v1/publishers/google/models/imagen-4.0-generate-001:predict';

describe('what fuzzing found once', () => {
  let service: InjectedService;
  beforeAll(async () => {
    service = await openService([createFlatEngine()]);
  });
  afterAll(() => service.close());

  it.each(['multipart/form-data boundary', 'a b', '~', '/'])('the Content-Type "%s"', async (type) => {
    const headers = { 'content-type': type };
    const answer = await service.app.inject({ method: 'POST', url: PATH, headers, payload: '{}' });
    expect(answer.json().error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it.each(['/%ff', '/v1/models/%c0%ae:predict', '/v1/limner/gallery/%e0'])('the path "%s"', async (url) => {
    const answer = await service.app.inject({ method: 'POST', url, payload: '{}' });
    expect(answer.json().error).toMatchObject({ code: 404, status: 'NOT_FOUND' });
    expect(answer.headers).toMatchObject({ 'x-request-id': expect.any(String), 'x-content-type-options': 'nosniff' });
  });

  it.each(['gzip, gzip', 'snappy', 'gzip'])(
    'the Content-Encoding "%s" of what is not compressed so',
    async (encoding) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      const answer = await service.app.inject({ method: 'POST', url: PATH, headers, payload: '{"instances":[]}' });
      expect(answer.json().error).toMatchObject({
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: expect.stringContaining('Content-Encoding'),
      });
    },
  );

  it('OPTIONS that is no preflight', async () => {
    const answer = await service.app.inject({ method: 'OPTIONS', url: PATH });
    expect(answer.json().error).toMatchObject({ code: 405, status: 'INVALID_ARGUMENT' });
  });

  it('lists within lists without end, to be kept in the gallery', async () => {
    const payload = `{"instances":[{"prompt":"A dog"}],"labels":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`;
    const headers = { 'x-limner-gallery': 'keep', 'content-type': 'application/json' };
    const answer = await service.app.inject({ method: 'POST', url: PATH, headers, payload });
    expect(answer.json().error).toMatchObject({ code: 400, message: expect.stringContaining('100 deep') });
  });

  it.each(['&#1114112;', '&#99999999999999999999;', '&constructor;'])(
    'a label with %s in the place of a character',
    async (entity) => {
      const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:limner="urn:limner:generation:1/" limner:seed="7" limner:scene="${entity}"/>`;
      const pixels = { create: { width: 8, height: 8, channels: 3, background: '#123' } } as const;
      const file = await sharp(pixels).withXmp(packet).png().toBuffer();
      expect(await readParameters(file)).toEqual({ seed: '7', scene: entity });
    },
  );
});
