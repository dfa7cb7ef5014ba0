import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, round, stroke } from '../own/shapes.ts';
import { between } from './between.ts';
import { type Character, showsSkin } from './character.ts';
import { clothPattern, isPatterned } from './cloth-patterns.ts';
import { sleeveFolds } from './folds.ts';
import { type LimbShape, limb, limbPath, sleevePath } from './limbs.ts';
import type { LimbJoints } from './skeleton.ts';
import { trunkSize } from './trunk-size.ts';
import { wideSleeve } from './wide-sleeve.ts';

/** Share of the upper arm from which on skin is drawn: its round end stays under the sleeve where that is opaque. */
const SKIN_BEGINS = 0.66;

/**
 * An arm in its sleeve, without the hand.
 *
 * @param pelvis Where the cloth's pattern begins. @param fadesIn How much of the sleeve grows out of the trunk without a seam, 0–1.
 */
export function paintSleevedArm(
  brush: Brush,
  character: Character,
  limbJoints: LimbJoints,
  pelvis: Point,
  fadesIn: number,
): Svg {
  const { shoulder, elbow, hand } = limbJoints;
  const { arm } = character.proportions;
  const { outfit, skin, species } = character;
  const isClad = isDressed(character);
  const sleeve = species === 'animal' && !isClad ? limbColour(character) : outfit.top;
  const shape = {
    start: shoulder,
    middle: elbow,
    end: hand,
    startRadius: arm,
    middleRadius: arm * 0.84,
    endRadius: arm * 0.68,
  };
  if (showsSkin(outfit.cut)) return [limb(brush, shape, skin, fadesIn)];
  if (isClad && outfit.hasWideSleeves) return wideSleeve(brush, limbJoints, arm, outfit, fadesIn);
  const isBare = isClad && !outfit.longSleeves;
  const patternOn = (until?: string): Svg => clothOnSleeve(brush, character, pelvis, shape, until);
  return isBare
    ? [
        limb(brush, { ...shape, start: between(shoulder, elbow, SKIN_BEGINS), startRadius: arm * 0.94 }, skin),
        shortSleeve(brush, limbJoints, arm, sleeve, fadesIn),
        patternOn(sleevePath(shoulder, arm * 1.5, between(shoulder, elbow, 0.7), arm * 1.5)),
      ]
    : [
        limb(brush, shape, sleeve, fadesIn),
        isClad
          ? [
              brush.clip(limbPath(shape), sleeveFolds(limbJoints, arm, sleeve)),
              patternOn(),
              cuff(elbow, hand, arm * 0.7, sleeve),
            ]
          : [],
      ];
}

/** The pattern of the clothes on a sleeve. */
function clothOnSleeve(
  brush: Brush,
  character: Character,
  { x, y }: Point,
  shape: LimbShape,
  until: string | undefined,
): Svg {
  if (!isPatterned(character.outfit)) return [];
  const cloth = [
    `<g transform="translate(${round(x)} ${round(y)})" opacity="0.92">`,
    clothPattern(trunkSize(character, false), character.outfit),
    '</g>',
  ];
  const onSleeve = brush.clip(limbPath(shape), cloth);
  return until === undefined ? onSleeve : brush.clip(until, onSleeve);
}

/** From the shoulder to above the elbow, growing out of the trunk, with a hem. */
function shortSleeve(brush: Brush, { shoulder, elbow }: LimbJoints, arm: number, colour: string, fadesIn: number): Svg {
  const end = between(shoulder, elbow, 0.7);
  const hem = sleevePath(between(shoulder, elbow, 0.6), 0.1, end, arm * 1.18);
  const shape = {
    start: shoulder,
    middle: between(shoulder, elbow, 0.35),
    end,
    startRadius: arm * 1.02,
    middleRadius: arm * 1.08,
    endRadius: arm * 1.16,
  };
  const clip = sleevePath(shoulder, arm * 1.5, end, arm * 1.5);
  return [
    brush.clip(clip, limb(brush, shape, colour, fadesIn * 1.6)),
    brush.clip(limbPath(shape), brush.clip(clip, path(hem, tone(colour, -0.5), 'opacity="0.2"'))),
  ];
}

/** The seam of a long sleeve above the hand. */
function cuff(elbow: Point, hand: Point, radius: number, colour: string): Svg {
  const at = between(elbow, hand, 0.86);
  const length = Math.hypot(hand.x - elbow.x, hand.y - elbow.y) || 1;
  const [nx, ny] = [(-(hand.y - elbow.y) / length) * radius, ((hand.x - elbow.x) / length) * radius];
  return stroke(
    `M${round(at.x + nx)} ${round(at.y + ny)} Q${round(at.x + (hand.x - elbow.x) * 0.05)} ${round(at.y + (hand.y - elbow.y) * 0.05)} ${round(at.x - nx)} ${round(at.y - ny)}`,
    tone(colour, -0.5),
    4,
    'opacity="0.4"',
  );
}

/** True of people, and of animals in clothes that have sleeves. */
export function isDressed({ outfit, species }: Character): boolean {
  return species === 'person' || (species === 'animal' && outfit.cut !== 'fur');
}

/** Colour of the arms, and of an animal's legs, `#rrggbb`. */
export function limbColour(character: Character): string {
  return character.species === 'person' ? character.outfit.top : character.outfit.bottom;
}
