import type { Random } from '../../../maths/random.ts';
import { tone as toned } from '../../own/brush.ts';
import type { Age, Sex } from '../age.ts';
import type { Tone } from '../complexion.ts';
import type { FacePlan } from './blank-face.ts';
import { type ExpressionName, expressionOf } from './expression.ts';
import { irisAskedFor } from './eye-colour.ts';
import type { Features } from './features.ts';

/** Whose face it is. */
export interface FaceWish {
  readonly age: Age;
  readonly sex: Sex;
  readonly attributes: readonly string[];
  /** `#rrggbb` of the hair. */
  readonly hair: string;
  readonly tone: Tone;
  readonly random: Random;
}

/** How people look when nothing is said of how they feel. */
const AT_EASE: Readonly<Record<Age, readonly ExpressionName[]>> = {
  baby: ['smile', 'laugh', 'grin'],
  toddler: ['grin', 'smile', 'laugh'],
  child: ['grin', 'smile', 'grin'],
  teen: ['smile', 'grin', 'grin'],
  adult: ['smile', 'grin', 'smile'],
  old: ['smile', 'smile', 'grin'],
};
const IRISES: Readonly<Record<Tone['name'], readonly string[]>> = {
  'medium-light': ['#6b4426', '#3f7fb0', '#5c8a4a', '#7a5230', '#4a6f8f'],
  medium: ['#5a3a22', '#6d4a28', '#7a5a2e'],
  dark: ['#4a2f20', '#5a3a22'],
};
const DARK_IRIS = '#4a2f20';
const LIPS: Readonly<Record<Tone['name'], string>> = {
  'medium-light': '#c9545c',
  medium: '#b04a4f',
  dark: '#9a4048',
};

/** The features of somebody's face. */
export function faceOf(plan: FacePlan, { age, sex, attributes, hair, tone, random }: FaceWish): Features {
  return {
    plan,
    expression: expressionOf(attributes) ?? random.pick(AT_EASE[age]),
    iris: irisAskedFor(attributes) ?? (attributes.includes('east-asian') ? DARK_IRIS : random.pick(IRISES[tone.name])),
    brows: toned(hair, -0.3),
    lips: LIPS[tone.name],
    hasLashes: sex === 'woman',
    isOld: age === 'old',
    isWrinkled: attributes.includes('wrinkled'),
    isChild: age === 'child' || age === 'toddler' || age === 'baby',
  };
}
