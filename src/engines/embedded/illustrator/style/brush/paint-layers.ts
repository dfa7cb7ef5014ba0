import { workAlone } from '../../crew/crew.ts';
import { releasePixels } from '../../crew/kept-code.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Flow } from '../flow/tensor.ts';
import type { WorkingCopy } from '../working-copy.ts';
import type { BrushTip } from './brush-tip.ts';
import { type Canvas, paintStroke } from './canvas.ts';

/** One pass over the canvas with one brush. */
export interface PaintLayer {
  /** Half the width of the strokes, in units. */
  readonly brush: number;
  /** Distance of the strokes in half widths. */
  readonly spacing: number;
  /** Half the length in half widths: without and with a clear direction. */
  readonly length: readonly [number, number];
  /** The stroke is left out where the canvas is this near (0–1, mean over the channels) to the picture. 0 paints all. */
  readonly tolerance: number;
  readonly opacity: number;
  /** Whether strokes of scenery stop at subjects and the other way round. */
  readonly keepsEdges: boolean;
}

export interface PaintJob {
  readonly copy: WorkingCopy;
  readonly flow: Flow;
  readonly tips: readonly BrushTip[];
  readonly random: Random;
  /** Spread of the strokes' brightness, of their warmth, and of the direction in radians. */
  readonly brightnessSpread: number;
  readonly warmthSpread: number;
  readonly angleSpread: number;
  readonly streaks: number;
}

/** Subjects are corrected with this share of a layer's tolerance. */
const SUBJECT_CARE = 0.65;

/**
 * Painterly rendering in layers from coarse to fine (Hertzmann 1998): each layer sees the picture blurred to its brush and
 * paints only where the canvas is still wrong.
 */
export function paintLayers(canvas: Canvas, job: PaintJob, layers: readonly PaintLayer[]): void {
  for (const layer of layers) paintLayer(canvas, job, layer);
}

function paintLayer(canvas: Canvas, job: PaintJob, layer: PaintLayer): void {
  const { copy, flow, random } = job;
  const { picture } = copy;
  const target = blur(picture.values, picture, layer.brush * copy.unitPx * 0.45, copy.crew);
  const toCopy = picture.widthPx / canvas.paint.widthPx;
  const brushPx = (layer.brush * copy.unitPx) / toCopy;
  const places = shuffledPlaces(canvas.paint.widthPx, canvas.paint.heightPx, brushPx * layer.spacing, random);
  const isWrong = wrongPlaces(canvas, copy, layer, target, places);
  const { paint } = canvas;
  const painted = { pixels: paint.values, values: paint.widthPx * 4 };
  const own = copy.crew.ownOf(paint.heightPx, painted);
  const paintPlace = (place: number): void => {
    const x = places[place * 2]!;
    const y = places[place * 2 + 1]!;
    const i = pixelOfCopy(picture, x * toCopy, y * toCopy);
    const turn = random.bell() * job.angleSpread;
    const alongX = flow.alongX[i]! - flow.alongY[i]! * turn;
    const alongY = flow.alongY[i]! + flow.alongX[i]! * turn;
    const sign = random.chance(0.5) ? 1 : -1;
    const norm = sign / Math.sqrt(alongX * alongX + alongY * alongY);
    const anisotropy = flow.anisotropy[i]!;
    const length = layer.length[0] + (layer.length[1] - layer.length[0]) * anisotropy;
    const brightness = random.bell() * job.brightnessSpread;
    const warmth = random.bell() * job.warmthSpread;
    paintStroke(canvas, own, {
      x,
      y,
      alongX: alongX * norm,
      alongY: alongY * norm,
      halfLengthPx: brushPx * length * random.between(0.8, 1.25),
      halfWidthPx: brushPx * random.between(0.75, 1.1),
      bend: random.between(-0.5, 0.5) * (1 - anisotropy * 0.7),
      red: clamp(target[i * 3]! + brightness + warmth),
      green: clamp(target[i * 3 + 1]! + brightness),
      blue: clamp(target[i * 3 + 2]! + brightness - warmth),
      opacity: layer.opacity,
      streaks: job.streaks,
      tip: random.pick(job.tips),
      area: layer.keepsEdges ? canvas.areas[(y | 0) * canvas.paint.widthPx + (x | 0)]! : -1,
    });
  };
  const paintPlaces = (from: number, to: number): void => {
    for (let place = from; place < to; place++) if (isWrong[place] === 1) paintPlace(place);
  };
  workAlone(isWrong.length, paintPlaces);
  copy.crew.exchange(paint.heightPx, painted);
  releasePixels(target);
}

function pixelOfCopy({ widthPx, heightPx }: WorkingCopy['picture'], x: number, y: number): number {
  return Math.min(heightPx - 1, y | 0) * widthPx + Math.min(widthPx - 1, x | 0);
}

/**
 * 1 for each place where the canvas, as the layers before left it, is too far from the layer's target. Strokes of the layer
 * itself do not count, so that every thread takes the same decisions though it paints only its own rows.
 */
function wrongPlaces(
  { paint }: Canvas,
  { picture, labels }: WorkingCopy,
  { tolerance }: PaintLayer,
  target: Float32Array,
  places: Float32Array,
): Uint8Array {
  const isWrong = new Uint8Array(places.length / 2);
  if (tolerance === 0) return isWrong.fill(1);
  const { widthPx, values } = paint;
  const toCopy = picture.widthPx / widthPx;
  for (let place = 0; place < isWrong.length; place++) {
    const x = places[place * 2]!;
    const y = places[place * 2 + 1]!;
    const i = pixelOfCopy(picture, x * toCopy, y * toCopy);
    const here = ((y | 0) * widthPx + (x | 0)) * 4;
    let error = 0;
    for (let c = 0; c < 3; c++) error += Math.abs(values[here + c]! - target[i * 3 + c]!);
    const care = labels[i]! >= FIRST_SUBJECT_LABEL ? SUBJECT_CARE : 1;
    if (error / 3 >= tolerance * care) isWrong[place] = 1;
  }
  return isWrong;
}

/** Points of a jittered grid in random order, x and y in turn. */
function shuffledPlaces(widthPx: number, heightPx: number, stepPx: number, random: Random): Float32Array {
  const columns = Math.ceil(widthPx / stepPx);
  const rows = Math.ceil(heightPx / stepPx);
  const order = Uint32Array.from({ length: columns * rows }, (_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
  const places = new Float32Array(order.length * 2);
  for (let i = 0; i < order.length; i++) {
    const x = ((order[i]! % columns) + random.next()) * stepPx;
    const y = (Math.floor(order[i]! / columns) + random.next()) * stepPx;
    places[i * 2] = clamp(x, 0, widthPx - 1);
    places[i * 2 + 1] = clamp(y, 0, heightPx - 1);
  }
  return places;
}
