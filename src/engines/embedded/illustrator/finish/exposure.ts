import { type LinearRgb, luminance } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame, OUTER_SPACE } from '../paint/frame.ts';

/** Mean log luminance that a picture is brought towards. `bright` is for snow and mist, which must not turn grey. */
const LEVELS = { day: 0.25, dusk: 0.15, night: 0.075, bright: 0.4, 'bright-night': 0.12 } as const;
export type ExposureLevel = keyof typeof LEVELS;
/** How much of the difference is corrected: the scene's own brightness stays part of its mood. */
const CORRECTION = 0.55;
const STRONGEST = 1.9;
const WEAKEST = 0.7;
const SUBJECT_WEIGHT = 4;
/** Empty space is black, however bright the rest. */
const SPACE_WEIGHT = 0.02;
const WEIGHTS = Float64Array.from({ length: FIRST_SUBJECT_LABEL }, (_, label) =>
  OUTER_SPACE.includes(label) ? SPACE_WEIGHT : 1,
);
/** A dark background must not bleach the subject: the mean of its strongest channel stays below
 * this, though pictures are not made darker for it. */
const BRIGHTEST_SUBJECT = 0.7;
const GENTLEST_CAP = 1.05;
const STEP_PX = 3;

/**
 * Factor that brings a picture's light to a printable level: part of the way from its mean log luminance (Reinhard and
 * others 2002) to a level for the occasion, subjects counting more than scenery. Between 0.7 and 1.9.
 */
export function measureExposure(frame: Frame, mood: ExposureLevel): number {
  const sums = new Float64Array(4);
  for (let y = 0; y < frame.heightPx; y += STEP_PX) measureRow(frame, y, sums);
  const level = Math.exp(sums[LOGARITHMS]! / sums[WEIGHT_SUM]!);
  const exposure = clamp((LEVELS[mood] / level) ** CORRECTION, WEAKEST, STRONGEST);
  const subjectPixels = sums[SUBJECT_PIXELS]!;
  if (subjectPixels === 0) return exposure;
  return Math.min(exposure, Math.max(GENTLEST_CAP, BRIGHTEST_SUBJECT / (sums[SUBJECT_LIGHT]! / subjectPixels)));
}

/** Places of the sums in their array, which an object of numbers would take the place of at the price of boxing them. */
const LOGARITHMS = 0;
const WEIGHT_SUM = 1;
const SUBJECT_LIGHT = 2;
const SUBJECT_PIXELS = 3;

function measureRow({ widthPx, colour, labels }: Frame, y: number, sums: Float64Array): void {
  let logarithms = sums[LOGARITHMS]!;
  let weights = sums[WEIGHT_SUM]!;
  let subjectLight = sums[SUBJECT_LIGHT]!;
  let subjectPixels = sums[SUBJECT_PIXELS]!;
  for (let x = 0; x < widthPx; x += STEP_PX) {
    const i = y * widthPx + x;
    const label = labels[i]!;
    const isSubject = label >= FIRST_SUBJECT_LABEL;
    const weight = isSubject ? SUBJECT_WEIGHT : WEIGHTS[label]!;
    const light = luminance(colour[i * 3]!, colour[i * 3 + 1]!, colour[i * 3 + 2]!);
    logarithms += weight * Math.log(0.004 + light);
    weights += weight;
    if (!isSubject) continue;
    subjectLight += Math.max(colour[i * 3]!, colour[i * 3 + 1]!, colour[i * 3 + 2]!);
    subjectPixels++;
  }
  sums[LOGARITHMS] = logarithms;
  sums[WEIGHT_SUM] = weights;
  sums[SUBJECT_LIGHT] = subjectLight;
  sums[SUBJECT_PIXELS] = subjectPixels;
}

/** How far the eye adapts to coloured light; 1 would make every sunset white. */
const ADAPTATION = 0.2;

/** Colour balance that takes a part of the main light's colour away, as eyes and cameras do: factors near 1. */
export function adaptTo(key: LinearRgb): LinearRgb {
  const level = luminance(...key);
  const factor = (channel: number): number =>
    clamp((level / Math.max(0.05 * level, channel, 1e-6)) ** ADAPTATION, 0.8, 1.25);
  return [factor(key[0]), factor(key[1]), factor(key[2])];
}
