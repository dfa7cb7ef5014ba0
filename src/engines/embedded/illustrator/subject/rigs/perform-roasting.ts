import { stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

const OPEN_FIRES: ReadonlySet<string> = new Set(['campfire', 'fire']);
/** Length of the stick and size of what is on it, for a body of 1000. */
const STICK = 430;
const MORSEL = 105;
const MOST_ON_STICK = 3;

/** True where there is a fire in the open instead of a stove, and what is cooked fits on a stick. */
export function isAtOpenFire({ craft, object }: Performance): boolean {
  const { scene, factsOf } = craft;
  return factsOf(object.concept).kind === 'food' && scene.entities.some(({ concept }) => OPEN_FIRES.has(concept));
}

/** Holds what is roasted into the fire on a long stick, turned to it. */
export function performRoasting(performance: Performance): Figure {
  const { sketch, character, object, index } = performance;
  const { torso, shoulder } = character.proportions;
  const pose = POSES.tend;
  const { neck } = solveJoints(character.proportions, pose);
  const hand = { x: neck.x + shoulder * 1.7, y: neck.y + torso * 0.62 };
  const tip = { x: hand.x + STICK * 0.86, y: Math.min(-150, hand.y + STICK * 0.42) };
  const figure = createFigure(sketch, character, reach(character, pose, { right: hand }));
  figure.all();
  sketch.add(character.entity, { left: hand.x - 40, right: tip.x + 20, top: hand.y - 30, bottom: tip.y + 20 }, () =>
    stroke(`M${hand.x - 34} ${hand.y - 16} L${tip.x + 14} ${tip.y + 7}`, '#7a5230', 13),
  );
  const artwork = objectArtwork(performance);
  const height = Math.min(MORSEL, (MORSEL * artwork.box[3]) / artwork.box[2]);
  const count = Math.min(MOST_ON_STICK, object.count);
  for (let k = 0; k < count; k++) {
    const share = 1 - k * 0.19;
    const at = { x: hand.x + (tip.x - hand.x) * share, y: hand.y + (tip.y - hand.y) * share + height / 2 };
    const morsel = objectArtwork({ ...performance, index: index + k });
    sketch.art(object.id, morsel, { ...at, height }, morsel.recolour);
  }
  figure.hand('right');
  return figure;
}
