import { stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { metresPerUnit, objectArtwork, type Performance, reach } from './stagecraft.ts';
import { isTurnedInTow } from './towed.ts';

/** Length of the rope, in arms. */
const ROPE = 1.5;
/** Where a rope is tied to what is towed: a share of its height. */
const TIED = 0.34;
/** What is towed is at most this share of the height of who tows it, and not less than the other. */
const LARGEST = 0.8;
const SMALLEST = 0.26;

/** Walks ahead and pulls something on a rope behind. */
export function performTowing(performance: Performance): Figure {
  const { sketch, character, craft, object } = performance;
  const { proportions } = character;
  const arm = proportions.upperArm + proportions.foreArm;
  const pose = POSES.walk;
  const shoulder = createFigure(sketch, character, pose).joints.right.shoulder;
  const hand = { x: shoulder.x - arm * 0.62, y: shoulder.y + arm * 0.7 };
  const figure = createFigure(sketch, character, reach(character, { ...pose, lean: 9 }, { right: hand }));
  const artwork = objectArtwork(performance);
  const natural = (craft.factsOf(object.concept).heightMetres * object.sizeFactor) / metresPerUnit(character);
  const height = Math.min(1000 * LARGEST, Math.max(1000 * SMALLEST, natural));
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const front = figure.joints.right.hand.x - arm * ROPE * 0.62;
  sketch.art(
    object.id,
    artwork,
    { x: front - width / 2, y: 0, height, flip: isTurnedInTow(object.concept) },
    artwork.recolour,
  );
  const tied = { x: front - width * 0.06, y: -height * TIED };
  figure.body();
  figure.head();
  const { x, y } = figure.joints.right.hand;
  sketch.add(object.id, { left: tied.x, right: x, top: y - 10, bottom: tied.y + 50 }, () => [
    stroke(`M${tied.x} ${tied.y} Q${(tied.x + x) / 2} ${(tied.y + y) / 2 + 46} ${x} ${y}`, '#6b4c2e', 12),
    stroke(`M${tied.x} ${tied.y} Q${(tied.x + x) / 2} ${(tied.y + y) / 2 + 46} ${x} ${y}`, '#c9a06a', 6),
  ]);
  figure.arms();
  return figure;
}
