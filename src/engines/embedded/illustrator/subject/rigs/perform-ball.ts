import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

const BALL_HEIGHT = 190;

/** Kicks a ball (or whatever else is kicked) that is just leaving the foot. */
export function performKicking(performance: Performance): Figure {
  const { sketch, character, object } = performance;
  const figure = createFigure(sketch, character, POSES.kick);
  figure.all();
  const artwork = objectArtwork(performance);
  const { foot } = figure.joints.right;
  const height = Math.min(BALL_HEIGHT, character.proportions.shin);
  sketch.art(object.id, artwork, { x: foot.x + height * 0.95, y: foot.y + height * 0.1, height }, artwork.recolour);
  return figure;
}

/** Fewer in the air would not be juggling; more would not be seen. */
const FEWEST_JUGGLED = 4;
const MOST_JUGGLED = 7;
const JUGGLED_HEIGHT = 105;

/** Juggles: as many things as there are in an arch from hand to hand, over the head. */
export function performJuggling(performance: Performance): Figure {
  const { sketch, character, object, index } = performance;
  const { torso, foreArm, shoulder, head } = character.proportions;
  const pose = POSES.stand;
  const { neck } = solveJoints(character.proportions, pose);
  const reachOut = shoulder * 1.2 + foreArm * 0.1;
  const handY = neck.y + torso * 0.74;
  const hands = { left: { x: -reachOut, y: handY }, right: { x: reachOut, y: handY } };
  const figure = createFigure(sketch, character, reach(character, { ...pose, headTilt: -3 }, hands));
  figure.all();
  const count = Math.min(MOST_JUGGLED, Math.max(FEWEST_JUGGLED, object.count));
  const rise = handY - (neck.y - head * 1.75);
  for (let k = 0; k < count; k++) {
    const angle = Math.PI * (0.02 + (0.96 * k) / (count - 1));
    const artwork = objectArtwork({ ...performance, index: index + k });
    const x = -Math.cos(angle) * reachOut * 1.25;
    const y = handY - JUGGLED_HEIGHT * 0.3 - Math.sin(angle) * rise;
    const height = Math.min(JUGGLED_HEIGHT, (JUGGLED_HEIGHT * artwork.box[3]) / artwork.box[2]);
    sketch.art(object.id, artwork, { x, y, height, degrees: k * 37 - 60 }, artwork.recolour);
  }
  return figure;
}
