import { lengthOf } from '../../maths/powers.ts';
import { FAR_AWAY, type Frame, STUFF_LABELS } from '../frame.ts';
import { createAirColours } from '../terrain/haze.ts';
import type { View } from '../view.ts';
import { addMoon, addSun, lightPosition } from './celestial.ts';
import { type CloudCanvas, compositeClouds, createCloudCanvas } from './cloud-canvas.ts';
import { addCirrus, addCloudSheet } from './cloud-sheet.ts';
import { addCumulus } from './cumulus.ts';
import { addLightning } from './lightning.ts';
import { addPlainClouds } from './plain-clouds.ts';
import type { Sky } from './sky.ts';
import { addStars } from './stars.ts';

/** The cloudless sky is smooth: it is computed on a grid of this step and interpolated. */
const GRADIENT_STEP_PX = 8;
/** Rows below the horizon that are painted too, so that distant land never meets an unpainted seam. */
const OVERLAP_OF_HEIGHT = 0.02;

/** Where the sun or moon stands in the picture, if it does. */
export interface PaintedSky {
  readonly visibleLight?: { readonly xPx: number; readonly yPx: number };
}

/** What a painter adds to a sky. */
export interface SkyExtras {
  /** Last row to paint. Default: a little below the horizon. */
  readonly bottomPx?: number;
  /** Draws clouds of its own (smoke, towering heaps) over the sky's. */
  readonly addClouds?: (canvas: CloudCanvas) => void;
}

/** Paints the sky from the top to a little below the view's horizon: colour, label and depth. */
export function paintSky(frame: Frame, sky: Sky, view: View, extras: SkyExtras = {}): PaintedSky {
  const lowest = extras.bottomPx ?? view.horizonYPx + frame.heightPx * OVERLAP_OF_HEIGHT;
  const bottom = Math.max(0, Math.min(frame.heightPx, Math.ceil(lowest)));
  paintGradient(frame, sky, view, bottom);
  if (sky.light.isNight) {
    if (sky.weather.disc === 1 && !sky.isGraphic) addStars(frame, sky, view, bottom);
    addMoon(frame, sky, view, bottom);
  } else {
    addSun(frame, sky, view, bottom);
  }
  const canvas = createCloudCanvas(frame, view, bottom);
  if (sky.clouds.cirrus > 0) addCirrus(canvas, sky, sky.clouds.cirrus);
  if (sky.clouds.sheet > 0) addCloudSheet(canvas, sky, sky.clouds.sheet);
  if (sky.clouds.cumulus > 0) addCumulus(canvas, sky, sky.clouds.cumulus);
  if (sky.clouds.plain) addPlainClouds(canvas, sky, sky.clouds.plain);
  extras.addClouds?.(canvas);
  compositeClouds(frame, canvas, bottom);
  if (sky.random.fork('bolt').chance(sky.weather.lightning)) addLightning(frame, sky, view, bottom);
  if (sky.weather.mist > 0) addMist(frame, sky, view, bottom);
  frame.labels.fill(STUFF_LABELS.sky, 0, bottom * frame.widthPx);
  frame.depth.fill(FAR_AWAY, 0, bottom * frame.widthPx);
  const at = lightPosition(sky, view);
  const isInside = at && at.xPx >= 0 && at.xPx < frame.widthPx && at.yPx >= 0 && at.yPx < bottom;
  return isInside ? { visibleLight: at } : {};
}

/** How fast mist thins upwards, per tangent of the angle. */
const MIST_FALL = 3.2;

function addMist(frame: Frame, sky: Sky, view: View, bottom: number): void {
  const { widthPx, colour } = frame;
  const air = createAirColours(sky, view, widthPx);
  const mistRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      const up = Math.max(0, view.horizonYPx - y) / view.focalPx;
      const share = sky.weather.mist * Math.exp(-up * MIST_FALL * (2 - sky.weather.mist));
      const row = y * widthPx * 3;
      for (let i = 0; i < widthPx * 3; i++) colour[row + i] = colour[row + i]! + (air[i]! - colour[row + i]!) * share;
    }
  };
  frame.crew.share(bottom, mistRows, { pixels: colour, values: widthPx * 3 });
}

function paintGradient(frame: Frame, sky: Sky, view: View, bottom: number): void {
  const { widthPx, colour } = frame;
  const columns = Math.ceil(widthPx / GRADIENT_STEP_PX) + 1;
  const paintSteps = (from: number, to: number): void => {
    let upper = new Float32Array(columns * 3);
    let lower = new Float32Array(columns * 3);
    gradientRow(sky, view, from * GRADIENT_STEP_PX, lower);
    for (let y = from * GRADIENT_STEP_PX; y < Math.min(bottom, to * GRADIENT_STEP_PX); y++) {
      const within = y % GRADIENT_STEP_PX;
      if (within === 0) {
        [upper, lower] = [lower, upper];
        gradientRow(sky, view, y + GRADIENT_STEP_PX, lower);
      }
      const down = within / GRADIENT_STEP_PX;
      let target = y * widthPx * 3;
      for (let x = 0; x < widthPx; x++) {
        const left = ((x / GRADIENT_STEP_PX) | 0) * 3;
        const along = (x % GRADIENT_STEP_PX) / GRADIENT_STEP_PX;
        for (let c = left; c < left + 3; c++) {
          const top = upper[c]! + (upper[c + 3]! - upper[c]!) * along;
          const base = lower[c]! + (lower[c + 3]! - lower[c]!) * along;
          colour[target++] = top + (base - top) * down;
        }
      }
    }
  };
  const painted = colour.subarray(0, bottom * widthPx * 3);
  frame.crew.share(Math.ceil(bottom / GRADIENT_STEP_PX), paintSteps, {
    pixels: painted,
    values: GRADIENT_STEP_PX * widthPx * 3,
  });
}

function gradientRow(sky: Sky, view: View, y: number, row: Float32Array): void {
  const up = Math.max(0, (view.horizonYPx - y) / view.focalPx);
  const sample = new Float32Array(3);
  const isLit = !sky.light.isNight && !sky.isGraphic && Math.cos(sky.light.azimuth) > 0;
  const glowStrength = isLit ? 0.13 * (0.25 + 0.75 * sky.weather.disc) : 0;
  for (let i = 0; i < row.length / 3; i++) {
    const azimuth = Math.atan((i * GRADIENT_STEP_PX - view.centreXPx) / view.focalPx);
    const elevation = Math.atan(up * Math.cos(azimuth));
    sky.sample(azimuth, elevation, sample);
    const angle = lengthOf(azimuth - sky.light.azimuth, elevation - sky.light.elevation);
    const glow = glowStrength * Math.exp(-angle * 6);
    row[i * 3] = sample[0]! + sky.light.key[0] * glow;
    row[i * 3 + 1] = sample[1]! + sky.light.key[1] * glow * 0.78;
    row[i * 3 + 2] = sample[2]! + sky.light.key[2] * glow * 0.5;
  }
}
