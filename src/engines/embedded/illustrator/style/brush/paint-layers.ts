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
  const { picture, labels } = copy;
  const target = blur(picture.values, picture, layer.brush * copy.unitPx * 0.45, copy.crew);
  const toCopy = picture.widthPx / canvas.paint.widthPx;
  const brushPx = (layer.brush * copy.unitPx) / toCopy;
  const places = shuffledPlaces(canvas.paint.widthPx, canvas.paint.heightPx, brushPx * layer.spacing, random);
  const { values } = canvas.paint;
  for (let place = 0; place < places.length; place += 2) {
    const x = places[place]!;
    const y = places[place + 1]!;
    const copyX = Math.min(picture.widthPx - 1, (x * toCopy) | 0);
    const i = Math.min(picture.heightPx - 1, (y * toCopy) | 0) * picture.widthPx + copyX;
    const red = target[i * 3]!;
    const green = target[i * 3 + 1]!;
    const blue = target[i * 3 + 2]!;
    const label = labels[i]!;
    if (layer.tolerance > 0) {
      const here = ((y | 0) * canvas.paint.widthPx + (x | 0)) * 4;
      const error =
        (Math.abs(values[here]! - red) + Math.abs(values[here + 1]! - green) + Math.abs(values[here + 2]! - blue)) / 3;
      const care = label >= FIRST_SUBJECT_LABEL ? SUBJECT_CARE : 1;
      if (error < layer.tolerance * care) continue;
    }
    const turn = random.bell() * job.angleSpread;
    const alongX = flow.alongX[i]! - flow.alongY[i]! * turn;
    const alongY = flow.alongY[i]! + flow.alongX[i]! * turn;
    const sign = random.chance(0.5) ? 1 : -1;
    const norm = sign / Math.sqrt(alongX * alongX + alongY * alongY);
    const anisotropy = flow.anisotropy[i]!;
    const length = layer.length[0] + (layer.length[1] - layer.length[0]) * anisotropy;
    const brightness = random.bell() * job.brightnessSpread;
    const warmth = random.bell() * job.warmthSpread;
    paintStroke(canvas, {
      x,
      y,
      alongX: alongX * norm,
      alongY: alongY * norm,
      halfLengthPx: brushPx * length * random.between(0.8, 1.25),
      halfWidthPx: brushPx * random.between(0.75, 1.1),
      bend: random.between(-0.5, 0.5) * (1 - anisotropy * 0.7),
      red: clamp(red + brightness + warmth),
      green: clamp(green + brightness),
      blue: clamp(blue + brightness - warmth),
      opacity: layer.opacity,
      streaks: job.streaks,
      tip: random.pick(job.tips),
      area: layer.keepsEdges ? canvas.areas[(y | 0) * canvas.paint.widthPx + (x | 0)]! : -1,
    });
  }
  releasePixels(target);
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
