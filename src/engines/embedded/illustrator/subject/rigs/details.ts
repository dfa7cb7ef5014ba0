import { bytesOfHex } from '../../maths/colour.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, stroke } from '../own/shapes.ts';
import type { Detail, Outfit } from './character.ts';
import { clothPattern } from './cloth-patterns.ts';
import type { DetailPainter } from './detail-painter.ts';
import { TRADITIONAL_DETAILS } from './traditional-dress.ts';
import { trunkPath } from './trunk.ts';
import type { TrunkSize } from './trunk-size.ts';

const STEEL = '#9aa6b5';
/** Shirts under jackets, `#rrggbb`. */
export const SHIRT_WHITE = '#f4f4f2';
/** Of somebody whose accent would not be seen on a white shirt. */
const TIE = '#8f2f40';

function isPale(hex: string): boolean {
  return bytesOfHex(hex).every((channel) => channel > 170);
}

/** The cloth's pattern on the trunk, down to a hem. */
function patterned(hem: number): DetailPainter {
  return (brush, size, outfit) => brush.clip(trunkPath(size, hem), clothPattern(size, outfit));
}

/** Each detail in the trunk's frame (pelvis at the origin, neck at (0, -length)). */
const DETAILS: Readonly<Record<Detail, DetailPainter>> = {
  buttons: (_, { length }, { accent }) => [0.74, 0.54, 0.34].map((t) => circle(0, -length * t, 8, accent)),
  tie: (brush, { length }, { accent, details }) => {
    const colour = details.includes('lapels') && isPale(accent) ? TIE : accent;
    return [
      details.includes('lapels') ? [] : collar(length, SHIRT_WHITE),
      path(
        `M-12 ${-length * 0.97} H12 L8 ${-length * 0.87} L17 ${-length * 0.5} L0 ${-length * 0.42} L-17 ${-length * 0.5} L-8 ${-length * 0.87}Z`,
        brush.wall(colour),
      ),
      path(`M-12 ${-length * 0.97} H12 L8 ${-length * 0.87} H-8Z`, tone(colour, 0.1)),
    ];
  },
  'bow-tie': (_, { length }, { accent }) => [
    collar(length, '#f7f7f5'),
    path(`M0 ${-length * 0.92} l-34 -16 v32z M0 ${-length * 0.92} l34 -16 v32z`, accent),
    circle(0, -length * 0.92, 8, tone(accent, -0.3)),
  ],
  apron: (brush, size, { accent }) => [
    path(
      `M${-size.shoulder * 0.5} ${-size.length * 0.74} H${size.shoulder * 0.5} L${size.hip * 0.86} ${size.length * 0.36} Q0 ${size.length * 0.44} ${-size.hip * 0.86} ${size.length * 0.36}Z`,
      brush.slab(accent),
    ),
    stroke(
      `M${-size.shoulder * 0.5} ${-size.length * 0.74} L${-size.shoulder * 0.3} ${-size.length} M${size.shoulder * 0.5} ${-size.length * 0.74} L${size.shoulder * 0.3} ${-size.length}`,
      tone(accent, -0.1),
      11,
    ),
    rect(-size.hip * 0.42, -size.length * 0.14, size.hip * 0.84, size.length * 0.2, tone(accent, -0.12), 8),
  ],
  bib: (brush, size, { bottom }) => [
    path(
      `M${-size.shoulder * 0.52} ${-size.length * 0.66} H${size.shoulder * 0.52} L${size.waist * 0.9} ${-size.length * 0.3} L${size.hip} ${size.length * 0.1} H${-size.hip} L${-size.waist * 0.9} ${-size.length * 0.3}Z`,
      brush.slab(bottom),
    ),
    stroke(
      `M${-size.shoulder * 0.46} ${-size.length * 0.64} L${-size.shoulder * 0.52} ${-size.length} M${size.shoulder * 0.46} ${-size.length * 0.64} L${size.shoulder * 0.52} ${-size.length}`,
      bottom,
      20,
    ),
    [-1, 1].map((s) => circle(s * size.shoulder * 0.44, -size.length * 0.62, 9, '#f2c94c')),
    rect(-size.shoulder * 0.26, -size.length * 0.52, size.shoulder * 0.52, size.length * 0.18, tone(bottom, -0.18), 6),
  ],
  lapels: (_, size, { accent, top, details }) => [
    path(
      `M${-size.shoulder * 0.34} ${-size.length * 1.02} L0 ${-size.length * 0.4} L${size.shoulder * 0.34} ${-size.length * 1.02}Z`,
      details.includes('tie') || details.includes('bow-tie') ? SHIRT_WHITE : accent,
    ),
    path(
      `M${-size.shoulder * 0.36} ${-size.length * 1.03} L${-size.shoulder * 0.56} ${-size.length * 0.74} L0 ${-size.length * 0.38} L${-size.shoulder * 0.1} ${-size.length * 0.62}Z M${size.shoulder * 0.36} ${-size.length * 1.03} L${size.shoulder * 0.56} ${-size.length * 0.74} L0 ${-size.length * 0.38} L${size.shoulder * 0.1} ${-size.length * 0.62}Z`,
      tone(top, 0.14),
    ),
    stroke(`M0 ${-size.length * 0.38} V${size.length * 0.12}`, tone(top, -0.4), 5, 'opacity="0.6"'),
  ],
  stethoscope: (_, { length, shoulder }) => [
    stroke(
      `M${-shoulder * 0.32} ${-length} C${-shoulder * 0.5} ${-length * 0.5} ${shoulder * 0.5} ${-length * 0.45} ${shoulder * 0.32} ${-length}`,
      '#39424f',
      10,
    ),
    stroke(`M0 ${-length * 0.6} Q4 ${-length * 0.42} 26 ${-length * 0.36}`, '#39424f', 10),
    circle(28, -length * 0.34, 15, STEEL),
  ],
  badge: (_, { length, shoulder }) => path(star(shoulder * 0.45, -length * 0.68, 22), '#f4c542'),
  belt: (_, { length, waist }, { accent }) => [
    rect(-waist * 1.02, -length * 0.26, waist * 2.04, 26, accent, 6),
    rect(-17, -length * 0.26 - 3, 34, 32, '#e9c25a', 6),
  ],
  stripes: patterned(0.1),
  plaid: patterned(0.52),
  dots: patterned(0.52),
  flowers: patterned(0.52),
  'hi-vis': (brush, size) =>
    brush.clip(trunkPath(size, 0.1), [
      rect(-size.shoulder, -size.length * 0.36, size.shoulder * 2, 26, '#f7f3b0'),
      [-1, 1].map((s) => rect(s * size.shoulder * 0.5 - 13, -size.length, 26, size.length * 1.2, '#f7f3b0')),
      stroke(`M0 ${-size.length} V${size.length * 0.1}`, '#00000055', 5),
    ]),
  neckerchief: (brush, { length, shoulder }, { accent }) =>
    path(
      `M${-shoulder * 0.42} ${-length * 1.04} Q0 ${-length * 0.86} ${shoulder * 0.42} ${-length * 1.04} L${shoulder * 0.3} ${-length * 0.92} L18 ${-length * 0.84} L34 ${-length * 0.68} L0 ${-length * 0.78} L-34 ${-length * 0.68} L-18 ${-length * 0.84} L${-shoulder * 0.3} ${-length * 0.92}Z`,
      brush.wall(accent),
    ),
  pearls: (_, { length, shoulder }) =>
    [-3, -2, -1, 0, 1, 2, 3].map((i) =>
      circle((i * shoulder) / 8, -length * (0.9 - 0.012 * (9 - i * i)), 9, '#fbf6ec'),
    ),
  'chest-pack': (brush, { length, shoulder }, { accent }) => [
    rect(-shoulder * 0.56, -length * 0.72, shoulder * 1.12, length * 0.36, brush.wall('#c9ced8'), 16),
    circle(-shoulder * 0.28, -length * 0.6, 13, '#e2505c'),
    circle(shoulder * 0.02, -length * 0.6, 13, '#3f8fe0'),
    rect(-shoulder * 0.36, -length * 0.5, shoulder * 0.72, 15, accent, 6),
    rect(shoulder * 0.22, -length * 0.65, 28, 28, '#f2c94c', 6),
  ],
  emblem: (_, { length }, { accent }) => [
    path(`M-46 ${-length * 0.78} H46 L58 ${-length * 0.64} L0 ${-length * 0.4} L-58 ${-length * 0.64}Z`, accent),
    path(star(0, -length * 0.63, 26), '#fff2c4'),
  ],
  sash: (_, size, { accent }) =>
    stroke(`M${-size.shoulder * 0.72} ${-size.length * 0.9} L${size.waist * 0.8} ${-size.length * 0.12}`, accent, 34),
  scarf: (brush, { length, shoulder }, { accent }) => [
    path(
      `M18 ${-length * 0.94} L${shoulder * 0.5} ${-length * 0.9} L${shoulder * 0.56} ${-length * 0.36} H${shoulder * 0.16}Z`,
      brush.slab(tone(accent, -0.12)),
    ),
    rect(-shoulder * 0.6, -length * 1.08, shoulder * 1.2, length * 0.2, brush.tube(accent), 28),
  ],
  epaulettes: (_, { length, shoulder }) =>
    [-1, 1].map((s) => [
      ellipse(s * shoulder * 0.8, -length * 0.92, 38, 17, '#f0c24b'),
      [-20, -7, 6, 19].map((dx) => stroke(`M${s * shoulder * 0.8 + dx} ${-length * 0.9} v24`, '#d9a437', 6)),
    ]),
  pocket: (_, { length, shoulder }, { top }) => rect(shoulder * 0.2, -length * 0.7, 38, 40, tone(top, -0.16), 6),
  belly: (brush, { length, waist }, { accent }) =>
    ellipse(0, -length * 0.28, waist * 0.66, length * 0.4, brush.spot(accent, 0.95)),
  lights: (_, { length, shoulder }) => [
    circle(-shoulder * 0.34, -length * 0.68, 16, '#59e1ff'),
    circle(0, -length * 0.68, 16, '#ffd54f'),
    circle(shoulder * 0.34, -length * 0.68, 16, '#ff6174'),
    rect(-shoulder * 0.42, -length * 0.54, shoulder * 0.84, 18, '#dfe6f2', 9),
  ],
  /** A hood that lies on the shoulders, its cords, and the pocket before the belly. */
  'hood-down': (brush, { length, shoulder, waist }, { top }) => [
    path(
      `M${-shoulder * 0.74} ${-length * 0.94} Q${-shoulder * 0.5} ${-length * 1.16} 0 ${-length * 1.08} Q${shoulder * 0.5} ${-length * 1.16} ${shoulder * 0.74} ${-length * 0.94} Q${shoulder * 0.42} ${-length * 0.78} 0 ${-length * 0.7} Q${-shoulder * 0.42} ${-length * 0.78} ${-shoulder * 0.74} ${-length * 0.94}Z`,
      brush.wall(tone(top, -0.14)),
    ),
    path(
      `M${-shoulder * 0.4} ${-length * 1.02} Q0 ${-length * 0.8} ${shoulder * 0.4} ${-length * 1.02} Q0 ${-length * 0.92} ${-shoulder * 0.4} ${-length * 1.02}Z`,
      tone(top, -0.5),
    ),
    stroke(
      `M${-shoulder * 0.2} ${-length * 0.76} V${-length * 0.52} M${shoulder * 0.2} ${-length * 0.76} V${-length * 0.56}`,
      '#f1efe8',
      8,
    ),
    path(
      `M${-waist * 0.5} ${-length * 0.3} H${waist * 0.5} L${waist * 0.74} ${-length * 0.02} H${-waist * 0.74}Z`,
      tone(top, -0.16),
    ),
  ],
  /** Of somebody with child. */
  bump: (brush, { length, waist }, { top }) => [
    ellipse(0, -length * 0.2, waist * 0.98, length * 0.31, brush.spot(tone(top, -0.6), 0.5)),
    ellipse(0, -length * 0.22, waist * 0.92, length * 0.28, brush.ball(top)),
  ],
  ...TRADITIONAL_DETAILS,
  cross: (_, { length, shoulder }) =>
    path(`M${shoulder * 0.42} ${-length * 0.76} h16 v16 h16 v16 h-16 v16 h-16 v-16 h-16 v-16 h16z`, '#e23b4a'),
};

export function paintDetails(brush: Brush, size: TrunkSize, outfit: Outfit): Svg {
  return outfit.details.map((detail) => DETAILS[detail](brush, size, outfit));
}

function collar(length: number, colour: string): Svg {
  return path(
    `M-34 ${-length * 1.03} L0 ${-length * 0.78} L34 ${-length * 1.03} Q0 ${-length * 0.98} -34 ${-length * 1.03}Z`,
    colour,
  );
}

function star(cx: number, cy: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const r = i % 2 ? radius * 0.45 : radius;
    return `${Math.round(cx + Math.cos(angle) * r)} ${Math.round(cy + Math.sin(angle) * r)}`;
  });
  return `M${points.join(' L')}Z`;
}
