import { expect, it } from 'vitest';
import type { GalleryEntry } from '../../src/core/gallery.ts';
import { archiveEntries } from '../../src/gallery/archive-entries.ts';

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');

/** Names in a ZIP file, from its local headers (APPNOTE 4.3.7). */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf(LOCAL_HEADER); at >= 0; at = zip.indexOf(LOCAL_HEADER, at + 1)) {
    const start = at + 30;
    names.push(zip.toString('utf8', start, start + zip.readUInt16LE(at + 26)));
  }
  return names;
}

it.each(['../../../etc/cron.d/x', '/etc/passwd', 'C:\\windows\\..', '..', 'a\u0000b/\u202egpj', '\u2215\uff0f..'])(
  'a picture of %j leads no unpacker out of its folder',
  async (prompt) => {
    const entry: GalleryEntry = {
      id: '1b2c3d4e-0000-4000-8000-000000000000',
      madeAtMs: 0,
      owner: 'anyone',
      operation: 'generate',
      modelId: '../x',
      prompt,
      request: {},
      notices: [],
      pictures: [{ role: 'result', sha256: '../../x', mimeType: 'image/../x', sizeBytes: 1, facts: {} }],
    };
    const stream = archiveEntries([entry], async () => ({ mimeType: 'image/png', bytes: new Uint8Array(1) }));
    const names = namesIn(Buffer.from(await new Response(stream).arrayBuffer()));
    expect(names).toHaveLength(2);
    for (const name of names)
      expect(name).toMatch(/^1970-01-01 00\.00\.00 [\p{L}\p{N}\p{M}-]+ 1b2c3d4e\/(entry\.json|result-1)$/u);
  },
);
