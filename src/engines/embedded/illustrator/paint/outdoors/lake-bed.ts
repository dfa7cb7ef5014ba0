import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { mountainRange, planPeaks, type Relief } from '../terrain/relief.ts';

/** Shares of the basin's size to which all is water, and from which all is land. */
const WATER_TO = 0.62;
const LAND_FROM = 1.15;
/** Most that the shore is moved by its bays. */
const RAGGED = 0.3;

/** Height of the near bank over the water, world units. */
export const BANK_HEIGHT = 0.045;

/**
 * Mountains round a basin whose water stands at height 0: ragged shores, perhaps a cape, and a near bank that ends at the
 * distance `bank` (undefined: the water comes up to the eye). `upright` stretches the heights.
 */
export function planLakeBed(noise: Noise, random: Random, bank: number | undefined, upright: number): Relief {
  const range = mountainRange(noise, random, {
    rise: [3.4 + random.between(-0.5, 0.8), 9.4],
    height: random.between(1.5, 2.4) * upright,
    peaks: planPeaks(random, random.between(0.9, 1.7) * upright),
  });
  const offset = random.between(0, 80);
  const centreX = random.between(-1.2, 1.2);
  const bankSlant = random.between(-0.5, 0.5);
  const length = random.between(2.2, 3);
  const centreZ = (bank ?? 0) + length * 0.6;
  const width = random.between(3, 5.5);
  const spit = random.chance(0.6) ? random.pick([-1, 1]) : 0;
  return (x, z) => {
    const u = x * 0.55 + offset;
    const v = z * 0.55 + offset;
    const away = Math.hypot((x - centreX) / width, (z - centreZ) / length);
    let land = 1;
    // Beyond the reach of its bays and capes there is no need to ask where the shore runs.
    if (away < LAND_FROM + RAGGED) {
      const ragged = noise.fractal(u, v, 4) * 0.5 + noise.fractal(u * 4, v * 4, 3) * 0.1;
      const cape = spit * Math.exp(-((x - spit * 2.1) ** 2) * 0.9 - (z - 3.4) ** 2 * 3) * 0.55;
      land = smoothstep(WATER_TO, LAND_FROM, away + ragged * 0.42 + cape * spit);
    }
    const risen = land > 0 ? (range(x, z) + noise.fractal(u * 3.4, v * 3.4, 4) * 0.1) * land : 0;
    const far = risen + (land - 0.42) * 0.3;
    if (bank === undefined || z > bank * 2.5) return z < 1.2 ? Math.min(far, -0.03) : far;
    const edge = bank + bankSlant * x + noise.fractal(x * 2.2 + offset, z * 2.2, 4) * 0.3;
    const near = smoothstep(edge + 0.05, edge - 0.3, z) * (BANK_HEIGHT + 0.03) - 0.03;
    return Math.max(
      near + noise.fractal(x * 5, z * 5, 3) * 0.012 * smoothstep(edge, edge - 0.2, z),
      z < bank * 1.6 ? -0.03 : far,
    );
  };
}
