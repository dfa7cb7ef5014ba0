import { blurInPlace } from '../../illustrator/paint/blur.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { boxOf, type Placement } from '../../illustrator/plan/placement.ts';

/** Legs that are farther away end higher up; nothing that touches the ground ends higher than this share of a thing's height. */
const REACH_SHARE = 0.2;
/** What ends this share of the height above what ends lowest beside it, within that share of the width, hangs in the air. */
const FOOT_SHARE = 0.07;
const BESIDE_SHARE = 0.12;
/** Widths of the seam and of the shade around it, as shares of a thing's shorter side, and how much light they take. */
const SEAM_SHARE = 0.012;
const SHADE_SHARE = 0.06;
const SEAM = 0.6;
const SHADE = 0.5;
/** A blurred line counts in full from this share of its peak on. */
const LINE_GAIN = 2.6;
/** The ground takes this much of the light that it loses from the thing that stands on it, too. */
const ON_THING = 0.45;

/**
 * The dark seam and the shade around it where things touch the ground, in place: on the ground along their undersides, paler on
 * their own feet. What no light can reach is what tells that something stands rather than floats.
 */
export function shadeFeet(frame: Frame, placements: readonly Placement[]): void {
  const { colour, labels } = frame;
  for (const placement of placements) {
    if (placement.contact !== 'ground') continue;
    const light = lightAtFeet(frame, placement);
    for (let p = 0; p < light.length; p++) {
      if (light[p] === 1) continue;
      const kept = labels[p]! < FIRST_SUBJECT_LABEL ? light[p]! : 1 - ON_THING * (1 - light[p]!);
      for (let i = p * 3; i < p * 3 + 3; i++) colour[i]! *= kept;
    }
  }
}

/** What is left of the light around the underside of one thing, 0–1. */
function lightAtFeet(frame: Frame, placement: Placement): Float32Array {
  const { left, top, right, bottom } = boxOf(placement);
  const shorter = Math.min(right - left, bottom - top);
  const layout = { widthPx: frame.widthPx, heightPx: frame.heightPx, channels: 1 };
  const underside = undersideOf(frame, placement);
  const light = new Float32Array(frame.labels.length).fill(1);
  for (const [share, strength, least] of [
    [SEAM_SHARE, SEAM, 0.8],
    [SHADE_SHARE, SHADE, 1.5],
  ] as const) {
    const line = underside.slice();
    const sigmaPx = Math.max(least, shorter * share);
    blurInPlace(line, layout, sigmaPx);
    for (let p = 0; p < line.length; p++) light[p]! *= 1 - strength * Math.min(1, line[p]! * sigmaPx * LINE_GAIN);
  }
  return light;
}

/** 1 at the lowest pixel of each column of a thing that comes down to the ground. */
function undersideOf(frame: Frame, placement: Placement): Float32Array {
  const { widthPx, labels } = frame;
  const { left, right } = boxOf(placement);
  const lowest = lowestRows(frame, placement);
  const besidePx = Math.round((right - left) * BESIDE_SHARE);
  const line = new Float32Array(labels.length);
  lowest.forEach((row, x) => {
    const beside = Math.max(...lowest.subarray(Math.max(0, x - besidePx), x + besidePx + 1));
    if (row >= 0 && beside - row <= placement.heightPx * FOOT_SHARE) line[row * widthPx + x] = 1;
  });
  return line;
}

/** Row of the lowest pixel of a thing in each column of the frame; -1 where it does not come near the ground. */
function lowestRows({ widthPx, heightPx, labels }: Frame, placement: Placement): Int32Array {
  const { left, right } = boxOf(placement);
  const bottom = Math.min(heightPx - 1, Math.ceil(placement.groundYPx));
  const top = Math.max(0, Math.floor(placement.groundYPx - placement.heightPx * REACH_SHARE));
  return Int32Array.from({ length: widthPx }, (_, x) => {
    if (x < left || x > right) return -1;
    for (let y = bottom; y >= top; y--) if (labels[y * widthPx + x]! >= FIRST_SUBJECT_LABEL) return y;
    return -1;
  });
}
