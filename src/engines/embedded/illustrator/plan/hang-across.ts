import type { PixelSize } from '../../../../core/image.ts';
import { isGarland } from '../subject/garlands.ts';
import type { Cluster } from './cluster.ts';
import { extentOf } from './figure.ts';
import { projectInAir } from './fit.ts';
import type { Placement } from './placement.ts';

/** A little wider than the picture, so that no end is seen. */
const WIDTH = 1.04;
/** Where the lowest of it is, as a share of the frame's height. */
const LOWEST = 0.3;
/** Behind those who stand there, before the far walls. */
const DEPTH = 3;

/** A garland that nothing bears, from side to side of the picture above everything; undefined for anything else. */
export function hangAcross({ figures }: Cluster, { widthPx, heightPx }: PixelSize): Placement[] | undefined {
  if (!figures.every(({ concept }) => isGarland(concept))) return undefined;
  const one = figures.slice(0, 1);
  const extent = extentOf(one);
  const unitPx = (widthPx * WIDTH) / (extent.right - extent.left);
  const xPx = widthPx / 2 - ((extent.left + extent.right) / 2) * unitPx;
  return projectInAir(one, { unitPx, xPx, yPx: heightPx * LOWEST + extent.bottom * unitPx }, DEPTH);
}
