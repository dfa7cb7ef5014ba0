import { describe, expect, it } from 'vitest';
import type { SubjectLayer } from '../subject/layer.ts';
import { skylineOfLayer } from './skyline.ts';

/** A gable 9 pixels wide and 5 high: columns reach 1, 2, 3, 4, 5, 4, 3, 2, 1 pixels up. */
function gable(): SubjectLayer {
  const [widthPx, heightPx] = [9, 5];
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let x = 0; x < widthPx; x++)
    for (let y = Math.abs(x - 4); y < heightPx; y++) rgba[(y * widthPx + x) * 4 + 3] = 255;
  return {
    widthPx,
    heightPx,
    rgba,
    entityIndex: new Uint8Array(widthPx * heightPx),
    entities: [0],
    anchors: {},
    baselinePx: 5,
    centrePx: 4,
    pxPerMetre: 1,
    footing: 'stands',
    emissive: 0,
  };
}

describe('skylineOfLayer', () => {
  it('is highest at the ridge, falls to the eaves and is nothing beside them', () => {
    const skyline = skylineOfLayer(gable(), 5);
    expect(skyline(0)).toBe(1);
    expect(skyline(0.4)).toBeCloseTo(0.6);
    expect(skyline(-0.8)).toBeCloseTo(0.2);
    expect(skyline(2)).toBe(0);
  });
});
