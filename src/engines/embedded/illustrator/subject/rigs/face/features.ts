import { hslOfHex } from '../../../maths/colour.ts';
import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, path, round, stroke } from '../../own/shapes.ts';
import type { FacePlan } from './blank-face.ts';
import { EXPRESSIONS, type Expression, type ExpressionName } from './expression.ts';
import { paintEyes } from './eyes.ts';
import { paintMouth } from './mouths.ts';

/** What the features of a face look like. */
export interface Features {
  readonly plan: FacePlan;
  readonly expression: ExpressionName;
  /** `#rrggbb`. */
  readonly iris: string;
  readonly brows: string;
  readonly lips: string;
  readonly hasLashes: boolean;
  readonly isOld: boolean;
  /** Furrowed by sun and years. */
  readonly isWrinkled: boolean;
  /** Full of a child's roundness: no lids' creases, a button of a nose. */
  readonly isChild: boolean;
}

const MIDDLE = 16;
const BLUSH = '#f0574f';

/** Eyes, brows, nose, mouth and cheeks in the frame of the head. */
export function paintFeatures(brush: Brush, features: Features, skin: string, isAsleep: boolean): Svg {
  const { plan, lips, hasLashes, iris } = features;
  const expression = EXPRESSIONS[isAsleep ? 'asleep' : features.expression];
  return [
    cheeks(brush, plan, expression.blush * blushOn(skin)),
    features.isOld || features.isWrinkled ? wrinkles(plan, skin) : [],
    features.isWrinkled ? furrows(plan, skin) : [],
    nose(brush, features, skin),
    paintMouth(
      brush,
      expression.mouth,
      { lips, skin, isFull: hasLashes && !features.isChild },
      MIDDLE,
      round(plan.mouthY + 0.9),
    ),
    paintEyes(brush, plan, { iris, skin, hasLashes }, expression),
    brows(features, expression),
    expression.hasTears && !isAsleep ? tears(brush, plan) : [],
  ];
}

/** Blood shows less on dark skin. */
function blushOn(skin: string): number {
  return 0.25 + 0.75 * hslOfHex(skin)[2];
}

function cheeks(brush: Brush, { spread, eyeY, eyeHalf }: FacePlan, strength: number): Svg {
  return [-1, 1].map((side) =>
    ellipse(
      round(MIDDLE + side * (spread + eyeHalf * 0.56)),
      round(eyeY + eyeHalf * 1.72),
      round(eyeHalf * 1.05),
      round(eyeHalf * 0.78),
      brush.spot(BLUSH, strength),
    ),
  );
}

function nose(brush: Brush, { plan: { noseY, eyeY }, isChild }: Features, skin: string): Svg {
  const half = isChild ? 1.15 : 1.45;
  const y = round(noseY - (isChild ? 0.3 : 0));
  return [
    isChild
      ? []
      : path(
          `M15.2 ${round(eyeY)} Q14.9 ${round(y - 1.4)} 14.5 ${y} L16 ${round(y + 0.6)} L16.5 ${round(eyeY)}Z`,
          brush.stops('right', [
            [0, tone(skin, 0.3), 0],
            [0.5, tone(skin, 0.34), 0.5],
            [1, tone(skin, 0.3), 0],
          ]),
        ),
    ellipse(MIDDLE + 0.15, round(y + 0.7), half * 1.15, 0.8, brush.spot(tone(skin, -0.5), 0.5)),
    ellipse(
      MIDDLE,
      y,
      half,
      half * 0.78,
      brush.stops('down', [
        [0, tone(skin, 0.16), 0.2],
        [0.45, tone(skin, 0.16), 0.9],
        [1, tone(skin, -0.22), 1],
      ]),
    ),
    stroke(
      `M${MIDDLE - half * 0.92} ${round(y + 0.3)} Q${MIDDLE} ${round(y + half)} ${MIDDLE + half * 0.92} ${round(y + 0.3)}`,
      tone(skin, -0.42),
      0.26,
      'opacity="0.7"',
    ),
    ellipse(MIDDLE - 0.45, round(y - 0.35), 0.42, 0.26, '#ffffff', 'opacity="0.4"'),
  ];
}

function brows(
  { plan: { spread, browY, eyeHalf }, brows: colour, hasLashes, isChild }: Features,
  { brows: [inner, outer] }: Expression,
): Svg {
  const thick = (isChild ? 0.2 : hasLashes ? 0.22 : 0.34) * eyeHalf;
  return [-1, 1].map((side) => {
    const at = (along: number, lift: number): string =>
      `${round(MIDDLE + side * (spread + along * eyeHalf))} ${round(browY - lift * eyeHalf)}`;
    const flat = thick / eyeHalf;
    return path(
      `M${at(-0.86, inner - 0.1)} C${at(-0.4, inner * 0.6 + 0.14)} ${at(0.4, (inner + outer) * 0.3 + 0.3)} ${at(1.16, outer - 0.14)} C${at(0.4, (inner + outer) * 0.3 + 0.3 - flat * 0.9)} ${at(-0.4, inner * 0.6 + 0.14 - flat)} ${at(-0.8, inner - 0.1 - flat)} Q${at(-0.98, inner - 0.12 - flat * 0.5)} ${at(-0.86, inner - 0.1)}Z`,
      colour,
      `stroke="${colour}" stroke-width="0.3" stroke-linejoin="round"`,
    );
  });
}

function wrinkles({ spread, eyeY, eyeHalf, mouthY }: FacePlan, skin: string): Svg {
  return [-1, 1].map((side) => {
    const x = (along: number): number => round(MIDDLE + side * (spread + along * eyeHalf));
    return stroke(
      `M${x(-0.6)} ${round(eyeY + eyeHalf * 0.95)} Q${x(0.1)} ${round(eyeY + eyeHalf * 1.34)} ${x(0.8)} ${round(eyeY + eyeHalf * 0.9)} M${x(1.26)} ${round(eyeY - 0.5)} l${side * 0.9} -.5 M${x(1.28)} ${round(eyeY + 0.4)} l${side} .1 M${round(MIDDLE + side * 2.6)} ${round(eyeY + 4)} Q${round(MIDDLE + side * 4.6)} ${round(mouthY - 1.6)} ${round(MIDDLE + side * 4.5)} ${round(mouthY + 0.4)}`,
      tone(skin, -0.4),
      0.32,
      'opacity="0.5"',
    );
  });
}

/** Lines across the forehead, fans at the eyes, bags below them and folds in the cheeks. */
function furrows({ spread, eyeY, eyeHalf, browY, mouthY }: FacePlan, skin: string): Svg {
  const line = (d: string, opacity = 0.55, width = 0.34): Svg =>
    stroke(d, tone(skin, -0.45), width, `opacity="${opacity}"`);
  const across = [1.5, 2.7, 3.8].map((up, i) => {
    const half = 5.6 - i * 0.9;
    const y = round(browY - up);
    return line(
      `M${MIDDLE - half} ${y} Q${MIDDLE - half / 2} ${round(y - 0.7)} ${MIDDLE} ${round(y - 0.1)} T${MIDDLE + half} ${y}`,
      0.5 - i * 0.08,
    );
  });
  const sides = [-1, 1].flatMap((side) => {
    const x = (along: number): number => round(MIDDLE + side * (spread + along * eyeHalf));
    return [
      line(
        [-0.9, -0.1, 0.7]
          .map(
            (rise) =>
              `M${x(1.22)} ${round(eyeY + rise * 0.5)} q${side * 0.8} ${round(rise * 0.5)} ${side * 1.7} ${round(rise * 1.1)}`,
          )
          .join(' '),
      ),
      line(
        `M${x(-0.5)} ${round(eyeY + eyeHalf * 1.4)} Q${x(0.1)} ${round(eyeY + eyeHalf * 1.75)} ${x(0.9)} ${round(eyeY + eyeHalf * 1.25)}`,
        0.4,
      ),
      line(
        `M${round(MIDDLE + side * 2.3)} ${round(eyeY + 3.6)} Q${round(MIDDLE + side * 5)} ${round(mouthY - 2)} ${round(MIDDLE + side * 5.1)} ${round(mouthY + 0.9)}`,
        0.6,
        0.42,
      ),
      line(`M${round(MIDDLE + side * 7)} ${round(mouthY - 2.6)} q${side * 0.5} 1.6 ${side * -0.3} 3`, 0.35),
      line(`M${round(MIDDLE + side * 0.7)} ${round(browY + 0.3)} v-1.5`, 0.5),
    ];
  });
  return [...across, ...sides];
}

function tears(brush: Brush, { spread, eyeY, eyeHalf }: FacePlan): Svg {
  return [-1, 1].map((side) => {
    const x = round(MIDDLE + side * (spread + eyeHalf * 0.3));
    const y = round(eyeY + eyeHalf * 0.9);
    return [
      path(
        `M${x} ${y} C${round(x - 1.5)} ${round(y + 2.4)} ${round(x - 0.9)} ${round(y + 3.5)} ${x} ${round(y + 3.5)} C${round(x + 0.9)} ${round(y + 3.5)} ${round(x + 1.5)} ${round(y + 2.4)} ${x} ${y}Z`,
        brush.ball('#7cc6f2'),
      ),
      circle(round(x - 0.32), round(y + 2.3), 0.26, '#ffffff', 'opacity="0.9"'),
    ];
  });
}
