import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { lettering } from '../own/lettering.ts';
import { circle, path, rect, round, stroke } from '../own/shapes.ts';

/** An open umbrella whose handle's lower end is at `hand`; `span` is the canopy's width, `shaft` its height above the hand. */
export function umbrella(brush: Brush, hand: Point, span: number, shaft: number, colour: string): Svg {
  const { x, y } = hand;
  const rim = y - shaft * 0.72;
  const top = y - shaft;
  const half = span / 2;
  const scallops = [-1, -0.5, 0, 0.5].map(
    (t) => `Q${round(x + (t + 0.25) * half)} ${round(rim - span * 0.055)} ${round(x + (t + 0.5) * half)} ${round(rim)}`,
  );
  const canopy = `M${round(x - half)} ${round(rim)} C${round(x - half * 0.92)} ${round(top - span * 0.02)} ${round(x - half * 0.3)} ${round(top - span * 0.06)} ${round(x)} ${round(top - span * 0.06)} C${round(x + half * 0.3)} ${round(top - span * 0.06)} ${round(x + half * 0.92)} ${round(top - span * 0.02)} ${round(x + half)} ${round(rim)}`;
  return [
    stroke(`M${x} ${top - span * 0.1} V${y + 30}`, '#5b5f6b', 11),
    stroke(`M${x} ${y + 10} v46 q0 30 -28 30 q-26 0 -26 -26`, '#7a4b2c', 17),
    path(`${canopy} Q${x} ${rim - span * 0.16} ${x - half} ${rim}Z`, tone(colour, -0.5)),
    path(
      `${canopy} ${[...scallops]
        .reverse()
        .map((_, i) => {
          const from = 1 - i * 0.5;
          return `Q${round(x + (from - 0.25) * half)} ${round(rim - span * 0.06)} ${round(x + (from - 0.5) * half)} ${round(rim)}`;
        })
        .join(' ')}Z`,
      brush.ball(colour),
    ),
    [-0.5, 0, 0.5].map((t) =>
      stroke(
        `M${x} ${top - span * 0.06} Q${round(x + t * half * 1.15)} ${round(top + (rim - top) * 0.3)} ${round(x + t * half)} ${round(rim - 3)}`,
        tone(colour, -0.35),
        5,
        'opacity="0.55"',
      ),
    ),
    path(
      `M${x - half * 0.66} ${rim - (rim - top) * 0.5} Q${x - half * 0.45} ${top + 6} ${x - half * 0.14} ${top - span * 0.03}`,
      'none',
      `stroke="#ffffff" stroke-opacity="0.4" stroke-width="${round(span * 0.022)}" stroke-linecap="round"`,
    ),
  ];
}

/** A balloon on a string; (x, y) is its middle. */
export function balloon(brush: Brush, { x, y }: Point, radius: number, hand: Point, colour: string): Svg {
  const bottom = y + radius * 1.24;
  return [
    stroke(
      `M${round(x)} ${round(bottom)} C${round(x + (hand.x - x) * 0.1)} ${round(bottom + (hand.y - bottom) * 0.5)} ${round(hand.x + 10)} ${round(bottom + (hand.y - bottom) * 0.6)} ${round(hand.x)} ${round(hand.y + 26)}`,
      '#f4f1ea',
      3.5,
    ),
    path(
      `M${x} ${y - radius * 1.14} C${x + radius * 1.12} ${y - radius * 1.14} ${x + radius * 1.1} ${y + radius * 0.4} ${x} ${y + radius * 1.16} C${x - radius * 1.1} ${y + radius * 0.4} ${x - radius * 1.12} ${y - radius * 1.14} ${x} ${y - radius * 1.14}Z`,
      brush.ball(colour),
      `stroke="${tone(colour, -0.4)}" stroke-opacity="0.35" stroke-width="3"`,
    ),
    path(`M${x} ${y + radius * 1.1} l${radius * 0.13} ${radius * 0.18} h${-radius * 0.26}Z`, tone(colour, -0.2)),
    path(
      `M${x - radius * 0.5} ${y - radius * 0.35} Q${x - radius * 0.44} ${y - radius * 0.84} ${x - radius * 0.06} ${y - radius * 0.92}`,
      'none',
      `stroke="#ffffff" stroke-opacity="0.65" stroke-width="${radius * 0.13}" stroke-linecap="round"`,
    ),
  ];
}

/** A board on a pole, its lower end at `foot`, with the text as large as fits. */
export function signBoard(
  brush: Brush,
  foot: Point,
  width: number,
  height: number,
  pole: number,
  text: string | undefined,
  colour = '#fbf7ec',
): Svg {
  const { x, y } = foot;
  const top = y - pole - height;
  return [
    rect(x - 11, top + height * 0.4, 22, pole + height * 0.6, brush.pillar('#b98a5a'), 8),
    rect(x - width / 2, top, width, height, brush.slab(colour), 18, `stroke="${tone(colour, -0.45)}" stroke-width="7"`),
    text
      ? lettering(
          text,
          { cx: x, cy: top + height / 2, width: width * 0.86, height: height * 0.78 },
          { fill: '#2a2d36' },
        )
      : [0.3, 0.5, 0.7].map((t) => rect(x - width * 0.34, top + height * t - 8, width * 0.68, 16, '#8d9099', 8)),
  ];
}

/** A rod from the hand up and outwards, its line hanging down to `end`. */
export function fishingRod(hand: Point, tip: Point, end: Point): Svg {
  return [
    stroke(`M${hand.x - 34} ${hand.y + 34} L${hand.x} ${hand.y}`, '#6b4428', 17),
    stroke(
      `M${hand.x} ${hand.y} Q${(hand.x + tip.x) / 2} ${(hand.y + tip.y) / 2 - 50} ${tip.x} ${tip.y}`,
      '#8a5a33',
      9,
    ),
    stroke(`M${tip.x} ${tip.y} Q${tip.x + 10} ${(tip.y + end.y) / 2} ${end.x} ${end.y}`, '#eef2f4', 3),
    circle(end.x, end.y, 13, '#e2464f'),
    circle(end.x, end.y - 8, 8, '#ffffff'),
    circle(hand.x + 18, hand.y - 10, 15, '#3b3f4a'),
  ];
}
