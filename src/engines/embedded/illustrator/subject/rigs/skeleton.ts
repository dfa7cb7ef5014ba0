import type { Point } from '../drawing.ts';

/** Bone lengths and widths of a character, in units of which a grown person has 1000 from crown to sole. */
export interface Proportions {
  /** Chin to crown. */
  readonly head: number;
  readonly neck: number;
  /** Pelvis to neck. */
  readonly torso: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly thigh: number;
  readonly shin: number;
  /** Half widths. */
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
  /** Radii of arm and leg at their thick ends. */
  readonly arm: number;
  readonly leg: number;
  readonly hand: number;
}

/** A bone's end relative to its start, as a share of the bone's length; shorter than 1 means foreshortened. */
export type Bone = readonly [x: number, y: number];

/** `side` is a three-quarter view towards the viewer's right. */
export type Facing = 'front' | 'side';

/**
 * How a body is held. Left and right are the viewer's. Hands are given relative to their shoulder in shares of the arm's
 * length, the elbow follows; `bend` says to which side it points (1 = clockwise of the line from shoulder to hand).
 */
export interface Pose {
  readonly facing: Facing;
  /** Degrees the trunk leans clockwise. */
  readonly lean: number;
  readonly headTilt: number;
  /** How far the pelvis is pushed out to the viewer's right over the standing leg, in units; that hip is raised. */
  readonly sway?: number;
  readonly left: LimbPose;
  readonly right: LimbPose;
  /** Height of the soles above the ground, in units. */
  readonly lift?: number;
  readonly seated?: boolean;
  /** Legs are folded before the trunk. */
  readonly legsInFront?: boolean;
}

/** `flat`: fingers together; `hidden`: under something; `pocketed`: in a trouser pocket. */
export type HandShape = 'thumb-up' | 'point' | 'peace' | 'flat' | 'fist' | 'hidden' | 'pocketed';

export interface LimbPose {
  readonly hand: Bone;
  readonly bend?: 1 | -1;
  /** Where the elbow is, given as the hand is: arms that come towards the viewer look shorter than they are. Default: it follows the hand. */
  readonly elbow?: Bone;
  /** What the fingers do. Default: closed for `grips`, else open. */
  readonly handShape?: HandShape;
  /** Drawn behind the trunk. */
  readonly armBehind?: boolean;
  /** The hand is closed round something. */
  readonly grips?: boolean;
  readonly thigh: Bone;
  readonly shin: Bone;
}

export interface LimbJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly foot: Point;
}

/** Joints in figure coordinates: x = 0 under the pelvis, y = 0 on the ground, up is negative. */
export interface Joints {
  readonly pelvis: Point;
  readonly neck: Point;
  readonly left: LimbJoints;
  readonly right: LimbJoints;
}

const SIDE_VIEW_SHOULDER = 0.42;
/** Where the arm is hung on: shares of the shoulder's half width and distance below the neck. */
export const ARM_ROOT_INSET = 0.74;
export const ARM_ROOT_DROP = 0.135;
/** Sole below the ankle joint, in leg radii. */
const SOLE_DROP = 0.95;
/** How much a pelvis that sways raises the hip it goes to, and takes the knees along. */
const HIP_RISE = 0.5;
const KNEE_SHARE = 0.4;

export function solveJoints(proportions: Proportions, pose: Pose): Joints {
  const width = pose.facing === 'side' ? SIDE_VIEW_SHOULDER : 1;
  const sway = pose.sway ?? 0;
  const limb = (side: -1 | 1, limbPose: LimbPose): LimbJoints => {
    const root = trunkPoint(
      pose,
      side * proportions.shoulder * ARM_ROOT_INSET * width,
      -proportions.torso * (1 - ARM_ROOT_DROP),
    );
    const reach = proportions.upperArm + proportions.foreArm;
    const wanted = { x: root.x + limbPose.hand[0] * reach, y: root.y + limbPose.hand[1] * reach };
    const arm = limbPose.elbow
      ? { elbow: along(root, limbPose.elbow, reach), hand: wanted }
      : bendArm(root, wanted, proportions, limbPose.bend ?? (side === 1 ? -1 : 1));
    const hip = {
      x: side * proportions.hip * 0.5 * (pose.facing === 'side' ? 0.3 : 1),
      y: -proportions.leg * 0.2 - side * sway * HIP_RISE,
    };
    const knee = along(hip, limbPose.thigh, proportions.thigh);
    const foot = along(knee, limbPose.shin, proportions.shin);
    // The feet stay where they stand.
    knee.x -= sway * KNEE_SHARE;
    foot.x -= sway;
    return { shoulder: root, ...arm, hip, knee, foot };
  };
  const left = limb(-1, pose.left);
  const right = limb(1, pose.right);
  const lowest = Math.max(
    left.foot.y + proportions.leg * SOLE_DROP,
    right.foot.y + proportions.leg * SOLE_DROP,
    proportions.hip * 0.55,
  );
  return shiftJoints(
    { pelvis: { x: 0, y: 0 }, neck: trunkPoint(pose, 0, -proportions.torso), left, right },
    -lowest - (pose.lift ?? 0),
  );
}

/** A point of the trunk's own frame (pelvis at the origin, up is negative) after leaning. */
function trunkPoint(pose: Pose, x: number, y: number): Point {
  const angle = (pose.lean * Math.PI) / 180;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
}

function along(from: Point, bone: Bone, length: number): { x: number; y: number } {
  return { x: from.x + bone[0] * length, y: from.y + bone[1] * length };
}

/** Two-bone inverse kinematics: the elbow is where circles around shoulder and hand meet; too far a hand is pulled in. */
function bendArm(root: Point, wanted: Point, proportions: Proportions, bend: 1 | -1): { elbow: Point; hand: Point } {
  const { upperArm, foreArm } = proportions;
  const dx = wanted.x - root.x;
  const dy = wanted.y - root.y;
  const wantedDistance = Math.hypot(dx, dy) || 1;
  const distance = Math.min(wantedDistance, (upperArm + foreArm) * 0.995);
  const hand = { x: root.x + (dx / wantedDistance) * distance, y: root.y + (dy / wantedDistance) * distance };
  const nearest = Math.abs(upperArm - foreArm) + 1;
  const effective = Math.max(distance, nearest);
  const alongLine = (upperArm ** 2 - foreArm ** 2 + effective ** 2) / (2 * effective);
  // A very close hand means an arm folded towards the viewer: the elbow sticks out less than the flat solution says.
  const height =
    Math.sqrt(Math.max(0, upperArm ** 2 - alongLine ** 2)) *
    Math.min(1, 0.45 + (0.7 * distance) / (upperArm + foreArm));
  const ux = dx / wantedDistance;
  const uy = dy / wantedDistance;
  const share = (alongLine / effective) * distance;
  return { elbow: { x: root.x + ux * share - uy * height * bend, y: root.y + uy * share + ux * height * bend }, hand };
}

function shiftJoints(joints: Joints, dy: number): Joints {
  const point = ({ x, y }: Point): Point => ({ x, y: y + dy });
  const limb = (limbJoints: LimbJoints): LimbJoints => ({
    shoulder: point(limbJoints.shoulder),
    elbow: point(limbJoints.elbow),
    hand: point(limbJoints.hand),
    hip: point(limbJoints.hip),
    knee: point(limbJoints.knee),
    foot: point(limbJoints.foot),
  });
  return { pelvis: point(joints.pelvis), neck: point(joints.neck), left: limb(joints.left), right: limb(joints.right) };
}
