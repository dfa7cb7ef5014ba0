import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { BUNDLE_SIZE, bundledBaby } from '../own/figures/infant.ts';
import { createFigure, type Figure } from './figure.ts';
import { type LimbPose, type Pose, solveJoints } from './skeleton.ts';
import type { Performance } from './stagecraft.ts';

/** Height of the bundle in lengths of the trunk. */
const BUNDLE_HEIGHT = 0.62;
/** How far below the neck it begins, in the same. */
const BUNDLE_TOP = 0.24;
/** Degrees by which the head lies higher than the feet. */
const RAISED_DEGREES = 13;

/** A baby in its blanket, across the chest in both arms, its head in the bend of one of them. */
export function cradle({ sketch, character, object, pose, index }: Performance): Figure {
  const { proportions, skin } = character;
  const { torso } = proportions;
  const figure = createFigure(sketch, character, cradling(pose, character.proportions));
  const { neck } = solveJoints(proportions, pose);
  const colour = colourOfMember(object, index);
  const scale = (torso * BUNDLE_HEIGHT) / BUNDLE_SIZE.height;
  figure.body();
  figure.head();
  // The head lies in the bend of one arm, the other comes round from before.
  figure.arm('left');
  const half = (BUNDLE_SIZE.width * scale) / 2;
  const middle = { x: neck.x, y: neck.y + torso * (BUNDLE_TOP + BUNDLE_HEIGHT / 2), degrees: RAISED_DEGREES };
  sketch.placed(middle, () =>
    sketch.placed({ x: -half, y: (-torso * BUNDLE_HEIGHT) / 2, scale }, () =>
      sketch.add(object.id, { left: 0, top: 0, right: BUNDLE_SIZE.width, bottom: BUNDLE_SIZE.height }, (brush) =>
        bundledBaby(brush, { skin, ...(colour && { colour: colourHex(colour) }) }),
      ),
    ),
  );
  figure.arm('right');
  return figure;
}

/** Both forearms under the bundle, the head bent over it. */
function cradling(pose: Pose, { upperArm, foreArm, torso, shoulder }: Performance['character']['proportions']): Pose {
  const reach = upperArm + foreArm;
  const arm = (
    limb: LimbPose,
    side: 1 | -1,
    elbow: readonly [number, number],
    hand: readonly [number, number],
  ): LimbPose => {
    const { armBehind: _behind, grips: _grips, ...rest } = limb;
    const root = [side * shoulder * 0.74, torso * 0.135] as const;
    return {
      ...rest,
      elbow: [(elbow[0] * shoulder - root[0]) / reach, (elbow[1] * torso - root[1]) / reach],
      hand: [(hand[0] * shoulder - root[0]) / reach, (hand[1] * torso - root[1]) / reach],
      handShape: 'flat',
    };
  };
  return {
    ...pose,
    lean: 0,
    headTilt: -10,
    left: arm(pose.left, -1, [-1.3, 0.62], [0.1, 0.8]),
    right: arm(pose.right, 1, [1.24, 0.66], [0.02, 0.84]),
  };
}
