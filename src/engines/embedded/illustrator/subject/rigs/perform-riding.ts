import { colourOfMember } from '../artwork.ts';
import type { Point } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { path } from '../own/shapes.ts';
import { affineOf, applyAffine } from './affine.ts';
import { animalLook, HEAD_ONLY } from './animal-table.ts';
import { castAnimal } from './cast-animal.ts';
import { createFigure, type Figure } from './figure.ts';
import { mountOf } from './mounts.ts';
import { POSES } from './poses.ts';
import { drawQuadruped } from './quadruped.ts';
import { solveJoints } from './skeleton.ts';
import { objectArtwork, type Performance, reach } from './stagecraft.ts';

/** What a rider needs to know of the mount: where to sit, what to hold, and how to paint it. */
interface Steed {
  readonly seat: Point;
  readonly handle?: Point;
  paint(): void;
}

/** Head-only animals get the rig's own body; its back is here, in its own units. */
const RIG_BACK: Point = { x: 40, y: -555 };
const RIG_HEIGHT = 780;

/** Sits on (or stands on) what is ridden, legs on both sides. Looks to the left, like the pack's animals. */
export function performRiding(performance: Performance): Figure {
  const { sketch, character, object } = performance;
  const mount = mountOf(object.concept);
  const steed =
    HEAD_ONLY.has(object.concept) && animalLook(object.concept) ? rigSteed(performance) : artSteed(performance);
  const stands = mount.pose === 'stand' || mount.pose === 'squat';
  const pose = POSES[mount.pose];
  const joints = solveJoints(character.proportions, pose);
  // The figure is painted looking to the right and mirrored: its frame's x runs to the left from the seat.
  const base = stands ? { x: 0, y: 0 } : { x: joints.pelvis.x, y: joints.pelvis.y + character.proportions.hip * 0.42 };
  const handle = steed.handle && {
    x: base.x - (steed.handle.x - steed.seat.x),
    y: base.y + (steed.handle.y - steed.seat.y),
  };
  const held = handle ? reach(character, pose, { left: handle, right: handle }) : pose;
  const placement = { x: steed.seat.x + base.x, y: steed.seat.y - base.y, flip: true };
  const figure = createFigure(sketch, character, held);
  sketch.placed(placement, () => {
    figure.back();
    if (mount.isAstride) figure.leg('left');
  });
  steed.paint();
  if (mount.saddle) paintSaddle(performance, steed.seat);
  sketch.placed(placement, () => {
    if (!mount.isAstride) figure.leg('left');
    figure.trunk();
    figure.head();
    figure.leg('right');
    figure.arms();
  });
  return figure;
}

function paintSaddle({ sketch, object }: Performance, { x, y }: Point): void {
  const leather = '#8a4a2c';
  sketch.add(object.id, { left: x - 130, right: x + 130, top: y - 30, bottom: y + 130 }, (brush) => [
    path(
      `M${x - 118} ${y + 6} Q${x} ${y - 34} ${x + 124} ${y - 2} L${x + 104} ${y + 118} Q${x} ${y + 142} ${x - 96} ${y + 118}Z`,
      brush.wall('#b5323e'),
      'opacity="0.95"',
    ),
    path(
      `M${x - 92} ${y - 8} Q${x} ${y - 30} ${x + 104} ${y - 30} Q${x + 120} ${y + 10} ${x + 74} ${y + 52} Q${x} ${y + 70} ${x - 66} ${y + 48}Z`,
      brush.ball(leather),
      `stroke="${tone(leather, -0.4)}" stroke-width="5"`,
    ),
  ]);
}

function artSteed(performance: Performance): Steed {
  const { sketch, object } = performance;
  const mount = mountOf(object.concept);
  const artwork = objectArtwork(performance);
  const { height, degrees = 0, flip = false } = mount;
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const turned = affineOf({ degrees });
  const pointAt = (share: { readonly x: number; readonly y: number }): Point => {
    const x = ((flip ? 1 - share.x : share.x) - 0.5) * width;
    return applyAffine(turned, x, (share.y - 1) * height);
  };
  const seat = mount.seat
    ? { x: mount.seat[0], y: mount.seat[1] }
    : (artwork.anchors.seat ?? artwork.anchors.surface ?? { x: 0.5, y: 0.3 });
  return {
    seat: pointAt(seat),
    ...(artwork.anchors.hand ? { handle: pointAt(artwork.anchors.hand) } : {}),
    paint: () => sketch.art(object.id, artwork, { x: 0, y: 0, height, degrees, flip }, artwork.recolour),
  };
}

function rigSteed({ craft, sketch, object, index }: Performance): Steed {
  const colour = colourOfMember(object, index);
  const animal = castAnimal({ pack: craft.pack, entity: object, ...(colour ? { colour } : {}) });
  if (!animal) throw new Error(`No drawing of "${object.concept}"`);
  const scale = mountOf(object.concept).height / RIG_HEIGHT;
  return {
    seat: { x: RIG_BACK.x * scale, y: RIG_BACK.y * scale },
    paint: () => sketch.placed({ scale }, () => drawQuadruped(sketch, animal, 'walking')),
  };
}
