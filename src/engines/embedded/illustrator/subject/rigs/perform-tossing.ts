import { stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import { metresPerUnit, objectArtwork, type Performance, reach } from './stagecraft.ts';

/** Heights of what flies up, in units of a body of 1000. */
const SMALLEST = 90;
const LARGEST = 300;
/** From the neck to what flies, in heads: over any hat. */
const HAT_ROOM = 1.9;
/** Several thrown at once are so many. */
const MOST_THROWN = 5;

/** Throws a thing up: it hangs in the air above both raised hands. */
export function performTossing(performance: Performance): Figure {
  const { sketch, character, object, craft, index } = performance;
  const { torso, shoulder, head } = character.proportions;
  const { neck } = solveJoints(character.proportions, POSES.stand);
  const hands = {
    left: { x: -shoulder * 1.65, y: neck.y - head * 0.42 },
    right: { x: shoulder * 1.65, y: neck.y - head * 0.42 },
  };
  const stance = performance.isSeated ? performance.pose : POSES.stand;
  const held = reach(character, stance, hands);
  const open: Pose = {
    ...held,
    left: { ...held.left, bend: -1, grips: false },
    right: { ...held.right, bend: 1, grips: false },
  };
  const figure = createFigure(sketch, character, open);
  figure.all();
  const count = Math.min(MOST_THROWN, object.count);
  const natural = (craft.factsOf(object.concept).heightMetres * object.sizeFactor) / metresPerUnit(character);
  const height = Math.min(LARGEST, Math.max(SMALLEST, natural * 1.6)) * (count > 2 ? 0.72 : 1);
  const base = neck.y - head * HAT_ROOM;
  for (let k = 0; k < count; k++) {
    const artwork = objectArtwork({ ...performance, index: index + k });
    const width = (artwork.box[2] / artwork.box[3]) * height;
    const fitted = Math.min(1, (shoulder * 4) / width);
    const across = (k - (count - 1) / 2) * width * fitted * 1.15;
    const y = base - (k % 2) * height * 0.7;
    sketch.add(object.id, { left: across - 30, right: across + 30, top: y + 10, bottom: y + torso * 0.24 }, () =>
      [-1, 0, 1].map((side) =>
        stroke(
          `M${across + side * width * fitted * 0.26} ${y + 30} v${side === 0 ? 70 : 48}`,
          '#ffffff',
          9,
          'opacity="0.85"',
        ),
      ),
    );
    sketch.art(
      object.id,
      artwork,
      { x: across, y, height: height * fitted, degrees: count > 1 ? k * 31 - 20 : -8 },
      artwork.recolour,
    );
  }
  return figure;
}
