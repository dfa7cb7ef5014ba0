import type { Mask } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { isGrown, pixelAt, sidesOf } from './grown-sides.ts';

/**
 * What falls out of focus where a border does: beside rows that do not go on, the rim of the picture as well, as far as the mask has grown
 * over it, so that nothing turns blurred at once.
 *
 * @param border the border without what goes on beside the picture. @param given the mask as it has grown over the picture's rim.
 * @param goesOn for each side of the box: 1 for its places where the picture goes on.
 */
export function softRim(border: Mask, given: Mask, box: KnownBox, goesOn: readonly Uint8Array[]): Mask {
  const data = border.data.slice();
  for (const [index, side] of sidesOf(box).entries()) {
    if (!isGrown(side, border)) continue;
    for (const [at, isOn] of goesOn[index]!.entries()) {
      const deepestPx = side.inwardX === 0 ? box.bottom - box.top : box.right - box.left;
      for (let deep = 0; isOn === 0 && deep < deepestPx; deep++) {
        const p = pixelAt(border, side, at, deep);
        if (given.data[p] === 0) break;
        data[p] = 255;
      }
    }
  }
  return { ...border, data };
}
