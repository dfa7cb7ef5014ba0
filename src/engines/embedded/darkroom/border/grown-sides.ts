import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';

/** The outermost pixels of a box on one side, both ends included, and which way is inwards. */
export interface Side {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly inwardX: -1 | 0 | 1;
  readonly inwardY: -1 | 0 | 1;
}

/** Left, right, top and bottom of a box. */
export function sidesOf({ left, top, right, bottom }: KnownBox): readonly Side[] {
  return [
    { fromX: left, toX: left, fromY: top, toY: bottom - 1, inwardX: 1, inwardY: 0 },
    { fromX: right - 1, toX: right - 1, fromY: top, toY: bottom - 1, inwardX: -1, inwardY: 0 },
    { fromX: left, toX: right - 1, fromY: top, toY: top, inwardX: 0, inwardY: 1 },
    { fromX: left, toX: right - 1, fromY: bottom - 1, toY: bottom - 1, inwardX: 0, inwardY: -1 },
  ];
}

/** Whether the canvas goes on beyond a side of the box. */
export function isGrown({ fromX, fromY, inwardX, inwardY }: Side, { widthPx, heightPx }: PixelSize): boolean {
  const x = fromX - inwardX;
  const y = fromY - inwardY;
  return x >= 0 && x < widthPx && y >= 0 && y < heightPx;
}

/** How many pixels the canvas has beyond a side. */
export function roomBeyond({ fromX, fromY, inwardX, inwardY }: Side, { widthPx, heightPx }: PixelSize): number {
  if (inwardX !== 0) return inwardX > 0 ? fromX : widthPx - 1 - fromX;
  return inwardY > 0 ? fromY : heightPx - 1 - fromY;
}

/** The pixel so far along a side and so deep inside it; outside of the box at depths less than 0. */
export function pixelAt(
  { widthPx }: PixelSize,
  { fromX, fromY, inwardX, inwardY }: Side,
  at: number,
  deep: number,
): number {
  const x = fromX + (inwardX === 0 ? at : deep * inwardX);
  const y = fromY + (inwardY === 0 ? at : deep * inwardY);
  return y * widthPx + x;
}
