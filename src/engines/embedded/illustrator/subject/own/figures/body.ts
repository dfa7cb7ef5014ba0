import { type Brush, type Svg, tone } from '../brush.ts';
import { at, both, circle, ellipse, path, round, stroke } from '../shapes.ts';

/** Size of every figure's drawing: about six and a half heads, with room above for a hat and beside for what is held. */
export const FIGURE_WIDTH = 600;
export const FIGURE_HEIGHT = 1000;
/** The figure's axis; left and right below mean the viewer's. */
export const AXIS = 300;

/** A joint of a limb: where it is and how thick the limb is there. */
export type Joint = readonly [x: number, y: number, thickness: number];

export const SKINS = ['#f2c39c', '#e3a878', '#c58a5c', '#8d5a3a'] as const;

/** A limb through three joints, tapered and rounded. */
export function limb(fill: string, [first, middle, last]: readonly [Joint, Joint, Joint]): string {
  const side = (sign: 1 | -1): readonly [number, number][] => {
    const offset = ([x, y, thickness]: Joint, from: Joint, to: Joint): [number, number] => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
      return [
        x + (sign * (to[1] - from[1]) * thickness) / 2 / length,
        y - (sign * (to[0] - from[0]) * thickness) / 2 / length,
      ];
    };
    return [offset(first, first, middle), offset(middle, first, last), offset(last, middle, last)];
  };
  const through = ([from, via, to]: readonly [number, number][]): string =>
    `${round(2 * via![0] - (from![0] + to![0]) / 2)} ${round(2 * via![1] - (from![1] + to![1]) / 2)}`;
  const right = side(1);
  const left = side(-1);
  const arc = (radius: number, [x, y]: readonly [number, number]): string =>
    `A${radius} ${radius} 0 0 1 ${round(x)} ${round(y)}`;
  return path(
    `M${round(left[0]![0])} ${round(left[0]![1])} ${arc(first[2] / 2, right[0]!)} Q${through(right)} ${round(right[2]![0])} ${round(right[2]![1])} ${arc(last[2] / 2, left[2]!)} Q${through(left)} ${round(left[0]![0])} ${round(left[0]![1])}Z`,
    fill,
  );
}

/** A closed hand around (x, y). */
export function fist(brush: Brush, x: number, y: number, skin: string, degrees = 0): string {
  return at(x, y, 1, degrees, [
    path('M-21 -14 Q-22 -24 0 -25 Q22 -24 22 -8 Q24 16 10 24 Q-8 28 -18 16Z', brush.ball(skin)),
    stroke('M-8 22 v-12 M2 24 v-12 M12 20 v-11', tone(skin, -0.28), 3),
    ellipse(-12, -4, 8, 14, tone(skin, 0.1), 'transform="rotate(20 -12 -4)"'),
  ]);
}

/** The left arm hanging, or the mirrored right one. */
export const HANGING: readonly [Joint, Joint, Joint] = [
  [232, 294, 60],
  [200, 412, 50],
  [196, 530, 40],
];
/** The right arm bent, its hand near (446, 372), as if it held a staff. */
export const HOLDING: readonly [Joint, Joint, Joint] = [
  [368, 294, 60],
  [412, 404, 50],
  [446, 386, 42],
];
/** The left hand on the hip. */
export const AKIMBO: readonly [Joint, Joint, Joint] = [
  [232, 294, 60],
  [160, 398, 50],
  [226, 474, 42],
];

export interface FaceOptions {
  readonly skin: string;
  readonly feminine?: boolean;
  readonly brow?: string;
  readonly stern?: boolean;
}

/** Head, ears, neck and features; hair and hats come before and after it. */
export function face(brush: Brush, { skin, feminine = false, brow = '#4a3020', stern = false }: FaceOptions): Svg {
  const lip = feminine ? '#c4485a' : tone(skin, -0.42);
  return [
    path('M276 196 H324 L330 262 Q300 286 270 262Z', brush.wall(tone(skin, -0.16))),
    both(AXIS, ellipse(248, 154, 11, 17, brush.ball(tone(skin, -0.06)))),
    path(
      'M248 138 Q246 80 300 78 Q354 80 352 138 Q352 180 330 204 Q314 220 300 220 Q286 220 270 204 Q248 180 248 138Z',
      brush.ball(skin),
    ),
    both(AXIS, circle(266, 180, 18, brush.spot('#f0705a', 0.35)), eye(feminine)),
    stroke(
      stern ? 'M262 132 L290 140 M338 132 L310 140' : 'M264 134 Q276 126 290 132 M336 134 Q324 126 310 132',
      brow,
      feminine ? 5 : 7,
    ),
    stroke('M302 158 Q310 172 300 175', tone(skin, -0.3), 4),
    feminine
      ? path('M286 192 Q294 187 300 190 Q306 187 314 192 Q300 205 286 192Z', lip)
      : stroke(stern ? 'M286 197 Q300 192 314 197' : 'M284 191 Q300 203 316 191', lip, 5),
  ];
}

function eye(feminine: boolean): Svg {
  return [
    ellipse(278, 152, 10, 9, '#fffaf2'),
    ellipse(279, 152, 6.5, 8, '#33221a'),
    circle(276.5, 148.5, 2.4, '#ffffff'),
    feminine ? stroke('M267 149 Q278 138 290 147 M267 149 l-5 -4', '#2b1a14', 4) : '',
  ];
}

/** Trouser legs from the hip to the ankle. */
export const trousers = (brush: Brush, colour: string): Svg => [
  path('M238 496 Q230 620 244 740 L246 950 H290 L297 740 Q302 620 300 540Z', brush.pillar(colour)),
  path('M362 496 Q370 620 356 740 L354 950 H310 L303 740 Q298 620 300 540Z', brush.pillar(tone(colour, -0.1))),
];

/** A pair of boots that reach up to `top`. */
export const boots = (brush: Brush, colour: string, top = 800): Svg =>
  both(
    AXIS,
    path(`M240 ${top} H296 V950 Q300 986 292 1000 H210 Q206 966 244 952Z`, brush.pillar(colour)),
    path('M208 988 H294 L292 1000 H210Z', tone(colour, -0.5)),
    stroke(`M242 ${top + 8} H294`, tone(colour, 0.22), 9),
  );

/** Upper body from shoulders to hips. */
export const TORSO =
  'M252 254 Q220 260 210 298 Q232 380 242 440 L232 548 H368 L358 440 Q368 380 390 298 Q380 260 348 254 Q300 284 252 254Z';

/** Short hair seen from the front. */
export const shortHair = (brush: Brush, colour: string): string =>
  path(
    'M240 150 Q230 66 300 60 Q370 66 360 150 Q354 116 334 102 Q300 114 268 100 Q248 112 240 150Z',
    brush.ball(colour),
  );

/** Long hair behind the shoulders: drawn before the body. */
export const longHairBehind = (brush: Brush, colour: string, length = 330): string =>
  path(
    `M236 150 Q226 58 300 54 Q374 58 364 150 Q372 240 386 ${length} Q300 ${length + 36} 214 ${length} Q228 240 236 150Z`,
    brush.slab(tone(colour, -0.16)),
  );

/** Parted hair around the face. */
export const partedHair = (brush: Brush, colour: string): string =>
  path(
    'M236 196 Q222 60 300 54 Q378 60 364 196 Q352 150 344 124 Q318 110 304 84 Q284 116 256 126 Q246 150 236 196Z',
    brush.ball(colour),
  );

/** A full beard of the given length, with the mouth in it. */
export const beard = (brush: Brush, colour: string, tip = 270): Svg => [
  path(
    `M246 158 Q240 ${tip - 40} 300 ${tip} Q360 ${tip - 40} 354 158 Q346 186 322 182 Q300 172 278 182 Q254 186 246 158Z`,
    brush.slab(colour),
  ),
  path('M300 178 Q276 170 262 192 Q284 204 300 190 Q316 204 338 192 Q324 170 300 178Z', tone(colour, 0.18)),
  stroke('M290 198 Q300 204 310 198', '#8a4236', 5),
  stroke(
    `M276 204 Q280 ${tip - 40} 292 ${tip - 16} M324 204 Q320 ${tip - 40} 308 ${tip - 16} M300 212 V${tip - 10}`,
    tone(colour, -0.22),
    4,
  ),
];
