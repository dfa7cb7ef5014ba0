import { ellipse } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

const FEWEST = 2;
const MOST = 6;
const TALLEST = 170;
const GAP = 1.08;

/** Several things to eat or drink are carried on a tray. */
export function isTrayful({ craft, object }: Performance): boolean {
  const { kind } = craft.factsOf(object.concept);
  return (kind === 'food' || kind === 'drink') && object.count >= FEWEST && object.count <= MOST;
}

/** A tray before the chest, on both hands, with as many on it as there are. */
export function holdTray(performance: Performance): Figure {
  const { sketch, character, object, pose, index } = performance;
  const { torso, shoulder } = character.proportions;
  const { neck } = solveJoints(character.proportions, pose);
  const artwork = objectArtwork(performance);
  const aspect = artwork.box[2] / artwork.box[3];
  const room = shoulder * 4.4;
  const height = Math.min(TALLEST, room / (aspect * object.count * GAP));
  const step = height * aspect * GAP;
  const half = Math.max(shoulder * 1.7, (step * object.count) / 2 + 24);
  const trayY = neck.y + torso * 0.62;
  const hand = Math.min(half * 0.82, shoulder * 1.75);
  const { armBehind: _left, ...left } = pose.left;
  const { armBehind: _right, ...right } = pose.right;
  const held = reach(
    character,
    { ...pose, left, right },
    { left: { x: neck.x - hand, y: trayY + 18 }, right: { x: neck.x + hand, y: trayY + 18 } },
  );
  const figure = createFigure(sketch, character, held);
  figure.all();
  sketch.add(
    character.entity,
    { left: neck.x - half, right: neck.x + half, top: trayY - 24, bottom: trayY + 30 },
    (brush) => [
      ellipse(neck.x, trayY + 6, half, 24, '#6f747d'),
      ellipse(neck.x, trayY, half, 22, brush.metal('#c3c8d0')),
      ellipse(neck.x, trayY - 3, half * 0.92, 16, '#e4e7ec'),
    ],
  );
  for (let k = 0; k < object.count; k++) {
    const art = objectArtwork({ ...performance, index: index + k });
    const x = neck.x + (k - (object.count - 1) / 2) * step;
    sketch.art(object.id, art, { x, y: trayY + 2, height }, art.recolour);
  }
  figure.hands();
  return figure;
}
