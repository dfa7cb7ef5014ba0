import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, round, stroke } from '../own/shapes.ts';
import { fist, openHand, type Wrist } from './limbs.ts';
import type { HandShape } from './skeleton.ts';

type Sign = (brush: Brush, wrist: Wrist, radius: number, colour: string) => Svg;

/** Digits stretched out of a fist: degrees from upwards or from the forearm's line, length and width in radii of the hand. */
interface Digit {
  readonly degrees: number;
  readonly length: number;
  readonly width: number;
  /** Points up whatever the forearm does. */
  readonly isUpright?: true;
}

const DIGITS: Readonly<Partial<Record<HandShape, readonly Digit[]>>> = {
  point: [{ degrees: 0, length: 2.15, width: 0.5 }],
  peace: [
    { degrees: -15, length: 2.2, width: 0.46, isUpright: true },
    { degrees: 15, length: 2.2, width: 0.46, isUpright: true },
  ],
};

/** How a hand of a shape is drawn; nothing for hands that are not seen. */
export function signOf(shape: HandShape): Sign | undefined {
  const digits = DIGITS[shape];
  if (digits) return (brush, wrist, radius, colour) => fistWith(brush, wrist, radius, colour, digits);
  if (shape === 'thumb-up') return thumbUp;
  if (shape === 'fist') return (brush, { at }, radius, colour) => fist(brush, at, radius, colour);
  if (shape === 'flat') return (brush, wrist, radius, colour) => openHand(brush, wrist, radius * 0.86, colour, true);
  return undefined;
}

function fistWith(
  brush: Brush,
  { at, elbow, isLeft }: Wrist,
  radius: number,
  colour: string,
  digits: readonly Digit[],
): Svg {
  const along = Math.atan2(at.y - elbow.y, at.x - elbow.x);
  const lines = digits.map(({ degrees, length, width, isUpright }) => {
    const turn = ((isLeft ? -degrees : degrees) * Math.PI) / 180;
    const angle = (isUpright ? -Math.PI / 2 : along) + turn;
    const end = { x: at.x + Math.cos(angle) * length * radius, y: at.y + Math.sin(angle) * length * radius };
    return { d: `M${round(at.x)} ${round(at.y)} L${round(end.x)} ${round(end.y)}`, width: width * radius };
  });
  return [
    lines.map(({ d, width }) => [
      stroke(d, tone(colour, -0.55), width + 5, 'opacity="0.45"'),
      stroke(d, tone(colour, 0.05), width),
    ]),
    fist(brush, at, radius, colour),
  ];
}

/** A fist seen from its knuckles' side, its four fingers one over the other, and the thumb on top. */
function thumbUp(brush: Brush, { at, isLeft }: Wrist, radius: number, colour: string): Svg {
  const edge = tone(colour, -0.55);
  const outline = `stroke="${edge}" stroke-width=".12" stroke-opacity=".45" stroke-linejoin="round"`;
  const thumb = 'M-.86 .1 C-.9 -.5 -.5 -.8 -.42 -1.3 C-.38 -1.7 .3 -1.76 .34 -1.2 C.36 -.8 .2 -.6 .16 -.3 L.5 .2Z';
  return [
    `<g transform="translate(${round(at.x)} ${round(at.y)}) scale(${round(isLeft ? -radius : radius)} ${round(radius)}) scale(1.14)">`,
    path(thumb, brush.ball(tone(colour, 0.05)), outline),
    path(
      'M-.9 -.2 C-.9 -.5 -.6 -.52 -.3 -.5 L.7 -.46 C1.16 -.4 1.14 .1 .98 .14 C1.2 .3 1.12 .62 .94 .64 C1.04 .9 .8 1.1 .5 1.06 L-.4 1.04 C-.9 1 -.94 .6 -.9 -.2Z',
      brush.ball(colour),
      outline,
    ),
    stroke('M.14 -.04 Q.6 .04 .98 .12 M.1 .34 Q.56 .42 .98 .44 M.12 .7 Q.5 .76 .86 .74', edge, 0.1, 'opacity=".5"'),
    '</g>',
  ];
}

/** The slit of a pocket over the wrist, and the hand's shape under the cloth. */
export function pocketedHand(brush: Brush, { at, isLeft }: Wrist, radius: number, colour: string): Svg {
  const out = isLeft ? -1 : 1;
  const slit = `M${round(at.x - out * radius * 0.75)} ${round(at.y - radius * 0.6)} Q${round(at.x + out * radius * 0.3)} ${round(at.y - radius * 0.3)} ${round(at.x + out * radius * 0.95)} ${round(at.y + radius * 0.2)}`;
  return [
    path(
      `${slit} L${round(at.x + out * radius * 0.9)} ${round(at.y + radius * 1.1)} Q${round(at.x)} ${round(at.y + radius * 2)} ${round(at.x - out * radius * 0.8)} ${round(at.y + radius * 1.3)}Z`,
      brush.stops('right', [
        [0, tone(colour, isLeft ? -0.06 : 0.1)],
        [1, tone(colour, isLeft ? 0.1 : -0.2)],
      ]),
    ),
    stroke(slit, tone(colour, -0.6), radius * 0.16, 'opacity="0.7"'),
  ];
}
