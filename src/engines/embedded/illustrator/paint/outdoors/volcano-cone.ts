import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import { blend, temperateLand } from '../terrain/materials.ts';
import { type Relief, rollingGround } from '../terrain/relief.ts';
import type { Material } from '../terrain/surface.ts';

const ASH = [0.075, 0.066, 0.064] as const;

/** A volcano: its summit, crater and streams of lava. */
export interface Cone {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Radius of the crater. */
  readonly crater: number;
  /** Strength of the lava, 0–1. */
  readonly activity: number;
  /** Directions of the lava streams round the summit, radians. */
  readonly streams: readonly number[];
  readonly relief: Relief;
  readonly distanceFrom: (x: number, z: number) => number;
}

/** Plans a volcano over rolling ground. */
export function planCone(noise: Noise, random: Random, upright: number): Cone {
  const z0 = random.between(6.6, 9.4);
  const x0 = random.between(-0.24, 0.24) * z0;
  const height = random.between(2.5, 3.2) * upright;
  const crater = random.between(0.32, 0.5);
  const ground = rollingGround(noise, random, 0.55);
  const activity = random.between(0.6, 1);
  const streams = Array.from({ length: random.integer(2, 4) }, () => random.between(-2.3, -0.8));
  const distanceFrom = (x: number, z: number): number => Math.hypot(x - x0, (z - z0) * 1.05);
  const relief: Relief = (x, z) => {
    const away = distanceFrom(x, z);
    const around = Math.atan2(z - z0, x - x0);
    const gullies =
      Math.abs(noise.at(around * 4.5 + 20, away * 0.35)) * 0.2 + noise.fractal(x * 1.7, z * 1.7, 5) * 0.22;
    const cone = height * Math.exp(-away * 0.62) * (1 + 0.12 * noise.at(around * 1.5, 3));
    const bowl = 1.15 * height * 0.42 * smoothstep(crater, crater * 0.2, away + noise.at(around * 3, 9) * 0.08);
    return (
      cone -
      bowl +
      gullies * smoothstep(0.15, 1.6, away) * smoothstep(7, 2, away) +
      ground(x, z) * smoothstep(1.5, 4.5, away)
    );
  };
  return { x: x0, z: z0, height, crater, activity, streams, relief, distanceFrom };
}

/** Woods and grass on the plain, ash on the slopes, glowing lava in the crater and its streams. */
export function volcanicLand(noise: Noise, season: Season, cone: Cone): Material {
  const land = temperateLand({ noise, season, snowLine: season === 'winter' ? 0.4 : 99, treeLine: 0.55, woods: 0.4 });
  return (place, out) => {
    const label = land(place, out);
    const away = cone.distanceFrom(place.x, place.z);
    const tone = 0.8 + noise.fractal(place.x * 4, place.z * 4, 3) * 0.7;
    const ash = smoothstep(4.6, 2.2, away + noise.at(place.x * 1.5, place.z * 1.5) * 0.7);
    blend(out, ASH[0] * tone, ASH[1] * tone, ASH[2] * tone, 0.9, ash);
    const around = Math.atan2(place.z - cone.z, place.x - cone.x);
    let lava = away < cone.crater * 0.9 ? 1.5 : 0;
    for (let i = 0; i < cone.streams.length; i++) {
      const path = cone.streams[i]! + noise.at(away * 1.6 + i * 7, 4) * 0.32;
      const width = 0.075 + 0.03 * noise.at(away * 5, i);
      const across = Math.abs(around - path) * away;
      const reach = (1.6 + i * 0.75) * cone.activity;
      const core = smoothstep(width, width * 0.2, across) * smoothstep(reach + 0.6, reach - 0.3, away);
      lava = Math.max(lava, core * (0.8 + 0.6 * noise.at(place.x * 9, place.z * 9)));
    }
    out.glow = Math.max(0, lava) * cone.activity;
    return ash > 0.5 ? STUFF_LABELS.rock : label;
  };
}
