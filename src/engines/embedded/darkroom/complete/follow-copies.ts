import type { PixelSize } from '../../../../core/image.ts';
import type { Level, Matches, PatchMap } from './level.ts';

/** Matches that differ from a copy's offset by no more than this many pixels mean the same, less exactly. */
const SAME_PX = 3;

/** What beside a hole is known to be copied: the pixel each comes from, -1 elsewhere; `height × width`, of the picture. */
export type Copies = Int32Array;

/**
 * Lets matches go on as what is beside the hole was copied, in place: where it meets the hole, and from there on as far as matches mean the same.
 *
 * @param depth of the level: its pixels stand for 2^depth pixels of the picture.
 */
export function followCopies(
  copies: Copies,
  picture: PixelSize,
  { level, depth }: { readonly level: Level; readonly depth: number },
  { isTarget, isSource, targets }: PatchMap,
  { source, cost }: Matches,
): void {
  const { widthPx, heightPx, hole } = level;
  const shiftOf = (p: number): readonly [number, number] | undefined => {
    const y = Math.min(picture.heightPx - 1, Math.floor((Math.floor(p / widthPx) + 0.5) * 2 ** depth));
    const x = Math.min(picture.widthPx - 1, Math.floor(((p % widthPx) + 0.5) * 2 ** depth));
    const from = copies[y * picture.widthPx + x]!;
    if (from < 0) return undefined;
    const fromY = Math.floor(from / picture.widthPx);
    const fromX = from - fromY * picture.widthPx;
    return [Math.round((fromX - x) / 2 ** depth), Math.round((fromY - y) / 2 ** depth)];
  };
  const queue: number[] = [];
  const shifts: (readonly [number, number])[] = [];
  const isDone = new Uint8Array(hole.length);
  const follow = (p: number, shift: readonly [number, number]): void => {
    const from = p + shift[1] * widthPx + shift[0];
    if (isDone[p] === 1 || from < 0 || from >= hole.length || isSource[from] !== 1) return;
    isDone[p] = 1;
    source[p] = from;
    cost[p] = 0;
    queue.push(p);
    shifts.push(shift);
  };
  for (const p of targets) {
    const shift = hole[p] === 0 ? shiftOf(p) : undefined;
    if (shift) follow(p, shift);
  }
  for (let k = 0; k < queue.length; k++) {
    const p = queue[k]!;
    const [dx, dy] = shifts[k]!;
    for (const q of [p - 1, p + 1, p - widthPx, p + widthPx]) {
      if (q < 0 || q >= widthPx * heightPx || isTarget[q] !== 1 || isDone[q] === 1) continue;
      const row = Math.floor(source[q]! / widthPx);
      const ownY = row - Math.floor(q / widthPx);
      const ownX = source[q]! - row * widthPx - (q % widthPx);
      if (Math.abs(ownX - dx) <= SAME_PX && Math.abs(ownY - dy) <= SAME_PX) follow(q, [dx, dy]);
    }
  }
}
