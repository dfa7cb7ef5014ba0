import type { PixelSize } from '../../../../core/image.ts';
import type { CameraPlan } from './camera.ts';
import { anchorOffset, extentOf, type Figure } from './figure.ts';
import type { Seat } from './fit.ts';
import { MACRO_DEPTH, macroSeat } from './macro.ts';

const ROOF_WIDTH = 1.14;
const ROOF_BELOW = 0.16;
/** A bridge runs out of the picture on both sides; row of its deck and most of what is above it, as shares of the height. */
const BRIDGE_WIDTH = 1.5;
const DECK_ROW = 0.72;
const HIGHEST_ON_DECK = 0.56;

/** A seat in the foreground, and how far from the eye it is. */
export interface ForegroundSeat extends Seat {
  readonly depth: number;
}

/** The seat of what is seen so near that the frame cuts it off: a roof, a bridge with somebody on it, or what a macro lens sees. */
export function foregroundSeat(
  figures: readonly Figure[],
  size: PixelSize,
  camera: Pick<CameraPlan, 'shot'>,
): ForegroundSeat | undefined {
  const macro = macroSeat(figures, size, camera.shot);
  if (macro) return { ...macro, depth: MACRO_DEPTH };
  const seat = roofOrBridgeSeat(figures, size);
  return seat && { ...seat, depth: 1 };
}

function roofOrBridgeSeat(figures: readonly Figure[], size: PixelSize): Seat | undefined {
  const roof = figures.find((figure) => figure.concept === 'roof');
  if (roof) return roofSeat(roof, size);
  const bridge = figures.find((figure) => /bridge$/.test(figure.concept));
  return bridge && figures.some((figure) => figure.carrier === bridge.group)
    ? bridgeSeat(bridge, figures, size)
    : undefined;
}

function roofSeat(roof: Figure, { widthPx, heightPx }: PixelSize): Seat {
  const unitPx = (widthPx * ROOF_WIDTH) / roof.width;
  return {
    unitPx,
    xPx: widthPx / 2 - roof.x * unitPx,
    yPx: heightPx * (1 + ROOF_BELOW) + (roof.rise + roof.lift) * unitPx,
  };
}

function bridgeSeat(bridge: Figure, figures: readonly Figure[], { widthPx, heightPx }: PixelSize): Seat {
  const { surface } = bridge.drawing.anchors;
  const deck = bridge.rise + bridge.lift + (surface ? anchorOffset(bridge, surface).y : bridge.height * 0.86);
  const above = Math.max(0.05, extentOf(figures).top - deck);
  const unitPx = Math.min((widthPx * BRIDGE_WIDTH) / bridge.width, (heightPx * HIGHEST_ON_DECK) / above);
  const carried = extentOf(figures.filter((figure) => figure.carrier === bridge.group));
  return {
    unitPx,
    xPx: widthPx / 2 - ((carried.left + carried.right) / 2) * unitPx,
    yPx: heightPx * DECK_ROW + deck * unitPx,
  };
}
