import type { Random } from '../../maths/random.ts';
import { tone } from '../own/brush.ts';
import { ellipse, path, rect } from '../own/shapes.ts';
import type { Character } from './character.ts';
import { createFigure } from './figure.ts';
import { POSES } from './poses.ts';
import type { Sketch } from './sketch.ts';
import { isSkirt } from './skirts.ts';

const BLANKETS = ['#5b7fb5', '#b5566a', '#5f9a78', '#c9974a', '#7d68ad'];

/** Somebody lying, head to the left: asleep or in bed under a blanket, else propped on an elbow. Ground at y = 0. */
export function paintLying(sketch: Sketch, character: Character, random: Random, hasBlanket: boolean): void {
  if (hasBlanket || character.eyesClosed) paintTuckedIn(sketch, character, random);
  else createFigure(sketch, character, POSES.recline).all();
}

/** In a bed seen from its foot: the head against the pillows, both hands on the quilt. The bed's surface is around the origin. */
export function paintAbed(sketch: Sketch, sleeper: Character, colour: string): void {
  const character = withoutSkirt(sleeper);
  const { torso, shoulder, hip } = character.proportions;
  const pose = {
    ...POSES.stand,
    headTilt: character.eyesClosed ? 7 : 0,
    left: { ...POSES.stand.left, hand: [0.12, 0.66] as const },
    right: { ...POSES.stand.right, hand: [-0.12, 0.66] as const },
  };
  const figure = createFigure(sketch, character, pose);
  const from = -torso * 0.62;
  const low = torso * 0.24;
  sketch.placed({ x: 0, y: torso * 0.82 - figure.joints.pelvis.y }, () => {
    sketch.clipped(
      rectPath(-600, -2000, 1200, 2000 + figure.joints.pelvis.y),
      { left: -600, right: 600, top: -2000, bottom: figure.joints.pelvis.y },
      () => {
        figure.trunk();
        figure.head();
      },
    );
  });
  sketch.placed({ x: 0, y: torso * 0.82 }, () =>
    sketch.add(character.entity, { left: -hip * 3, right: hip * 3, top: from, bottom: low }, (brush) => [
      path(
        `M${-shoulder * 1.5} ${from} Q0 ${from - 60} ${shoulder * 1.5} ${from} C${shoulder * 1.8} ${from + 60} ${shoulder * 2.4} ${low - 60} ${shoulder * 2.5} ${low} Q0 ${low + 40} ${-shoulder * 2.5} ${low} C${-shoulder * 2.4} ${low - 60} ${-shoulder * 1.8} ${from + 60} ${-shoulder * 1.5} ${from}Z`,
        brush.wall(colour),
        `stroke="${tone(colour, -0.45)}" stroke-opacity="0.4" stroke-width="5"`,
      ),
      path(
        `M${-shoulder * 1.5} ${from} Q0 ${from - 60} ${shoulder * 1.5} ${from} Q${shoulder * 1.66} ${from + 36} ${shoulder * 1.72} ${from + 60} Q0 ${from + 6} ${-shoulder * 1.72} ${from + 60} Q${-shoulder * 1.66} ${from + 36} ${-shoulder * 1.5} ${from}Z`,
        tone(colour, 0.5),
      ),
      ellipse(0, from + torso * 0.42, hip * 1.3, torso * 0.34, brush.spot('#ffffff', 0.22)),
      path(
        `M${-hip * 0.9} ${from + 90} Q${-hip * 1.3} ${low - 90} ${-hip * 1.2} ${low - 10} M${hip * 0.9} ${from + 90} Q${hip * 1.3} ${low - 90} ${hip * 1.2} ${low - 10}`,
        'none',
        `stroke="${tone(colour, -0.34)}" stroke-width="7" stroke-opacity="0.35" stroke-linecap="round"`,
      ),
    ]),
  );
  sketch.placed({ x: 0, y: torso * 0.82 - figure.joints.pelvis.y }, () => figure.arms());
}

const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

/** A skirt would stick out from under the blanket. */
function withoutSkirt(character: Character): Character {
  return isSkirt(character.outfit.cut) ? { ...character, outfit: { ...character.outfit, cut: 'shirt' } } : character;
}

/** Head on a pillow, a blanket up to the chest, one arm upon it. */
function paintTuckedIn(sketch: Sketch, sleeper: Character, random: Random): void {
  const character = withoutSkirt(sleeper);
  const { torso, thigh, shin, shoulder, head, neck } = character.proportions;
  const length = head + Math.max(0, neck) + torso + thigh + shin * 0.8;
  const thickness = shoulder * 1.1;
  const left = -length / 2;
  const end = length / 2;
  sketch.add(character.entity, { left: left - 60, right: left + head * 1.1, top: -thickness, bottom: 0 }, (brush) => [
    rect(
      left - 60,
      -thickness * 0.98,
      head * 1.3,
      thickness * 0.96,
      brush.ball('#f4f1ec'),
      56,
      'stroke="#c9c4bb" stroke-width="5"',
    ),
  ]);
  const pose = {
    ...POSES.stand,
    headTilt: 34,
    left: { ...POSES.stand.left, hand: [0.02, 0.9] as const, grips: true },
    right: { ...POSES.stand.right, hand: [-0.16, 0.8] as const, bend: 1 as const },
  };
  const figure = createFigure(sketch, character, pose);
  // Turned to lie, the neck comes to rest where the pillow ends.
  const place = { x: left + head * 0.94 - figure.joints.neck.y, y: -thickness * 0.66, degrees: -90 };
  sketch.placed(place, () => {
    figure.trunk();
    figure.head();
  });
  const colour = random.pick(BLANKETS);
  const from = left + head + torso * 0.24;
  const high = thickness * 1.26;
  sketch.add(character.entity, { left: from - 20, right: end + 30, top: -high * 1.2, bottom: 0 }, (brush) => [
    path(
      `M${from} ${-high} C${from + 120} ${-high * 1.2} ${from + torso} ${-high * 1.1} ${end - shin * 0.9} ${-high * 0.92} Q${end - shin * 0.3} ${-high * 0.86} ${end - 60} ${-high * 1.04} Q${end + 30} ${-high * 1.02} ${end + 30} 0 H${from - 14} Q${from - 44} ${-high * 0.5} ${from} ${-high}Z`,
      brush.wall(colour),
      `stroke="${tone(colour, -0.4)}" stroke-opacity="0.4" stroke-width="5"`,
    ),
    path(
      `M${from} ${-high} Q${from - 44} ${-high * 0.5} ${from - 14} 0 H${from + 66} Q${from + 34} ${-high * 0.55} ${from + 78} ${-high * 1.09}Z`,
      tone(colour, 0.45),
    ),
    path(
      `M${from + torso * 0.8} ${-high * 0.9} Q${from + torso} ${-high * 0.4} ${from + torso * 0.8} -6 M${end - shin * 0.6} ${-high * 0.8} Q${end - shin * 0.4} ${-high * 0.4} ${end - shin * 0.62} -6`,
      'none',
      `stroke="${tone(colour, -0.34)}" stroke-width="7" stroke-opacity="0.35" stroke-linecap="round"`,
    ),
    ellipse(from + torso * 0.9, -high * 0.86, length * 0.2, thickness * 0.24, brush.spot('#ffffff', 0.2)),
  ]);
  if (character.species === 'person') sketch.placed(place, () => figure.arm('right'));
}
