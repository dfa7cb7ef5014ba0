import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { BRIGHTEST, DIMMEST, keepProduct } from './keep-product.ts';

const PICTURE = { widthPx: 90, heightPx: 80 };
const LAYER = { widthPx: 48, heightPx: 40 };
const PRODUCT = 100;

/** A product with random texture, opaque but for a border. */
function layerOf(texture: readonly number[]): SubjectLayer {
  const rgba = new Uint8Array(LAYER.widthPx * LAYER.heightPx * 4);
  for (let p = 0; p < rgba.length / 4; p++) {
    const x = p % LAYER.widthPx;
    const y = Math.floor(p / LAYER.widthPx);
    const isInside = Math.min(x, y, LAYER.widthPx - 1 - x, LAYER.heightPx - 1 - y) >= 3;
    for (let c = 0; c < 3; c++) rgba[p * 4 + c] = 20 + (texture[(p * 3 + c * 7 + p * p) % texture.length]! % 200);
    rgba[p * 4 + 3] = isInside ? 255 : 0;
  }
  const facts = { entities: [0], anchors: {}, pxPerMetre: 1, footing: 'stands', emissive: 0 } as const;
  return { ...LAYER, ...facts, rgba, entityIndex: new Uint8Array(0), baselinePx: LAYER.heightPx, centrePx: 24 };
}

describe('keeping a product’s own pixels', () => {
  const place = { leftPx: 20, topPx: 18 };
  const labelsOf = (layer: SubjectLayer, hidden: number): Uint16Array => {
    const data = new Uint16Array(PICTURE.widthPx * PICTURE.heightPx);
    for (let p = 0; p < LAYER.widthPx * LAYER.heightPx; p++) {
      if (layer.rgba[p * 4 + 3] !== 255) continue;
      const x = p % LAYER.widthPx;
      const y = Math.floor(p / LAYER.widthPx);
      data[(y + place.topPx) * PICTURE.widthPx + x + place.leftPx] =
        y < LAYER.heightPx - hidden ? PRODUCT : PRODUCT + 1;
    }
    return data;
  };

  it('changes them by slowly varying, bounded light alone, and nothing else at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 40, maxLength: 300 }),
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 40, maxLength: 300 }),
        fc.integer({ min: 0, max: 12 }),
        (texture, scenery, hidden) => {
          const layer = layerOf(texture);
          const rgb = Uint8Array.from({ length: 90 * 80 * 3 }, (_, i) => scenery[(i * 31) % scenery.length]!);
          const before = rgb.slice();
          const labels = labelsOf(layer, hidden);
          keepProduct(rgb, { ...PICTURE, data: labels }, (label) => label === PRODUCT, layer, place);
          for (let p = 0; p < labels.length; p++) {
            if (labels[p] === PRODUCT) continue;
            for (let i = p * 3; i < p * 3 + 3; i++) expect(rgb[i]).toBe(before[i]);
          }
          // Well inside the matte no light of the background wraps around the edge.
          for (let y = 12; y < LAYER.heightPx - 14; y++)
            for (let x = 12; x < LAYER.widthPx - 13; x++)
              for (let c = 0; c < 3; c++) {
                const own = linearOfByte(layer.rgba[(y * LAYER.widthPx + x) * 4 + c]!);
                const shown = rgb[((y + place.topPx) * PICTURE.widthPx + x + place.leftPx) * 3 + c]!;
                expect(shown).toBeGreaterThanOrEqual(byteOfLinear(own * DIMMEST) - 1);
                expect(shown).toBeLessThanOrEqual(byteOfLinear(own * BRIGHTEST) + 1);
              }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keeps a flat product flat: neighbours get the same light', () => {
    const layer = layerOf([100]);
    const rgb = Uint8Array.from({ length: 90 * 80 * 3 }, (_, i) => ((i * 7919) % 256 < 128 ? 40 : 220));
    const labels = labelsOf(layer, 0);
    keepProduct(rgb, { ...PICTURE, data: labels }, (label) => label === PRODUCT, layer, place);
    for (let y = 10; y < LAYER.heightPx - 10; y++)
      for (let x = 10; x < LAYER.widthPx - 11; x++) {
        const at = ((y + place.topPx) * PICTURE.widthPx + x + place.leftPx) * 3;
        expect(Math.abs(rgb[at]! - rgb[at + 3]!)).toBeLessThanOrEqual(6);
      }
  });
});
