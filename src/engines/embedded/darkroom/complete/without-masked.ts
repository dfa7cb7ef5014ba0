import type { Mask, Raster } from '../../../../core/image.ts';
import { levelSeam } from '../blend/level-seam.ts';
import { coloursOf, visiblePixels } from '../opaque.ts';
import { completePicture } from './complete-picture.ts';
import { familiarSources } from './familiar-sources.ts';
import { layeredCost } from './layers.ts';

/** Content comes from close by rather than from far away; see `offsetCostOf`. */
export const NEARBY = { perRow: 150, perColumn: 150 };

/**
 * A picture without what is under a mask: what the rest of it suggests comes in its place, from the same height where the picture lies in
 * layers. `height × width × 3`; outside the mask the picture's own bytes.
 */
export function withoutMasked(
  picture: Raster,
  { data: hole }: Mask,
  seed: number,
  onLevel: (fraction: number) => void,
): Uint8Array {
  const { widthPx, heightPx } = picture;
  const rgb = coloursOf(picture);
  const allowed = both(visiblePixels(picture), familiarSources(rgb, hole, widthPx, heightPx));
  const offsetCost = layeredCost(rgb, hole, widthPx, heightPx, NEARBY);
  const completion = { widthPx, heightPx, rgb, hole, offsetCost, seed, ...(allowed && { allowed }) };
  const completed = completePicture(completion, onLevel);
  levelSeam(completed, hole, widthPx, heightPx);
  return completed;
}

/** Pixels that both admit; one that is absent admits all. */
function both(first: Uint8Array | undefined, second: Uint8Array | undefined): Uint8Array | undefined {
  if (!first || !second) return first ?? second;
  return first.map((value, p) => (value !== 0 && second[p] !== 0 ? 1 : 0));
}
