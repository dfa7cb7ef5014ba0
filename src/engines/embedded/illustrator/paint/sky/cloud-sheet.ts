import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import { type CloudCanvas, drawRows, layOver } from './cloud-canvas.ts';
import { cloudLight } from './cloud-light.ts';
import type { Sky } from './sky.ts';

/** Stands for the curve of the Earth: keeps the sheet's far end from shrinking to nothing at the horizon. */
const HORIZON_BEND = 0.12;
/** Depth of the transition from clear air to cloud, in noise units. */
const EDGE = 0.4;

/** A layer of rolls and cells seen from below, in perspective; full cover makes an overcast or stormy sky. */
export function addCloudSheet(canvas: CloudCanvas, sky: Sky, cover: number): void {
  const random = sky.random.fork('sheet');
  const { noise } = sky;
  const offsetX = random.between(0, 200);
  const offsetY = random.between(0, 200);
  const scale = random.between(0.65, 1.15);
  const turn = random.between(-0.7, 0.7);
  const cosine = Math.cos(turn) * scale;
  const sine = Math.sin(turn) * scale;
  const threshold = mix(0.34, -0.34, Math.min(1, cover)) - Math.max(0, cover - 0.9) * 4;
  const light = cloudLight(sky);
  const contrast = sky.weather.cloudContrast * (1 + 0.6 * Math.max(0, cover - 0.9) * 10);
  const sunRight = Math.tan(clamp(sky.light.azimuth, -1.4, 1.4));
  const towardsSun = sky.light.elevation < 0.3 ? 0.24 : -0.2;
  const colour = new Float32Array(3);
  drawRows(canvas, (row) => {
    const up = canvas.up[row]!;
    if (up < 0.003) return;
    const distance = 1 / (up + HORIZON_BEND);
    const fade = smoothstep(0, 0.05, up);
    for (let column = 0; column < canvas.columns; column++) {
      const right = canvas.right[column]!;
      const u = right * distance;
      const x = u * cosine - distance * 1.5 * sine + offsetX;
      const y = u * sine + distance * 1.5 * cosine + offsetY;
      const warp = noise.at(x * 0.7, y * 0.7) * 0.6;
      const raw = noise.fractal(x + warp, y - warp, 6, 0.53);
      const density = smoothstep(threshold, threshold + EDGE, raw);
      if (density < 0.004) continue;
      const sideways = -0.14 * clamp((right - sunRight) * 2, -1, 1);
      const between = noise.fractal(x + warp + sideways, y - warp + towardsSun, 4, 0.5);
      const thickness = smoothstep(threshold, threshold + EDGE + 0.25, between);
      const relief = raw * 0.7 + between * 0.6;
      light.colour(right, up, Math.exp(-thickness * 2), clamp(0.6 - relief * contrast, 0.04, 1.25), colour);
      layOver(canvas, row * canvas.columns + column, colour[0]!, colour[1]!, colour[2]!, density * fade * 0.95);
    }
  });
}

/** Thin streaks of ice cloud, drawn out by the wind. */
export function addCirrus(canvas: CloudCanvas, sky: Sky, amount: number): void {
  const random = sky.random.fork('cirrus');
  const { noise } = sky;
  const offset = random.between(0, 200);
  const turn = random.between(-0.5, 0.5) + (random.chance(0.5) ? 0 : Math.PI / 2.4);
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const light = cloudLight(sky);
  const colour = new Float32Array(3);
  drawRows(canvas, (row) => {
    const up = canvas.up[row]!;
    if (up < 0.004) return;
    const distance = 1 / (up + 0.16);
    const fade = smoothstep(0.02, 0.16, up) * 0.62 * amount;
    for (let column = 0; column < canvas.columns; column++) {
      const right = canvas.right[column]!;
      const u = right * distance;
      const along = (u * cosine - distance * sine) * 0.42 + offset;
      const across = (u * sine + distance * cosine) * 1.15 + offset;
      const bend = noise.at(along * 0.9, across * 0.35) * 0.9;
      const veil = noise.fractal(along + bend * 0.4, across * 0.8 + bend, 3, 0.5);
      const patch = smoothstep(-0.1, 0.34, veil);
      if (patch < 0.01) continue;
      const fibre = noise.fractal(along * 1.3 + bend, across * 6 + bend * 5, 4, 0.6);
      const density = patch * smoothstep(-0.5, 0.55, fibre);
      light.colour(right, up, 0.85, 0.7, colour);
      layOver(canvas, row * canvas.columns + column, colour[0]!, colour[1]!, colour[2]!, density * fade);
    }
  });
}
