import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import type { RelationKind, Side } from '../scene.ts';
import { type Extent, extentOf, type Figure, scaled } from './figure.ts';
import type { SkylineOf } from './skyline.ts';

/** What an attachment works with: the host's leading figure and all that is already placed with it, and the guest's figures. */
export interface Meeting {
  readonly host: Figure;
  readonly placed: readonly Figure[];
  readonly kind: RelationKind;
  /** Centred at x = 0, standing at rise 0. */
  readonly guests: readonly Figure[];
  /** Where the host looks. */
  readonly facing: 'left' | 'right';
  /** The side of the host that the guests are to be on. Default: either. */
  readonly side?: Side;
  readonly random: Random;
  readonly skylineOf: SkylineOf;
}

/** Draw order steps: guests before or after their host. */
export const BEFORE = -1;
/** See {@link BEFORE}. */
export const AFTER = 1;

/** The figure as one that its host carries. */
export function carried(figure: Figure): Figure {
  return { ...figure, contact: 'host' };
}

/** The figures made smaller, by `least` at most, to fit a width and a height. */
export function shrinkTo(
  figures: readonly Figure[],
  width: number,
  least: number,
  height = Number.POSITIVE_INFINITY,
): Figure[] {
  const extent: Extent = extentOf(figures);
  const factor = clamp(Math.min(width / (extent.right - extent.left), height / (extent.top - extent.bottom)), least, 1);
  return scaled(figures, factor);
}
