import { colourOfMember } from '../artwork.ts';
import type { Point } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { path } from '../own/shapes.ts';
import { affineOf, applyAffine, type Placement } from './affine.ts';
import { animalLook, HEAD_ONLY } from './animal-table.ts';
import { castAnimal } from './cast-animal.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import { mountOf } from './mounts.ts';
import { POSES, type PoseName } from './poses.ts';
import { drawQuadruped } from './quadruped.ts';
import { solveJoints } from './skeleton.ts';
import { isSkirt } from './skirts.ts';
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

/** A rider of several, in the first one's units from the seat. */
interface Rider {
  readonly character: Character;
  readonly scale: number;
  /** How far behind the middle of the seat. */
  readonly back: number;
}

/** Sits on (or stands on) what is ridden, legs on both sides, one behind the other. Looks to the left, like the pack's animals. */
export function performRiding(performance: Performance): Figure {
  const { sketch, character, object, fellows = [] } = performance;
  const mount = mountOf(object.concept);
  const steed =
    HEAD_ONLY.has(object.concept) && animalLook(object.concept) ? rigSteed(performance) : artSteed(performance);
  const gap = mount.pose === 'cross-legged' ? ABREAST : IN_A_ROW;
  const riders = [character, ...fellows].map((who, i): Rider => {
    const scale = who.heightMetres / character.heightMetres;
    return { character: who, scale, back: (i - fellows.length / 2) * gap };
  });
  const figures = riders.map((rider, i) => placeRider(performance, steed, rider, riders[i - 1]));
  for (const { figure, placement } of figures) {
    sketch.placed(placement, () => {
      figure.back();
      if (mount.isAstride) figure.leg('left');
    });
  }
  steed.paint();
  if (mount.saddle) paintSaddle(performance, steed.seat);
  for (const { figure, placement } of figures) {
    const isSkirted = isSkirt(figure.character.outfit.cut);
    sketch.placed(placement, () => {
      if (!mount.isAstride) figure.leg('left');
      if (isSkirted) figure.leg('right');
      figure.trunk();
      figure.head();
      if (!isSkirted) figure.leg('right');
      figure.arms();
    });
  }
  return figures[0]!.figure;
}

/** Room for one on an animal's back, and on a carpet. */
const IN_A_ROW = 225;
const ABREAST = 330;

const STANDING: ReadonlySet<PoseName> = new Set<PoseName>(['stand', 'squat', 'schuss', 'balance']);

/** The rider's figure, with hands on what there is to hold: the mount's neck or handle, or the waist of who sits before. */
function placeRider(
  { sketch, object }: Performance,
  { seat, handle }: Steed,
  { character, scale, back }: Rider,
  before: Rider | undefined,
): { readonly figure: Figure; readonly placement: Placement } {
  const mount = mountOf(object.concept);
  const stands = STANDING.has(mount.pose);
  const pose = POSES[mount.pose];
  const joints = solveJoints(character.proportions, pose);
  // The figure is painted looking to the right and mirrored: its frame's x runs to the left from the seat.
  const base = stands ? { x: 0, y: 0 } : { x: joints.pelvis.x, y: joints.pelvis.y + character.proportions.hip * 0.42 };
  const grip = mount.handle && { x: seat.x + mount.handle[0], y: seat.y + mount.handle[1] };
  const waist = before && { x: seat.x + before.back, y: seat.y - before.character.proportions.torso * 0.3 };
  const hold = mount.isAstride || !before ? (waist ?? handle ?? grip) : undefined;
  const hand = hold && {
    x: base.x - (hold.x - seat.x - back) / scale,
    y: base.y + (hold.y - seat.y) / scale,
  };
  const held = hand ? reach(character, pose, { left: hand, right: hand }) : pose;
  return {
    figure: createFigure(sketch, character, held),
    placement: { x: seat.x + back + base.x * scale, y: seat.y - base.y * scale, scale, flip: true },
  };
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
