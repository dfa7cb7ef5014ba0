import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PullProgress } from '../../src/model-store/carry-out-pull.ts';
import { openPartFile } from '../../src/model-store/download/part-file.ts';
import { COMMIT_A, gitSha1, type HubServer, sha256, startHub } from './hub-server.ts';
import { address, createStore, LARGE, PIPELINE, signal } from './store-fixture.ts';

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

const largeRequests = () => hub.seen.filter(({ path }) => path.includes('onnx_data'));

describe('pulling a model', () => {
  it('brings what ONNX Runtime needs, in the layout that hub libraries share', async () => {
    const store = createStore(hub.url);
    const snapshot = await store.fetch('hf:acme/tiny');
    const repository = join(store.cacheFolder, 'models--acme--tiny');
    expect(snapshot).toBe(join(repository, 'snapshots', COMMIT_A));
    expect(readdirSync(snapshot, { recursive: true }).sort()).toEqual([
      'model_index.json',
      'tokenizer',
      'tokenizer/merges.txt',
      'unet',
      'unet/model.onnx',
      'unet/model.onnx_data',
    ]);
    expect(readlinkSync(join(snapshot, 'unet/model.onnx_data'))).toBe(`../../../blobs/${sha256(LARGE)}`);
    const index = PIPELINE.files['model_index.json']!;
    expect(readlinkSync(join(snapshot, 'model_index.json'))).toBe(`../../blobs/${gitSha1(index)}`);
    expect(readFileSync(join(repository, 'refs/main'), 'utf8')).toBe(COMMIT_A);
    expect(readdirSync(join(repository, 'blobs'))).toHaveLength(4);
  });

  it('pins every file in the lock file, and needs no network afterwards', async () => {
    const store = createStore(hub.url);
    const snapshot = await store.fetch('hf:acme/tiny');
    const lock = JSON.parse(readFileSync(store.lockFile, 'utf8'));
    expect(lock.models['hf:acme/tiny']).toMatchObject({
      commit: COMMIT_A,
      licence: 'mit',
      licenceAcceptedOn: '2026-11-28',
    });
    expect(lock.models['hf:acme/tiny'].files).toContainEqual({
      path: 'unet/model.onnx_data',
      sizeBytes: LARGE.length,
      hash: { algorithm: 'sha256', digest: sha256(LARGE) },
    });
    const offline = createStore('http://127.0.0.1:9', { folder: store.folder, isOffline: true });
    expect(offline.locate(address('hf:acme/tiny'))).toBe(snapshot);
    expect(await offline.fetch('hf:acme/tiny')).toBe(snapshot);
    await expect(offline.fetch('hf:acme/other')).rejects.toMatchObject({ code: 'MODEL_ABSENT' });
  });

  it('keeps the pinned commit until it is told to update', async () => {
    const store = createStore(hub.url);
    await store.fetch('hf:acme/tiny');
    const commit = 'b'.repeat(40);
    hub.repositories['acme/tiny'] = { ...PIPELINE, commit };
    expect(await store.fetch('hf:acme/tiny')).toContain(COMMIT_A);
    expect(await store.fetch('hf:acme/tiny', { update: true })).toContain(commit);
    expect(await store.fetch('hf:acme/tiny')).toContain(commit);
    expect(largeRequests()).toHaveLength(2);
  });

  it('goes on after a cut within one pull', async () => {
    hub.faults = { cut: { afterBytes: 200_000, times: 2 } };
    const store = createStore(hub.url);
    const snapshot = await store.fetch('hf:acme/tiny', { patterns: ['unet/model.onnx_data'] });
    expect(readFileSync(join(snapshot, 'unet/model.onnx_data')).equals(LARGE)).toBe(true);
    const ranges = hub.seen.filter(({ host }) => host === 'storage').map(({ range }) => range);
    expect(ranges).toEqual([undefined, 'bytes=200000-', 'bytes=400000-']);
  });

  it('goes on in a later pull, and foresees only the rest', async () => {
    hub.faults = { cut: { afterBytes: 100_000, times: 99 } };
    const controller = new AbortController();
    const store = createStore(hub.url);
    const patterns = ['unet/model.onnx_data'];
    const plan = await store.plan(address('hf:acme/tiny'), { patterns }, signal);
    expect(plan.forecast.toDownload).toBe(LARGE.length);
    const reason = new Error('the user left');
    const onProgress = ({ bytes }: PullProgress) => bytes >= 100_000 && controller.abort(reason);
    await expect(store.pull(plan, { signal: controller.signal, onProgress })).rejects.toBe(reason);
    hub.faults = {};
    hub.seen.length = 0;
    const rest = await store.plan(address('hf:acme/tiny'), { patterns }, signal);
    expect(rest.forecast.toDownload).toBeLessThanOrEqual(LARGE.length - 100_000);
    const snapshot = await store.pull(rest, { signal });
    expect(readFileSync(join(snapshot, 'unet/model.onnx_data')).equals(LARGE)).toBe(true);
    expect(hub.seen.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/);
  });

  it('starts over where the server ignores ranges', async () => {
    hub.faults = { cut: { afterBytes: 200_000, times: 1 }, ignoreRanges: true };
    const snapshot = await createStore(hub.url).fetch('hf:acme/tiny', { patterns: ['unet/*'] });
    expect(readFileSync(join(snapshot, 'unet/model.onnx_data')).equals(LARGE)).toBe(true);
  });

  it.each([
    ['wrong bytes', { corrupt: true }],
    ['bytes too many', { surplusBytes: 5 }],
  ])('refuses %s and keeps none of them', async (_, faults) => {
    hub.faults = faults;
    const store = createStore(hub.url);
    await expect(store.fetch('hf:acme/tiny', { patterns: ['unet/model.onnx_data'] })).rejects.toMatchObject({
      code: 'HASH_MISMATCH',
      message: expect.stringContaining('unet/model.onnx_data'),
    });
    expect(readdirSync(join(store.cacheFolder, 'models--acme--tiny/blobs'))).toEqual([]);
    expect(existsSync(join(store.cacheFolder, 'models--acme--tiny/snapshots'))).toBe(false);
    expect(existsSync(store.lockFile)).toBe(false);
    hub.faults = {};
    await store.fetch('hf:acme/tiny');
  });

  it('says that the disk is full, keeps what came, and goes on when there is room', async () => {
    let bytesLeft = 150_000;
    const store = createStore(hub.url, {
      openPart: async (path, mode) => {
        const file = await openPartFile(path, mode);
        return {
          ...file,
          async write(chunk) {
            await file.write(chunk.subarray(0, bytesLeft));
            if (chunk.length > bytesLeft) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
            bytesLeft -= chunk.length;
          },
        };
      },
    });
    const patterns = ['unet/model.onnx_data'];
    const full = { code: 'OUTPUT_UNWRITABLE', message: expect.stringContaining('The disk is full.') };
    await expect(store.fetch('hf:acme/tiny', { patterns })).rejects.toMatchObject(full);
    bytesLeft = Number.POSITIVE_INFINITY;
    const snapshot = await store.fetch('hf:acme/tiny', { patterns });
    expect(readFileSync(join(snapshot, 'unet/model.onnx_data')).equals(LARGE)).toBe(true);
    expect(hub.seen.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/);
  });

  it('does not begin what the disk has no room for', async () => {
    const machine = { freeBytes: async () => 1000, memoryBytes: 8e9 };
    const store = createStore(hub.url, { machine });
    await expect(store.fetch('hf:acme/tiny')).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(largeRequests()).toEqual([]);
  });

  it('lets one of two pulls work while the other waits and then finds everything', async () => {
    const folder = createStore(hub.url).folder;
    const states = new Set<string>();
    const stores = [createStore(hub.url, { folder }), createStore(hub.url, { folder })];
    const pull = async (store: (typeof stores)[number]): Promise<string> => {
      const plan = await store.plan(address('hf:acme/tiny'), {}, signal);
      return store.pull(plan, { signal, onProgress: ({ state }) => states.add(state) });
    };
    // The bytes stand still until both are at it.
    hub.faults.onLargeFile = () => expect.poll(() => states.has('waiting')).toBe(true);
    const [first, second] = await Promise.all(stores.map(pull));
    expect(first).toBe(second);
    expect(largeRequests().filter(({ host }) => host === 'storage')).toHaveLength(1);
  });

  it('finds a model that another library put into the cache', async () => {
    const store = createStore(hub.url, { isOffline: true });
    const repository = join(store.cacheFolder, 'models--acme--elsewhere');
    mkdirSync(join(repository, 'refs'), { recursive: true });
    mkdirSync(join(repository, 'snapshots', COMMIT_A), { recursive: true });
    writeFileSync(join(repository, 'refs/main'), COMMIT_A);
    writeFileSync(join(repository, 'snapshots', COMMIT_A, 'model.onnx'), 'x');
    expect(store.locate(address('hf:acme/elsewhere'))).toBe(join(repository, 'snapshots', COMMIT_A));
    expect(await store.list()).toEqual([
      expect.objectContaining({ address: `hf:acme/elsewhere@${COMMIT_A}`, commit: COMMIT_A }),
    ]);
  });

  it('notices a model that is not whole any more', async () => {
    const store = createStore(hub.url);
    const snapshot = await store.fetch('hf:acme/tiny');
    writeFileSync(join(snapshot, 'unet/model.onnx'), 'cut');
    expect(() => store.locate(address('hf:acme/tiny'))).toThrow(
      expect.objectContaining({
        code: 'MODEL_ABSENT',
        message: expect.stringMatching(/unet\/model\.onnx of hf:acme\/tiny is missing or cut; run: limner models pull/),
      }),
    );
    await store.fetch('hf:acme/tiny');
    expect(lstatSync(store.locate(address('hf:acme/tiny'))).isDirectory()).toBe(true);
  });
});
