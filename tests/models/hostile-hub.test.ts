import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import { COMMIT_A, type HubServer, startHub } from './hub-server.ts';
import { address, createStore, PIPELINE, signal } from './store-fixture.ts';

let hub: HubServer;

beforeAll(async () => {
  hub = await startHub({});
});
beforeEach(() => {
  hub.faults = {};
  hub.seen.length = 0;
  hub.repositories['acme/tiny'] = PIPELINE;
});
afterAll(() => hub.close());

const entry = (path: string) => ({ type: 'file', path, size: 4, oid: 'c'.repeat(40) });

describe('a hub that means harm', () => {
  it.each([
    '../../../escaped.onnx',
    '/tmp/escaped.onnx',
    'unet/../../escaped.onnx',
    'a\\..\\escaped.onnx',
    'C:escaped.onnx',
    'unet//escaped.onnx',
    'unet/escaped\u0000.onnx',
    'UNET/MODEL.ONNX',
    `${'x'.repeat(300)}.onnx`,
  ])('is refused the file name %j', async (path) => {
    hub.repositories['acme/tiny'] = { ...PIPELINE, furtherEntries: [entry(path)] };
    const store = createStore(hub.url);
    await expect(store.fetch('hf:acme/tiny')).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' });
    expect(existsSync(join(store.cacheFolder, 'models--acme--tiny'))).toBe(false);
  });

  it.each(['../../etc', 'main', ''])('is refused the commit %j', async (commit) => {
    hub.repositories['acme/tiny'] = { ...PIPELINE, commit };
    await expect(createStore(hub.url).fetch('hf:acme/tiny')).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' });
  });

  it('is given up when it is not there', async () => {
    await expect(createStore('http://127.0.0.1:9').fetch('hf:acme/tiny')).rejects.toMatchObject({
      code: 'SERVER_UNREACHABLE',
    });
  });

  it('does not get at files behind a link in the cache', async () => {
    const store = createStore(hub.url);
    const outside = join(store.folder, 'outside');
    const snapshot = join(store.cacheFolder, 'models--acme--tiny/snapshots', COMMIT_A);
    mkdirSync(outside, { recursive: true });
    mkdirSync(snapshot, { recursive: true });
    symlinkSync(outside, join(snapshot, 'unet'));
    await expect(store.fetch('hf:acme/tiny')).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('cannot have a model read that leads out of the store', async () => {
    const store = createStore(hub.url);
    const snapshot = join(store.cacheFolder, 'models--acme--other/snapshots', COMMIT_A);
    mkdirSync(snapshot, { recursive: true });
    writeFileSync(join(store.folder, 'secret'), 'x');
    symlinkSync(join(store.folder, 'secret'), join(snapshot, 'model.onnx'));
    expect(() => store.locate(address(`hf:acme/other@${COMMIT_A}`))).toThrow(
      expect.objectContaining({ code: 'INSTALLATION_BROKEN' }),
    );
  });

  it('is followed from page to page, but to no other host', async () => {
    hub.repositories['acme/tiny'] = { ...PIPELINE, pageSize: 2 };
    const plan = () => createStore(hub.url).plan(address('hf:acme/tiny'), {}, signal);
    expect((await plan()).files).toHaveLength(4);
    hub.repositories['acme/tiny'] = { ...PIPELINE, pageSize: 2, nextPageHost: 'http://127.0.0.1:9' };
    expect((await plan()).files).toHaveLength(4);
  });

  it('keeps the token to itself: storage hosts do not get it', async () => {
    hub.repositories['acme/tiny'] = { ...PIPELINE, gated: true };
    const token = new Secret('hf_secret');
    await createStore(hub.url, { token }).fetch('hf:acme/tiny');
    const withToken = (host: string) =>
      hub.seen.filter((request) => request.host === host && request.authorization === 'Bearer hf_secret').length;
    expect(withToken('hub')).toBeGreaterThan(3);
    expect(hub.seen.some(({ host }) => host === 'storage')).toBe(true);
    expect(withToken('storage')).toBe(0);
  });

  it('says what is wrong with a name, a revision, or a door that is closed', async () => {
    const store = createStore(hub.url);
    await expect(store.fetch('hf:acme/nothing')).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
    await expect(store.fetch('hf:acme/tiny@v9')).rejects.toThrow('RevisionNotFound');
    hub.repositories['acme/tiny'] = { ...PIPELINE, gated: true };
    await expect(store.fetch('hf:acme/tiny')).rejects.toThrow('accept the terms on its page');
    hub.repositories['acme/tiny'] = { files: { 'weights.safetensors': Buffer.from('x') } };
    await expect(store.fetch('hf:acme/tiny')).rejects.toThrow('has no file that matches');
  });
});
