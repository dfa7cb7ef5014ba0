import { ALONE, type Crew } from '../../crew/crew.ts';
import type { Random } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Flow } from '../flow/tensor.ts';
import type { Raster } from '../raster/raster.ts';

/** One set of strokes of one direction. Lengths in units. */
export interface HatchLayer {
  /** Angle to the flow in radians. */
  readonly turn: number;
  /** Distance between neighbouring strokes. */
  readonly spacing: number;
  readonly length: number;
  /** Half the line's width where the wanted darkness just calls for it, and at full darkness. */
  readonly halfWidth: readonly [number, number];
  /** Darkness 0–1 at which strokes begin and at which they have full strength. */
  readonly from: number;
  readonly full: number;
  /** Ink laid by one stroke at full strength, 0–1. */
  readonly pressure: number;
}

export interface HatchJob {
  /** Wanted darkness 0–1 at the size of the working copy, one channel. */
  readonly darkness: Raster;
  readonly flow: Flow;
  /** Labels at that size: no stroke runs from a subject onto something else or back. */
  readonly labels: Uint16Array;
  readonly random: Random;
  /** Full-size pixels per unit. */
  readonly unit: number;
  /** The threads that draw the picture. Default: this one alone. */
  readonly crew?: Crew;
}

/** Share of `from` below which a running stroke stops: strokes end at the edges of shapes. */
const STOP_SHARE = 0.75;
/** Greatest turn of a stroke per step, as the least cosine between steps. */
const LEAST_COSINE = 0.9;

/** What strokes are drawn on, and which of its rows this thread inks. */
interface Sheet extends Raster {
  readonly own: Uint8Array;
}

/**
 * Draws layers of strokes that follow the flow into `ink` (one channel, full size; 0 blank, 1 covered), where the picture is dark
 * enough. Strokes taper to both ends.
 */
export function hatch(ink: Raster, job: HatchJob, layers: readonly HatchLayer[]): void {
  const { crew = ALONE } = job;
  const inked = { pixels: ink.values, values: ink.widthPx };
  const sheet = { ...ink, own: crew.ownOf(ink.heightPx, inked) };
  for (const layer of layers) hatchLayer(sheet, job, layer);
  crew.exchange(ink.heightPx, inked);
}

function hatchLayer(ink: Sheet, job: HatchJob, layer: HatchLayer): void {
  const { random, unit } = job;
  const along = layer.length * unit * 0.6;
  const across = layer.spacing * unit;
  // Cells as long as a stroke would leave rows; a square grid with the same density does not.
  const cell = Math.sqrt(along * across);
  for (let y = 0; y < ink.heightPx; y += cell) {
    for (let x = 0; x < ink.widthPx; x += cell) {
      drawStroke(ink, job, layer, x + random.next() * cell, y + random.next() * cell);
    }
  }
}

function drawStroke(ink: Sheet, job: HatchJob, layer: HatchLayer, x: number, y: number): void {
  const { darkness, random, unit } = job;
  const scale = darkness.widthPx / ink.widthPx;
  const start = darkness.values[indexAt(darkness, x * scale, y * scale)]!;
  // Drawn before the test, so that one stroke less here does not change all others.
  const length = layer.length * unit * random.between(0.55, 1.2) * 0.5;
  const wander = random.bell() * 0.12;
  const strength = random.between(0.75, 1.1);
  if (start < layer.from) return;
  const label = subjectAt(job, x * scale, y * scale);
  const turnCos = Math.cos(layer.turn + wander);
  const turnSin = Math.sin(layer.turn + wander);
  for (let side = -1; side <= 1; side += 2) {
    followFlow(ink, job, layer, { x, y, side, length, turnCos, turnSin, strength, label });
  }
}

interface Course {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly length: number;
  readonly turnCos: number;
  readonly turnSin: number;
  readonly strength: number;
  readonly label: number;
}

function followFlow(ink: Sheet, job: HatchJob, layer: HatchLayer, course: Course): void {
  const { darkness, flow, unit } = job;
  const scale = darkness.widthPx / ink.widthPx;
  const step = Math.max(1, unit);
  let { x, y } = course;
  let previousX = 0;
  let previousY = 0;
  for (let gone = 0; gone < course.length; gone += step) {
    if (x < 0 || y < 0 || x >= ink.widthPx || y >= ink.heightPx) return;
    const i = indexAt(darkness, x * scale, y * scale);
    const dark = darkness.values[i]!;
    if (dark < layer.from * STOP_SHARE || subjectAt(job, x * scale, y * scale) !== course.label) return;
    let directionX = flow.alongX[i]! * course.turnCos - flow.alongY[i]! * course.turnSin;
    let directionY = flow.alongX[i]! * course.turnSin + flow.alongY[i]! * course.turnCos;
    if (gone === 0) {
      // The flow has no sign: all strokes start to the right, the other half to the left.
      const sign = (directionX < 0 ? -1 : 1) * course.side;
      directionX *= sign;
      directionY *= sign;
    } else {
      const cosine = directionX * previousX + directionY * previousY;
      if (Math.abs(cosine) < LEAST_COSINE) {
        directionX = previousX;
        directionY = previousY;
      } else if (cosine < 0) {
        directionX = -directionX;
        directionY = -directionY;
      }
    }
    const call = Math.min(1, Math.max(0, (dark - layer.from) / (layer.full - layer.from)));
    const taper = 1 - (gone / course.length) ** 2;
    const halfWidth =
      (layer.halfWidth[0] + (layer.halfWidth[1] - layer.halfWidth[0]) * call) * unit * (0.55 + 0.45 * taper);
    dab(ink, x, y, Math.max(0.45, halfWidth), layer.pressure * course.strength * taper * (0.45 + 0.55 * call) * step);
    x += directionX * step;
    y += directionY * step;
    previousX = directionX;
    previousY = directionY;
  }
}

/** Label of the subject at a place of the working copy, 0 on scenery. */
function subjectAt({ darkness, labels }: HatchJob, x: number, y: number): number {
  const label = labels[indexAt(darkness, x, y)]!;
  return label >= FIRST_SUBJECT_LABEL ? label : 0;
}

/** A round dab; several lie on every pixel of a line, so each lays only a share of the ink. */
function dab({ widthPx, heightPx, values, own }: Sheet, x: number, y: number, radius: number, ink: number): void {
  const reach = radius + 0.5;
  const left = Math.max(0, Math.ceil(x - reach));
  const right = Math.min(widthPx - 1, Math.floor(x + reach));
  const top = Math.max(0, Math.ceil(y - reach));
  const bottom = Math.min(heightPx - 1, Math.floor(y + reach));
  const share = Math.min(0.95, ink / Math.max(1, radius * 1.6));
  for (let py = top; py <= bottom; py++) {
    if (own[py] === 0) continue;
    for (let px = left; px <= right; px++) {
      const distance = Math.sqrt((px - x) * (px - x) + (py - y) * (py - y));
      const cover = reach - distance;
      if (cover <= 0) continue;
      const i = py * widthPx + px;
      values[i] = values[i]! + (1 - values[i]!) * share * (cover < 1 ? cover : 1);
    }
  }
}

function indexAt({ widthPx, heightPx }: Raster, x: number, y: number): number {
  return Math.min(heightPx - 1, y | 0) * widthPx + Math.min(widthPx - 1, x | 0);
}
