import type { Point } from '../../../drawing.ts';
import { type Brush, type Svg, tone } from '../../brush.ts';
import { ellipse, path, rect, stroke } from '../../shapes.ts';

/** Colours that the candles of a cake come in, one after the other. */
export const CANDLE_COLOURS = ['#4fb0e0', '#f27fa8', '#f2c23c', '#7ec96b', '#b48ae8'] as const;

/** A thin burning candle with its foot at `foot`; the tip of its flame is `height` above. */
export function cakeCandle(brush: Brush, { x, y }: Point, height: number, colour: string): Svg {
  const unit = height / 350;
  const at = (dx: number, dy: number): string => `${x + dx * unit} ${y + dy * unit}`;
  const stripe = tone(colour, 0.75);
  return [
    rect(x - 17 * unit, y - 210 * unit, 34 * unit, 220 * unit, brush.pillar(colour), 8 * unit),
    stroke(`M${at(-14, -160)} L${at(14, -130)} M${at(-14, -100)} L${at(14, -70)}`, stripe, 9 * unit),
    stroke(`M${at(0, -210)} L${at(0, -234)}`, '#4a3a30', 6 * unit),
    ellipse(x, y - 280 * unit, 60 * unit, 76 * unit, brush.spot('#ffb52e', 0.5)),
    path(`M${at(0, -350)} Q${at(46, -270)} ${at(0, -226)} Q${at(-46, -270)} ${at(0, -350)}Z`, '#ff9a1f'),
    path(`M${at(0, -306)} Q${at(22, -262)} ${at(0, -232)} Q${at(-22, -262)} ${at(0, -306)}Z`, '#ffe98a'),
  ];
}
