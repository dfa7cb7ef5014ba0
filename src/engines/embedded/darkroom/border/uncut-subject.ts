import type { Mask, PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';
import { isGrown, sidesOf } from './grown-sides.ts';

/** The subject's rim belongs to it. Share of the longer side. */
const RIM_SHARE = 0.012;
/** Of a subject that takes more of the picture than this, too little is left to stand behind it. */
const MOST_OF_PICTURE = 0.75;

/**
 * The subject with its rim, 0 or 255, of the box's size, without what a growing side cuts; undefined where it fills the picture.
 *
 * @param rough where the subject is, of any size. @param box the picture's place on the canvas.
 * @param cutShare how deep what a side cuts goes on there, as a share of the picture's sides.
 */
export function uncutSubject(rough: Mask, canvas: PixelSize, box: KnownBox, cutShare: number): Mask | undefined {
  const widthPx = box.right - box.left;
  const heightPx = box.bottom - box.top;
  const rim = Math.ceil(RIM_SHARE * Math.max(rough.widthPx, rough.heightPx));
  const grown = grownBy(withoutCutParts(rough, canvas, box, { cutShare, rim }), rim);
  const share = grown.reduce((sum, value) => sum + value, 0) / (255 * grown.length);
  if (share > MOST_OF_PICTURE) return undefined;
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(((y + 0.5) * rough.heightPx) / heightPx) * rough.widthPx;
    for (let x = 0; x < widthPx; x++)
      data[y * widthPx + x] = grown[row + Math.floor(((x + 0.5) * rough.widthPx) / widthPx)]!;
  }
  return { widthPx, heightPx, data };
}

/** Clears what a growing side cuts, line by line from that side; what ends within its rim of the side is cut. */
function withoutCutParts(
  { widthPx, heightPx, data }: Mask,
  canvas: PixelSize,
  box: KnownBox,
  { cutShare, rim }: { readonly cutShare: number; readonly rim: number },
): Mask {
  const result = data.slice();
  const own = sidesOf({ left: 0, top: 0, right: widthPx, bottom: heightPx });
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  for (const { fromX, fromY, toX, toY, inwardX, inwardY } of own.filter((_, index) => isGrowing[index])) {
    const depth = Math.round(cutShare * (inwardX === 0 ? heightPx : widthPx));
    for (let y = fromY; y <= toY; y++)
      for (let x = fromX; x <= toX; x++)
        for (let step = 0; step < depth; step++) {
          const p = (y + step * inwardY) * widthPx + x + step * inwardX;
          if (data[p] === 0 && step >= rim) break;
          result[p] = 0;
        }
  }
  return { widthPx, heightPx, data: result };
}

function grownBy({ widthPx, heightPx, data }: Mask, rim: number): Uint8Array {
  const grown = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (data[y * widthPx + x] === 0) continue;
      for (let row = Math.max(0, y - rim); row <= Math.min(heightPx - 1, y + rim); row++)
        grown.fill(255, row * widthPx + Math.max(0, x - rim), row * widthPx + Math.min(widthPx, x + rim + 1));
    }
  return grown;
}

/** How much of a growing side a subject takes up, as a share of that side; the most of all sides. */
export function shareCut({ widthPx, heightPx, data }: Mask, canvas: PixelSize, box: KnownBox): number {
  const isGrowing = sidesOf(box).map((side) => isGrown(side, canvas));
  const own = sidesOf({ left: 0, top: 0, right: widthPx, bottom: heightPx }).filter((_, index) => isGrowing[index]);
  const shares = own.map(({ fromX, fromY, toX, toY }) => {
    let cut = 0;
    for (let y = fromY; y <= toY; y++) for (let x = fromX; x <= toX; x++) if (data[y * widthPx + x]! > 127) cut++;
    return cut / (toX - fromX + toY - fromY + 1);
  });
  return Math.max(0, ...shares);
}
