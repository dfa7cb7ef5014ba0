import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { pixelAt, type Side } from './grown-sides.ts';

/** What a picture shows along one of its sides, turned so that rows run from the rim inwards. */
export interface SideStrip {
  /** Pixels along the side, and from the rim inwards. */
  readonly lengthPx: number;
  readonly depthPx: number;
  /** `length × depth × 3`. */
  readonly rgb: Uint8Array;
  /** `length × (depth + 1)`: how many pixels of a row, from the rim to before each place, must not be copied. */
  readonly barredUpTo: Uint16Array;
}

/** Where what lies beside a rim is seen again: so much deeper inside, and farther along the rim. */
export interface RimOffset {
  readonly deep: number;
  readonly along: number;
}

/** The strip along a side of a box. @param allowed non-zero = may be copied. */
export function sideStrip(
  rgb: Uint8Array,
  size: PixelSize,
  box: KnownBox,
  side: Side,
  { depthPx, allowed }: { readonly depthPx: number; readonly allowed: Uint8Array },
): SideStrip {
  const lengthPx = side.inwardX === 0 ? box.right - box.left : box.bottom - box.top;
  const strip = new Uint8Array(lengthPx * depthPx * 3);
  const barredUpTo = new Uint16Array(lengthPx * (depthPx + 1));
  for (let at = 0; at < lengthPx; at++)
    for (let deep = 0; deep < depthPx; deep++) {
      const p = pixelAt(size, side, at, deep);
      const to = (at * depthPx + deep) * 3;
      for (let c = 0; c < 3; c++) strip[to + c] = rgb[p * 3 + c]!;
      const sum = at * (depthPx + 1) + deep;
      barredUpTo[sum + 1] = barredUpTo[sum]! + (allowed[p] === 0 ? 1 : 0);
    }
  return { lengthPx, depthPx, rgb: strip, barredUpTo };
}

/** The place of a strip that is seen at another one, or beyond the rim at depths less than 0, when it is copied at an offset. */
export function copiedPlace(
  { lengthPx, depthPx }: SideStrip,
  { deep, along }: RimOffset,
  at: number,
  toDeep: number,
): number {
  return Math.min(lengthPx - 1, Math.max(0, at + along)) * depthPx + toDeep + deep;
}

/** Whether anything of what a row is to show when it is copied at an offset lies outside of the strip, or must not be copied. */
export function isBarred(
  { lengthPx, depthPx, barredUpTo }: SideStrip,
  { deep, along }: RimOffset,
  at: number,
  { fromDeep, toDeep }: { readonly fromDeep: number; readonly toDeep: number },
): boolean {
  const row = at + along;
  if (row < 0 || row >= lengthPx || deep + fromDeep < 0 || deep + toDeep > depthPx) return true;
  const start = row * (depthPx + 1) + deep;
  return barredUpTo[start + toDeep]! > barredUpTo[start + fromDeep]!;
}
