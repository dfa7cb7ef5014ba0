import { hashCell } from '../../maths/random.ts';
import type { LightDirection } from '../painter.ts';

/** Craters per world unit on each level of size, coarse to fine. */
const LEVELS = [3.1, 8.3, 23, 61];

/**
 * Shading of small craters the height map is too coarse for, as a factor on the light, 0 or more; levels finer than the pixel's
 * `footprint` (world units) are left out.
 */
export function pockmarks(x: number, z: number, footprint: number, light: LightDirection): number {
  let factor = 1;
  for (let level = 0; level < LEVELS.length; level++) {
    const frequency = LEVELS[level]!;
    const pixels = 1 / (frequency * footprint);
    if (pixels < 5) break;
    const u = x * frequency;
    const v = z * frequency;
    const column = Math.floor(u);
    const row = Math.floor(v);
    const luck = hashCell(column, row, level);
    if (luck > 0.55) continue;
    const radius = 0.1 + 0.3 * (luck / 0.55) ** 2;
    const dx = u - column - 0.5 + (hashCell(column, row, level + 20) - 0.5) * (0.9 - 2 * radius);
    const dz = v - row - 0.5 + (hashCell(column, row, level + 40) - 0.5) * (0.9 - 2 * radius);
    const away = Math.sqrt(dx * dx + dz * dz) / radius;
    if (away > 1.25) continue;
    const towards = (dx * light[0] + dz * light[2]) / radius;
    // Inside, the wall that faces the light is the far one; the rim outside is lit the other way round.
    const slope = away < 1 ? away * 1.1 : -(1.25 - away) * 3;
    factor += towards * slope * 0.5 * Math.min(1, (pixels - 5) * 0.08);
  }
  return Math.max(0, factor);
}
