import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintTogether } from '../paint-together.ts';
import type { TerrainRequest } from './render-terrain.ts';
import { plantTrees } from './trees/scatter.ts';

/** Stones lying about. */
export interface BoulderPlan {
  readonly random: Random;
  readonly season: Season;
  readonly rock: LinearRgb;
  /** Share of the usual number. Default 1. */
  readonly amount?: number;
  /** Where they may lie, 0–1; default: in scattered fields. */
  readonly chanceAt?: (x: number, z: number, height: number) => number;
}

/** Strews boulders, mostly small, in fields over the terrain; none where a main subject stands. */
export function strewBoulders(frame: Frame, terrain: TerrainRequest, plan: BoulderPlan): void {
  const { noise, depthUnit } = terrain;
  const sizes = [
    { name: 'pebbles', tries: 420, height: [0.0025, 0.007], near: 0.62 },
    { name: 'stones', tries: 90, height: [0.007, 0.022], near: 0.9 },
    { name: 'rocks', tries: 26, height: [0.025, 0.085], near: 2.1 },
  ] as const;
  const strew = (own: Frame, size: (typeof sizes)[number]): void =>
    plantTrees(own, terrain, {
      species: ['boulder'],
      season: plan.season,
      random: plan.random.fork(size.name),
      tries: Math.round(size.tries * (plan.amount ?? 1)),
      height: size.height,
      distance: [size.near * depthUnit, 6],
      rock: plan.rock,
      label: STUFF_LABELS.rock,
      steepest: 1.2,
      chanceAt: (x, z, height) => {
        const field = 0.06 + 0.94 * smoothstep(0.02, 0.34, noise.fractal(x * 1.8 + 23, z * 1.8, 3));
        const isMiddle = Math.abs(x) < 0.2 * z && z < depthUnit * 1.5 && size.name !== 'pebbles';
        return isMiddle ? 0 : field * (plan.chanceAt ? plan.chanceAt(x, z, height) : 1);
      },
    });
  paintTogether(frame, (own) => {
    for (const size of sizes) strew(own, size);
  });
}
