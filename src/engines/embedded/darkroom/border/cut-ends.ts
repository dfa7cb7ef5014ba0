import type { Mask, PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { isGrown, type Side, sidesOf } from './grown-sides.ts';

/** What takes up more than this of the picture's adjoining edge is ground rather than a thing. */
const SCENERY_SHARE = 0.8;
/** Cut over a length, it reaches this share of the length: half of it would be a round end. */
const ROUNDNESS = 0.5;

/**
 * Where what growing sides cut comes to an end beyond them: each stretch of it goes on to a rounded end, as a shoulder or the rim of a
 * plate would. A stretch that reaches the end of its side goes on round the corner of the canvas, and is half of one; ground, and
 * whatever stands on the lower side, goes on to the end of the canvas.
 *
 * @param subject what stands in the box, non-zero, of the box's size. @param box the picture's place on the canvas.
 * @param mostShare what a side cuts ends at most this far beyond it, as a share of the picture's longer side.
 * @returns 1 there, `height × width` of the canvas.
 */
export function cutEnds(subject: Mask, canvas: PixelSize, box: KnownBox, mostShare: number): Uint8Array {
  const ends = new Uint8Array(canvas.widthPx * canvas.heightPx);
  const mostPx = mostShare * Math.max(subject.widthPx, subject.heightPx);
  for (const side of sidesOf(box)) {
    if (!isGrown(side, canvas)) continue;
    const isCut = alongSide(side).map(([x, y]) => subject.data[(y - box.top) * subject.widthPx + x - box.left] !== 0);
    for (const [from, to] of stretchesOf(isCut)) {
      const isGround =
        side.inwardY < 0 ||
        (from === 0 && isAlong(subject, side, 'before')) ||
        (to === isCut.length && isAlong(subject, side, 'after'));
      const reachAt = isGround ? () => Number.POSITIVE_INFINITY : roundEnd(from, to, isCut.length, mostPx);
      for (let at = from; at < to; at++) goOn(ends, canvas, side, at, reachAt(at));
    }
  }
  return ends;
}

/** How far a stretch of a side goes on at each of its places: an ellipse, or half of one, or a straight end where it is all of the side. */
function roundEnd(from: number, to: number, length: number, mostPx: number): (at: number) => number {
  const [isOpenBefore, isOpenAfter] = [from === 0, to === length];
  if (isOpenBefore && isOpenAfter) return () => mostPx;
  const isWhole = !isOpenBefore && !isOpenAfter;
  const half = isWhole ? (to - from) / 2 : to - from;
  const middle = isWhole ? (from + to) / 2 : isOpenBefore ? from : to;
  const reachPx = Math.min(mostPx, 2 * half * ROUNDNESS);
  return (at) => reachPx * Math.sqrt(Math.max(0, 1 - ((at + 0.5 - middle) / half) ** 2));
}

/** Whether a subject takes up the edge of the picture that adjoins a side before its first place, or after its last one. */
function isAlong({ widthPx, heightPx, data }: Mask, { inwardX }: Side, end: 'before' | 'after'): boolean {
  const length = inwardX === 0 ? heightPx : widthPx;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const column = inwardX === 0 ? (end === 'before' ? 0 : widthPx - 1) : at;
    const row = inwardX === 0 ? at : end === 'before' ? 0 : heightPx - 1;
    if (data[row * widthPx + column] !== 0) count++;
  }
  return count > SCENERY_SHARE * length;
}

/** Marks a line outwards from a place on a side. */
function goOn(
  ends: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  { fromX, fromY, inwardX, inwardY }: Side,
  at: number,
  reachPx: number,
): void {
  for (let step = 1; step <= reachPx; step++) {
    const x = fromX + (inwardX === 0 ? at : 0) - inwardX * step;
    const y = fromY + (inwardY === 0 ? at : 0) - inwardY * step;
    if (x < 0 || y < 0 || x >= widthPx || y >= heightPx) return;
    ends[y * widthPx + x] = 1;
  }
}

function alongSide({ fromX, fromY, toX, toY }: Side): (readonly [x: number, y: number])[] {
  const length = Math.max(toX - fromX, toY - fromY) + 1;
  return Array.from({ length }, (_, at) => [fromX === toX ? fromX : fromX + at, fromY === toY ? fromY : fromY + at]);
}

/** From where to before where values are true. */
function stretchesOf(values: readonly boolean[]): (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let at = 0; at < values.length; at++) {
    if (!values[at]) continue;
    const from = at;
    while (at < values.length && values[at]) at++;
    stretches.push([from, at]);
  }
  return stretches;
}
