import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, mirror, path, round, stroke } from '../../own/shapes.ts';
import type { FacePlan } from './blank-face.ts';
import type { Expression } from './expression.ts';

/** Colours and habits of eyes. */
export interface EyeLook {
  /** `#rrggbb`. */
  readonly iris: string;
  readonly skin: string;
  readonly hasLashes: boolean;
}

const LASH = '#2a1d1c';
const MIDDLE = 16;

/** Both eyes; light falls from the upper left in each. */
export function paintEyes(brush: Brush, plan: FacePlan, look: EyeLook, expression: Expression): Svg {
  const { eyeY, spread, eyeHalf } = plan;
  const half = eyeHalf * 0.98;
  const left = `<g transform="translate(${round(MIDDLE - spread)} ${round(eyeY)}) scale(${round(half)})">`;
  const inner = joinOne(brush, look, expression, 1);
  const other = joinOne(brush, look, expression, -1);
  return [
    left,
    inner,
    '</g>',
    `<g transform="translate(${round(MIDDLE + spread)} ${round(eyeY)}) scale(${round(half)})">`,
    mirror(0, other),
    '</g>',
  ];
}

/** An eye of half width 1, its nose side to the right; `lit` is the side of the catchlight. */
function joinOne(brush: Brush, look: EyeLook, expression: Expression, lit: 1 | -1): Svg {
  if (expression.shut) return shutEye(brush, look, expression.shut);
  const { open, squint, slant, iris } = expression;
  const top = 0.98 * open;
  const outerTop = top + slant * 0.34;
  const innerTop = top - slant * 0.62;
  const bottom = 0.82 * (1 - squint);
  const lid = `M-1 .12 C-.8 ${round(-outerTop * 1.2)} .46 ${round(-innerTop * 1.3)} .98 .2`;
  const white = `${lid} C.62 ${round(bottom * 1.1)} -.6 ${round(bottom * 1.24)} -1 .12Z`;
  const crease = `M-1 ${round(-0.1 - outerTop * 0.2)} C-.8 ${round(-outerTop * 1.36)} .36 ${round(-innerTop * 1.56)} .94 ${round(-innerTop * 0.2)}`;
  const radius = 0.66 * iris;
  return [
    ellipse(0, -0.12, 1.36, 1.28, brush.spot(tone(look.skin, -0.5), 0.34)),
    stroke(crease, tone(look.skin, -0.4), 0.09, 'opacity="0.55"'),
    path(white, '#fffdf9'),
    brush.clip(white, [
      circle(0.06, -0.06, round(radius), tone(look.iris, -0.5)),
      circle(0.06, -0.06, round(radius * 0.9), look.iris),
      ellipse(
        0.06,
        round(radius * 0.42),
        round(radius * 0.66),
        round(radius * 0.44),
        tone(look.iris, 0.3),
        'opacity="0.6"',
      ),
      circle(0.06, -0.06, round(radius * 0.52), '#140d0e'),
      path(`${lid} L1.2 -1.6 L-1.2 -1.6Z`, '#3a2a30', 'opacity="0.26" transform="translate(0 0.2)"'),
      circle(round(0.06 - lit * 0.24), -0.34, 0.2, '#ffffff'),
      circle(round(0.06 + lit * 0.24), 0.2, 0.1, '#ffffff', 'opacity="0.7"'),
    ]),
    stroke(
      'M.72 .42 C.4 .72 -.4 .8 -.84 .38',
      tone(look.skin, -0.36),
      0.09,
      squint > 0 ? 'opacity="0.5"' : 'opacity="0.3"',
    ),
    stroke(lid, LASH, look.hasLashes ? 0.26 : 0.2),
    look.hasLashes
      ? path(
          `M-1.02 .2 C-1.1 ${round(-outerTop * 0.3)} -1.3 ${round(-outerTop * 0.52)} -1.52 ${round(-outerTop * 0.62)} C-1.3 ${round(-outerTop * 0.7)} -1 ${round(-outerTop * 0.72)} -.7 ${round(-outerTop * 0.74)}Z`,
          LASH,
        )
      : [],
  ];
}

function shutEye(brush: Brush, { skin, hasLashes }: EyeLook, kind: 'joy' | 'sleep'): Svg {
  const d = kind === 'joy' ? 'M-1 .34 C-.6 -.66 .6 -.66 1 .34' : 'M-1 .1 C-.6 .66 .6 .66 1 .1';
  const lashes = kind === 'joy' ? 'M-.96 .24 L-1.4 -.06' : 'M-.9 .28 L-1.28 .52 M-.56 .46 L-.78 .8';
  return [
    ellipse(0, 0, 1.3, 1.1, brush.spot(tone(skin, -0.4), 0.24)),
    stroke(d, LASH, 0.26),
    hasLashes ? stroke(lashes, LASH, 0.16) : [],
  ];
}
