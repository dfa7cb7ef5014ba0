import { expect, it } from 'vitest';
import type { SubjectLayer } from '../subject/layer.ts';
import { sheddingColour } from './strewn-leaves.ts';

const crown = (red: number, green: number, blue: number): SubjectLayer => {
  const rgba = new Uint8Array(20 * 20 * 4);
  for (let i = 0; i < rgba.length; i += 4) rgba.set([red, green, blue, 255], i);
  return { widthPx: 20, heightPx: 20, rgba } as SubjectLayer;
};

it('takes blossoms and autumn leaves for shed, green leaves not', () => {
  expect(sheddingColour(crown(240, 170, 200))).toBeDefined();
  expect(sheddingColour(crown(210, 120, 30))).toBeDefined();
  expect(sheddingColour(crown(60, 130, 50))).toBeUndefined();
});
