import type { Point } from '../../../drawing.ts';
import type { Build } from './build.ts';
import type { LegAngles, Stride } from './strides.ts';

/** From hip to shoulder, in drawing units. */
export const BODY_LENGTH = 400;

/** The joints of a leg, from where it leaves the body to the foot. */
export type LegJoints = readonly [root: Point, upper: Point, lower: Point, foot: Point];

/** Where everything is in one moment; y grows downwards and is 0 on the ground. */
export interface RunnerFrame {
  readonly legs: Readonly<Record<'nearFore' | 'farFore' | 'nearHind' | 'farHind', LegJoints>>;
  /** Centre of the skull, and degrees that the face points below the horizon. */
  readonly head: Point;
  readonly headDegrees: number;
  /** Degrees by which the mouth is open. */
  readonly gape: number;
  /** The silhouette of trunk and neck. */
  readonly silhouette: readonly Point[];
  readonly tailRoot: Point;
  /** Takes a point of the trunk, hip at (0, 0) and shoulder at (1, 0), up positive, to the drawing. */
  trunk(x: number, y: number): Point;
}

/** Shares of a leg's length. */
const LEG_LENGTHS = [0.36, 0.36, 0.28] as const;

export function solveFrame(build: Build, stride: Stride): RunnerFrame {
  const pitch = (stride.pitch * Math.PI) / 180;
  const place = (x: number, y: number, ground: number): Point => ({
    x: BODY_LENGTH * ((x - 0.5) * Math.cos(pitch) - y * Math.sin(pitch)),
    y: -BODY_LENGTH * ((x - 0.5) * Math.sin(pitch) + y * Math.cos(pitch)) + ground,
  });
  const legsOver = (ground: number): RunnerFrame['legs'] => {
    const fore = (side: number, angles: LegAngles): LegJoints =>
      jointsOf(place(0.97 + side, -build.girth[0] * 0.3, ground), build.foreleg, angles);
    const hind = (side: number, angles: LegAngles): LegJoints =>
      jointsOf(place(0.03 + side, -build.girth[2] * 0.1, ground), build.hindleg, angles);
    return {
      nearFore: fore(0, stride.nearFore),
      farFore: fore(0.06, stride.farFore),
      nearHind: hind(0, stride.nearHind),
      farHind: hind(0.06, stride.farHind),
    };
  };
  const lowest = Math.max(...Object.values(legsOver(0)).map(([, , , foot]) => foot.y));
  const ground = -lowest - footRadius(build) - stride.lift * BODY_LENGTH * 0.5;
  const trunk = (x: number, y: number): Point => place(x, y, ground);
  const neckDegrees = build.neck.degrees - stride.nod;
  const neck = { x: Math.cos(radians(neckDegrees)), y: Math.sin(radians(neckDegrees)) };
  const nape = { x: 1, y: build.girth[0] * 0.25 };
  const end = { x: nape.x + neck.x * build.neck.length, y: nape.y + neck.y * build.neck.length };
  return {
    legs: legsOver(ground),
    head: trunk(end.x + neck.x * build.head * 0.3, end.y + neck.y * build.head * 0.3),
    headDegrees: build.headDegrees + stride.nod * 0.6 - stride.pitch * 0.6 - (stride.lifted ?? 0),
    gape: stride.gape ?? 0,
    silhouette: silhouetteOf(build, stride.arch, nape, neck).map(([x, y]) => trunk(x, y)),
    tailRoot: trunk(-build.girth[2] * 0.86, build.girth[2] * 0.42),
    trunk,
  };
}

/** Half the thickness of a foot. */
export function footRadius({ legs, foot }: Build): number {
  return legs[2] * BODY_LENGTH * (foot === 'paw' ? 0.62 : 0.5);
}

function jointsOf(root: Point, length: number, angles: LegAngles): LegJoints {
  const joints = [root];
  for (const [i, share] of LEG_LENGTHS.entries()) {
    const from = joints.at(-1)!;
    const along = length * share * BODY_LENGTH;
    const angle = radians(angles[i]!);
    joints.push({ x: from.x + Math.sin(angle) * along, y: from.y + Math.cos(angle) * along });
  }
  return joints as unknown as LegJoints;
}

type Pair = readonly [x: number, y: number];

function silhouetteOf(build: Build, arch: number, nape: Point, neck: Point): readonly Pair[] {
  const { girth, belly, hump = 0 } = build;
  const [chest, loin, rump] = girth;
  const { length, base, tip } = build.neck;
  const across = { x: -neck.y, y: neck.x };
  const beside = (along: number, half: number): Pair => [
    nape.x + neck.x * along + across.x * half,
    nape.y + neck.y * along + across.y * half,
  ];
  return [
    [-rump * 0.96, rump * 0.1],
    [-rump * 0.6, rump * 0.74],
    [0.02, rump * 0.98 + arch * 0.2],
    [0.26, (rump + loin) / 2 + arch * 0.85],
    [0.5, loin + arch + hump * 0.5],
    [0.76, (loin + chest) / 2 + arch * 0.5 + hump],
    [0.96, chest * 0.98 + arch * 0.1 + hump * 0.4],
    beside(length * 0.4, base * 0.78 + tip * 0.2),
    beside(length * 0.95, tip),
    beside(length * 1.02, -tip * 0.6),
    beside(length * 0.6, -tip * 0.7 - base * 0.25),
    beside(length * 0.2, -base * 0.95),
    [1 + chest * 0.72, -chest * 0.36],
    [1 + chest * 0.2, -chest * 0.94],
    [0.8, -chest - belly * 0.3 + arch * 0.2],
    [0.5, -(loin + belly) + arch * 0.7],
    [0.26, -loin * 0.92 - belly * 0.5 + arch * 0.7],
    [0.04, -rump * 0.8],
    [-rump * 0.8, -rump * 0.5],
  ];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
