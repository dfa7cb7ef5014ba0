import type { Mask, Raster } from '../../core/image.ts';
import type { Detection, PointNetwork } from './networks.ts';
import type { Stroke } from './points-of-strokes.ts';

/** Points that are not meant lie this far outside of the corners, and a mask may reach this far out, in shares of the box's sides. */
const MARGIN = 0.06;

/** What a box shows, by a network that takes points: the middle is meant, what lies outside of the corners is not. */
export async function maskInBox(picture: Raster, box: Detection, points: PointNetwork): Promise<Mask> {
  const marginX = Math.max(1, (box.right - box.left) * MARGIN);
  const marginY = Math.max(1, (box.bottom - box.top) * MARGIN);
  const [left, right] = [box.left - marginX, box.right - 1 + marginX];
  const [top, bottom] = [box.top - marginY, box.bottom - 1 + marginY];
  const corners = [left, right].flatMap((x) => [top, bottom].map((y): Stroke => ({ x, y, isMeant: false })));
  const isInside = ({ x, y }: Stroke): boolean => x >= 0 && y >= 0 && x < picture.widthPx && y < picture.heightPx;
  const middle: Stroke = { x: (box.left + box.right - 1) / 2, y: (box.top + box.bottom - 1) / 2, isMeant: true };
  const { mask } = await points(picture, [middle, ...corners.filter(isInside)]);
  const data = mask.data.map((value, pixel) => {
    const x = pixel % mask.widthPx;
    const y = Math.floor(pixel / mask.widthPx);
    return x < left || x > right || y < top || y > bottom ? 0 : value;
  });
  return { ...mask, data };
}
