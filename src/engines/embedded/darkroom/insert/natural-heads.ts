import { clamp } from '../../illustrator/maths/interpolate.ts';
import type { SubjectDrawing } from '../../illustrator/subject/drawing.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { headOf } from '../figure-head.ts';

type Rasterise = (drawing: SubjectDrawing, heightPx: number) => SubjectLayer;

/** Heads of illustrations are this much larger than people's: grown persons are seven heads high, not four and a half. */
const NATURAL = 0.7;
/** Below this share of a figure a head is natural already; above that one, what was found is none. */
const LEAST_HEAD = 0.145;
const MOST_HEAD = 0.34;
/** Broader than this share of the figure's height, a person lies, or spreads out. */
const MOST_BREADTH = 0.75;
/** The neck goes over into the shoulders within this share of the head's height, above and below the chin. */
const NECK_SHARE = 0.18;

/** Draws as `rasterise` does, but gives the persons among the drawings heads as small as people's beside a photo's own. */
export function withNaturalHeads(rasterise: Rasterise, persons: ReadonlySet<SubjectDrawing>): Rasterise {
  return (drawing, heightPx) => {
    const layer = rasterise(drawing, heightPx);
    return persons.has(drawing) ? withSmallerHead(layer) : layer;
  };
}

/** A standing figure with its head drawn together towards the chin; any other comes back as it is. */
export function withSmallerHead(layer: SubjectLayer): SubjectLayer {
  const { widthPx, heightPx, rgba, entityIndex } = layer;
  const { top, chin, middle } = headOf(layer);
  const head = (chin - top) / (heightPx - top);
  if (head < LEAST_HEAD || head > MOST_HEAD || widthPx > MOST_BREADTH * heightPx) return layer;
  const factor = Math.max(NATURAL, LEAST_HEAD / head);
  const neckPx = NECK_SHARE * (chin - top);
  const small = new Uint8Array(rgba.length);
  const entities = new Uint8Array(entityIndex.length);
  for (let y = 0; y < heightPx; y++) {
    const fromY = y < chin ? chin - (chin - y) / factor : y;
    if (fromY < 0) continue;
    const below = clamp((y - (chin - neckPx)) / (2 * neckPx), 0, 1);
    const narrowed = factor + (1 - factor) * below;
    for (let x = 0; x < widthPx; x++) {
      const fromX = middle + (x - middle) / narrowed;
      if (fromX < 0 || fromX > widthPx - 1) continue;
      copyBetween(layer, fromX, fromY, small, y * widthPx + x);
      entities[y * widthPx + x] = entityIndex[Math.round(fromY) * widthPx + Math.round(fromX)]!;
    }
  }
  return { ...layer, rgba: small, entityIndex: entities };
}

/** One pixel from between four of a layer, colours weighted by their alpha. */
function copyBetween(
  { widthPx, heightPx, rgba }: SubjectLayer,
  x: number,
  y: number,
  to: Uint8Array,
  pixel: number,
): void {
  const [left, above] = [Math.floor(x), Math.floor(y)];
  const sums = [0, 0, 0, 0];
  for (let row = above; row <= Math.min(heightPx - 1, above + 1); row++)
    for (let column = left; column <= Math.min(widthPx - 1, left + 1); column++) {
      const weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
      const at = (row * widthPx + column) * 4;
      const opacity = weight * rgba[at + 3]!;
      for (let c = 0; c < 3; c++) sums[c]! += opacity * rgba[at + c]!;
      sums[3]! += opacity;
    }
  if (sums[3]! < 0.5) return;
  for (let c = 0; c < 3; c++) to[pixel * 4 + c] = Math.round(sums[c]! / sums[3]!);
  to[pixel * 4 + 3] = Math.round(sums[3]!);
}
