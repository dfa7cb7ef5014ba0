import { createFigure, type Figure } from './figure.ts';
import { POSES } from './poses.ts';
import { objectArtwork, type Performance } from './stagecraft.ts';

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
