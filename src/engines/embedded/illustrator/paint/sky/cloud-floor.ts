import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { type CloudCanvas, layOver } from './cloud-canvas.ts';
import { cloudLight } from './cloud-light.ts';
import type { Sky } from './sky.ts';

const SEA: LinearRgb = [0.012, 0.06, 0.11];
const LAND: LinearRgb = [0.05, 0.085, 0.035];
const FIELDS: LinearRgb = [0.13, 0.12, 0.05];
/** Height of the eye over the clouds, and of the clouds over the land, in units of the cloud pattern. */
const OVER_CLOUDS = 0.85;
const OVER_LAND = 1.3;

/** What lies below when one flies: land and sea far down in haze, and a layer of cloud over it with the given cover. */
export function addCloudFloor(canvas: CloudCanvas, sky: Sky, cover: number): void {
  const { noise } = sky;
  const random = sky.random.fork('floor');
  const offset = random.between(0, 200);
  const coast = random.between(-0.25, 0.2);
  const threshold = mix(0.36, -0.42, cover);
  const light = cloudLight(sky);
  const { key, ambient, haze, direction } = sky.light;
  const colour = new Float32Array(3);
  const below = new Float32Array(3);
  const [lightX, , lightZ] = direction;
  for (let row = 0; row < canvas.rows; row++) {
    const down = -canvas.up[row]!;
    if (down < -0.002) continue;
    const depth = 1 / Math.max(0.004, down);
    const ahead = OVER_CLOUDS * depth;
    const clear = Math.exp(-ahead * 0.05);
    for (let column = 0; column < canvas.columns; column++) {
      const right = canvas.right[column]!;
      const cell = row * canvas.columns + column;
      const groundX = right * OVER_LAND * depth * 0.35 + offset;
      const groundZ = OVER_LAND * depth * 0.35 + offset;
      const isLand = smoothstep(coast - 0.03, coast + 0.03, noise.fractal(groundX * 0.7, groundZ * 0.7, 5));
      const patches = smoothstep(-0.1, 0.25, noise.fractal(groundX * 6, groundZ * 6, 3));
      const air = Math.exp(-(OVER_LAND + depth * 0.1) * 0.3);
      for (let c = 0; c < 3; c++) {
        const land = mix(LAND[c]!, FIELDS[c]!, patches);
        const lit = mix(SEA[c]!, land, isLand) * (key[c]! + ambient[c]!);
        below[c] = mix(haze[c]! * 0.92, lit, air);
      }
      layOver(canvas, cell, below[0]!, below[1]!, below[2]!, smoothstep(-0.002, 0.012, down));
      const x = right * ahead + offset;
      const z = ahead + offset;
      const raw = billows(sky, x, z);
      const density = smoothstep(threshold, threshold + 0.2, raw);
      if (density < 0.01) continue;
      const towards = billows(sky, x + lightX * 0.22, z + lightZ * 0.22);
      const relief = clamp(0.55 + (raw - towards) * 1.7 + raw * 0.35);
      light.colour(right, 0.35, relief, 0.55 + 0.6 * relief, colour);
      for (let c = 0; c < 3; c++) colour[c] = mix(haze[c]!, colour[c]!, clear);
      layOver(canvas, cell, colour[0]!, colour[1]!, colour[2]!, density * smoothstep(-0.002, 0.012, down));
    }
  }
}

/** Tops of a cloud layer: rounded heaps with creases between. */
function billows({ noise }: Sky, x: number, z: number): number {
  const warp = noise.at(x * 0.5, z * 0.5) * 0.5;
  return (
    noise.fractal(x * 0.45 + warp, z * 0.45, 3) * 0.9 +
    Math.abs(noise.at(x * 1.7 + warp, z * 1.7)) * 0.42 +
    Math.abs(noise.at(x * 4.1, z * 4.1 + warp)) * 0.2 -
    0.26
  );
}
