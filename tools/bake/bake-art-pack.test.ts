import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { slugOf } from './bake-art-groups.ts';
import { packTexts } from './bake-art-pack.ts';

describe('packTexts', () => {
  const drawings = Array.from({ length: 40 }, (_, i) => ({
    name: `drawing-${i}`,
    width: 32,
    height: 32,
    body: `<g id="${i}">${'<path d="M0 0"/>'.repeat(900 + i)}</g>`,
  }));

  it('gives every text back from its block', () => {
    const { bytes, blockStarts, places } = packTexts(drawings);
    expect(blockStarts.length).toBeGreaterThan(2);
    expect(blockStarts.at(-1)).toBe(bytes.length);
    for (const { name, body } of drawings) {
      const [block, start, length] = places.get(name)!;
      const text = brotliDecompressSync(bytes.subarray(blockStarts[block], blockStarts[block + 1])).toString();
      expect(text.slice(start, start + length)).toBe(body);
    }
  });

  it('makes the same bytes of the same drawings', () => {
    expect(packTexts(drawings).bytes.equals(packTexts(drawings).bytes)).toBe(true);
  });
});

describe('slugOf', () => {
  it('spells labels as the icon sets do', () => {
    expect(slugOf('woman’s hat')).toBe('womans-hat');
    expect(slugOf('piñata')).toBe('pinata');
    expect(slugOf('Mrs. Claus')).toBe('mrs-claus');
  });
});
