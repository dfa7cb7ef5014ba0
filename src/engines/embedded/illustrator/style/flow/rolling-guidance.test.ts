import { describe, expect, it } from 'vitest';
import { createRaster, type Raster } from '../raster/raster.ts';
import { rollingGuidance } from './rolling-guidance.ts';

const SIDE = 64;

function raster(valueAt: (x: number, y: number) => number): Raster {
  const result = createRaster(SIDE, SIDE, 1);
  for (let i = 0; i < result.values.length; i++) result.values[i] = valueAt(i % SIDE, Math.floor(i / SIDE));
  return result;
}

const at = ({ values }: Raster, x: number, y: number): number => values[y * SIDE + x]!;

describe('rollingGuidance', () => {
  const groups = new Uint8Array(SIDE * SIDE);
  const texture = (x: number, y: number): number => ((x + y) % 2 === 0 ? 0.08 : -0.08);

  it('takes out texture and keeps the edge between two halves sharp', () => {
    const calm = rollingGuidance(
      raster((x, y) => (x < 32 ? 0.2 : 0.8) + texture(x, y)),
      { scalePx: 5, range: 0.12, groups },
    );
    expect(Math.abs(at(calm, 10, 20) - at(calm, 11, 20))).toBeLessThan(0.01);
    expect(at(calm, 29, 20)).toBeCloseTo(0.2, 1);
    expect(at(calm, 34, 20)).toBeCloseTo(0.8, 1);
  });

  it('leaves out what is smaller than its scale', () => {
    const speck = raster((x, y) => (Math.hypot(x - 32, y - 32) < 2 ? 1 : 0.2));
    expect(at(rollingGuidance(speck, { scalePx: 8, range: 0.12, groups }), 32, 32)).toBeLessThan(0.4);
  });

  it('lets nothing flow between groups', () => {
    const halves = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i % SIDE < 32 ? 0 : 1));
    const source = raster((x) => (x < 32 ? 0.5 : 0.51));
    const { values } = rollingGuidance(source, { scalePx: 8, range: 1, groups: halves });
    expect(Math.max(...values.map((value, i) => Math.abs(value - source.values[i]!)))).toBeLessThan(1e-6);
  });
});
