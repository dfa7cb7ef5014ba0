import type { Frame } from './frame.ts';
import type { PainterBrief } from './painter.ts';

/** A level pinhole camera: a point `x` right, `y` up, `z` away from it lands at column centre + x·focal/z, row horizon − y·focal/z. */
export interface View {
  readonly focalPx: number;
  readonly centreXPx: number;
  /** Row of the eye-level line; pitch is a shift of this row, so that verticals stay vertical. */
  readonly horizonYPx: number;
}

/** Upright formats get a longer lens than broad ones: peaks and trees then fill the height instead of empty sky. */
const FOCAL_OF_WIDTH = 0.55;
const FOCAL_OF_HEIGHT = 0.4;
/** Upright frames have room to spare: their horizon lies this much lower, in frame heights, so that the ground is not empty. */
const UPRIGHT_SHIFT = 0.06;
/** How far full pitch moves the horizon, in frame heights: a steep view keeps a strip of sky at most. */
const PITCH_SHIFT = 0.42;

/**
 * Factor on the heights of mountains and other landmarks for a frame's format, 1 for a square: low in broad frames, so that
 * peaks stay in the picture, high in upright ones, which they fill.
 */
export function reliefScale({ widthPx, heightPx }: Frame): number {
  const squareness =
    (heightPx * (FOCAL_OF_WIDTH + FOCAL_OF_HEIGHT)) / (FOCAL_OF_WIDTH * widthPx + FOCAL_OF_HEIGHT * heightPx);
  return squareness ** 0.8;
}

/** Horizon of the view from the air, as a share of the frame's height. */
const AERIAL_HORIZON = 0.07;

/** The view whose horizon lies at `horizon` (0 top – 1 bottom of the frame) before the brief's pitch moves it. From the air it is near the top. */
export function createView(frame: Frame, brief: Pick<PainterBrief, 'pitch' | 'isAerial'>, horizon: number): View {
  const upright = frame.heightPx > frame.widthPx * 1.2 ? UPRIGHT_SHIFT : 0;
  const shifted = Math.min(1.05, Math.max(0.06, horizon + upright - brief.pitch * PITCH_SHIFT));
  return {
    focalPx: FOCAL_OF_WIDTH * frame.widthPx + FOCAL_OF_HEIGHT * frame.heightPx,
    centreXPx: frame.widthPx / 2,
    horizonYPx: (brief.isAerial ? AERIAL_HORIZON : shifted) * frame.heightPx,
  };
}
