import { tone } from '../own/brush.ts';
import { circle, ellipse, path, stroke } from '../own/shapes.ts';
import type { Sex } from './age.ts';
import type { Cut, Detail, Outfit } from './character.ts';
import type { DetailPainter } from './detail-painter.ts';
import type { Wearable } from './wearable.ts';

const LINING = '#f6f1e6';
const GOLD = '#e0b64a';

/** A kimono with its broad sash. */
export const KIMONO = {
  cut: 'wrap',
  legwear: 'bare',
  longSleeves: true,
  hasWideSleeves: true,
  accent: '#e6d3a2',
  details: ['crossed-collar', 'obi'],
} as const satisfies Partial<Outfit>;

const garment = (outfit: Partial<Outfit>, colours: 'top' | 'bottom'): Wearable => ({
  place: 'trunk',
  outfit: { legwear: 'bare', ...outfit },
  colours,
});

/** Dress of East and South Asia, by concept. A colour is that of the largest piece. */
export const TRADITIONAL_DRESS: Readonly<Record<'kimono' | 'hanfu' | 'hanbok' | 'qipao' | 'sari', Wearable>> = {
  kimono: garment(KIMONO, 'top'),
  hanfu: garment({ ...KIMONO, accent: '#f1e3c4', details: ['crossed-collar', 'belt'] }, 'top'),
  hanbok: garment(
    {
      cut: 'hanbok',
      longSleeves: true,
      hasWideSleeves: true,
      top: '#f3ead8',
      bottom: '#c2486a',
      accent: '#c8323f',
      details: ['crossed-collar', 'breast-ribbon'],
    },
    'bottom',
  ),
  qipao: garment(
    { cut: 'sheath', longSleeves: false, top: '#b3243a', accent: GOLD, details: ['mandarin-collar'] },
    'top',
  ),
  sari: garment(
    { cut: 'drape', longSleeves: false, top: '#c98a2b', bottom: '#b3263e', accent: GOLD, details: ['shoulder-drape'] },
    'bottom',
  ),
};

/** What men wear of a dress that differs by sex. */
const OF_MEN: Readonly<Partial<Record<Cut, Partial<Outfit>>>> = {
  hanbok: { cut: 'jacket', legwear: 'trousers' },
  sheath: { cut: 'coat', legwear: 'trousers', longSleeves: true },
  drape: { cut: 'coat', legwear: 'trousers', longSleeves: true, details: ['mandarin-collar'] },
};

/** An outfit as its wearer's sex has it. */
export function cutFor(sex: Sex, outfit: Outfit): Outfit {
  return sex === 'man' ? { ...outfit, ...OF_MEN[outfit.cut] } : outfit;
}

const LOOKS: Readonly<Partial<Record<Cut, readonly string[]>>> = {
  wrap: ['east-asian'],
  hanbok: ['east-asian'],
  sheath: ['east-asian'],
  drape: ['brown-skinned', 'black hair'],
};

/** Attributes of who wears such dress as a rule; what the prompt says of hair and skin wins over them. */
export function looksOfDress(cut: Cut | undefined): readonly string[] {
  return (cut && LOOKS[cut]) ?? [];
}

type TraditionalDetail = Extract<
  Detail,
  'crossed-collar' | 'obi' | 'breast-ribbon' | 'mandarin-collar' | 'shoulder-drape'
>;

/** What belongs to such dress, in the trunk's frame (pelvis at the origin, neck at (0, -length)). */
export const TRADITIONAL_DETAILS: Readonly<Record<TraditionalDetail, DetailPainter>> = {
  /** The wearer's left side over the right one. */
  'crossed-collar': (_, { length, shoulder, waist }, { top }) => {
    const under = `M${-shoulder * 0.36} ${-length * 1.02} Q${-shoulder * 0.2} ${-length * 0.86} ${waist * 0.12} ${-length * 0.66}`;
    const over = `M${shoulder * 0.36} ${-length * 1.02} Q${shoulder * 0.24} ${-length * 0.8} ${-waist * 0.62} ${-length * 0.44}`;
    return [
      stroke(under, tone(top, -0.5), 40, 'opacity="0.35"'),
      stroke(under, LINING, 34),
      stroke(over, tone(top, -0.5), 40, 'opacity="0.35"'),
      stroke(over, LINING, 34),
      stroke(over, tone(top, -0.25), 6, 'opacity="0.5"'),
    ];
  },
  obi: (brush, { length, waist }, { accent }) => [
    path(
      `M${-waist * 1.05} ${-length * 0.5} Q0 ${-length * 0.46} ${waist * 1.05} ${-length * 0.5} L${waist * 1.07} ${-length * 0.18} Q0 ${-length * 0.13} ${-waist * 1.07} ${-length * 0.18}Z`,
      brush.pillar(accent),
      `stroke="${tone(accent, -0.5)}" stroke-opacity="0.35" stroke-width="4"`,
    ),
    stroke(`M${-waist * 1.05} ${-length * 0.33} Q0 ${-length * 0.28} ${waist * 1.05} ${-length * 0.33}`, '#a8323a', 13),
    circle(0, -length * 0.305, 15, '#a8323a'),
    circle(-4, -length * 0.315, 6, tone('#a8323a', 0.4)),
  ],
  'breast-ribbon': (brush, { length, shoulder, waist }, { accent }) => {
    const [x, y] = [shoulder * 0.1, -length * 0.6];
    return [
      path(
        `M${x - 8} ${y} L${x - 30} ${length * 0.28} L${x + 2} ${length * 0.3} L${x + 12} ${y}Z M${x + 2} ${y} L${x + 22} ${length * 0.16} L${x + 50} ${length * 0.14} L${x + 22} ${y}Z`,
        brush.wall(accent),
      ),
      ellipse(x + waist * 0.36, y + 4, waist * 0.34, 18, brush.ball(accent), `transform="rotate(-14 ${x} ${y})"`),
      circle(x + 4, y + 2, 19, brush.ball(tone(accent, -0.08))),
    ];
  },
  'mandarin-collar': (brush, { length, shoulder, waist, hip }, { top, accent }) => {
    const closing = `M0 ${-length * 0.94} Q${shoulder * 0.2} ${-length * 0.76} ${shoulder * 0.8} ${-length * 0.66} Q${waist * 0.86} ${-length * 0.3} ${hip * 0.8} ${length * 0.1}`;
    const buttons = [
      [shoulder * 0.14, -length * 0.83],
      [shoulder * 0.5, -length * 0.71],
      [waist * 0.9, -length * 0.42],
    ] as const;
    return [
      path(
        `M${-shoulder * 0.36} ${-length * 1.03} Q0 ${-length * 0.86} ${shoulder * 0.36} ${-length * 1.03} L${shoulder * 0.33} ${-length * 1.14} Q0 ${-length * 0.98} ${-shoulder * 0.33} ${-length * 1.14}Z`,
        brush.tube(tone(top, 0.06)),
        `stroke="${accent}" stroke-width="6"`,
      ),
      stroke(closing, accent, 7),
      buttons.map(([x, y]) => [stroke(`M${x - 15} ${y - 5} L${x + 15} ${y + 5}`, accent, 9), circle(x, y, 8, accent)]),
    ];
  },
  /** The loose end, in pleats from the hip over the shoulder, with its border. */
  'shoulder-drape': (brush, { length, shoulder, waist, hip }, { bottom, accent }) => {
    const inner = `M${-shoulder * 0.28} ${-length * 1.01} Q${-shoulder * 0.1} ${-length * 0.5} ${hip * 0.94} ${-length * 0.06}`;
    return [
      path(
        `M${-shoulder * 0.98} ${-length * 0.92} Q${-shoulder * 0.6} ${-length * 1.04} ${-shoulder * 0.28} ${-length * 1.01} Q${-shoulder * 0.1} ${-length * 0.5} ${hip * 0.94} ${-length * 0.06} L${hip} ${length * 0.1} Q0 ${length * 0.2} ${-hip * 1} ${length * 0.08} L${-waist * 0.98} ${-length * 0.2} Q${-shoulder * 0.9} ${-length * 0.5} ${-shoulder * 0.98} ${-length * 0.92}Z`,
        brush.slab(bottom),
        `stroke="${tone(bottom, -0.6)}" stroke-opacity="0.3" stroke-width="5"`,
      ),
      [0.25, 0.5, 0.75].map((t) =>
        stroke(
          `M${-shoulder * (0.28 + 0.62 * t)} ${-length * (1.01 - 0.06 * t)} Q${-shoulder * (0.1 + 0.55 * t)} ${-length * 0.42} ${hip * (0.94 - 1.3 * t)} ${length * (0.1 * t - 0.03)}`,
          tone(bottom, -0.45),
          7,
          'opacity="0.4"',
        ),
      ),
      stroke(inner, accent, 15),
    ];
  },
};
