import type { Random } from '../../maths/random.ts';
import { tone } from '../own/brush.ts';
import { ellipse, path, rect } from '../own/shapes.ts';
import type { Character } from './character.ts';
import { createFigure } from './figure.ts';
import { POSES } from './poses.ts';
import type { Sketch } from './sketch.ts';

const BLANKETS = ['#5b7fb5', '#b5566a', '#5f9a78', '#c9974a', '#7d68ad'];

/** Somebody lying on the back, head to the left on a pillow, under a blanket when asleep in bed. Ground at y = 0. */
export function paintLying(sketch: Sketch, character: Character, random: Random, hasBlanket: boolean): void {
  const { torso, thigh, shin, shoulder, head, neck } = character.proportions;
  const length = head + neck + torso + thigh + shin;
  const thickness = shoulder * 1.1;
  const left = -length / 2;
  sketch.add(character.entity, { left: left - 40, right: left + head, top: -thickness * 0.9, bottom: 0 }, (brush) => [
    rect(
      left - 50,
      -thickness * 0.86,
      head * 1.3,
      thickness * 0.84,
      brush.ball('#f4f1ec'),
      56,
      'stroke="#c9c4bb" stroke-width="5"',
    ),
  ]);
  const pose = {
    ...POSES.stand,
    headTilt: 90,
    left: { ...POSES.stand.left, hand: [-0.1, 0.9] as const },
    right: { ...POSES.stand.right, hand: [0.12, 0.86] as const },
  };
  sketch.placed({ x: length / 2 - 20, y: -thickness * 0.62, degrees: -90 }, () =>
    createFigure(sketch, character, pose).all(),
  );
  if (!hasBlanket && !character.eyesClosed) return;
  const colour = random.pick(BLANKETS);
  const from = left + head + neck + torso * 0.42;
  sketch.add(character.entity, { left: from, right: length / 2 + 30, top: -thickness * 1.5, bottom: 0 }, (brush) => [
    path(
      `M${from} ${-thickness * 1.32} C${from + 120} ${-thickness * 1.62} ${length * 0.2} ${-thickness * 1.5} ${length / 2 - 60} ${-thickness * 1.36} Q${length / 2 + 30} ${-thickness * 1.3} ${length / 2 + 30} 0 H${from - 14} Q${from - 40} ${-thickness * 0.7} ${from} ${-thickness * 1.32}Z`,
      brush.wall(colour),
      `stroke="${tone(colour, -0.4)}" stroke-opacity="0.4" stroke-width="5"`,
    ),
    path(
      `M${from} ${-thickness * 1.32} Q${from - 40} ${-thickness * 0.7} ${from - 14} 0 H${from + 60} Q${from + 34} ${-thickness * 0.7} ${from + 74} ${-thickness * 1.4}Z`,
      tone(colour, 0.45),
    ),
    ellipse(length * 0.16, -thickness * 0.9, length * 0.2, thickness * 0.3, brush.spot('#ffffff', 0.18)),
  ]);
}
