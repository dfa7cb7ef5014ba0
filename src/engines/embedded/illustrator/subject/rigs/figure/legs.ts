import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { path } from '../../own/shapes.ts';
import { between } from '../between.ts';
import { trouserFolds } from '../folds.ts';
import { capsulePath, limb, limbPath, paw, shoe } from '../limbs.ts';
import type { LimbJoints } from '../skeleton.ts';
import { limbColour } from '../sleeves.ts';
import { type Body, boxOf, type Side } from './body.ts';
import { paintFishtail } from './fishtail.ts';

/** Room for trousers and shoes around the bones of a leg. */
const MARGIN = 46;

export function paintLeg(body: Body, side: Side): void {
  if (body.character.outfit.legwear === 'fishtail') {
    if (side === 'right') paintFishtail(body);
    return;
  }
  const joints = body.joints[side];
  const box = boxOf([joints.hip, joints.knee, joints.foot], MARGIN);
  // Soles stand on the ground, nothing is below them.
  const ground = { ...box, bottom: box.bottom - MARGIN };
  body.add(ground, (brush) => paintTrouser(brush, body, joints));
  body.addWorn('shoes', ground, (brush) => [
    body.character.outfit.isBooted ? paintShaft(brush, body, joints) : [],
    paintFoot(brush, body, joints),
  ]);
}

function paintTrouser(
  brush: Brush,
  { character }: Body,
  { hip, knee, foot }: Pick<LimbJoints, 'hip' | 'knee' | 'foot'>,
): Svg {
  const { outfit, skin, species } = character;
  const { leg } = character.proportions;
  const shape = {
    start: hip,
    middle: knee,
    end: foot,
    startRadius: leg,
    middleRadius: leg * 0.78,
    endRadius: leg * 0.58,
  };
  const isBare = outfit.legwear === 'bare';
  const colour = species !== 'person' ? limbColour(character) : isBare ? skin : outfit.bottom;
  const isCloth = species === 'person' && !isBare;
  const folds = isCloth ? brush.clip(limbPath(shape), trouserFolds({ hip, knee, foot }, leg, colour)) : [];
  const whole = [limb(brush, shape, colour), folds];
  if (outfit.legwear !== 'shorts' || species !== 'person') return whole;
  return [
    whole,
    limb(brush, { ...shape, end: between(knee, foot, 0.9), endRadius: leg * 0.6, middle: knee }, skin),
    path(capsulePath(hip, leg * 1.06, between(hip, knee, 0.8), leg * 0.98), brush.pillar(outfit.bottom)),
  ];
}

/** What of a boot goes up the shin, with its turned edge. */
function paintShaft(brush: Brush, { character }: Body, { knee, foot }: LimbJoints): Svg {
  const { outfit, proportions } = character;
  const top = between(knee, foot, 0.42);
  const radius = proportions.leg * 0.78;
  return [
    path(capsulePath(top, radius, foot, proportions.leg * 0.7), brush.pillar(outfit.shoes)),
    path(
      capsulePath(between(knee, foot, 0.38), radius * 1.08, between(knee, foot, 0.46), radius * 1.08),
      brush.pillar(tone(outfit.shoes, -0.18)),
    ),
  ];
}

function paintFoot(brush: Brush, { character, pose }: Body, { knee, foot }: LimbJoints): Svg {
  const { outfit, skin, species } = character;
  const { leg } = character.proportions;
  const isSide = pose.facing === 'side';
  if (species === 'animal') {
    const towardsViewer = pose.seated === true && pose.facing === 'front';
    const at = { x: foot.x + (isSide ? leg * 0.4 : 0), y: foot.y + leg * 0.05 };
    return paw(brush, at, leg * 0.94, skin, towardsViewer);
  }
  const shinDegrees = (Math.atan2(foot.y - knee.y, foot.x - knee.x) * 180) / Math.PI - 90;
  const colour = species === 'robot' ? tone(skin, -0.35) : outfit.shoes;
  return shoe(brush, foot, leg * 0.96, colour, pose.facing, isSide ? shinDegrees * 0.75 : 0);
}
