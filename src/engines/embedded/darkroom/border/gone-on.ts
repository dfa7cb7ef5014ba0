import type { PixelSize } from '../../../../core/image.ts';
import { stretchMembrane } from '../blend/membrane.ts';
import type { KnownBox } from '../known-box.ts';
import { sidesOf } from './grown-sides.ts';

/**
 * Values of a box's sides gone on with over a canvas, as a membrane that is held by them and free elsewhere.
 *
 * @param values `height × width × 3`, read at the outermost pixels of the box. @returns `height × width × 3`, 0 inside the box.
 */
export function goneOn(values: Float32Array, { widthPx, heightPx }: PixelSize, box: KnownBox): Float32Array {
  const area = new Uint8Array(widthPx * heightPx).fill(1);
  const given = new Uint8Array(area.length);
  const held = new Float32Array(values.length);
  for (let y = box.top; y < box.bottom; y++) area.fill(0, y * widthPx + box.left, y * widthPx + box.right);
  for (const { fromX, fromY, toX, toY } of sidesOf(box))
    for (let y = fromY; y <= toY; y++)
      for (let x = fromX; x <= toX; x++) {
        const p = y * widthPx + x;
        area[p] = 1;
        given[p] = 1;
        held.set(values.subarray(p * 3, p * 3 + 3), p * 3);
      }
  stretchMembrane({ widthPx, heightPx, values: held, given, area });
  return held;
}
