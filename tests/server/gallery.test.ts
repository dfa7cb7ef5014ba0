import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import type { GalleryEntry, GalleryPage } from '../../src/core/gallery.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-generate-001');
const KEEP = { headers: { 'content-type': 'application/json', 'x-limner-gallery': 'keep' } };
const generate = (prompt: string) => ({ instances: [{ prompt }], parameters: { sampleCount: 2 } });

describe('the gallery', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limner-gallery-'));
  let server: RunningServer;
  const list = async (query = ''): Promise<GalleryPage> =>
    (await (await fetch(`${server.url}/v1/limner/gallery${query}`)).json()) as GalleryPage;
  const newest = async (): Promise<GalleryEntry> => (await list()).entries[0]!;
  const start = async (): Promise<void> => {
    server = await startFlatServer({ data: { folder } });
  };
  beforeAll(start);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps what asks to be kept, and nothing else', async () => {
    await post(server.url + PATH, generate('An unasked picture'));
    const kept = await post(server.url + PATH, generate('A fox in the snow'), KEEP);
    const { entries } = await list();
    expect(entries).toHaveLength(1);
    expect(kept.headers.get('x-limner-gallery')).toBe(`kept=${entries[0]!.id}`);
    expect(entries[0]).toMatchObject({
      operation: 'generate',
      modelId: 'imagen-4.0-generate-001',
      engineId: 'flat',
      prompt: 'A fox in the snow',
      owner: 'anonymous',
    });
    expect(entries[0]!.pictures.map(({ role, mimeType }) => [role, mimeType])).toEqual([
      ['result', 'image/png'],
      ['result', 'image/png'],
    ]);
  });

  it('is there after a restart, with the bytes that were answered', async () => {
    const answered = await post(server.url + PATH, generate('A harbour'), KEEP);
    await server.stop();
    await start();
    const { pictures } = await newest();
    const file = await fetch(`${server.url}/v1/limner/gallery/pictures/${pictures[0]!.sha256}`);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
    expect(bytes).toBe(answered.json.predictions![0]!.bytesBase64Encoded);
    const thumbnail = await fetch(`${server.url}/v1/limner/gallery/pictures/${pictures[0]!.sha256}?form=thumbnail`);
    expect(thumbnail.headers.get('content-type')).toBe('image/webp');
  });

  it('finds by words in any case, by operation, and page by page', async () => {
    for (const prompt of ['Un ÁRBOL azul', '一只猫 100%', 'A tree_house'])
      await post(server.url + PATH, generate(prompt), KEEP);
    const found = async (text: string): Promise<string[]> =>
      (await list(`?text=${encodeURIComponent(text)}`)).entries.map(({ prompt }) => prompt);
    expect(await found('árbol')).toEqual(['Un ÁRBOL azul']);
    expect(await found('猫')).toEqual(['一只猫 100%']);
    expect(await found('100%')).toEqual(['一只猫 100%']);
    expect(await found('e_h')).toEqual(['A tree_house']);
    expect(await found('tree nowhere')).toEqual([]);
    expect((await list('?operation=edit')).entries).toEqual([]);
    const first = await list('?limit=2');
    const second = await list(`?limit=200&page=${first.nextPage}`);
    const all = (await list()).entries.map(({ id }) => id);
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(all);
    expect(second.nextPage).toBeUndefined();
  });

  it.each(['?limit=0', '?limit=x', '?operation=draw', '?page=x'])('refuses %s', async (query) => {
    expect((await fetch(`${server.url}/v1/limner/gallery${query}`)).status).toBe(400);
  });

  it('makes the same pictures again', async () => {
    const first = await post(server.url + PATH, { ...generate('A kite'), parameters: { addWatermark: false } }, KEEP);
    const { id } = await newest();
    const again = await post(`${server.url}/v1/limner/gallery/${id}/reproduction`, {});
    expect(again.json.predictions).toEqual(first.json.predictions);
  });

  it('keeps what went in and puts it back', async () => {
    const { json } = await post(server.url + PATH, generate('A cup'), KEEP);
    const picture = json.predictions![0]!.bytesBase64Encoded;
    const body = {
      instances: [{ image: { bytesBase64Encoded: picture } }],
      parameters: { mode: 'upscale', upscaleConfig: { upscaleFactor: 'x2' } },
    };
    const first = await post(server.url + vertexPath('imagen-4.0-upscale-preview'), body, KEEP);
    expect(first.status).toBe(200);
    const entry = await newest();
    expect(entry.pictures.map(({ role }) => role)).toEqual(['input', 'result']);
    expect(entry.request).toEqual({
      ...body,
      instances: [{ image: { limnerPicture: entry.pictures[0]!.sha256 } }],
    });
    const again = await post(`${server.url}/v1/limner/gallery/${entry.id}/reproduction`, {});
    expect(again.status).toBe(200);
  });

  it('packs entries into a ZIP file', async () => {
    const { id } = await newest();
    const response = await fetch(`${server.url}/v1/limner/gallery/archive`, {
      method: 'POST',
      body: JSON.stringify({ ids: [id] }),
    });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(bytes.toString('latin1')).toContain('entry.json');
    expect(bytes.toString('latin1')).toContain('result-2.png');
  });

  it('forgets an entry and its files, but not those that another needs', async () => {
    const body = { ...generate('A twin'), parameters: { seed: 5, addWatermark: false, sampleCount: 1 } };
    await post(server.url + PATH, body, KEEP);
    const first = await newest();
    await post(server.url + PATH, body, KEEP);
    const second = await newest();
    const { sha256 } = first.pictures[0]!;
    expect(second.pictures[0]!.sha256).toBe(sha256);
    const status = async (): Promise<number> =>
      (await fetch(`${server.url}/v1/limner/gallery/pictures/${sha256}`)).status;
    await fetch(`${server.url}/v1/limner/gallery/${first.id}`, { method: 'DELETE' });
    expect(await status()).toBe(200);
    await post(`${server.url}/v1/limner/gallery/removal`, { ids: [second.id] });
    expect(await status()).toBe(404);
    expect((await fetch(`${server.url}/v1/limner/gallery/${second.id}`)).status).toBe(404);
  });

  it('answers the picture even when it cannot be kept', async () => {
    rmSync(join(folder, 'gallery', 'pictures'), { recursive: true });
    writeFileSync(join(folder, 'gallery', 'pictures'), 'A file where a folder should be');
    const unkept = await post(server.url + PATH, generate('A last one'), KEEP);
    expect(unkept.json.predictions).toHaveLength(2);
    expect(unkept.headers.get('x-limner-gallery')).toMatch(/^failed=OUTPUT_UNWRITABLE$/);
  });
});

describe('the gallery of a server with keys', () => {
  const keys = [
    { name: 'ada', sha256: digestKey('key-of-ada') },
    { name: 'bob', sha256: digestKey('key-of-bob'), admin: true, picturesPerMinute: 50 },
  ];
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer({ access: { keys }, gallery: { record: 'all' } });
  });
  afterAll(() => server.stop());
  const as = (key: string) => ({ headers: { 'x-goog-api-key': key } });

  it('shows everyone their own', async () => {
    await post(server.url + PATH, generate('A secret of Ada'), as('key-of-ada'));
    const entriesOf = async (key: string): Promise<GalleryEntry[]> =>
      ((await (await fetch(`${server.url}/v1/limner/gallery`, as(key))).json()) as { entries: GalleryEntry[] }).entries;
    const [entry] = await entriesOf('key-of-ada');
    expect(entry!.prompt).toBe('A secret of Ada');
    expect(await entriesOf('key-of-bob')).toEqual([]);
    const at = (path: string, key: string) => fetch(server.url + path, as(key)).then(({ status }) => status);
    expect(await at(`/v1/limner/gallery/${entry!.id}`, 'key-of-bob')).toBe(404);
    expect(await at(`/v1/limner/gallery/pictures/${entry!.pictures[0]!.sha256}`, 'key-of-bob')).toBe(404);
    expect(await at(`/v1/limner/gallery/pictures/${entry!.pictures[0]!.sha256}`, 'key-of-ada')).toBe(200);
    expect((await fetch(`${server.url}/v1/limner/gallery`)).status).toBe(401);
  });

  it('lets administrators look into the server, and nobody else', async () => {
    await post(server.url + PATH, { instances: [] }, as('key-of-ada'));
    expect((await fetch(`${server.url}/v1/limner/details`, as('key-of-ada'))).status).toBe(403);
    const details = (await (await fetch(`${server.url}/v1/limner/details`, as('key-of-bob'))).json()) as {
      keys: unknown[];
      failures: object[];
      gallery: object;
    };
    expect(details.failures).toContainEqual(expect.objectContaining({ code: 'FIELD_INVALID', field: 'instances' }));
    expect(details.gallery).toMatchObject({ entries: 1 });
    expect(details.keys).toEqual([
      { name: 'ada', isAdmin: false, used: { requests: 1, pictures: 2 } },
      { name: 'bob', isAdmin: true, quota: { picturesPerMinute: 50 }, used: { requests: 0, pictures: 0 } },
    ]);
    expect(JSON.stringify(details)).not.toContain(digestKey('key-of-ada'));
    const status = (await (await fetch(`${server.url}/v1/limner/status`, as('key-of-ada'))).json()) as object;
    expect(status).toMatchObject({ isReady: true, caller: { name: 'ada', isAdmin: false } });
  });
});
