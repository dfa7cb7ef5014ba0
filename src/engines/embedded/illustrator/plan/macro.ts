import type { PixelSize } from '../../../../core/image.ts';
import type { CameraPlan } from './camera.ts';
import { extentOf, type Figure } from './figure.ts';
import type { Seat } from './fit.ts';

/** Distance of what a macro lens sees: all else is far behind it. */
export const MACRO_DEPTH = 0.4;

/** A leaf that something is on runs out of the frame at both sides; row of its foot, and most of the frame for what is on it. */
const LEAF_WIDTH = 1.22;
const LEAF_FOOT = 0.93;
const HIGHEST_ON_LEAF = 0.62;
/** A flower on its stalk is narrower than this share of its height. */
const STALK_ASPECT = 1.05;
/** Close up, a flower's head is as broad as this share of the frame, and its stalk is cut by the lower edge. */
const HEAD_WIDTH = 0.86;
const HEAD_HEIGHT = 1.5;
const HEADROOM = 0.05;
const FOOT_BELOW = 1.04;

/** The seat of a leaf with something on it, or of a flower seen close up. */
export function macroSeat(figures: readonly Figure[], size: PixelSize, shot: CameraPlan['shot']): Seat | undefined {
  const leaf = figures.find(({ concept }) => concept === 'leaf-blade');
  if (leaf && figures.length > 1) return leafSeat(leaf, figures, size);
  const flowers = figures.filter(({ facts, width, height }) => facts.kind === 'plant' && width < height * STALK_ASPECT);
  const [flower, ...others] = flowers;
  const isOnIt = ({ group, carrier }: Figure): boolean => group === flower!.group || carrier === flower!.group;
  if (shot !== 'close-up' || !flower || others.length > 0 || !figures.every(isOnIt)) return undefined;
  return headSeat(flower, figures, size);
}

function leafSeat(leaf: Figure, figures: readonly Figure[], { widthPx, heightPx }: PixelSize): Seat {
  const carried = extentOf(figures.filter((figure) => figure !== leaf));
  const unitPx = Math.min(
    (Math.max(widthPx, heightPx) * LEAF_WIDTH) / leaf.width,
    (heightPx * HIGHEST_ON_LEAF) / (carried.top - carried.bottom),
    (widthPx * HIGHEST_ON_LEAF) / (carried.right - carried.left),
  );
  return { unitPx, xPx: widthPx / 2 - ((carried.left + carried.right) / 2) * unitPx, yPx: heightPx * LEAF_FOOT };
}

function headSeat(flower: Figure, figures: readonly Figure[], { widthPx, heightPx }: PixelSize): Seat {
  const { top, bottom } = extentOf(figures);
  const unitPx = Math.min((widthPx * HEAD_WIDTH) / flower.width, (heightPx * HEAD_HEIGHT) / (top - bottom));
  return {
    unitPx,
    xPx: widthPx / 2 - flower.x * unitPx,
    yPx: Math.max(heightPx * HEADROOM + top * unitPx, heightPx * FOOT_BELOW + bottom * unitPx),
  };
}
