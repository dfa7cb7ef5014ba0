import { describe, expect, it } from 'vitest';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';

const blobs = loadArtBlobs();

describe('openArtPack', () => {
  const pack = openArtPack(blobs);

  it('cuts every drawing out whole', () => {
    for (const set of ['fluent', 'tones', 'noto'] as const) {
      expect(pack.names(set).length).toBeGreaterThan(100);
      for (const name of pack.names(set)) {
        const { svg, box, colour } = pack.get(name, set)!;
        expect(svg, name).toMatch(/^<.*>$/s);
        expect(svg.split('<g').length - svg.split('</g>').length - (svg.match(/<g[^>]*\/>/g)?.length ?? 0)).toBe(0);
        expect(box[2] * box[3]).toBeGreaterThan(0);
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }
    }
  });

  it('knows groups, aliases and absence', () => {
    expect(pack.groupOf('dog')).toBe('animal-mammal');
    expect(pack.has('dog', 'noto')).toBe(true);
    expect(pack.has('no-such-thing')).toBe(false);
    expect(pack.get('constructor', 'fluent')).toBeUndefined();
  });

  it('gives another thread the same drawings without a copy', () => {
    const clone = structuredClone(blobs);
    expect(openArtPack(clone).get('violin', 'noto')).toEqual(pack.get('violin', 'noto'));
    expect(clone.packs.noto.byteLength).toBe(blobs.packs.noto.byteLength);
  });
});
