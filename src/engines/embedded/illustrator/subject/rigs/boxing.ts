import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, rect, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Hold } from './holds.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

const RED = '#c8323a';

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
  const colour = name ? colourHex(name) : RED;
  for (const side of ['left', 'right'] as const) {
    const at = figure.joints[side].hand;
    const half = height / 2;
    sketch.add(object.id, { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }, (brush) =>
      glove(brush, at, height / 170, colour, side === 'left'),
    );
  }
  return figure;
}

/** A glove 170 units high at scale 1, seen from the fingers. */
function glove(brush: Brush, { x, y }: Point, scale: number, colour: string, isLeft: boolean): Svg {
  return [
    `<g transform="translate(${x} ${y}) scale(${isLeft ? scale : -scale} ${scale})">`,
    rect(-48, 40, 96, 44, brush.tube('#f4f0e6'), 14),
    path('M-70 -10 Q-76 -84 0 -86 Q78 -84 72 -6 Q70 52 40 58 H-44 Q-66 46 -70 -10Z', brush.ball(colour)),
    ellipse(50, 4, 30, 40, brush.ball(tone(colour, -0.1))),
    stroke('M28 -24 Q20 10 34 42', tone(colour, -0.4), 6),
    ellipse(-22, -46, 26, 14, '#ffffff55'),
    '</g>',
  ];
}
