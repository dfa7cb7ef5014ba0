import type { Random } from '../../maths/random.ts';
import type { Entity, PerchId } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import type { Point } from '../drawing.ts';

import { isPersonConcept } from './cast.ts';
import { castMember } from './cast-member.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Passenger } from './passenger.ts';
import { POSES } from './poses.ts';
import { paintSitting } from './sitting-animal.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Who bears whom, before he is painted. */
export interface Bearing {
  readonly sketch: Sketch;
  readonly craft: Stagecraft;
  readonly character: Character;
  readonly pose: Pose;
  readonly passengers: readonly Passenger[];
  readonly index: number;
  readonly random: Random;
}

/** Heights of passengers in the bearer's units: what is smaller is drawn larger, to be seen, and what is larger smaller. */
const SIZES: Readonly<Record<PerchId, readonly [least: number, most: number]>> = {
  shoulder: [140, 200],
  head: [140, 260],
  lap: [150, 270],
  hand: [110, 220],
};
/** How far from the neck something beside the head is, in heights of the head. */
const BESIDE_HEAD = 0.66;
/** Degrees that a head leans away from who is on the one shoulder. */
const HEAD_AWAY = -9;

/** Paints who bears, with the hands that it takes, and the passengers before or behind him. */
export function paintBearer(bearing: Bearing, perform: (pose: Pose) => Figure): Figure {
  const { passengers } = bearing;
  const rider = passengers.find((passenger) => passenger.at === 'shoulder' && isPerson(bearing, passenger));
  const finish = rider && mountShoulders(bearing, rider);
  const figure = perform(poseFor(bearing));
  finish?.();
  for (const [k, passenger] of passengers.entries())
    if (passenger !== rider) PLACES[passenger.at](bearing, figure, passenger, k);
  return figure;
}

function isPerson({ craft }: Bearing, { entity }: Passenger): boolean {
  return isPersonConcept(craft.pack, entity.concept);
}

/** The bearer's pose with hands that hold out, or hold on to, the passenger. */
function poseFor(bearing: Bearing): Pose {
  const { character, pose, passengers } = bearing;
  const joints = solveJoints(character.proportions, pose);
  const { upperArm, foreArm, hip } = character.proportions;
  const at = new Set(passengers.map((passenger) => passenger.at));
  if (at.has('hand')) {
    const { shoulder } = joints.right;
    const length = upperArm + foreArm;
    const { armBehind: _, ...arm } = pose.right;
    const hand = { x: shoulder.x + length * 0.74, y: shoulder.y + length * 0.12 };
    return reach(character, { ...pose, right: { ...arm, bend: -1 } }, { right: hand });
  }
  const [only, other] = passengers;
  if (only?.at === 'shoulder' && !other && !isPerson(bearing, only)) return { ...pose, headTilt: HEAD_AWAY };
  if (!at.has('lap')) return pose;
  const y = joints.pelvis.y - hip * 0.7;
  return reach(character, pose, {
    left: { x: joints.pelvis.x - hip * 1.35, y },
    right: { x: joints.pelvis.x + hip * 1.35, y },
  });
}

type Place = (bearing: Bearing, figure: Figure, passenger: Passenger, k: number) => void;

const PLACES: Readonly<Record<PerchId, Place>> = {
  shoulder: (bearing, { joints, character }, passenger, k) => {
    const { shoulder, arm, head } = character.proportions;
    const side = k === 0 ? 1 : -1;
    const { y } = side > 0 ? joints.right.shoulder : joints.left.shoulder;
    const out = Math.min(shoulder + arm * 0.6, head * BESIDE_HEAD);
    perch(bearing, passenger, { x: joints.neck.x + side * out, y: y - arm * 0.5 }, side < 0);
  },
  head: (bearing, { chin, character }, passenger) => {
    const crown = { x: chin.x, y: chin.y - character.proportions.head * 0.93 };
    if (isPerson(bearing, passenger)) seatChild(bearing, passenger, crown);
    else perch(bearing, passenger, crown, false);
  },
  hand: (bearing, figure, passenger) => {
    const { hand } = figure.joints.right;
    perch(bearing, passenger, { x: hand.x, y: hand.y - figure.character.proportions.hand * 0.5 }, false);
  },
  lap: (bearing, figure, passenger) => {
    const { joints, character } = figure;
    const { hip, leg } = character.proportions;
    const lap = { x: joints.pelvis.x, y: joints.pelvis.y + leg * 0.9 };
    if (isPerson(bearing, passenger)) seatChild(bearing, passenger, { x: lap.x + hip * 1.25, y: lap.y });
    else {
      perch(bearing, passenger, lap, false);
      figure.hands();
    }
  },
};

/** Sets an animal or a thing down with its feet at a point. */
function perch(bearing: Bearing, { entity, at }: Passenger, point: Point, flip: boolean): void {
  const { sketch, craft, random, index, character } = bearing;
  const [least, most] = SIZES[at];
  const natural = (craft.factsOf(entity.concept).heightMetres / metresPerUnit(character)) * entity.sizeFactor;
  const height = Math.min(most, Math.max(least, natural));
  const colour = colourOfMember(entity, index);
  if (paintSitting(sketch, craft.pack, entity, index, { ...point, height, flip })) return;
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  sketch.art(entity.id, artwork, { ...point, height, flip }, artwork.recolour);
}

/** Somebody small who sits at a point. */
function seatChild(bearing: Bearing, { entity }: Passenger, point: Point): void {
  const { sketch } = bearing;
  const { child, scale } = castChild(bearing, entity);
  const { pelvis } = createFigure(createSketch(), child, POSES['sit-chair']).joints;
  sketch.placed({ x: point.x, y: point.y - (pelvis.y + child.proportions.hip * 0.5) * scale, scale }, () =>
    createFigure(sketch, child, POSES['sit-chair']).all(),
  );
}

/** Nobody is carried who is as large as his bearer. */
const LARGEST_SHARE = 0.8;

function castChild({ craft, index, random, character }: Bearing, entity: Entity): { child: Character; scale: number } {
  const child = castMember(craft, { entity: { ...entity, count: 1 }, wearing: [] }, index, random.fork('passenger'));
  return { child, scale: Math.min(LARGEST_SHARE, (child.heightMetres / character.heightMetres) * entity.sizeFactor) };
}

/** So high above the neck sits who is on both shoulders. */
const RAISED = 45;
/** Legs on both sides of the bearer's head. */
const ASTRIDE: Pose = {
  ...POSES['sit-chair'],
  left: { hand: [-0.12, 0.72], thigh: [-0.66, 0.6], shin: [0.22, 0.94] },
  right: { hand: [0.12, 0.72], thigh: [0.66, 0.6], shin: [-0.22, 0.94] },
};

/** Paints somebody who sits on the bearer's shoulders, behind his head; the returned function paints the legs before his chest. */
function mountShoulders(bearing: Bearing, { entity }: Passenger): () => void {
  const { sketch, character, pose } = bearing;
  const { child, scale } = castChild(bearing, entity);
  const { neck } = solveJoints(character.proportions, pose);
  const figure = createFigure(sketch, child, ASTRIDE);
  const place = { x: neck.x, y: neck.y - RAISED - figure.joints.pelvis.y * scale, scale };
  sketch.placed(place, () => {
    figure.back();
    figure.trunk();
    figure.head();
  });
  return () => {
    // The thighs come round from behind the chin.
    sketch.placed({ ...place, y: place.y + RAISED }, figure.legs);
    sketch.placed(place, figure.arms);
  };
}
