import type { PixelSize } from '../../../../core/image.ts';

/** Side of the blocks that JPEG works in. */
const BLOCK = 8;
/** Steps at block borders are this much stronger than elsewhere before a picture counts as blocky. */
const BLOCKY = 1.15;
/** A step is a block's border, not the picture's edge, up to this multiple of the mean step there. */
const MAX_STEP = 2;

/** Softens the borders of JPEG blocks in a plane (0–255), in place. Planes without a visible grid are left as they are. */
export function deblock(plane: Float32Array, { widthPx, heightPx }: PixelSize): void {
  smoothBorders(plane, widthPx, heightPx, 1, widthPx);
  smoothBorders(plane, heightPx, widthPx, widthPx, 1);
}

/** Works along lines of `length` samples, `step` apart in memory; the lines are `lineStep` apart. */
function smoothBorders(plane: Float32Array, length: number, lines: number, step: number, lineStep: number): void {
  const atBorders = meanStep(plane, length, lines, step, lineStep, 0);
  const elsewhere = meanStep(plane, length, lines, step, lineStep, BLOCK / 2);
  if (atBorders <= BLOCKY * elsewhere) return;
  const limit = MAX_STEP * atBorders;
  for (let line = 0; line < lines; line++)
    for (let at = BLOCK; at + 1 < length; at += BLOCK) {
      const i = line * lineStep + at * step;
      const difference = plane[i] - plane[i - step];
      const slope = (plane[i + step] - plane[i] + plane[i - step] - plane[i - 2 * step]) / 2;
      if (Math.abs(difference) > limit || Math.abs(slope) > limit) continue;
      const excess = difference - slope;
      plane[i - 2 * step] += excess / 8;
      plane[i - step] += (excess * 3) / 8;
      plane[i] -= (excess * 3) / 8;
      plane[i + step] -= excess / 8;
    }
}

/** Mean absolute step between samples whose place in their block is `phase`, and those before them. */
function meanStep(
  plane: Float32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
  phase: number,
): number {
  let sum = 0;
  let count = 0;
  for (let line = 0; line < lines; line++)
    for (let at = phase === 0 ? BLOCK : phase; at < length; at += BLOCK) {
      const i = line * lineStep + at * step;
      sum += Math.abs(plane[i] - plane[i - step]);
      count++;
    }
  return count === 0 ? 0 : sum / count;
}
