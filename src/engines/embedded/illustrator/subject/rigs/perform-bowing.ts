import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, rect, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Pose } from './skeleton.ts';
import { solveJoints } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

/** From chin to scroll, for a player of 1000 units. */
const LENGTH = 350;
const DEGREES = 14;
/** Where bow and fingers meet the strings, as shares of the length. */
const BOWED = 0.4;
const FINGERED = 0.8;
/** The bow's way over the strings, towards the hand, and how far hand and tip are from them. */
const BOW: Point = { x: -0.62, y: 0.785 };
const TO_HAND = 190;
const TO_TIP = 215;
const WOOD = '#a85a26';
const EBONY = '#2b211c';

/** Plays the violin: under the chin, the bow across the strings. */
export function performBowing(performance: Performance, pose: Pose): Figure {
  const { sketch, character, object, index } = performance;
  const { neck, head, shoulder } = character.proportions;
  const joints = solveJoints(character.proportions, pose);
  const chin = { x: joints.neck.x + shoulder * 0.2, y: joints.neck.y - neck + head * 0.05 };
  const turn = (DEGREES * Math.PI) / 180;
  const along = (share: number): Point => ({
    x: chin.x + Math.cos(turn) * LENGTH * share,
    y: chin.y + Math.sin(turn) * LENGTH * share,
  });
  const strings = along(BOWED);
  const bowAt = (distance: number): Point => ({ x: strings.x + BOW.x * distance, y: strings.y + BOW.y * distance });
  const hand = bowAt(TO_HAND);
  const tip = bowAt(-TO_TIP);
  const figure = createFigure(sketch, character, reach(character, pose, { left: hand, right: along(FINGERED) }));
  figure.body();
  figure.head();
  figure.arms();
  const colour = colourOfMember(object, index);
  const box = { left: -10, right: LENGTH + 20, top: -LENGTH * 0.2, bottom: LENGTH * 0.2 };
  sketch.placed({ ...chin, degrees: DEGREES }, () =>
    sketch.add(object.id, box, (brush) => violin(brush, colour ? colourHex(colour) : WOOD)),
  );
  figure.hand('right');
  sketch.add(object.id, { left: hand.x, right: tip.x, top: tip.y, bottom: hand.y }, () => bow(hand, tip));
  figure.hand('left');
  return figure;
}

/** Lying along the x axis, its chin rest at the origin. */
function violin(brush: Brush, colour: string): Svg {
  const length = LENGTH;
  const x = (share: number): number => share * length;
  const half = length * 0.165;
  const side = (sign: number): string =>
    `C${x(-0.02)} ${sign * half * 1.2} ${x(0.2)} ${sign * half * 1.25} ${x(0.25)} ${sign * half * 0.72} ` +
    `Q${x(0.3)} ${sign * half * 0.42} ${x(0.37)} ${sign * half * 0.62} ` +
    `C${x(0.4)} ${sign * half} ${x(0.56)} ${sign * half * 0.95} ${x(0.58)} 0`;
  const edge = `stroke="${tone(colour, -0.5)}" stroke-width="5"`;
  return [
    path(`M0 0 ${side(-1)} L${x(0.58)} 0Z`, brush.ball(colour), edge),
    path(`M0 0 ${side(1)} L${x(0.58)} 0Z`, brush.ball(colour), edge),
    path(`M0 0 ${side(-1)} L${x(0.56)} 4 L4 4Z`, colour),
    [-1, 1].map((sign) => stroke(`M${x(0.26)} ${sign * half * 0.36} h${x(0.1)}`, tone(colour, -0.6), 5)),
    rect(x(0.05), -9, x(0.14), 18, EBONY, 6),
    rect(x(0.28), -15, 7, 30, '#e0b878', 3),
    rect(x(0.38), -9, x(0.52), 18, EBONY, 5),
    stroke(`M${x(0.16)} 0 H${x(0.92)}`, '#efe7d6', 2.5),
    stroke(`M${x(0.9)} 0 q${x(0.06)} -4 ${x(0.07)} 8 q-4 14 -14 6`, tone(colour, -0.2), 13),
  ];
}

function bow(hand: Point, tip: Point): Svg {
  const normal = { x: 11, y: 9 };
  return [
    stroke(`M${hand.x} ${hand.y} L${tip.x} ${tip.y}`, '#f4efe2', 5),
    stroke(
      `M${hand.x - normal.x} ${hand.y - normal.y} L${tip.x - normal.x * 0.4} ${tip.y - normal.y * 0.4} L${tip.x} ${tip.y}`,
      '#6b3d22',
      8,
    ),
  ];
}
