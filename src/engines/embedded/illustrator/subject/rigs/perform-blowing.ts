import { circle, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Hold } from './holds.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

/** Where swarms of bubbles fly: steps from the ring in their own height, and their size. */
const SWARM = [
  { right: 1.1, up: 0.5, size: 0.8 },
  { right: 2.2, up: 1.4, size: 1.2 },
  { right: 0.9, up: 2.2, size: 0.9 },
  { right: 3.4, up: 0.5, size: 1 },
] as const;
const RING = '#e0567f';

/** Holds a ring on a stick before the lips; bubbles fly from it. */
export function blowBubbles(performance: Performance, { height }: Hold): Figure {
  const { sketch, character, object, pose } = performance;
  const { head, neck: neckLength } = character.proportions;
  const { neck } = solveJoints(character.proportions, pose);
  const unit = head / 27;
  const ring = {
    x: neck.x + (pose.facing === 'side' ? unit * 12 : unit * 8),
    y: neck.y - neckLength - unit * 3.4,
  };
  const hand = { x: ring.x + unit * 3, y: ring.y + unit * 12 };
  const { armBehind: _behind, ...arm } = pose.right;
  const figure = createFigure(
    sketch,
    character,
    reach(character, { ...pose, right: { ...arm, bend: -1, grips: true } }, { right: hand }),
  );
  figure.body();
  figure.head();
  figure.arms();
  const at = figure.joints.right.hand;
  const radius = unit * 3;
  sketch.add(
    object.id,
    {
      left: Math.min(ring.x, at.x) - radius * 2,
      right: Math.max(ring.x, at.x) + radius * 2,
      top: ring.y - radius * 2,
      bottom: at.y,
    },
    () => [
      stroke(`M${ring.x} ${ring.y + radius} L${at.x} ${at.y}`, RING, 9),
      circle(ring.x, ring.y, radius, '#dff4ff', `fill-opacity="0.35" stroke="${RING}" stroke-width="9"`),
    ],
  );
  figure.hand('right');
  const artwork = objectArtwork(performance);
  for (const { right, up, size } of SWARM)
    sketch.art(
      object.id,
      artwork,
      { x: ring.x + right * height, y: ring.y - (up - 0.5) * height, height: height * size },
      artwork.recolour,
    );
  return figure;
}
