import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../illustrator/assets.ts';
import { openWorkshop } from '../../illustrator/illustrate.ts';
import { recontext } from './recontext.ts';

const workshop = openWorkshop(loadIllustratorAssets());
const SIDE_PX = 64;

/** A picture of a cube on a table in a room. */
function inRoom(room: string): Uint8Array {
  const product = { widthPx: 8, heightPx: 8, rgb: new Uint8Array(192).fill(90), alpha: new Uint8Array(64).fill(255) };
  const size = { widthPx: SIDE_PX, heightPx: SIDE_PX };
  const order = { product, prompt: `a box on a wooden table in ${room}`, negativePrompt: '', size, seed: 3 };
  return recontext(order, workshop, () => {}).raster.data;
}

/** Mean difference in levels. */
function difference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

describe('the room behind a product', () => {
  it('is of the kind that the prompt names', () => {
    expect(difference(inRoom('a bathroom'), inRoom('a living room'))).toBeGreaterThan(4);
  });
});
