import { linearOfHex } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { STUFF_LABELS } from '../../paint/frame.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

type Stop = readonly [at: number, red: number, green: number, blue: number];

const stop = (at: number, hex: string): Stop => {
  const [red, green, blue] = linearOfHex(hex).map((value) => value ** (1 / 2.2));
  return [at, red!, green!, blue!];
};

/** Colours of the land by lightness, and of the sky from the zenith down. */
const LAND: readonly Stop[] = [
  stop(0, '#140a34'),
  stop(0.25, '#46167e'),
  stop(0.5, '#c22d94'),
  stop(0.72, '#ff86b4'),
  stop(0.88, '#9be9ff'),
  stop(1, '#fbffff'),
];
const SKY: readonly Stop[] = [stop(0, '#1b0f4f'), stop(0.45, '#6a1f9c'), stop(0.75, '#e23d97'), stop(1, '#ffb169')];
const SUN_TOP = stop(0, '#fff08a');
const SUN_BOTTOM = stop(0, '#ff3f9b');
/** How much of a thing's own colour is kept. */
const OWN = 0.36;
/** The sun's radius as a share of the shorter side. */
const SUN_RADIUS = 0.23;
const SCAN_LINE = 4;

/** Vaporwave: a banded sun in a violet sky, everything else in indigo, magenta and cyan, the lines of a screen. */
export function vaporwave(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, labels, random } = input;
  const unit = unitOf(widthPx, heightPx);
  const horizon = lowestSky(input);
  const radius = SUN_RADIUS * Math.min(widthPx, heightPx);
  const sunX = widthPx * (0.5 + random.fork('vaporwave').between(-0.16, 0.16));
  const sunY = horizon - radius * 0.55;
  const colour = new Float32Array(3);
  return paintEachRow(input, (y) => {
    const screen = 1 - 0.07 * (Math.floor(y / Math.max(1, (SCAN_LINE * unit) / 2)) % 2);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const i = pixel * 3;
      const luma = (0.2126 * rgb[i]! + 0.7152 * rgb[i + 1]! + 0.0722 * rgb[i + 2]!) / 255;
      if (labels[pixel] === STUFF_LABELS.sky) {
        gradient(SKY, y / Math.max(1, horizon), colour);
        const own = (luma - 0.45) * 0.14;
        addSun(colour, x - sunX, y - sunY, radius);
        for (let channel = 0; channel < 3; channel++) rgb[i + channel] = toByte((colour[channel]! + own) * screen);
        continue;
      }
      const isGround = GRIDDED.has(labels[pixel]!);
      gradient(LAND, isGround ? luma * UNDER_GRID : luma, colour);
      for (let channel = 0; channel < 3; channel++) {
        const own = isGround ? OWN * UNDER_GRID : OWN;
        colour[channel] = colour[channel]! * (1 - own) + (rgb[i + channel]! / 255) * own;
      }
      if (isGround) addGrid(input, x, y, colour);
      else if (labels[pixel] === STUFF_LABELS.water) addGlitter(colour, x - sunX, y - horizon, radius);
      for (let channel = 0; channel < 3; channel++) rgb[i + channel] = toByte(colour[channel]! * screen);
    }
  });
}

/** Ground that a grid of light lies over. */
const GRIDDED: ReadonlySet<number> = new Set([
  STUFF_LABELS.ground,
  STUFF_LABELS.sand,
  STUFF_LABELS.snow,
  STUFF_LABELS.rock,
]);
/** How dark the ground is between the lines. */
const UNDER_GRID = 0.5;
/** Distance between two lines, in units of the frame's depth, and their breadth as a share of it. */
const MESH = 0.2;
const LINE = 0.035;
const GRID_COLOUR = [0.35, 0.95, 1] as const;

/** Lines along and across the ground, as far as they can be told apart. */
function addGrid({ widthPx, heightPx, depth }: StyleInput, x: number, y: number, colour: Float32Array): void {
  const pixel = y * widthPx + x;
  const z = depth[pixel]!;
  const focalPx = 0.55 * widthPx + 0.4 * heightPx;
  const acrossPx = z / focalPx / MESH;
  const below = depth[y + 1 < heightPx ? pixel + widthPx : pixel - widthPx]!;
  const alongPx = Math.abs(below - z) / MESH;
  const line = (at: number, perPx: number): number => {
    const off = Math.abs(at - Math.round(at));
    return smoothstep(LINE + perPx, LINE, off) * clamp(1.3 - perPx * 3.2);
  };
  const light = Math.max(line(((x + 0.5 - widthPx / 2) * z) / focalPx / MESH, acrossPx), line(z / MESH, alongPx));
  for (let channel = 0; channel < 3; channel++)
    colour[channel] = colour[channel]! + (GRID_COLOUR[channel]! - colour[channel]!) * 0.85 * light;
}

/** The sun on water: bars of light below it, broader apart towards the eye. */
function addGlitter(colour: Float32Array, dx: number, down: number, radius: number): void {
  if (down < 0) return;
  const depth = down / radius;
  const bar = Math.log2(1 + depth * 6) * 4;
  const cover =
    smoothstep(0.62, 0.42, bar - Math.floor(bar)) * smoothstep(1, 0.55, Math.abs(dx) / (radius * (0.8 + depth * 0.12)));
  const fade = 0.8 * clamp(1.25 - depth * 0.55);
  for (let channel = 0; channel < 3; channel++)
    colour[channel] = colour[channel]! + (SUN_BOTTOM[channel + 1]! - colour[channel]!) * cover * fade;
}

/** The last row with sky, or the middle of a picture without. */
function lowestSky({ widthPx, heightPx, labels }: StyleInput): number {
  for (let y = heightPx - 1; y > 0; y--)
    for (let x = 0; x < widthPx; x += 3) if (labels[y * widthPx + x] === STUFF_LABELS.sky) return y;
  return heightPx / 2;
}

function addSun(colour: Float32Array, dx: number, dy: number, radius: number): void {
  const inside = clamp(radius - Math.hypot(dx, dy) + 0.5);
  if (inside <= 0) return;
  const down = dy / radius;
  // Bands of sky cut the lower half, broader towards the bottom.
  const band = (down + 0.1) * 7.5;
  const gap =
    down < -0.1 ? 0 : smoothstep(0.5 - 0.42 * (down + 0.3), 0.42 - 0.42 * (down + 0.3), band - Math.floor(band));
  const cover = inside * (1 - gap);
  const t = clamp(down * 0.5 + 0.5);
  for (let channel = 0; channel < 3; channel++) {
    const sun = SUN_TOP[channel + 1]! + (SUN_BOTTOM[channel + 1]! - SUN_TOP[channel + 1]!) * t;
    colour[channel] = colour[channel]! + (sun - colour[channel]!) * cover;
  }
}

function gradient(stops: readonly Stop[], at: number, out: Float32Array): void {
  let k = 0;
  while (k < stops.length - 2 && at > stops[k + 1]![0]) k++;
  const from = stops[k]!;
  const to = stops[k + 1]!;
  const t = clamp((at - from[0]) / (to[0] - from[0]));
  for (let channel = 1; channel < 4; channel++) out[channel - 1] = from[channel]! + (to[channel]! - from[channel]!) * t;
}
