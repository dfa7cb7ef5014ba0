import type { Frame } from '../frame.ts';
import type { PainterBrief, Stage } from '../painter.ts';
import { createView } from '../view.ts';

/** Row of the eye-level line, a share of the height: the eye is at the foot of the hill and looks up. */
const HORIZON = 0.66;
/** The dome of the hill, world units: distance of its top, height, and how far it reaches to the sides and in depth. */
const TOP_Z = 1.1;
const HEIGHT = 0.23;
const REACH_X = 1.15;
const REACH_Z = 0.55;
/** What stands there stands this much below the line against the sky, a share of the frame's height. */
const SUNK = 0.018;

/** A hill in the middle of the land, for what stands on it. */
export interface Hilltop {
  readonly horizon: number;
  /** See `LandscapePlan.mainRow`: the row of level ground at the distance of the top. */
  readonly mainRow: number;
  /** Height of the hill over the land at a place. */
  rise(x: number, z: number): number;
  /** The stage with its standing room on the top. */
  onTop(stage: Stage): Stage;
}

/** The hill that a brief asks for, if it does; `eye` is the height of the eye over the land. */
export function hilltopOf(frame: Frame, brief: PainterBrief, eye: number): Hilltop | undefined {
  if (brief.placeKind !== 'hilltop' || brief.isAerial || !brief.hasSubjects) return undefined;
  const { focalPx, horizonYPx } = createView(frame, brief, HORIZON);
  const eyeOver = eye * brief.cameraHeight;
  const topPx = horizonYPx - ((HEIGHT - eyeOver) * focalPx) / TOP_Z;
  return {
    horizon: HORIZON,
    mainRow: (horizonYPx + (eyeOver * focalPx) / TOP_Z) / frame.heightPx,
    rise: (x, z) => HEIGHT * Math.exp(-((x / REACH_X) ** 2) - ((z - TOP_Z) / REACH_Z) ** 2),
    onTop: (stage) => {
      const mainYPx = topPx + SUNK * frame.heightPx;
      return { ...stage, standing: { nearYPx: mainYPx, farYPx: mainYPx, mainYPx } };
    },
  };
}
