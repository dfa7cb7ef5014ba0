import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { BOXING_RED, boxingGlove } from './boxing-glove.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Hold } from './holds.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

/** Guards the chin with both fists in boxing gloves. */
export function wearGloves(performance: Performance, { height }: Hold): Figure {
  const { sketch, character, object, index, pose, isSeated } = performance;
  const stance = isSeated ? pose : POSES.relaxed;
  const { torso, shoulder } = character.proportions;
  const { neck } = solveJoints(character.proportions, stance);
  const hands = {
    left: { x: neck.x - shoulder * 0.72, y: neck.y + torso * 0.16 },
    right: { x: neck.x + shoulder * 1.02, y: neck.y + torso * 0.02 },
  };
  const figure = createFigure(sketch, character, reach(character, stance, hands));
  figure.all();
  const name = colourOfMember(object, index);
  const colour = name ? colourHex(name) : BOXING_RED;
  for (const side of ['left', 'right'] as const) {
    const at = figure.joints[side].hand;
    const half = height / 2;
    sketch.add(object.id, { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }, (brush) =>
      boxingGlove(brush, at, height / 170, colour, side === 'left'),
    );
  }
  return figure;
}
