import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseModelAddress } from '../../src/model-store/model-address.ts';
import { COMMIT_A, type HubServer, startHub } from './hub-server.ts';
import { address, createStore, LARGE, PIPELINE, signal } from './store-fixture.ts';

const local = (name: string) => parseModelAddress(`local:${name}`);

function modelFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'limner-model-'));
  mkdirSync(join(folder, 'unet'));
  writeFileSync(join(folder, 'model_index.json'), '{}');
  writeFileSync(join(folder, 'unet/model.onnx'), 'graph');
  writeFileSync(join(folder, 'unet/model.safetensors'), 'not needed');
  return folder;
}

describe('importing a folder', () => {
  const store = createStore('http://127.0.0.1:9', { isOffline: true });

  it('copies what ONNX Runtime needs and pins it', async () => {
    const from = modelFolder();
    const target = await store.importFolder(from, { name: 'mine', licence: 'mit', signal });
    writeFileSync(join(from, 'unet/model.onnx'), 'changed afterwards');
    expect(store.locate(local('mine'))).toBe(target);
    expect(readFileSync(join(target, 'unet/model.onnx'), 'utf8')).toBe('graph');
    expect(existsSync(join(target, 'unet/model.safetensors'))).toBe(false);
    expect(await store.list()).toEqual([
      expect.objectContaining({ address: 'local:mine', licence: 'mit', folder: target, sizeBytes: 7 }),
    ]);
  });

  it('takes no name twice, and no folder that is none or holds no model', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'limner-empty-'));
    const refused = (path: string, name: string) => store.importFolder(path, { name, signal });
    await expect(refused(modelFolder(), 'mine')).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    await expect(refused(modelFolder(), '../up')).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    await expect(refused(empty, 'empty')).rejects.toThrow('a folder with a model for ONNX Runtime');
    await expect(refused(join(empty, 'none'), 'none')).rejects.toThrow('an existing folder');
  });

  it('refuses links that lead out of the folder', async () => {
    const from = modelFolder();
    symlinkSync('/etc/passwd', join(from, 'unet/vocab.txt'));
    await expect(store.importFolder(from, { name: 'linked', signal })).rejects.toThrow('without links that lead out');
    expect(readdirSync(join(store.folder, 'imported'))).toEqual(['mine']);
  });

  it('asks the gate before anything is copied', async () => {
    const terms = { name: 'research', licence: 'cc-by-nc-4.0', signal };
    await expect(store.importFolder(modelFolder(), terms)).rejects.toMatchObject({ code: 'LICENCE_REFUSED' });
    const research = createStore('http://127.0.0.1:9', { folder: store.folder, use: 'non-commercial' });
    await research.importFolder(modelFolder(), terms);
    expect(() => store.locate(local('research'))).toThrow(expect.objectContaining({ code: 'LICENCE_REFUSED' }));
  });

  it('is undone by removing', async () => {
    expect(await store.remove(local('mine'), signal)).toBe(7);
    expect(() => store.locate(local('mine'))).toThrow(expect.objectContaining({ code: 'MODEL_ABSENT' }));
    await expect(store.remove(local('mine'), signal)).rejects.toMatchObject({ code: 'MODEL_ABSENT' });
  });
});

describe('removing a pulled model', () => {
  let hub: HubServer;
  beforeAll(async () => {
    hub = await startHub({ 'acme/tiny': PIPELINE });
  });
  afterAll(() => hub.close());

  it('leaves nothing of the last revision', async () => {
    const store = createStore(hub.url);
    await store.fetch('hf:acme/tiny');
    expect(await store.remove(address('hf:acme/tiny'), signal)).toBeGreaterThan(LARGE.length);
    expect(existsSync(join(store.cacheFolder, 'models--acme--tiny'))).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  it('leaves other revisions whole', async () => {
    const store = createStore(hub.url);
    await store.fetch(`hf:acme/tiny@${COMMIT_A}`);
    const commit = 'b'.repeat(40);
    const files = { ...PIPELINE.files, 'unet/model.onnx': Buffer.alloc(2000, 9) };
    hub.repositories['acme/tiny'] = { ...PIPELINE, commit, files };
    await store.fetch('hf:acme/tiny');
    // Of the four files of the older revision only the graph differs.
    expect(await store.remove(address(`hf:acme/tiny@${COMMIT_A}`), signal)).toBe(2000);
    expect(store.locate(address('hf:acme/tiny'))).toContain(commit);
    expect(() => store.locate(address(`hf:acme/tiny@${COMMIT_A}`))).toThrow(expect.objectContaining({ code: 'MODEL_ABSENT' }));
  });
});
