import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import { blend, GRASS, SNOW, set } from './materials.ts';
import type { Cover, Material, Place } from './surface.ts';

/** Below this height, in world units, rock is wet and dark. */
const WET_HEIGHT = 0.04;

/** Rock of a coast, and where turf grows on it. */
export interface TurfedRock {
  readonly noise: Noise;
  readonly rock: LinearRgb;
  /** In winter snow lies on the turf. */
  readonly season: Season;
  /** Steepness from which on there is none, and below which there is all. */
  readonly slopes: readonly [bare: number, green: number];
  /** Height from which on there is some, and above which there is all; world units. */
  readonly heights: readonly [bare: number, green: number];
}

/** The material of a coast's ground. Labels: rock and, on the turf, ground or snow. */
export function turfedRock(land: TurfedRock): Material {
  const turf = land.season === 'winter' ? STUFF_LABELS.snow : STUFF_LABELS.ground;
  return (place, out) => (coverTurfedRock(land, place, out) > 0.5 ? turf : STUFF_LABELS.rock);
}

/** Sets the cover of a coast's ground. @returns how much of it is turf, 0–1. */
function coverTurfedRock(
  { noise, rock, season, slopes, heights }: TurfedRock,
  { x, z, height, steepness }: Place,
  out: Cover,
): number {
  const broad = noise.fractal(x * 1.6, z * 1.6, 4);
  const tone = 1 + broad * 0.5 + noise.at(height * 26, broad * 2) * 0.14;
  set(out, rock, height < WET_HEIGHT ? tone * 0.55 : tone, 1);
  const green = smoothstep(...slopes, steepness + broad * 0.1) * smoothstep(...heights, height);
  const grass = GRASS[season];
  blend(out, grass[0] * tone, grass[1] * tone, grass[2] * tone, 0.5, green);
  if (season === 'winter') blend(out, SNOW[0], SNOW[1], SNOW[2], 0.1, green);
  return green;
}
