import { notePixels } from '../crew/kept-code.ts';
import { clamp, smoothstep } from '../maths/interpolate.ts';
import { hashCell } from '../maths/random.ts';
import type { Frame } from '../paint/frame.ts';
import type { Grade } from './grade.ts';

/** Linear light covered by the tone table; more is white. */
const TABLE_REACH = 16;
const TABLE_STEPS = 4096;
/** Up to here the film is linear; above, highlights are rolled off. */
const SHOULDER = 0.58;
/** Grain keeps its look when a picture is made larger: one cell per pixel at this longer side. */
const GRAIN_REFERENCE_PX = 1408;

/** Steps of the squared distance from the middle, 0 to 0.5, that the vignette is tabled for. */
const VIGNETTE_STEPS = 2048;

/** Changes the light of one row of a frame before it is developed. */
export type LightRow = (y: number) => void;

/**
 * Turns linear light into 8-bit sRGB: vignette, colour balance, filmic tone curve, saturation, split toning, grain.
 * Returns `height × width × 3`. `exposure` multiplies the grade's own. `lightRow` is called with each row that this thread
 * develops, just before.
 */
export function develop(frame: Frame, grade: Grade, exposure: number, seed: number, lightRow?: LightRow): Uint8Array {
  const { widthPx, heightPx, colour } = frame;
  const rgb = notePixels(new Uint8Array(widthPx * heightPx * 3));
  const tone = toneTable(grade.contrast, grade.fade);
  const gains = vignetteTable(exposure * grade.exposure, grade.vignette);
  const [tintRed, tintGreen, tintBlue] = grade.tint;
  const [filmRed, filmGreen, filmBlue] = grade.film ?? [0, 0, 0];
  const isFilm = grade.film !== undefined;
  const [shadowRed, shadowGreen, shadowBlue] = grade.shadows;
  const [lightRed, lightGreen, lightBlue] = grade.highlights;
  const { saturation, grain, keeps } = grade;
  const corners = vignetteColumns(widthPx);
  const grainPx = Math.max(1, Math.round(Math.max(widthPx, heightPx) / GRAIN_REFERENCE_PX));
  const developRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      lightRow?.(y);
      const dy = (y + 0.5) / heightPx - 0.5;
      const cellY = (y / grainPx) | 0;
      let i = y * widthPx * 3;
      for (let x = 0; x < widthPx; x++, i += 3) {
        const light = gains[((corners[x]! + dy * dy) * (2 * VIGNETTE_STEPS)) | 0]!;
        let red = tone[toneIndex(colour[i]! * light * tintRed)]!;
        let green = tone[toneIndex(colour[i + 1]! * light * tintGreen)]!;
        let blue = tone[toneIndex(colour[i + 2]! * light * tintBlue)]!;
        if (isFilm) {
          const grey = filmRed * red + filmGreen * green + filmBlue * blue;
          const kept = keeps === undefined ? 0 : keeps(i / 3, red, green, blue);
          red = grey + (red - grey) * kept;
          green = grey + (green - grey) * kept;
          blue = grey + (blue - grey) * kept;
        }
        const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        const dark = (1 - luma) * (1 - luma);
        const bright = luma * luma;
        const noise = (hashCell(grainPx === 1 ? x : (x / grainPx) | 0, cellY, seed) - 0.5) * 2 * grain * (1.2 - luma);
        red = luma + (red - luma) * saturation + shadowRed * dark + lightRed * bright + noise;
        green = luma + (green - luma) * saturation + shadowGreen * dark + lightGreen * bright + noise;
        blue = luma + (blue - luma) * saturation + shadowBlue * dark + lightBlue * bright + noise;
        rgb[i] = clamp(red) * 255 + 0.5;
        rgb[i + 1] = clamp(green) * 255 + 0.5;
        rgb[i + 2] = clamp(blue) * 255 + 0.5;
      }
    }
  };
  frame.crew.share(heightPx, developRows, { pixels: rgb, values: widthPx * 3 });
  return rgb;
}

const TONE_SCALE = TABLE_STEPS / Math.sqrt(TABLE_REACH);

function toneIndex(light: number): number {
  if (light <= 0) return 0;
  const index = Math.sqrt(light) * TONE_SCALE;
  return index >= TABLE_STEPS ? TABLE_STEPS : (index + 0.5) | 0;
}

/** `gain` and less of it towards the corners, over the squared distance from the middle, twice as long as which is 1. */
function vignetteTable(gain: number, vignette: number): Float64Array {
  const table = new Float64Array(VIGNETTE_STEPS + 1);
  for (let i = 0; i <= VIGNETTE_STEPS; i++)
    table[i] = gain * (1 - vignette * smoothstep(0.1, 0.62, (0.5 * (i + 0.5)) / VIGNETTE_STEPS));
  return table;
}

function vignetteColumns(widthPx: number): Float32Array {
  const columns = new Float32Array(widthPx);
  for (let x = 0; x < widthPx; x++) columns[x] = ((x + 0.5) / widthPx - 0.5) ** 2;
  return columns;
}

/** Gamma-encoded 0–1 for linear light, over the square root of the light so that shadows have fine steps. */
function toneTable(contrast: number, fade: number): Float32Array {
  const table = new Float32Array(TABLE_STEPS + 1);
  for (let i = 0; i <= TABLE_STEPS; i++) {
    const light = (i / TABLE_STEPS) ** 2 * TABLE_REACH;
    const encoded = encodeGamma(rollOff(light));
    const curved = encoded + (encoded * encoded * (3 - 2 * encoded) - encoded) * contrast;
    table[i] = fade + curved * (1 - fade);
  }
  return table;
}

/** Linear up to the shoulder, then a hyperbola towards 1 with the same slope at the joint. */
function rollOff(light: number): number {
  if (light <= SHOULDER) return light;
  const room = 1 - SHOULDER;
  const over = light - SHOULDER;
  return SHOULDER + (room * over) / (room + over);
}

function encodeGamma(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
