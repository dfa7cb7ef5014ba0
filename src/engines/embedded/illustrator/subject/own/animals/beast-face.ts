import { type Brush, type Svg, tone } from '../brush.ts';
import { at, circle, ellipse, path, round, stroke } from '../shapes.ts';

/** How a beast feels. */
export type BeastMood = 'content' | 'happy' | 'sad' | 'angry' | 'surprised' | 'scared' | 'sleepy' | 'asleep';

interface BeastExpression {
  readonly mouth: keyof typeof MOUTHS;
  /** How far the upper lid is open, 0 to 1. */
  readonly open: number;
  /** How much the lid falls towards the nose; negative: outwards. */
  readonly slant: number;
  /** Lift of the brow at the nose and at the temple, of an eye's radius; undefined: no brow shows. */
  readonly brows?: readonly [inner: number, outer: number];
  /** Size of the eye against the usual. */
  readonly size: number;
  readonly shut?: 'joy' | 'sleep';
  readonly hasTear?: true;
}

const LINE = '#3a2622';

/** Mouths below a nose whose lower edge is at the origin; one unit is about a third of the muzzle's half width. */
const MOUTHS = {
  closed: (): Svg => stroke('M0 0 V.7 Q-.9 1.9 -2.4 1.2 M0 .7 Q.9 1.9 2.4 1.2', LINE, 0.42),
  open: (brush: Brush): Svg => [
    path('M-1.7 1.2 Q0 1.9 1.7 1.2 Q1.7 4.4 0 4.5 Q-1.7 4.4 -1.7 1.2Z', '#5a1a22'),
    path('M-1.1 2.6 Q0 2 1.1 2.6 Q1.3 4.9 0 5 Q-1.3 4.9 -1.1 2.6Z', brush.ball('#f0798a')),
    stroke('M0 2.7 V4.2', '#c2475c', 0.24, 'opacity="0.7"'),
    stroke('M0 0 V.7 Q-.9 2 -2.7 1 M0 .7 Q.9 2 2.7 1', LINE, 0.42),
  ],
  frown: (): Svg => stroke('M0 0 V.9 M-2.3 2.3 Q-1.1 .7 0 .9 Q1.1 .7 2.3 2.3', LINE, 0.42),
  snarl: (): Svg => [
    path('M-2.6 2.6 Q-2.4 .9 0 1 Q2.4 .9 2.6 2.6 Q0 3.9 -2.6 2.6Z', '#5a1a22'),
    path(
      'M-1.9 1.3 L-1.5 2.6 L-1 1.15Z M1.9 1.3 L1.5 2.6 L1 1.15Z M-1.2 3.2 L-.9 2.3 L-.5 3.3Z M1.2 3.2 L.9 2.3 L.5 3.3Z',
      '#fffaf0',
    ),
    stroke('M0 0 V1 M-2.6 2.6 Q-2.4 .9 0 1 Q2.4 .9 2.6 2.6', LINE, 0.42),
  ],
  gasp: (): Svg => [
    stroke('M0 0 V1', LINE, 0.4),
    ellipse(0, 2.3, 0.95, 1.25, '#5a1a22'),
    ellipse(0, 2.9, 0.6, 0.5, '#e0697a'),
  ],
  yawn: (brush: Brush): Svg => [
    stroke('M0 0 V.9', LINE, 0.4),
    ellipse(0, 2.7, 1.5, 1.9, '#5a1a22'),
    ellipse(0, 3.6, 1, 0.9, brush.ball('#f0798a')),
    path('M-1 1.3 L-.7 2.2 L-.4 1Z M1 1.3 L.7 2.2 L.4 1Z', '#fffaf0'),
  ],
} as const;

const CONTENT: BeastExpression = { mouth: 'closed', open: 1, slant: 0, size: 1 };

const EXPRESSIONS: Readonly<Record<BeastMood, BeastExpression>> = {
  content: CONTENT,
  happy: { ...CONTENT, mouth: 'open', brows: [0.2, 0.1] },
  sad: { ...CONTENT, mouth: 'frown', open: 0.72, slant: -0.42, brows: [0.34, -0.4], hasTear: true },
  angry: { ...CONTENT, mouth: 'snarl', open: 0.68, slant: 0.5, brows: [-0.42, 0.3] },
  surprised: { ...CONTENT, mouth: 'gasp', size: 1.18, brows: [0.6, 0.5] },
  scared: { ...CONTENT, mouth: 'gasp', size: 1.12, brows: [0.6, -0.1] },
  sleepy: { ...CONTENT, mouth: 'yawn', open: 0.46, slant: -0.3 },
  asleep: { ...CONTENT, shut: 'sleep' },
};

/** Where a beast's eyes are, how large, and of what colours. */
export interface BeastEyes {
  /** Distance of each from the middle, which is x = 0. */
  readonly spread: number;
  readonly y: number;
  readonly radius: number;
  readonly iris: string;
  /** Colour of the lids. */
  readonly fur: string;
  /** Half width of the pupil, of the eye's radius. Default 0.56; less is a slit. */
  readonly pupil?: number;
}

/** Both eyes with brows and tears; the light falls in from the upper left. */
export function beastEyes(brush: Brush, eyes: BeastEyes, mood: BeastMood): Svg {
  const { spread, y, radius } = eyes;
  const expression = EXPRESSIONS[mood];
  return [-1, 1].map((side) => [
    `<g transform="translate(${round(side * spread)} ${y}) scale(${round(-side * radius)} ${radius})">`,
    eye(brush, eyes, expression, side),
    '</g>',
  ]);
}

/** One eye of radius 1; the nose is to the right. */
function eye(brush: Brush, { iris, fur, pupil = 0.56 }: BeastEyes, expression: BeastExpression, side: number): Svg {
  const { open, slant, size, shut, brows, hasTear } = expression;
  const brow = brows
    ? path(
        `M-.9 ${round(-1.5 - brows[1])} Q0 ${round(-1.9 - (brows[0] + brows[1]) / 2)} .9 ${round(-1.5 - brows[0])} Q0 ${round(-1.44 - (brows[0] + brows[1]) / 2)} -.9 ${round(-1.5 - brows[1])}Z`,
        tone(fur, -0.5),
        `stroke="${tone(fur, -0.5)}" stroke-width="0.22" stroke-linejoin="round"`,
      )
    : [];
  if (shut) return [brow, stroke(shut === 'joy' ? 'M-1 .4 Q0 -1 1 .4' : 'M-1 0 Q0 .9 1 0', '#2a1d18', 0.3)];
  const fallen = -1.1 + 2.2 * (1 - open);
  const lid = `M-1.5 -1.6 H1.5 V${round(fallen + slant * 0.8)} Q0 ${round(fallen - 0.2)} -1.5 ${round(fallen - slant * 0.8)}Z`;
  const round1 = 'M-1.08 0 A1.08 1.1 0 1 1 1.08 0 A1.08 1.1 0 1 1 -1.08 0Z';
  return [
    brow,
    `<g transform="scale(${size})">`,
    brush.clip(round1, [
      circle(0, 0, 1.12, '#231814'),
      circle(0, 0, 0.98, brush.ball(iris)),
      ellipse(0, 0.5, 0.6, 0.36, tone(iris, 0.4), 'opacity="0.55"'),
      ellipse(0, 0.02, pupil, Math.max(pupil, 0.7), '#140d0b'),
      circle(side * 0.34, -0.36, 0.34, '#ffffff'),
      circle(side * -0.34, 0.42, 0.15, '#ffffff', 'opacity="0.75"'),
      open < 1
        ? [path(lid, tone(fur, -0.1)), stroke(lid.replace(/^.*?V/, 'M1.5 ').replace('Z', ''), '#2a1d18', 0.2)]
        : [],
    ]),
    '</g>',
    hasTear
      ? [
          path('M-.2 1 C-1 2.3 -.7 3 -.2 3 C.3 3 .6 2.3 -.2 1Z', brush.ball('#7cc6f2')),
          circle(-0.34, 2.3, 0.15, '#ffffff', 'opacity="0.9"'),
        ]
      : [],
  ];
}

/** The mouth below a nose whose lower edge is at (x, y); `unit` is about a third of the muzzle's half width. */
export function beastMouth(brush: Brush, x: number, y: number, unit: number, mood: BeastMood): Svg {
  return at(x, y, unit, 0, MOUTHS[EXPRESSIONS[mood].mouth](brush));
}
