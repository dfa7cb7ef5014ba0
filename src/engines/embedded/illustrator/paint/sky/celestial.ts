import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { View } from '../view.ts';
import type { Sky } from './sky.ts';

/** Larger than life (0.0047 rad), as painters draw it. */
const SUN_RADIUS = 0.017;
const MOON_RADIUS = 0.03;
/** In a graphic sky, where the sun has no glow. */
const GRAPHIC_SUN_RADIUS = 0.075;
const GRAPHIC_MOON_RADIUS = 0.055;
/** Part of the light round sun and moon that a graphic sky has. */
const GRAPHIC_GLOW = 0.25;

interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** Row and column of the sun or moon, wherever it lies; undefined when it is behind the camera or hidden by weather. */
export function lightPosition(sky: Sky, view: View): Place | undefined {
  const { azimuth, elevation } = sky.light;
  if (sky.weather.disc === 0 || Math.cos(azimuth) < 0.2) return undefined;
  return {
    xPx: view.centreXPx + Math.tan(azimuth) * view.focalPx,
    yPx: view.horizonYPx - (Math.tan(elevation) / Math.cos(azimuth)) * view.focalPx,
  };
}

/** Adds the sun's disc and its narrow glow. */
export function addSun(frame: Frame, sky: Sky, view: View, bottomPx: number): void {
  const at = lightPosition(sky, view);
  if (!at || sky.light.elevation < -0.01) return;
  if (sky.isGraphic) {
    addPlainSun(frame, sky, at, view.focalPx, bottomPx);
    return;
  }
  const radiusPx = SUN_RADIUS * view.focalPx;
  const reachPx = radiusPx * 16;
  const { key } = sky.light;
  const strength = sky.weather.disc;
  eachPixelNear(frame, at, reachPx, bottomPx, (target, distancePx) => {
    const angle = distancePx / view.focalPx;
    const disc = (1 - smoothstep(radiusPx - 1.2, radiusPx + 1.2, distancePx)) * 5;
    const fade = 1 - smoothstep(0.4, 1, distancePx / reachPx);
    const glow = (Math.exp(-angle * 12) * 0.2 + Math.exp(-angle * 34) * 0.7) * fade;
    const { colour } = frame;
    colour[target] = colour[target]! + key[0] * (disc + glow) * strength;
    colour[target + 1] = colour[target + 1]! + key[1] * (disc * 0.9 + glow * 0.78) * strength;
    colour[target + 2] = colour[target + 2]! + key[2] * (disc * 0.8 + glow * 0.55) * strength;
  });
}

/** A disc that is redder than its sky, so that it stands out where the sky is as bright as can be. */
function addPlainSun(frame: Frame, { light }: Sky, at: Place, focalPx: number, bottomPx: number): void {
  const radiusPx = GRAPHIC_SUN_RADIUS * focalPx;
  const strongest = Math.max(...light.key) ** 2;
  const disc = light.key.map((value) => (value * value) / strongest);
  const { colour } = frame;
  eachPixelNear(frame, at, radiusPx + 1, bottomPx, (target, distancePx) => {
    const cover = 1 - smoothstep(radiusPx - 1, radiusPx + 1, distancePx);
    for (let c = 0; c < 3; c++) colour[target + c] = mix(colour[target + c]!, disc[c]!, cover);
  });
}

/** Adds the moon: full, gibbous or a crescent, with its seas and a halo. */
export function addMoon(frame: Frame, sky: Sky, view: View, bottomPx: number): void {
  const at = lightPosition(sky, view);
  if (!at) return;
  const random = sky.random.fork('moon');
  const radiusPx = (sky.isGraphic ? GRAPHIC_MOON_RADIUS : MOON_RADIUS) * random.between(0.8, 1.35) * view.focalPx;
  const phase = random.chance(0.5) ? 1.2 : random.between(-0.5, 0.6);
  const tilt = random.between(-0.5, 0.5);
  const offset = random.between(0, 100);
  const strength = sky.weather.disc;
  const glowing = sky.isGraphic ? GRAPHIC_GLOW : 1;
  const { colour } = frame;
  const { noise } = sky;
  const reachPx = radiusPx * 9;
  eachPixelNear(frame, at, reachPx, bottomPx, (target, distancePx, dx, dy) => {
    const fade = 1 - smoothstep(0.3, 1, distancePx / reachPx);
    const halo = Math.exp(-distancePx / (radiusPx * 1.9)) * 0.13 * fade * strength * glowing;
    let red = colour[target]! + halo * 0.8;
    let green = colour[target + 1]! + halo * 0.95;
    let blue = colour[target + 2]! + halo * 1.2;
    const cover = (1 - smoothstep(radiusPx - 1, radiusPx + 0.8, distancePx)) * strength;
    if (cover > 0) {
      const u = dx / radiusPx;
      const v = dy / radiusPx;
      const along = u * Math.cos(tilt) + v * Math.sin(tilt);
      const across = v * Math.cos(tilt) - u * Math.sin(tilt);
      const limb = Math.sqrt(Math.max(0, 1 - across * across));
      const lit = smoothstep(-0.12, 0.12, along + phase * limb);
      const seas = 0.86 + 0.55 * noise.fractal(u * 1.5 + offset, v * 1.5 + offset, 5, 0.55);
      const face = 1.15 * clamp(seas, 0.45, 1.05) * lit;
      red = mix(red, face + red * 0.3, cover);
      green = mix(green, face * 0.98 + green * 0.3, cover);
      blue = mix(blue, face * 0.9 + blue * 0.3, cover);
    }
    colour[target] = red;
    colour[target + 1] = green;
    colour[target + 2] = blue;
  });
}

function eachPixelNear(
  frame: Frame,
  at: Place,
  reachPx: number,
  bottomPx: number,
  visit: (target: number, distancePx: number, dx: number, dy: number) => void,
): void {
  const top = Math.max(0, Math.floor(at.yPx - reachPx));
  const bottom = Math.min(bottomPx - 1, Math.ceil(at.yPx + reachPx));
  const left = Math.max(0, Math.floor(at.xPx - reachPx));
  const right = Math.min(frame.widthPx - 1, Math.ceil(at.xPx + reachPx));
  if (bottom < top) return;
  const visitRows = (from: number, to: number): void => {
    for (let y = top + from; y < top + to; y++) {
      const dy = y + 0.5 - at.yPx;
      for (let x = left; x <= right; x++) {
        const dx = x + 0.5 - at.xPx;
        const distancePx = Math.sqrt(dx * dx + dy * dy);
        if (distancePx < reachPx) visit((y * frame.widthPx + x) * 3, distancePx, dx, dy);
      }
    }
  };
  const rowLength = frame.widthPx * 3;
  const rows = frame.colour.subarray(top * rowLength, (bottom + 1) * rowLength);
  frame.crew.share(bottom + 1 - top, visitRows, { pixels: rows, values: rowLength });
}
