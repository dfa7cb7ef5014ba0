import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, rect, repeat, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

const EBONY = '#25232a';
const IVORY = '#f7f4ec';
const GOLD = '#d9a94a';
/** Length of the piano, and height of its lid over the keys, in the player's units. */
const LENGTH = 960;
const LID = 440;
const KEYS = 150;

/** On a bench at the keys of a grand piano, which is seen from its long side. */
export function playGrandPiano(performance: Performance): Figure {
  const { sketch, character, object, index } = performance;
  const { upperArm, foreArm, leg, hip } = character.proportions;
  const base = POSES['sit-chair-side'];
  const { right, pelvis } = solveJoints(character.proportions, base);
  const keys = { x: right.shoulder.x + (upperArm + foreArm) * 0.56, y: pelvis.y - leg * 2.4 };
  const name = colourOfMember(object, index);
  const colour = name ? colourHex(name) : EBONY;
  const figure = createFigure(
    sketch,
    character,
    reach(character, base, {
      left: { x: keys.x + KEYS * 0.62, y: keys.y - 16 },
      right: { x: keys.x + KEYS * 0.4, y: keys.y - 10 },
    }),
  );
  const box = { left: keys.x - 20, right: keys.x + LENGTH + 20, top: keys.y - LID - 120, bottom: 10 };
  sketch.add(
    object.id,
    { left: pelvis.x - hip * 2.2, right: pelvis.x + hip * 2.2, top: pelvis.y, bottom: 10 },
    (brush) => bench(brush, { x: pelvis.x, y: pelvis.y + hip * 0.7 }, hip * 1.9),
  );
  figure.body();
  sketch.add(object.id, box, (brush) => piano(brush, keys, colour));
  figure.head();
  figure.arms();
  return figure;
}

function bench(brush: Brush, { x, y }: Point, half: number): Svg {
  return [
    [-0.8, 0.8].map((t) => rect(x + t * half - 12, y + 20, 24, -y - 20, brush.pillar(EBONY), 6)),
    rect(x - half, y, half * 2, 44, brush.slab('#6b2f35'), 14),
  ];
}

function piano(brush: Brush, { x, y }: Point, colour: string): Svg {
  const at = (dx: number, dy: number): string => `${x + dx} ${y + dy}`;
  const edge = `stroke="${tone(colour, 0.35)}" stroke-width="5" stroke-opacity="0.6"`;
  return [
    path(
      `M${at(230, -96)} C${at(300, -LID)} ${at(620, -LID - 70)} ${at(LENGTH - 40, -LID + 40)} Q${at(LENGTH + 6, -LID + 90)} ${at(LENGTH - 14, -110)}Z`,
      brush.slab(tone(colour, 0.08)),
      edge,
    ),
    path(
      `M${at(290, -100)} C${at(360, -LID + 110)} ${at(620, -LID + 10)} ${at(LENGTH - 90, -LID + 110)} L${at(LENGTH - 70, -104)}Z`,
      '#8a6230',
      'opacity="0.5"',
    ),
    repeat(14, (i) => stroke(`M${at(330 + i * 40, -100)} l${20 + i * 4} -46`, GOLD, 4, 'opacity="0.7"')),
    stroke(`M${at(640, -96)} L${at(560, -LID + 40)}`, tone(colour, 0.3), 10),
    path(`M${at(168, -100)} l26 -126 h14 l-14 126z`, tone(colour, 0.2)),
    path(`M${at(150, -116)} l24 -118 l26 6 l-22 118z`, '#fbf8ef'),
    [
      rect(x + 190, y + 70, 46, -y - 84, brush.pillar(colour), 8),
      rect(x + 780, y + 60, 46, -y - 74, brush.pillar(colour), 8),
    ],
    [rect(x + 194, -18, 38, 18, GOLD, 8), rect(x + 784, -18, 38, 18, GOLD, 8)],
    path(
      `M${at(KEYS - 6, -104)} H${x + LENGTH - 20} Q${at(LENGTH + 10, -100)} ${at(LENGTH + 4, -40)} Q${at(LENGTH - 10, 60)} ${at(LENGTH - 120, 66)} H${x + KEYS - 6}Z`,
      brush.slab(colour),
      edge,
    ),
    stroke(`M${at(KEYS + 20, -78)} H${x + LENGTH - 40}`, '#ffffff', 6, 'opacity="0.22"'),
    rect(x - 6, y - 4, KEYS + 10, 66, brush.slab(colour), 10),
    rect(x, y - 16, KEYS, 16, IVORY, 3),
    repeat(6, (i) => rect(x + 14 + i * 24, y - 22, 12, 12, '#1f1d22', 2)),
  ];
}
