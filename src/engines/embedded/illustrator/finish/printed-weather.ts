import type { Random } from '../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { StyleId, Weather } from '../scene.ts';
import { unitOf } from '../style/working-copy.ts';

/** Media of flat colours, and how broad their bare margin is, in units. Streaks and flakes in the air would be lost between their inks. */
const FLAT_MEDIA: Partial<Record<StyleId, number>> = {
  'ukiyo-e': 38,
  'vintage-poster': 46,
  'art-deco': 46,
  flat: 0,
  comic: 24,
  'pop-art': 0,
};

type Ink = readonly [red: number, green: number, blue: number];
const DARK_INK: Ink = [38, 48, 60];
const LIGHT_INK: Ink = [240, 238, 228];
/** Rain is printed dark on what is lighter than this (mean of the channels, 0–255), light on the rest. */
const LIGHT_GROUND = 118;
const RAIN_STRENGTH = 0.62;
const STAR_STRENGTH = 0.85;
/** Strokes and flakes in a square picture. */
const STROKES = { rain: 260, storm: 420 } as const;
const FLAKES = 230;
const STARS = 260;

/** The bare margin of a medium that prints its weather, in units; undefined where it takes over that of the picture. */
export function weatherMargin(styles: readonly StyleId[], isMounted = false): number | undefined {
  const margin = styles.map((style) => FLAT_MEDIA[style]).find((found) => found !== undefined);
  return margin !== undefined && isMounted && styles.includes('vintage-poster') ? 0 : margin;
}

/** A printed sheet: its pixels, `height × width × 3`, 8-bit sRGB, and its bare margin in pixels. */
interface Sheet extends Pick<Frame, 'widthPx' | 'heightPx'> {
  readonly rgb: Uint8Array;
  readonly marginPx: number;
  readonly unitPx: number;
}

/** Draws rain as parallel strokes and snow as round flakes into a print, in place. Other weather is left to the sky. */
export function printWeather(
  { widthPx, heightPx }: Pick<Frame, 'widthPx' | 'heightPx'>,
  rgb: Uint8Array,
  weather: Weather,
  margin: number,
  random: Random,
): void {
  const unitPx = unitOf(widthPx, heightPx);
  const sheet: Sheet = { widthPx, heightPx, rgb, unitPx, marginPx: margin * unitPx };
  if (weather === 'rain' || weather === 'storm') printRain(sheet, weather, random);
  if (weather === 'snow') printFlakes(sheet, random);
}

/** Draws stars as dots into the dark sky of a print, in place. `labels`: `height × width`, what each pixel shows. */
export function printStars(
  { widthPx, heightPx, labels }: Pick<Frame, 'widthPx' | 'heightPx' | 'labels'>,
  rgb: Uint8Array,
  margin: number,
  random: Random,
): void {
  const unitPx = unitOf(widthPx, heightPx);
  const sheet: Sheet = { widthPx, heightPx, rgb, unitPx, marginPx: margin * unitPx };
  const count = countFor(sheet, STARS);
  for (let k = 0; k < count; k++) {
    const [x, y] = [random.next() * widthPx, random.next() * heightPx];
    const radiusPx = (0.9 + 2.1 * random.next() ** 4) * unitPx;
    const at = Math.floor(y) * widthPx + Math.floor(x);
    if (labels[at] === STUFF_LABELS.sky && brightness(rgb, at * 3) < LIGHT_GROUND)
      printDot(sheet, x, y, radiusPx, STAR_STRENGTH);
  }
}

function printRain(sheet: Sheet, weather: keyof typeof STROKES, random: Random): void {
  const { widthPx, heightPx, unitPx } = sheet;
  const lean = (weather === 'storm' ? 0.3 : 0.12) * (random.chance(0.5) ? 1 : -1);
  const count = countFor(sheet, STROKES[weather]);
  for (let k = 0; k < count; k++) {
    const [x, y] = [random.between(-0.2, 1.2) * widthPx, random.between(-0.1, 1) * heightPx];
    const lengthPx = random.between(0.05, 0.17) * heightPx;
    const halfPx = random.between(0.5, 0.95) * unitPx;
    for (let t = 0; t < lengthPx; t++) {
      const middle = x - t * lean;
      for (let px = Math.floor(middle - halfPx); px <= middle + halfPx; px++) {
        const cover = Math.min(1, halfPx + 0.5 - Math.abs(px + 0.5 - middle));
        if (cover > 0) inkPixel(sheet, px, Math.floor(y + t), undefined, cover * RAIN_STRENGTH);
      }
    }
  }
}

function printFlakes(sheet: Sheet, random: Random): void {
  const { widthPx, heightPx, unitPx } = sheet;
  const count = countFor(sheet, FLAKES);
  for (let k = 0; k < count; k++) {
    const [x, y] = [random.next() * widthPx, random.next() * heightPx];
    const radiusPx = (1.6 + 4.6 * random.next() ** 2) * unitPx;
    printDot(sheet, x, y, radiusPx, 1);
  }
}

function printDot(sheet: Sheet, x: number, y: number, radiusPx: number, strength: number): void {
  for (let py = Math.floor(y - radiusPx); py <= y + radiusPx; py++)
    for (let px = Math.floor(x - radiusPx); px <= x + radiusPx; px++) {
      const cover = Math.min(1, radiusPx + 0.5 - Math.hypot(px + 0.5 - x, py + 0.5 - y));
      inkPixel(sheet, px, py, LIGHT_INK, cover * strength);
    }
}

function countFor({ widthPx, heightPx }: Sheet, inSquare: number): number {
  return Math.round((inSquare * widthPx * heightPx) / Math.max(widthPx, heightPx) ** 2);
}

/** Prints one pixel inside the margin; without an ink, the one that is seen on its ground. */
function inkPixel(
  { widthPx, heightPx, rgb, marginPx }: Sheet,
  x: number,
  y: number,
  ink: Ink | undefined,
  amount: number,
): void {
  if (amount <= 0 || x < marginPx || y < marginPx || x >= widthPx - marginPx || y >= heightPx - marginPx) return;
  const i = (y * widthPx + x) * 3;
  const chosen = ink ?? (brightness(rgb, i) > LIGHT_GROUND ? DARK_INK : LIGHT_INK);
  for (let c = 0; c < 3; c++) rgb[i + c] = Math.round(rgb[i + c]! + (chosen[c]! - rgb[i + c]!) * amount);
}

function brightness(rgb: Uint8Array, i: number): number {
  return (rgb[i]! + rgb[i + 1]! + rgb[i + 2]!) / 3;
}
