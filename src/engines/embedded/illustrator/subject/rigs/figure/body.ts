import type { Point } from '../../drawing.ts';
import type { Character, WornPlace } from '../character.ts';
import { HEAD_FRAME } from '../figure-frame.ts';
import { type Joints, type Pose, solveJoints } from '../skeleton.ts';
import type { Box, Sketch } from '../sketch.ts';
import { isSkirt } from '../skirts.ts';

export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

type Paint = Parameters<Sketch['add']>[2];

/** A character in a pose: where its parts are, and how to draw something of it. */
export interface Body {
  readonly sketch: Sketch;
  readonly character: Character;
  readonly pose: Pose;
  readonly joints: Joints;
  /** Chin of the head. */
  readonly chin: Point;
  /** Units per unit of the head's 32 × 32 frame. */
  readonly headUnit: number;
  /** Legs stretched towards the viewer lie over the trunk, unless a skirt covers them. */
  readonly legsInFront: boolean;
  /** Draws something of the character itself. */
  add(box: Box, paint: Paint): void;
  /** Draws clothing, which is a thing of its own where the prompt names it. */
  addWorn(place: WornPlace, box: Box, paint: Paint): void;
}

/** Poses a character; ground at y = 0, pelvis above x = 0. */
export function poseBody(sketch: Sketch, character: Character, pose: Pose): Body {
  const joints = solveJoints(character.proportions, pose);
  const add = (box: Box, paint: Paint): void => sketch.add(character.entity, box, paint, character.recolour);
  return {
    sketch,
    character,
    pose,
    joints,
    chin: { x: joints.neck.x + (pose.facing === 'side' ? 10 : 0), y: joints.neck.y - character.proportions.neck },
    headUnit: character.proportions.head / HEAD_FRAME.height,
    legsInFront: pose.legsInFront === true && !isSkirt(character.outfit.cut),
    add,
    addWorn(place, box, paint) {
      const entity = character.worn?.[place];
      if (entity === undefined) add(box, paint);
      else sketch.add(entity, box, paint);
    },
  };
}

/** The square around a point. */
export function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The box around points, with room for what is drawn along them. */
export function boxOf(points: readonly Point[], margin: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  };
}
