import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import { createNoise } from '../../../maths/noise.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { createSpriteCanvas, type SpriteCanvas } from './sprite.ts';

/** Share of the sprite's height the stone fills; the rest is its foot in the ground. */
const FILL = 0.94;

/** Draws a boulder `heightPx` high under the given light: an angular lump, half sunk. */
export function drawBoulder(
  rock: LinearRgb,
  snow: number,
  light: SkyLight,
  heightPx: number,
  random: Random,
): SpriteCanvas {
  const noise = createNoise(random.integer(0, 1_000_000));
  const breadth = random.between(1.1, 1.9);
  const widthPx = Math.ceil(heightPx * breadth * 1.1);
  const canvas = createSpriteCanvas(widthPx, heightPx);
  const { pixels } = canvas;
  const [lx, ly, lz] = light.direction;
  const facets = Array.from({ length: 7 }, () => [
    random.between(-1, 1),
    random.between(-0.9, 0.5),
    random.between(0.3, 1),
  ]);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const u = (x + 0.5 - widthPx / 2) / (heightPx * 0.5 * breadth);
      const v = 1 - (heightPx - y - 0.5) / (heightPx * FILL);
      const angle = Math.atan2(v - 1, u);
      const outline = 0.86 + 0.16 * noise.at(angle * 1.6 + 9, 2) + 0.05 * noise.at(angle * 6, 5);
      const distance = Math.hypot(u, v - 1) / outline;
      const cover = clamp(((1 - distance) * heightPx) / 2 + 0.5) * clamp((heightPx - y) / (heightPx * 0.04));
      if (cover <= 0) continue;
      const depth = Math.sqrt(Math.max(0.02, 1 - distance * distance));
      // The facet that looks most the way the round stone does gives its plane to the place.
      let best = -9;
      let nx = u;
      let ny = 1 - v;
      let nz = depth;
      for (const [fx, fy, fz] of facets) {
        const match = u * fx! - (1 - v) * fy! + depth * fz! + 0.25 * noise.at(u * 3 + fx! * 9, v * 3);
        if (match <= best) continue;
        best = match;
        nx = u * 0.4 + fx! * 0.6;
        ny = (1 - v) * 0.4 - fy! * 0.6;
        nz = depth * 0.4 + fz! * 0.6;
      }
      const bumps = noise.fractal(u * 5, v * 5, 4);
      const length = Math.hypot(nx, ny, nz) || 1;
      const facing = (nx * lx + ny * ly - nz * lz) / length + bumps * 0.3;
      const sun = clamp(facing) * 1.1;
      const open = (0.45 + 0.45 * clamp(ny / length)) * (0.55 + 0.45 * clamp((1 - v) * 2.5));
      const tone = 1 + bumps * 0.55;
      const white = snow * clamp((ny / length - 0.35) * 4 + bumps * 2);
      const p = (y * widthPx + x) * 4;
      for (let c = 0; c < 3; c++) {
        const albedo = rock[c]! * tone * (1 - white) + 0.8 * white;
        pixels[p + c] = albedo * (light.key[c]! * sun + light.ambient[c]! * open * 1.1) * cover;
      }
      pixels[p + 3] = cover;
    }
  }
  return canvas;
}
