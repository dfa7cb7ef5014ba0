import { luminance } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { type KnownBox, maskBox } from '../known-box.ts';
import type { Surroundings } from './surroundings.ts';

/** Width of the outline's blur that makes a body round, as a share of its shorter side. */
const ROUNDNESS = 0.22;
/** Over how much of that blur slopes are taken, how steep flanks are, and how much of their light and shade is taken over. */
const SLOPE_STEP = 0.7;
const STEEPNESS = 3.2;
const AMOUNT = 0.8;
const DARKEST = 0.42;
const BRIGHTEST = 1.3;
/** From where light falls: mostly from above, a little from the photo's brighter side, and from the camera. */
const ABOVE = 0.75;
const ASIDE = 0.45;
const FRONT = 0.6;
/** What the ground gives back to undersides, with its colour. */
const BOUNCE = 0.35;
/** Surfaces are as uneven as what is around, as far as this; unevenness is this coarse, in pixels of a thing 400 px high. */
const UNEVENNESS = 0.5;
const MOST_UNEVEN = 0.1;
const COARSENESS = 2.2;

/**
 * Gives drawn subjects the form that a camera sees, in place: flanks away from the light fall into shade, undersides take the colour
 * of the ground, and surfaces are uneven where everything around is.
 *
 * @param photo the frame's colour before anything was drawn; linear light.
 * @param roughness share of the unevenness around that the things have, 0–1.
 */
export function giveForm(
  frame: Frame,
  photo: Float32Array,
  { side }: Pick<Surroundings, 'side'>,
  seed: number,
  roughness = 1,
): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const drawn = Uint8Array.from(labels, (label) => (label >= FIRST_SUBJECT_LABEL ? 1 : 0));
  const box = maskBox({ widthPx, heightPx, data: drawn });
  if (!box) return;
  const size = { widthPx, heightPx, channels: 1 };
  const shorter = Math.min(box.right - box.left, box.bottom - box.top);
  const roundPx = Math.max(1, shorter * ROUNDNESS);
  const bulge = blur(Float32Array.from(drawn), size, roundPx);
  // Wide blurs are made on a coarse grid: slopes are taken over more than its cells.
  const stepPx = Math.max(1, Math.round(roundPx * SLOPE_STEP));
  const slopeAt = (x: number, y: number, toX: number, toY: number): number =>
    (STEEPNESS * roundPx * (bulgeAt(bulge, frame, x - toX, y - toY) - bulgeAt(bulge, frame, x + toX, y + toY))) /
    (2 * stepPx);
  const ground = groundColour(frame, photo, box);
  const uneven = roughness * Math.min(MOST_UNEVEN, UNEVENNESS * unevennessAround(frame, photo, drawn));
  const grain = blurredNoise(frame, Math.max(0.8, (COARSENESS * (box.bottom - box.top)) / 400), seed);
  const straight = FRONT / Math.hypot(ABOVE, side * ASIDE, FRONT);
  for (let y = box.top; y < box.bottom; y++)
    for (let x: number = box.left; x < box.right; x++) {
      const p = y * widthPx + x;
      if (drawn[p] === 0) continue;
      const normalX = slopeAt(x, y, stepPx, 0);
      const normalY = slopeAt(x, y, 0, stepPx);
      const length = Math.hypot(normalX, normalY, 1) * Math.hypot(ABOVE, side * ASIDE, FRONT);
      const lit = Math.max(0, (normalX * side * ASIDE - normalY * ABOVE + FRONT) / length);
      const light = clamp(1 + AMOUNT * (lit / straight - 1), DARKEST, BRIGHTEST) * (1 + uneven * grain[p]!);
      const below = BOUNCE * clamp(normalY);
      for (let c = 0; c < 3; c++) colour[p * 3 + c]! *= light * (1 + below * (ground[c]! - 1));
    }
}

function bulgeAt(bulge: Float32Array, { widthPx, heightPx }: Frame, x: number, y: number): number {
  return bulge[clamp(y, 0, heightPx - 1) * widthPx + clamp(x, 0, widthPx - 1)]!;
}

/** Mean colour of what is below a box, of luminance 1. */
function groundColour({ widthPx, heightPx }: Frame, photo: Float32Array, box: KnownBox): readonly number[] {
  const sum: [number, number, number] = [1e-6, 1e-6, 1e-6];
  for (let y = Math.floor(box.bottom - (box.bottom - box.top) * 0.1); y < heightPx; y++)
    for (let x = box.left; x < box.right; x++) for (let c = 0; c < 3; c++) sum[c]! += photo[(y * widthPx + x) * 3 + c]!;
  const strength = luminance(...sum);
  return sum.map((value) => value / strength);
}

/** Mean relative difference of neighbouring places in the photo, where nothing is drawn. */
function unevennessAround({ widthPx }: Frame, photo: Float32Array, drawn: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let p = 0; p + 2 < drawn.length; p++) {
    if (drawn[p] !== 0 || (p + 2) % widthPx < 2) continue;
    const [here, beside] = [photo[p * 3 + 1]!, photo[(p + 2) * 3 + 1]!];
    sum += Math.abs(here - beside) / (here + beside + 0.02);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** Noise of deviation 1, blurred. */
function blurredNoise({ widthPx, heightPx }: Frame, sigmaPx: number, seed: number): Float32Array {
  const white = Float32Array.from({ length: widthPx * heightPx }, (_, p) =>
    hashCell(p % widthPx, Math.floor(p / widthPx), seed + 7),
  );
  const soft = blur(white, { widthPx, heightPx, channels: 1 }, sigmaPx);
  let [sum, squares] = [0, 0];
  for (const value of soft) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / soft.length;
  const deviation = Math.sqrt(Math.max(1e-12, squares / soft.length - mean * mean));
  return soft.map((value) => (value - mean) / deviation);
}
