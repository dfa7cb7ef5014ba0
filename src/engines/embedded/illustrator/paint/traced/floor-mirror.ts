import type { Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import type { Noise } from '../../maths/noise.ts';
import { power4 } from '../../maths/powers.ts';
import { blurInPlace } from '../blur.ts';
import type { Frame } from '../frame.ts';
import { mirrorCamera, shrinkCamera, type TracedCamera } from './camera.ts';
import { renderTraced, type TracedScene } from './render.ts';
import type { Solid } from './solid.ts';

/** How a level floor at height 0 mirrors the scene. */
export interface FloorMirror {
  /** `height × width`, 0–255: where and how strongly the floor mirrors. */
  readonly gloss: Uint8Array;
  /** Blur of the mirror image as a share of the picture's larger side. */
  readonly blur: number;
  /** Where the floor mirrors less than fully, the image is drawn out upwards by this share of the picture's height. Default: 0. */
  readonly streak?: number;
  /** False for the floor itself and what lies flat on it. */
  readonly isVisible: (solid: Solid) => boolean;
  /** Unevenness that sways the image, as on wet ground: noise and its strength in shares of the picture's height. */
  readonly sway?: { readonly noise: Noise; readonly strength: number };
}

/** The mirror image is rendered on a raster this many times smaller. */
const SHRINK = 2;
/** Lamps brighter than this would leave hard dots in a blurred image. */
const BRIGHTEST = 3;
/** How clear the image in a floor is, by its gloss as a byte. */
const CLEARNESS = Float64Array.from({ length: 256 }, (_, gloss) => (gloss / 255) ** 3);

/** Lays the scene's mirror image over the floor, stronger at grazing angles (Schlick 1994). */
export function mirrorFloor(frame: Frame, scene: TracedScene, camera: TracedCamera, mirror: FloorMirror): void {
  const { widthPx, heightPx, colour } = frame;
  const { gloss, sway } = mirror;
  // From the end on: floors lie at the foot of the picture.
  if (gloss.findLastIndex((value) => value !== 0) < 0) return;
  const small = shrinkCamera(camera, SHRINK);
  const fromRow = Math.max(0, Math.floor(small.horizonYPx));
  const rows = Math.ceil(heightPx / SHRINK) - fromRow;
  const columns = Math.ceil(widthPx / SHRINK);
  if (rows <= 0) return;
  const image = renderImage(scene, small, columns, rows, fromRow, mirror, frame.crew);
  const drawnOut =
    mirror.streak === undefined
      ? image
      : drawOut(image, columns, rows, Math.round((mirror.streak * heightPx) / SHRINK));
  const inverseFocal = 1 / camera.focalPx;
  const first = Math.max(0, Math.ceil(camera.horizonYPx));
  const mirrorRow = (y: number): void => {
    const down = (y + 0.5 - camera.horizonYPx) * inverseFocal;
    const distance = camera.y / Math.max(down, 1e-4);
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      if (gloss[i] === 0) continue;
      const side = (x + 0.5 - camera.centreXPx) * inverseFocal;
      const cosine = down / Math.sqrt(1 + side * side + down * down);
      const share = (gloss[i]! / 255) * (0.05 + 0.95 * power4(1 - cosine));
      let column = x / SHRINK;
      let row = y / SHRINK - fromRow - 0.25;
      if (sway !== undefined) {
        const u = side * distance * 5;
        const v = distance * 5;
        const reach = (sway.strength * heightPx) / SHRINK;
        column += sway.noise.at(u, v * 1.7) * reach * 0.5;
        row += (sway.noise.at(u + 31, v) + 0.6 * sway.noise.at(u * 2.7, v * 2.7)) * reach;
      }
      const q = ((rows - 1 - nearest(row, rows)) * columns + nearest(column, columns)) * 3;
      const clear = CLEARNESS[gloss[i]!]!;
      for (let c = 0; c < 3; c++) {
        const seen = drawnOut[q + c]! + (image[q + c]! - drawnOut[q + c]!) * clear;
        colour[i * 3 + c] = colour[i * 3 + c]! * (1 - 0.6 * share) + seen * share;
      }
    }
  };
  const mirrorRows = (from: number, to: number): void => {
    for (let y = first + from; y < first + to; y++) mirrorRow(y);
  };
  const pixels = colour.subarray(first * widthPx * 3);
  frame.crew.share(Math.max(0, heightPx - first), mirrorRows, { pixels, values: widthPx * 3 });
}

function nearest(position: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.round(position)));
}

/** The mirror image of what lies over the rows from `fromRow` on, upside down: the horizon at its lower edge. */
function renderImage(
  scene: TracedScene,
  small: TracedCamera,
  columns: number,
  rows: number,
  fromRow: number,
  mirror: FloorMirror,
  crew: Crew,
): Float32Array {
  const image = notePixels(new Float32Array(columns * rows * 3));
  const camera = { ...mirrorCamera(small, 0), horizonYPx: rows - (small.horizonYPx - fromRow) };
  const { isVisible } = mirror;
  const target = { widthPx: columns, heightPx: rows, colour: image, brightest: BRIGHTEST, isVisible, crew };
  renderTraced(scene, camera, { ...target, smoothEdges: false });
  blurInPlace(
    image,
    { widthPx: columns, heightPx: rows, channels: 3 },
    mirror.blur * Math.max(columns, rows * 2),
    crew,
  );
  return image;
}

/** A copy blurred along columns only, as rough wet ground draws out the image of a light. */
function drawOut(image: Float32Array, columns: number, rows: number, radius: number): Float32Array {
  let from = image;
  const length = columns * 3;
  for (let pass = 0; pass < 2; pass++) {
    const to = notePixels(new Float32Array(image.length));
    const sums = new Float64Array(length);
    for (let row = -radius; row <= radius; row++) addRow(sums, from, Math.min(rows - 1, Math.max(0, row)) * length, 1);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < length; i++) to[row * length + i] = sums[i]! / (2 * radius + 1);
      addRow(sums, from, Math.min(rows - 1, row + radius + 1) * length, 1);
      addRow(sums, from, Math.max(0, row - radius) * length, -1);
    }
    from = to;
  }
  return from;
}

function addRow(sums: Float64Array, source: Float32Array, offset: number, sign: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + sign * source[offset + i]!;
}
