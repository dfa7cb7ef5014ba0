import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { createAirColours } from '../terrain/haze.ts';
import { heightAt } from '../terrain/height-map.ts';
import type { TerrainRequest } from '../terrain/render-terrain.ts';
import { createMirror } from './mirror.ts';

/** The line where the sea meets the land. */
export interface SurfPlan {
  /** Depth of water, world units, out to which breakers roll. */
  readonly breakers: number;
  /** Height over the water up to which sand is wet. */
  readonly wet: number;
  /** Share of foam, 0–1. */
  readonly foam: number;
}

/** Foam is white in daylight. */
const FOAM = 0.86;
/** Distance at which surf is too small to show, world units. */
const FARTHEST = 9;

/** Adds breakers, lace of foam and wet sand with its reflections; call it after the water. */
export function paintSurf(frame: Frame, terrain: TerrainRequest, plan: SurfPlan): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { view, sky, noise, haze, depthUnit } = terrain;
  const { map } = terrain.surface;
  const { key, ambient, direction } = sky.light;
  const air = createAirColours(sky, view, widthPx);
  const mirror = createMirror(frame, Math.ceil(view.horizonYPx));
  const reflected = new Float32Array(3);
  const sun = 0.35 + 0.65 * Math.max(0, direction[1]);
  const paintRow = (y: number): void => {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const label = labels[i];
      if (label !== STUFF_LABELS.water && label !== STUFF_LABELS.sand) continue;
      const z = depth[i]! * depthUnit;
      if (z > FARTHEST) continue;
      const wx = ((x + 0.5 - view.centreXPx) / view.focalPx) * z;
      const height = heightAt(map, wx, z);
      const clear = Math.exp(-z * haze.density);
      if (label === STUFF_LABELS.sand) {
        const wet = smoothstep(plan.wet, plan.wet * 0.3, height + 0.004 * noise.at(wx * 5, z * 5));
        if (wet <= 0) continue;
        const down = (y - view.horizonYPx) / view.focalPx;
        const shine = (0.05 + 0.75 * (1 - clamp(down * 1.1)) ** 3) * wet * smoothstep(0.2, 1, wet);
        const row = view.horizonYPx - (y - view.horizonYPx);
        mirror.sample(x, row - 9, row + 9, reflected);
        for (let c = 0; c < 3; c++) {
          const sand = colour[i * 3 + c]! * (1 - 0.45 * wet);
          colour[i * 3 + c] = sand + (Math.min(1.3, reflected[c]!) - sand) * shine;
        }
        continue;
      }
      const foam = foamAt(terrain, plan, wx, z, -height);
      if (foam <= 0.01) continue;
      for (let c = 0; c < 3; c++) {
        const white = FOAM * (key[c]! * sun + ambient[c]! * 0.9);
        const far = air[x * 3 + c]!;
        const lit = far + (white - far) * clear;
        colour[i * 3 + c] = colour[i * 3 + c]! + (lit - colour[i * 3 + c]!) * foam;
      }
    }
  };
  const top = Math.min(heightPx, Math.max(0, Math.ceil(view.horizonYPx)));
  const paintRows = (from: number, to: number): void => {
    for (let y = top + from; y < top + to; y++) paintRow(y);
  };
  const below = { pixels: colour.subarray(top * widthPx * 3), values: widthPx * 3 };
  frame.crew.share(heightPx - top, paintRows, below);
}

/** Cover of foam over water of a depth: the edge of the last wave, breakers behind it, lace between. */
function foamAt({ noise }: TerrainRequest, plan: SurfPlan, x: number, z: number, waterDepth: number): number {
  if (waterDepth > plan.breakers * 1.6) return 0;
  const ragged = noise.at(x * 2.1, z * 2.1) * 0.55 + noise.at(x * 7, z * 7) * 0.22;
  const lace = Math.abs(noise.at(x * 20 + ragged, z * 22)) + 0.6 * Math.abs(noise.at(x * 52, z * 58 + ragged));
  const out = waterDepth / plan.breakers + ragged * 0.16;
  const edge = smoothstep(0.12, 0.02, out) * smoothstep(0.62, 0.2, lace);
  const first = breaker(out, 0.34, 0.1) * smoothstep(-0.5, 0.3, ragged + 0.15);
  const second = breaker(out, 0.82, 0.13) * smoothstep(-0.15, 0.35, noise.at(x * 0.9 + 5, z * 0.9));
  const wash = smoothstep(0.9, 0.1, out) * smoothstep(0.3, 0.08, lace) * 0.7;
  const crest = Math.max(first, second) * smoothstep(0.85, 0.25, lace * 0.8);
  return clamp(plan.foam * Math.max(edge, crest, wash));
}

/** A breaker's profile: sharp towards the shore, drawn out behind. */
function breaker(out: number, at: number, width: number): number {
  const t = (out - at) / width;
  return t < 0 ? smoothstep(-0.25, 0, t) : smoothstep(1, 0, t);
}
