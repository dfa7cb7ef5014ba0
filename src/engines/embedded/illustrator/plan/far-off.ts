import type { PixelSize } from '../../../../core/image.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Cluster } from './cluster.ts';
import { extentOf } from './figure.ts';
import { boundsOf, projectInAir } from './fit.ts';
import { depthAt, type Ground } from './ground.ts';
import type { Placement } from './placement.ts';

/** Height of something one metre high, as a share of the frame's, and the power of its metres by which it is higher. */
const METRE = 0.07;
const POWER = 0.36;
/** Row on which it stands, from the horizon to the farthest row of the standing band. */
const ROW = 0.75;
const COLUMNS = 11;
/** Cost of the wrong element under it, and of being wholly behind what is near. */
const WRONG_GROUND = 1;
const BEHIND = 1.6;
const OFF_MIDDLE = 0.15;

/** Far behind the rest and small: on its own element, beside what stands before it where there is room. */
export function placeFarOff(
  { figures }: Cluster,
  near: readonly Placement[],
  ground: Ground,
  frame: Pick<Frame, 'widthPx' | 'heightPx' | 'labels'>,
): Placement[] {
  const size: PixelSize = frame;
  const extent = extentOf(figures);
  const [lead] = figures;
  const heightPx = size.heightPx * METRE * lead!.drawing.heightMetres ** POWER;
  const unitPx = heightPx / lead!.height;
  const yPx = ground.horizonYPx + (ground.farYPx - ground.horizonYPx) * ROW;
  const halfPx = ((extent.right - extent.left) / 2) * unitPx;
  const wantsWater = lead!.facts.kind === 'vessel';
  const taken = near.length > 0 ? boundsOf(near) : undefined;
  const costAt = (xPx: number): number => {
    const label = frame.labels[Math.round(yPx) * size.widthPx + Math.round(xPx)];
    const wrong = (label === STUFF_LABELS.water) === wantsWater ? 0 : WRONG_GROUND;
    const overlap = taken ? Math.min(xPx + halfPx, taken.right) - Math.max(xPx - halfPx, taken.left) : 0;
    const behind = (Math.max(0, overlap) / (2 * halfPx)) * BEHIND;
    return wrong + behind + OFF_MIDDLE * Math.abs(xPx / size.widthPx - 0.5);
  };
  const columns = Array.from(
    { length: COLUMNS },
    (_, k) => halfPx + ((size.widthPx - 2 * halfPx) * (k + 0.5)) / COLUMNS,
  );
  const xPx = columns.reduce((best, x) => (costAt(x) < costAt(best) ? x : best));
  const contact = wantsWater ? ('water' as const) : ('ground' as const);
  const seat = { unitPx, xPx: xPx - ((extent.left + extent.right) / 2) * unitPx, yPx };
  return projectInAir(figures, seat, depthAt(ground, yPx, size.heightPx)).map((one) => ({
    ...one,
    contact: one.contact === 'air' && one.facts.footing !== 'flies' ? contact : one.contact,
  }));
}
