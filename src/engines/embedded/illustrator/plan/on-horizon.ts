import type { PixelSize } from '../../../../core/image.ts';
import { mix } from '../maths/interpolate.ts';
import type { Cluster } from './cluster.ts';
import { type Extent, extentOf } from './figure.ts';
import { boundsOf, type Canvas, projectInAir, type Seat } from './fit.ts';
import type { Ground } from './ground.ts';
import type { Placement } from './placement.ts';

/** Mountains with a name: broad, behind everything, their foot where the ground ends. */
export function placeOnHorizon(
  cluster: Cluster,
  isMain: boolean,
  others: readonly Placement[],
  ground: Ground,
  { size, camera }: Canvas,
): Placement[] {
  const extent = extentOf(cluster.figures);
  const share = isMain ? HORIZON_WIDTH : HORIZON_WIDTH * 0.75;
  const footPx = ground.horizonYPx + (ground.farYPx - ground.horizonYPx) * 0.5;
  const unitPx = Math.min(
    (size.widthPx * share) / (extent.right - extent.left),
    (footPx * 0.86) / (extent.top - extent.bottom),
  );
  if (cluster.figures[0]!.facts.kind === 'building') {
    const seat =
      isMain && camera.pitch <= LOOKING_UP
        ? loomingSeat(extent, ground, size)
        : { unitPx, xPx: size.widthPx / 2, yPx: footPx };
    return projectInAir(cluster.figures, seat, TOWER_DEPTH).map((placement) => ({ ...placement, contact: 'ground' }));
  }
  const near = others.length > 0 ? boundsOf(others) : undefined;
  const isRightOfMiddle = near ? near.left + near.right > size.widthPx : camera.facing === 'left';
  const xPx = size.widthPx * (near ? 0.5 + (isRightOfMiddle ? -HORIZON_SHIFT : HORIZON_SHIFT) : 0.5);
  return projectInAir(cluster.figures, { unitPx, xPx, yPx: footPx }, HORIZON_DEPTH);
}

/** Share of the frame's width that a mountain takes. */
const HORIZON_WIDTH = 1.02;
const HORIZON_DEPTH = 150;
/** Off the middle, away from what stands in front, as a share of the frame's width. */
const HORIZON_SHIFT = 0.2;
/** Behind the houses of a street, before its sky. */
const TOWER_DEPTH = 140;

/** From this pitch on the camera looks up at what towers over it: near, its top out of sight or nearly so. */
const LOOKING_UP = -0.1;
const LOOMING_HEIGHT = 1.04;
const LOOMING_WIDTH = 0.62;

function loomingSeat(extent: Extent, { mainYPx, farYPx }: Ground, { widthPx, heightPx }: PixelSize): Seat {
  const yPx = mix(farYPx, mainYPx, 0.45);
  const unitPx = Math.min(
    (Math.max(yPx, heightPx * 0.6) * LOOMING_HEIGHT) / (extent.top - extent.bottom),
    (widthPx * LOOMING_WIDTH) / (extent.right - extent.left),
  );
  return { unitPx, xPx: widthPx / 2, yPx };
}
