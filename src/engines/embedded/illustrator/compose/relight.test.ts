import { expect, it } from 'vitest';
import { litRow } from './lit-layer.ts';
import { darkenLayer } from './relight.ts';

it('leaves of a darkened layer nothing but its outline', () => {
  const rgba = new Uint8Array([255, 200, 40, 255, 0, 0, 0, 0]);
  const position = { anchors: {}, baselinePx: 1, centrePx: 1, pxPerMetre: 1 };
  const layer = {
    widthPx: 2,
    heightPx: 1,
    rgba,
    entityIndex: new Uint8Array(2),
    entities: [],
    footing: 'stands' as const,
    emissive: 0,
    ...position,
  };
  const row = new Float32Array(8);
  litRow(layer, darkenLayer(layer), 0, row);
  expect(Math.max(row[0]!, row[1]!, row[2]!)).toBeLessThan(0.02);
  expect([row[3], row[7]]).toEqual([1, 0]);
});
