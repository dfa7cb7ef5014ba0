import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Planet } from './planet.ts';

type Outline = readonly (readonly [longitude: number, latitude: number])[];

/** Coasts of the half of the Earth round 20° east, degrees; the noise of the surface frays them. */
const COASTS: readonly Outline[] = [
  // biome-ignore format: a table of places
  [[-17, 21], [-13, 28], [-6, 35.8], [10, 37], [11, 34], [20, 31], [25, 32], [32, 31], [35, 28], [37, 20], [43, 12], [51, 12], [48, 5], [41, -2], [39, -7], [40.5, -15], [35, -20], [35, -24], [32.5, -28], [27, -34], [19, -34.5], [15, -27], [12, -17], [13, -9], [9, -1], [9.5, 4], [4, 6.3], [-8, 4.5], [-13, 9], [-17, 14.5]],
  // biome-ignore format: a table of places
  [[-9, 37], [-9, 43], [-1.5, 43.5], [-4.5, 48.5], [2, 51], [8, 54], [8, 57], [10.5, 57], [11, 54], [20, 54.5], [24, 59], [30, 60], [22, 61], [25, 65.5], [21, 65], [17, 61], [16.5, 57], [13, 55.6], [11, 59], [5.5, 59], [5, 62], [14, 68], [25, 71], [40, 67], [60, 69], [75, 72], [100, 77], [130, 73], [150, 60], [120, 40], [121, 30], [110, 20], [106, 10], [104, 1], [100, 6], [98, 16], [91, 22], [87, 21], [80, 14], [77.5, 8], [73, 18], [70, 22], [62, 25], [57, 26], [51, 29.5], [48, 30], [51, 25], [56, 26], [59.5, 22.5], [52, 16], [44, 12.7], [39, 21], [35, 28], [34.5, 31.5], [36, 36.5], [30, 36.5], [27, 38], [29, 41], [36, 41.5], [41.5, 42], [38, 46.5], [31, 46.5], [28, 43], [24, 40.5], [23, 37], [19.5, 40.5], [14, 45.5], [12.5, 44], [18, 40], [16, 38], [9, 44.2], [3, 42.5], [-1, 37.5], [-6, 36.2]],
  // biome-ignore format: a table of places
  [[-5.5, 50], [1.2, 51.3], [0, 53.5], [-2, 57.5], [-5, 58.5], [-5.5, 55], [-4, 53]],
  // biome-ignore format: a table of places
  [[44, -17], [49.5, -12.5], [50, -16], [47, -25], [44, -24]],
  // biome-ignore format: a table of places
  [[-23, 65], [-15, 66], [-14, 64.5], [-19, 63.3]],
  // biome-ignore format: a table of places
  [[-45, 60], [-22, 70], [-20, 80], [-60, 80], [-54, 67]],
  // biome-ignore format: a table of places
  [[-50, 0], [-35, -6], [-39, -15], [-48, -27], [-57, -38], [-66, -55], [-75, -50], [-71, -18], [-81, -5], [-77, 7], [-62, 10]],
];
const MIDDLE_LONGITUDE = 20;
const DEGREES = 180 / Math.PI;
/** How far noise moves a coast, degrees. */
const FRAY_DEGREES = 1.6;

const SEA = [0.012, 0.06, 0.19] as const;
const GREEN = [0.06, 0.15, 0.04] as const;
const SAND = [0.5, 0.36, 0.18] as const;
const ICE = [0.82, 0.86, 0.9] as const;

/** The Earth with Africa in its middle, under broken clouds. */
export function earthSurface(noise: Noise, cloudSalt: number): Planet['surface'] {
  return (u, v, out) => {
    const longitude = MIDDLE_LONGITUDE + u * DEGREES;
    const latitude = -v * DEGREES;
    const height = noise.fractal(u * 5, v * 5, 5, 0.6);
    const inland = inlandDegrees(longitude, latitude) + height * FRAY_DEGREES * 2;
    const land = smoothstep(-0.4, 0.4, inland);
    const swirl = noise.fractal(u * 1.4 + cloudSalt, v * 2, 3);
    const cloud = smoothstep(0.12, 0.42, noise.fractal(u * 2.2 + swirl + cloudSalt, v * 4 + swirl, 5, 0.58));
    const ice = smoothstep(62, 74, Math.abs(latitude) + 8 * height);
    const dry = dryness(longitude, latitude, height);
    for (let c = 0; c < 3; c++) {
      const sea = SEA[c]! * (1 + 0.9 * smoothstep(-5, 0, inland));
      const ground = (GREEN[c]! + (SAND[c]! - GREEN[c]!) * dry) * (1 + 0.5 * height);
      const below = sea + (ground - sea) * land;
      const frozen = below + (ICE[c]! - below) * ice;
      out[c] = frozen + (0.9 - frozen) * cloud * 0.85;
    }
  };
}

/** Deserts lie north of 14° and round 24° south. */
function dryness(longitude: number, latitude: number, height: number): number {
  const ragged = latitude + 6 * height;
  const north = smoothstep(12, 18, ragged) * smoothstep(42, 32, ragged) * smoothstep(75, 55, longitude);
  const south = 0.7 * smoothstep(-14, -22, ragged) * smoothstep(-34, -26, ragged);
  return clamp(Math.max(north, south));
}

/** Degrees to the nearest coast: positive on land, negative at sea. */
function inlandDegrees(longitude: number, latitude: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let isLand = false;
  for (const coast of COASTS) {
    for (let i = 0, j = coast.length - 1; i < coast.length; j = i++) {
      const [ax, ay] = coast[j]!;
      const [bx, by] = coast[i]!;
      if (ay > latitude !== by > latitude && longitude < ax + ((latitude - ay) / (by - ay)) * (bx - ax))
        isLand = !isLand;
      const [dx, dy] = [bx - ax, by - ay];
      const t = clamp(((longitude - ax) * dx + (latitude - ay) * dy) / (dx * dx + dy * dy));
      const [offX, offY] = [longitude - ax - t * dx, latitude - ay - t * dy];
      nearest = Math.min(nearest, offX * offX + offY * offY);
    }
  }
  return isLand ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
