import { tone } from '../../own/brush.ts';
import { path } from '../../own/shapes.ts';
import { between } from '../between.ts';
import { boxingGlove } from '../boxing-glove.ts';
import { type Character, showsSkin } from '../character.ts';
import { pocketedHand, signOf } from '../hand-signs.ts';
import { capsulePath, fist, openHand, paw } from '../limbs.ts';
import { isDressed, paintSleevedArm } from '../sleeves.ts';
import { around, type Body, boxOf, SIDES, type Side } from './body.ts';

/** Height of a boxing glove, in hands. */
const GLOVE_HANDS = 4.4;
/** Room for sleeves and hands around the bones of an arm. */
const MARGIN = 46;

export function paintArm(body: Body, side: Side): void {
  const { character, joints } = body;
  const fadesIn = growsFromTrunk(body, side) ? 0.3 : 0;
  const { shoulder, elbow, hand } = joints[side];
  const box = boxOf([shoulder, elbow, hand], MARGIN);
  // Nothing reaches below the ground.
  const bottom = Math.min(box.bottom, Math.max(0, box.bottom - MARGIN));
  body.add({ ...box, bottom }, (brush) => paintSleevedArm(brush, character, joints[side], joints.pelvis, fadesIn));
  paintHand(body, side);
}

export function paintHand({ addWorn, character, joints, pose }: Body, side: Side): void {
  const { outfit, skin: bare, species, proportions } = character;
  const skin = outfit.gloves ?? bare;
  const { hand, elbow } = joints[side];
  const colour = species === 'person' || outfit.gloves ? skin : tone(skin, -0.25);
  const shape = pose[side].handShape;
  if (shape === 'hidden') return;
  if (outfit.isPadded && outfit.gloves !== undefined) {
    const { gloves } = outfit;
    const scale = (proportions.hand * GLOVE_HANDS) / 170;
    addWorn('gloves', around(hand, proportions.hand * GLOVE_HANDS * 0.6), (brush) =>
      boxingGlove(brush, hand, scale, gloves, side === 'left'),
    );
    return;
  }
  addWorn('gloves', around(hand, proportions.hand * (shape ? 2.2 : 1)), (brush) => {
    if (shape === 'pocketed')
      return pocketedHand(
        brush,
        { at: hand, elbow, isLeft: side === 'left' },
        proportions.hand,
        pocketColour(character),
      );
    const sign = shape && signOf(shape);
    if (sign)
      return sign(
        brush,
        { at: hand, elbow, isLeft: side === 'left' },
        proportions.hand,
        species === 'animal' ? skin : colour,
      );
    if (species === 'animal') return paw(brush, hand, proportions.hand, skin, false);
    if (pose[side].grips || pose.seated) return fist(brush, hand, proportions.hand, colour);
    return openHand(brush, { at: hand, elbow, isLeft: side === 'left' }, proportions.hand * 0.86, colour);
  });
}

/** Trousers have pockets, and so have dresses. */
function pocketColour({ outfit }: Character): string {
  return outfit.legwear === 'bare' || outfit.cut === 'coat' ? outfit.top : outfit.bottom;
}

/** What of the shoulders stands out beside the trunk, under it. */
export function paintShoulders(body: Body): void {
  const { arm } = body.character.proportions;
  const { outfit, skin } = body.character;
  const top = showsSkin(outfit.cut) ? skin : outfit.top;
  for (const side of SIDES) {
    if (!growsFromTrunk(body, side)) continue;
    const { shoulder, elbow } = body.joints[side];
    body.add(around(shoulder, arm), (brush) =>
      path(
        capsulePath(shoulder, arm * 1.01, between(shoulder, elbow, 0.5), arm),
        brush.wall(tone(top, side === 'left' ? 0.04 : -0.2)),
        `stroke="${tone(top, -0.62)}" stroke-width="7" stroke-opacity="0.3"`,
      ),
    );
  }
}

/** Sleeves in front of the trunk have no seam with it. */
function growsFromTrunk({ character, pose }: Body, side: Side): boolean {
  return isDressed(character) && !pose[side].armBehind;
}
