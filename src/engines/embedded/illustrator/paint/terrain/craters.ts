import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { HeightMap } from './height-map.ts';

/** How much craters throw up around them, in radii. */
const RIM_REACH = 1.75;

/** Largest crater at the camera, world units, and how much larger they may be per unit of distance: none swallows the eye. */
const LARGEST_NEAR = 0.06;
const NEAR_GROWTH = 0.22;

/** Strikes craters into a map: many small, few large, bowls with raised rims. Changes `map.heights`. */
export function strikeCraters(map: HeightMap, random: Random, count: number, largest: number): void {
  const { columns, rows, heights, cell } = map;
  for (let i = 0; i < count; i++) {
    const size = largest * (0.05 + 0.95 * random.next() ** 5);
    const centreX = random.between(0, columns);
    const centreZ = rows * random.next() ** 1.3;
    const radius = Math.min(size, LARGEST_NEAR + centreZ * cell * NEAR_GROWTH) / cell;
    const depth = radius * cell * 0.26 * random.between(0.6, 1.1);
    const level = heights[Math.floor(centreZ) * columns + Math.floor(centreX)]!;
    const reach = radius * RIM_REACH;
    for (let z = Math.max(0, Math.floor(centreZ - reach)); z < Math.min(rows, centreZ + reach); z++) {
      for (let x = Math.max(0, Math.floor(centreX - reach)); x < Math.min(columns, centreX + reach); x++) {
        const away = Math.hypot(x - centreX, z - centreZ) / radius;
        if (away > RIM_REACH) continue;
        const p = z * columns + x;
        if (away < 1) {
          const bowl = level + depth * (away * away * 1.25 - 1);
          heights[p]! += (bowl - heights[p]!) * smoothstep(1.05, 0.8, away);
        }
        const rim = (away - 1) / (away < 1 ? 0.22 : 0.5);
        heights[p]! += depth * 0.25 * Math.exp(-rim * rim);
      }
    }
  }
}
