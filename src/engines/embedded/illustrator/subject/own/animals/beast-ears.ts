import { type Brush, type Svg, tone } from '../brush.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

export type EarKind = 'pointed' | 'round' | 'tufted' | 'long' | 'dish' | 'fluffy' | 'folded' | 'leaf' | 'fan' | 'none';

interface EarColours {
  readonly coat: string;
  readonly earInside: string;
  readonly mane?: string;
}

interface Ears {
  /** How far they reach above the face's middle and beside it, for a face of radius 100. */
  readonly up: number;
  readonly out: number;
  /** The left one, behind the face. */
  readonly paint: (brush: Brush, colours: EarColours) => Svg;
}

const pointed: Ears['paint'] = (brush, { coat, earInside }) => [
  path('M-100 -30 Q-112 -110 -90 -152 Q-50 -126 -24 -78Z', brush.slab(coat)),
  path('M-88 -52 Q-96 -104 -86 -128 Q-60 -110 -44 -78Z', earInside),
];

const edgeOf = (colour: string): string =>
  `stroke="${tone(colour, -0.6)}" stroke-opacity="0.22" stroke-width="3" stroke-linejoin="round"`;

/** By kind. */
export const BEAST_EARS: Readonly<Record<EarKind, Ears>> = {
  pointed: { up: 152, out: 116, paint: pointed },
  tufted: {
    up: 190,
    out: 116,
    paint: (brush, colours) => [
      pointed(brush, colours),
      stroke('M-88 -146 L-96 -184 M-84 -146 L-84 -186', '#2b2322', 6),
    ],
  },
  round: {
    up: 116,
    out: 116,
    paint: (brush, { coat, earInside, mane }) => [
      circle(-78, -78, 36, brush.ball(mane ? tone(coat, -0.1) : earInside)),
      circle(-76, -74, 20, tone(earInside, -0.2)),
    ],
  },
  long: {
    up: 272,
    out: 116,
    paint: (brush, { coat, earInside }) => [
      path('M-70 -52 Q-112 -190 -76 -258 Q-48 -284 -24 -226 Q-8 -150 -14 -70Z', brush.ball(coat), edgeOf(coat)),
      path('M-58 -70 Q-86 -180 -64 -228 Q-50 -246 -38 -212 Q-24 -140 -32 -76Z', brush.slab(earInside)),
    ],
  },
  dish: {
    up: 176,
    out: 176,
    paint: (brush, { coat, earInside }) => [
      circle(-96, -94, 78, brush.ball(coat), edgeOf(coat)),
      circle(-93, -88, 55, brush.ball(earInside)),
    ],
  },
  fluffy: {
    up: 140,
    out: 186,
    paint: (brush, { coat, earInside }) => [
      repeat(7, (i) => circle(-166 + i * 9 + (i % 2) * 6, 6 + i * 7 - (i % 2) * 10, 20, tone(earInside, 0.1))),
      circle(-112, -56, 72, brush.ball(coat), edgeOf(coat)),
      ellipse(-110, -42, 46, 46, brush.ball(earInside)),
      repeat(5, (i) => ellipse(-146 + i * 17, -2 + (i % 2) * 8, 13, 24, tone(earInside, 0.25))),
    ],
  },
  folded: {
    up: 150,
    out: 130,
    paint: (brush, { coat, earInside }) => [
      path('M-96 -34 Q-124 -120 -100 -150 Q-54 -132 -22 -80Z', brush.ball(coat), edgeOf(coat)),
      path('M-100 -150 Q-58 -128 -40 -96 Q-60 -58 -100 -56 Q-128 -92 -100 -150Z', brush.slab(tone(earInside, -0.06))),
    ],
  },
  leaf: {
    up: 128,
    out: 192,
    paint: (brush, { coat, earInside }) => [
      path('M-74 -40 Q-110 -104 -184 -98 Q-186 -40 -132 -14 Q-96 -6 -78 -14Z', brush.ball(coat), edgeOf(coat)),
      path('M-84 -36 Q-120 -82 -168 -82 Q-164 -46 -126 -28 Q-100 -22 -84 -26Z', earInside),
    ],
  },
  fan: {
    up: 124,
    out: 232,
    paint: (brush, { coat, earInside }) => [
      path(
        'M-60 -70 Q-120 -140 -196 -98 Q-244 -40 -222 40 Q-206 116 -150 120 Q-104 104 -84 50Z',
        brush.ball(tone(coat, -0.04)),
        edgeOf(coat),
      ),
      path('M-84 -50 Q-130 -104 -182 -74 Q-216 -30 -200 34 Q-184 92 -150 92 Q-116 78 -100 34Z', brush.slab(earInside)),
    ],
  },
  none: { up: 100, out: 106, paint: () => [] },
};
