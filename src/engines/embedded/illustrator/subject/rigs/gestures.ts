import { GESTURES, type GestureId } from '../../scene.ts';
import type { Point } from '../drawing.ts';
import {
  ARM_ROOT_DROP,
  ARM_ROOT_INSET,
  type HandShape,
  type LimbPose,
  type Pose,
  type Proportions,
} from './skeleton.ts';

/** A point beside the body: half shoulder widths to the side of the arm, lengths of the trunk below the neck. */
type AtBody = readonly ['body', across: number, down: number];
/** A point at the head: half heads to the side of the arm, heads above the chin. */
type AtHead = readonly ['head', across: number, up: number];

interface Arm {
  readonly elbow: AtBody;
  readonly hand: AtBody | AtHead;
  readonly shape?: HandShape;
}

/** Both arms alike where only one is told of with `both`. */
interface Gesture {
  readonly both?: Arm;
  readonly right?: Arm;
  readonly left?: Arm;
  /** Degrees by which the head is turned aside. */
  readonly headTilt?: number;
}

/** Numbers found by eye. */
const ARMS: Readonly<Record<GestureId, Gesture>> = {
  'arms-crossed': {
    left: { elbow: ['body', 0.84, 0.64], hand: ['body', -0.5, 0.6], shape: 'hidden' },
    right: { elbow: ['body', 0.84, 0.63], hand: ['body', -0.46, 0.5], shape: 'flat' },
    headTilt: 3,
  },
  'hands-on-hips': { both: { elbow: ['body', 1.75, 0.56], hand: ['body', 0.84, 0.86], shape: 'fist' } },
  'hands-in-pockets': { both: { elbow: ['body', 1.25, 0.54], hand: ['body', 0.64, 1.02], shape: 'pocketed' } },
  'hand-on-chin': {
    left: { elbow: ['body', 0.92, 0.64], hand: ['body', -0.46, 0.6], shape: 'flat' },
    right: { elbow: ['body', 0.86, 0.5], hand: ['head', 0.16, -0.05], shape: 'fist' },
    headTilt: 6,
  },
  'hand-on-heart': { right: { elbow: ['body', 1.0, 0.6], hand: ['body', -0.12, 0.34], shape: 'flat' } },
  'thumb-raised': { right: { elbow: ['body', 1.36, 0.58], hand: ['body', 1.6, 0.2], shape: 'thumb-up' }, headTilt: 5 },
  'two-fingers-raised': {
    right: { elbow: ['body', 1.5, 0.5], hand: ['body', 1.6, 0.06], shape: 'peace' },
    headTilt: 6,
  },
  pointing: { right: { elbow: ['body', 1.56, 0.4], hand: ['body', 2.6, 0.16], shape: 'point' } },
  'pointing-up': { right: { elbow: ['body', 1.6, 0.36], hand: ['body', 1.72, -0.1], shape: 'point' } },
  'arms-raised': { both: { elbow: ['body', 1.7, -0.06], hand: ['body', 2.05, -0.52] } },
  'open-arms': { both: { elbow: ['body', 1.9, 0.36], hand: ['body', 2.9, 0.06], shape: 'flat' } },
  'shoulders-shrugged': { both: { elbow: ['body', 1.45, 0.5], hand: ['body', 2.5, 0.3], shape: 'flat' }, headTilt: 9 },
  saluting: { right: { elbow: ['body', 1.95, -0.06], hand: ['head', 0.86, 0.62], shape: 'flat' } },
  praying: { both: { elbow: ['body', 0.95, 0.6], hand: ['body', 0.14, 0.34], shape: 'flat' } },
  clapping: { both: { elbow: ['body', 1.15, 0.56], hand: ['body', 0.3, 0.32], shape: 'flat' } },
  flexing: { both: { elbow: ['body', 2.0, 0.12], hand: ['body', 1.7, -0.3], shape: 'fist' } },
  'face-covered': { both: { elbow: ['body', 0.95, 0.44], hand: ['head', 0.42, 0.3], shape: 'flat' } },
  'head-held': { both: { elbow: ['body', 1.9, -0.02], hand: ['head', 0.84, 0.68], shape: 'flat' } },
  phoning: { right: { elbow: ['body', 1.72, 0.16], hand: ['head', 1.02, 0.3], shape: 'fist' }, headTilt: 6 },
  'selfie-taking': { right: { elbow: ['body', 1.7, -0.02], hand: ['body', 2.6, -0.34], shape: 'fist' }, headTilt: 7 },
};

/** The gesture among attributes, if there is one. */
export function gestureOf(attributes: readonly string[]): GestureId | undefined {
  return GESTURES.find((gesture) => attributes.includes(gesture));
}

/** The pose with the arms of a gesture; poses seen from the side keep theirs. */
export function gesturing(pose: Pose, attributes: readonly string[], proportions: Proportions): Pose {
  const gesture = gestureOf(attributes);
  if (gesture === undefined || pose.facing === 'side') return pose;
  const { both, left = both, right = both, headTilt } = ARMS[gesture];
  const resting: LimbPose = { ...pose.left, hand: [-0.2, 0.95], bend: 1 };
  return {
    ...pose,
    lean: 0,
    headTilt: headTilt ?? pose.headTilt,
    left: left ? armPose(pose.left, left, -1, proportions) : resting,
    right: right ? armPose(pose.right, right, 1, proportions) : pose.right,
  };
}

function armPose(limb: LimbPose, { elbow, hand, shape }: Arm, side: 1 | -1, proportions: Proportions): LimbPose {
  const { armBehind: _behind, grips: _grips, ...rest } = limb;
  const at = (place: AtBody | AtHead): LimbPose['hand'] => {
    const { x, y } = pointOf(place, side, proportions);
    const reach = proportions.upperArm + proportions.foreArm;
    const rootX = side * proportions.shoulder * ARM_ROOT_INSET;
    return [(x - rootX) / reach, (y - proportions.torso * ARM_ROOT_DROP) / reach];
  };
  return { ...rest, elbow: at(elbow), hand: at(hand), ...(shape && { handShape: shape }) };
}

/** Relative to the neck. */
function pointOf(
  [where, across, up]: AtBody | AtHead,
  side: 1 | -1,
  { shoulder, torso, neck, head }: Proportions,
): Point {
  return where === 'body'
    ? { x: side * across * shoulder, y: up * torso }
    : { x: (side * across * head) / 2, y: -neck - up * head };
}
