import type { PixelSize } from '../../../../core/image.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { blurInPlace } from '../../illustrator/paint/blur.ts';
import type { StyleId } from '../../illustrator/scene.ts';
import { LANCZOS3 } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import type { Shape } from './closed-shapes.ts';
import { type Guide, placeOfDrawing } from './guide.ts';
import type { LineDrawing } from './line-drawing.ts';

/** How lines are drawn in a medium that has lines. */
interface Stroke {
  /** 8-bit sRGB. */
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
  /** 0 = even, 1 = the paper's grain breaks the line. */
  readonly grain: number;
}

const STROKES: Partial<Record<StyleId, Stroke>> = {
  pencil: { colour: [66, 64, 66], opacity: 0.75, grain: 0.6 },
  charcoal: { colour: [34, 32, 32], opacity: 0.85, grain: 0.7 },
  ink: { colour: [24, 22, 28], opacity: 0.95, grain: 0.1 },
  'line-art': { colour: [20, 20, 20], opacity: 1, grain: 0 },
  comic: { colour: [18, 16, 20], opacity: 1, grain: 0 },
  watercolour: { colour: [74, 62, 54], opacity: 0.55, grain: 0.45 },
};

/** Working pixels of softness before the lines are enlarged: takes the stairs out of them. */
const SOFTNESS_PX = 0.9;
/** Coverage at which a softened line is full, and from which it is seen. */
const FULL = 0.3;
const FAINTEST = 0.08;
const GRAIN_PX = 3;
/** Outlines lie around what they enclose. */
const RIM_PX = 5;

/** What lines are drawn over. */
export interface StrokeOptions {
  readonly styles: readonly StyleId[];
  readonly seed: number;
  /** Outlines whose thing looks too different: their lines would be a second contour beside its own. */
  readonly leftOut: readonly Shape[];
}

/** Draws a guide's lines over a picture, in place, where its medium is one of lines. */
export function drawStrokes(
  rgb: Uint8Array,
  size: PixelSize,
  { drawing }: Guide,
  { styles, seed, leftOut }: StrokeOptions,
): void {
  const stroke = styles.map((style) => STROKES[style]).find((found) => found);
  if (!stroke) return;
  const coverage = linesInPicture(withoutShapes(drawing, leftOut), size);
  const noise = createNoise(seed ^ 0x5f3a);
  for (let p = 0; p < coverage.length; p++) {
    if (coverage[p] === 0) continue;
    const covered = Math.min(1, Math.max(0, (coverage[p]! / 255 - FAINTEST) / (FULL - FAINTEST)));
    const grain = noise.at((p % size.widthPx) / GRAIN_PX, Math.floor(p / size.widthPx) / GRAIN_PX);
    const alpha = covered * stroke.opacity * (1 - stroke.grain * Math.max(0, grain));
    for (let c = 0; c < 3; c++) rgb[p * 3 + c] = rgb[p * 3 + c]! + (stroke.colour[c]! - rgb[p * 3 + c]!) * alpha;
  }
}

function withoutShapes(drawing: LineDrawing, shapes: readonly Shape[]): LineDrawing {
  const lines = drawing.lines.slice();
  for (const { left, top, right, bottom } of shapes)
    for (let y = Math.max(0, top - RIM_PX); y < Math.min(drawing.heightPx, bottom + RIM_PX); y++)
      lines.fill(
        0,
        y * drawing.widthPx + Math.max(0, left - RIM_PX),
        y * drawing.widthPx + Math.min(drawing.widthPx, right + RIM_PX),
      );
  return { ...drawing, lines };
}

function linesInPicture(drawing: LineDrawing, size: PixelSize): Uint8Array {
  const soft = Float32Array.from(drawing.lines, (value) => value * 255);
  blurInPlace(soft, { ...drawing, channels: 1 }, SOFTNESS_PX);
  const { scale, leftPx, topPx } = placeOfDrawing(drawing, size);
  const own = {
    widthPx: Math.max(1, Math.round(drawing.widthPx * scale)),
    heightPx: Math.max(1, Math.round(drawing.heightPx * scale)),
  };
  const source = { widthPx: drawing.widthPx, heightPx: drawing.heightPx, channels: 1, data: Uint8Array.from(soft) };
  const enlarged = resample(source, own, { kernel: LANCZOS3 });
  const coverage = new Uint8Array(size.widthPx * size.heightPx);
  const left = Math.round(leftPx);
  const top = Math.round(topPx);
  for (let y = 0; y < own.heightPx && top + y < size.heightPx; y++)
    coverage.set(
      enlarged.subarray(y * own.widthPx, y * own.widthPx + Math.min(own.widthPx, size.widthPx - left)),
      (top + y) * size.widthPx + left,
    );
  return coverage;
}
