import { ALONE, type Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { SkyLight } from '../sky/sky.ts';
import { firstColumnInView, type HeightMap } from './height-map.ts';

/** What covers the ground at a place: sets `out` and returns a label of `STUFF_LABELS`. */
export type Material = (place: Place, out: Cover) => number;

/** A place on the map, as materials see it. */
export interface Place {
  x: number;
  z: number;
  height: number;
  /** 0 = level, 1 = upright: one minus the normal's upward part. */
  steepness: number;
}

/** Diffuse reflectance, linear, and how strongly fine detail shows (0 = smooth like snow, 1 = rubble). */
export interface Cover {
  red: number;
  green: number;
  blue: number;
  roughness: number;
  /** Light the ground gives off itself, as of lava; 0 for all but that. */
  glow: number;
}

/** Colour of glowing rock. */
const LAVA = [1.9, 0.42, 0.05] as const;

/** A height map with its materials under light. */
export interface Surface {
  readonly map: HeightMap;
  /** `rows × columns × 4`: light leaving the ground, linear RGB, and roughness. */
  readonly lit: Float32Array;
  /** `rows × columns`, `STUFF_LABELS`. */
  readonly labels: Uint8Array;
}

/** How the ground takes the light. */
export interface SurfaceLight {
  readonly light: SkyLight;
  /** Factor on direct light. Default 1.15. */
  readonly direct?: number;
  /** Factor on light from the sky. Default 1.2. */
  readonly fromSky?: number;
}

/** Ground this far outside the view is covered too, for the interpolation at its edges. */
const COVER_MARGIN = 0.12;
const SHADOW_STRIDES = 24;
const SHADOW_GROWTH = 1.22;
/** A very low sun would black out all land: it counts as this much higher, which keeps long shadows but not only those. */
const LOW_SUN = 0.15;
const LOW_SUN_LIFT = 1.8;

/** Lays materials over the map and lights them: sun with cast shadows, sky, light reflected from the horizon. */
export function createSurface(map: HeightMap, material: Material, how: SurfaceLight, crew = ALONE): Surface {
  const { columns, rows, heights, cell } = map;
  const lit = notePixels(new Float32Array(columns * rows * 4));
  const labels = notePixels(new Uint8Array(columns * rows));
  const sunlit = castShadows(map, how.light, crew);
  const [lightX, lightY, lightZ] = how.light.direction;
  const { key, ambient, haze } = how.light;
  const isLow = how.light.elevation < LOW_SUN && !how.light.isNight;
  const direct = (how.direct ?? 1.15) * (isLow ? 1.35 : 1);
  const fromSky = how.fromSky ?? 1.2;
  const place: Place = { x: 0, z: 0, height: 0, steepness: 0 };
  const cover: Cover = { red: 0, green: 0, blue: 0, roughness: 0, glow: 0 };
  const coverRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const above = Math.max(0, row - 1) * columns;
      const below = Math.min(rows - 1, row + 1) * columns;
      const first = firstColumnInView(map, row, COVER_MARGIN);
      for (let column = first; column < columns - first; column++) {
        const p = row * columns + column;
        const before = Math.max(0, column - 1);
        const after = Math.min(columns - 1, column + 1);
        const slopeX = (heights[row * columns + after]! - heights[row * columns + before]!) / ((after - before) * cell);
        const slopeZ = (heights[below + column]! - heights[above + column]!) / (((below - above) / columns) * cell);
        const up = 1 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
        place.x = map.left + column * cell;
        place.z = row * cell;
        place.height = heights[p]!;
        place.steepness = 1 - up;
        labels[p] = material(place, cover);
        const facing = (lightY - slopeX * lightX - slopeZ * lightZ) * up;
        const diffuse = Math.max(0, facing) * 0.8 + Math.max(0, (facing + 0.25) / 1.25) * 0.2;
        const sun = diffuse * sunlit[p]! * direct;
        const sky = (0.45 + 0.55 * up) * fromSky;
        const bounce = clamp(slopeZ * up) * 0.12;
        lit[p * 4] = cover.red * (key[0] * sun + ambient[0] * sky + haze[0] * bounce);
        lit[p * 4 + 1] = cover.green * (key[1] * sun + ambient[1] * sky + haze[1] * bounce);
        lit[p * 4 + 2] = cover.blue * (key[2] * sun + ambient[2] * sky + haze[2] * bounce);
        lit[p * 4 + 3] = cover.roughness;
        if (cover.glow > 0) for (let c = 0; c < 3; c++) lit[p * 4 + c] = lit[p * 4 + c]! + LAVA[c]! * cover.glow;
      }
    }
  };
  crew.share(rows, coverRows, { pixels: lit, values: columns * 4 }, { pixels: labels, values: columns });
  return { map, lit, labels };
}

/** Share of direct light at each cell, with soft edges: growing strides towards the light over the height field. */
function castShadows(map: HeightMap, light: SkyLight, crew: Crew): Float32Array {
  const { columns, rows, heights, cell } = map;
  const [lightX, lightY, lightZ] = light.direction;
  const level = Math.hypot(lightX, lightZ) || 1e-6;
  const rise = (lightY / level) * (light.elevation < LOW_SUN ? LOW_SUN_LIFT : 1) * cell;
  const stepX = lightX / level;
  const stepZ = lightZ / level;
  const sunlit = notePixels(new Float32Array(columns * rows));
  const shadeRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const first = firstColumnInView(map, row, COVER_MARGIN);
      for (let column = first; column < columns - first; column++) {
        const height = heights[row * columns + column]!;
        let covered = 0;
        let reach = 2.5;
        for (let stride = 0; stride < SHADOW_STRIDES; stride++) {
          const x = column + stepX * reach;
          const z = row + stepZ * reach;
          if (x < 0 || z < 0 || x >= columns || z >= rows) break;
          const over = heights[(z | 0) * columns + (x | 0)]! - height - reach * rise;
          if (over > 0) {
            covered = Math.max(covered, over / (0.02 + reach * cell * 0.06));
            if (covered >= 1) break;
          }
          reach *= SHADOW_GROWTH;
        }
        sunlit[row * columns + column] = covered >= 1 ? 0 : 1 - covered;
      }
    }
  };
  crew.share(rows, shadeRows, { pixels: sunlit, values: columns });
  return sunlit;
}
