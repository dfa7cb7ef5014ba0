import { createFigure, type Figure } from './figure.ts';
import type { Hold } from './holds.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

/** Where the drawing of a bow has the end of its arrow, as a share of its width. */
const NOCK = 0.09;
/** How far the arm that holds the bow is stretched out, as a share of its length. */
const STRETCH = 0.9;

/** Draws a bow to the side: the far arm holds it out, the near hand has the string at the chin. */
export function drawBow(performance: Performance, hold: Hold): Figure {
  const { character, sketch, object, pose } = performance;
  const artwork = objectArtwork(performance);
  const stance: Pose =
    pose.facing === 'side' ? pose : { ...POSES.talk, left: POSES.spar.left, right: POSES.spar.right };
  const { proportions } = character;
  const joints = solveJoints(proportions, stance);
  const width = (artwork.box[2] / artwork.box[3]) * hold.height;
  const { shoulder } = joints.left;
  const grip = {
    x: shoulder.x + (proportions.upperArm + proportions.foreArm) * STRETCH,
    y: shoulder.y - proportions.torso * 0.05,
  };
  const nock = { x: grip.x - (hold.grip[0] - NOCK) * width, y: grip.y };
  const { armBehind: _behind, ...near } = stance.right;
  const held = reach(
    character,
    { ...stance, left: { ...stance.left, armBehind: true, bend: 1 }, right: { ...near, bend: 1 } },
    { left: grip, right: nock },
  );
  const figure = createFigure(sketch, character, held);
  figure.body();
  figure.head();
  const x = grip.x + (0.5 - hold.grip[0]) * width;
  const y = grip.y + (1 - hold.grip[1]) * hold.height;
  sketch.art(object.id, artwork, { x, y, height: hold.height }, artwork.recolour);
  figure.arms();
  return figure;
}
