import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';

/** Heights as a function of world coordinates. */
export type Relief = (x: number, z: number) => number;

/** A mountain that stands out of its range. */
export interface Peak {
  readonly x: number;
  readonly z: number;
  readonly height: number;
  /** Where it has fallen to a third, world units. */
  readonly radius: number;
}

/** A mountain range across the view. */
export interface RangePlan {
  /** Distance where the land begins to rise, and where the range is at its full height. */
  readonly rise: readonly [start: number, full: number];
  readonly height: number;
  readonly peaks: readonly Peak[];
}

/** Coordinates are moved by this much at most, so that each seed sees another part of the noise. */
const FARTHEST_OFFSET = 90;
/** Level of the ridged noise that counts as valley floor. */
const VALLEY = 0.28;

/** Ridges and valleys that rise with distance, and single peaks. */
export function mountainRange(noise: Noise, random: Random, plan: RangePlan): Relief {
  const offsetX = random.between(0, FARTHEST_OFFSET);
  const offsetZ = random.between(0, FARTHEST_OFFSET);
  const [start, full] = plan.rise;
  return (x, z) => {
    const u = x / 3 + offsetX;
    const v = z / 3 + offsetZ;
    const risen = smoothstep(start, full, z + Math.abs(x) * 0.35 + noise.at(u, v) * 0.9);
    let lift = 0;
    const stretch = plan.peaks.length > 0 ? 1 + 0.7 * noise.at(x * 0.7 + offsetX, z * 0.7) : 1;
    for (const peak of plan.peaks) {
      const away = ((x - peak.x) ** 2 + (z - peak.z) ** 2) * stretch;
      lift += peak.height * Math.exp(-away / (peak.radius * peak.radius));
    }
    if (risen === 0 && lift < 0.004) return 0;
    const warp = noise.fractal(u * 0.8, v * 0.8, 3) * 0.7;
    const ridges = noise.ridged(u * 0.75 + warp, v * 0.75 + warp, 7);
    return (ridges - VALLEY) * plan.height * risen + lift * (0.45 + ridges);
  };
}

/** One to three peaks: seeds put the highest left, right or in the middle. */
export function planPeaks(random: Random, height: number): Peak[] {
  const side = random.pick([-1, 1, 0]);
  const peaks: Peak[] = [
    {
      x: side * random.between(0.9, 2.8) + random.between(-0.3, 0.3),
      z: random.between(8.2, 10.6),
      height,
      radius: random.between(1.7, 2.7),
    },
  ];
  if (random.chance(0.65)) {
    peaks.push({
      x: -peaks[0]!.x + random.between(-1.2, 1.2),
      z: random.between(8.5, 11.4),
      height: height * random.between(0.4, 0.8),
      radius: random.between(1.2, 2.2),
    });
  }
  return peaks;
}

/** Rolling ground: gentle swells with small bumps, near 0 at the camera. */
export function rollingGround(noise: Noise, random: Random, height: number): Relief {
  const offsetX = random.between(0, FARTHEST_OFFSET);
  const offsetZ = random.between(0, FARTHEST_OFFSET);
  return (x, z) => {
    const u = x / 3 + offsetX;
    const v = z / 3 + offsetZ;
    return noise.fractal(u * 0.7, v * 0.7, 4) * height * smoothstep(0.3, 4, z + Math.abs(x) * 0.4);
  };
}
