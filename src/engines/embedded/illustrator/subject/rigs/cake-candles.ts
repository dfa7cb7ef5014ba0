import type { Entity } from '../../scene.ts';
import { colourHex } from '../colour-table.ts';
import { CANDLE_COLOURS, cakeCandle } from '../own/things/cakes/candle.ts';
import type { Sketch } from './sketch.ts';

/** The top of a cake: an ellipse in the sketch's units. */
export interface CakeTop {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** More flames than this run into one. */
const MOST_CANDLES = 24;
/** So many stand in a row; more stand in a ring. */
const MOST_IN_A_ROW = 7;
/** Height of a candle as a share of the cake's width, and as one of the place that each has. */
const HEIGHT_BY_CAKE = 0.42;
const HEIGHT_BY_PLACE = 2.6;

/** Burning candles in the number and colours of `candles`, upright on a cake. */
export function paintCakeCandles(sketch: Sketch, candles: Entity, top: CakeTop): void {
  const count = Math.min(MOST_CANDLES, candles.count);
  const place = (2 * top.radiusX) / Math.min(count, MOST_IN_A_ROW);
  const height = Math.min(2 * top.radiusX * HEIGHT_BY_CAKE, place * HEIGHT_BY_PLACE);
  for (const [index, foot] of candleFeet(count, top).entries()) {
    const asked = candles.colours[index % Math.max(1, candles.colours.length)];
    const colour = asked ? colourHex(asked) : CANDLE_COLOURS[index % CANDLE_COLOURS.length]!;
    const box = { left: foot.x - height / 6, right: foot.x + height / 6, top: foot.y - height, bottom: foot.y + 10 };
    sketch.add(candles.id, box, (brush) => cakeCandle(brush, foot, height, colour));
  }
}

/** Where candles stand, the farthest first. */
function candleFeet(count: number, { x, y, radiusX, radiusY }: CakeTop): { x: number; y: number }[] {
  if (count <= MOST_IN_A_ROW)
    return Array.from({ length: count }, (_, i) => ({
      x: x + radiusX * 0.8 * (count === 1 ? 0 : (2 * i) / (count - 1) - 1),
      y: y + radiusY * (i % 2 === 0 ? -0.3 : 0.5),
    })).sort((a, b) => a.y - b.y);
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + 0.5) / count) * 2 * Math.PI;
    return { x: x + Math.cos(angle) * radiusX * 0.86, y: y + Math.sin(angle) * radiusY * 0.86 };
  }).sort((a, b) => a.y - b.y);
}
