import type { Random } from '../../maths/random.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { castMember } from './cast-member.ts';
import type { Character } from './character.ts';
import { COMPANIES } from './company-table.ts';
import { createFigure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import { createSketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** People side by side, hand in hand. One unit is a millimetre. */
export function drawCompany(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const people = COMPANIES[part.entity.concept]!;
  let x = 0;
  for (const [i, concept] of people.entries()) {
    const entity = { ...part.entity, concept, count: 1 };
    const character = castMember(craft, { entity, wearing: [] }, index * people.length + i, random.fork(`person ${i}`));
    const scale = metresPerUnit(character) * 1000;
    const { shoulder, upperArm, foreArm } = character.proportions;
    const half = (shoulder + (upperArm + foreArm) * 0.34) * scale;
    if (i > 0) x += half;
    const pose = handInHand(character, scale, i > 0, i < people.length - 1);
    sketch.placed({ x, scale }, () => createFigure(sketch, character, pose).all());
    x += half;
  }
  return sketch.finish({ metresPerUnit: 0.001 * part.entity.sizeFactor });
}

/** Height above the ground, in millimetres, at which neighbours' hands meet. */
const HANDS_AT = 690;

function handInHand(character: Character, scale: number, hasLeft: boolean, hasRight: boolean): Pose {
  const { upperArm, foreArm } = character.proportions;
  const { left, right } = solveJoints(character.proportions, POSES.stand);
  const out = (upperArm + foreArm) * 0.42;
  const y = Math.max(left.shoulder.y + upperArm * 0.3, -HANDS_AT / scale);
  return reach(character, POSES.stand, {
    ...(hasLeft ? { left: { x: left.shoulder.x - out, y } } : {}),
    ...(hasRight ? { right: { x: right.shoulder.x + out, y } } : {}),
  });
}
