import { type LinearRgb, linearOfByte } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { SubjectLayer } from '../subject/layer.ts';

const GROUNDS: ReadonlySet<number> = new Set([
  STUFF_LABELS.road,
  STUFF_LABELS.ground,
  STUFF_LABELS.vegetation,
  STUFF_LABELS.floor,
]);
const COUNT = 1500;
/** Length of a leaf or petal, and its breadth as it lies in perspective, as a share of that. */
const LENGTH_M = 0.065;
const FLATNESS = 0.42;
/** Nearest and farthest leaves, in distances of the main subject. */
const NEAREST = 0.45;
const FARTHEST = 9;
/** Crowns are the upper part of a tree. */
const CROWN = 0.6;
const SAMPLE_STEP = 7;

/** The colour of a crown that sheds: blossoms and autumn leaves. Green ones keep their leaves. */
export function sheddingColour({ rgba, widthPx, heightPx }: SubjectLayer): LinearRgb | undefined {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let pixel = 0; pixel < widthPx * heightPx * CROWN; pixel += SAMPLE_STEP) {
    const i = pixel * 4;
    if (rgba[i + 3]! < 200) continue;
    for (let c = 0; c < 3; c++) sum[c]! += linearOfByte(rgba[i + c]!);
    count++;
  }
  const [red, green, blue] = sum;
  return count > 0 && red > green * 1.12 ? [red / count, green / count, blue / count] : undefined;
}

/** Strews what the trees of an avenue have shed over its ground, in place. */
export function strewLeaves(frame: Frame, stage: Stage, colour: LinearRgb, random: Random): void {
  const { avenue, horizonYPx } = stage;
  if (!avenue) return;
  const span = stage.standing.mainYPx - horizonYPx;
  const light = stage.ambient.map((ambient, c) => ambient * 0.75 + stage.key[c]! * 0.5);
  for (let k = 0; k < COUNT; k++) {
    // As many per square metre near as far.
    const distance = NEAREST * (FARTHEST / NEAREST) ** Math.sqrt(random.next());
    const xPx = random.next() * frame.widthPx;
    const yPx = horizonYPx + span / distance;
    const half = Math.max(0.7, (LENGTH_M * avenue.metrePx * random.between(0.6, 1.2)) / distance / 2);
    const tone = random.between(0.55, 1.15);
    const lit = light.map((value, c) => value * colour[c]! * tone);
    drawLeaf(frame, xPx, yPx, half, random.between(-0.5, 0.5), lit);
  }
}

function drawLeaf(
  { widthPx, heightPx, colour, labels }: Frame,
  xPx: number,
  yPx: number,
  half: number,
  lean: number,
  lit: readonly number[],
): void {
  const low = half * FLATNESS;
  for (let y = Math.max(0, Math.floor(yPx - low - 1)); y <= Math.min(heightPx - 1, yPx + low + 1); y++) {
    for (let x = Math.max(0, Math.floor(xPx - half - 1)); x <= Math.min(widthPx - 1, xPx + half + 1); x++) {
      const i = y * widthPx + x;
      if (!GROUNDS.has(labels[i]!)) continue;
      const up = (y - yPx) / low - (lean * (x - xPx)) / half;
      const away = Math.hypot((x - xPx) / half, up);
      const cover = clamp((1 - away) * half + 0.5) * 0.92;
      for (let c = 0; c < 3; c++) colour[i * 3 + c]! += (lit[c]! - colour[i * 3 + c]!) * cover;
    }
  }
}
