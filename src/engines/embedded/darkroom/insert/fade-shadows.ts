import type { Mask } from '../../../../core/image.ts';
import { mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { holeDistance } from '../hole-distance.ts';

/** Shadows end softly within this share of the mask's longer side. */
const FADE_SHARE = 0.05;

/** Shadows may not leave the mask: they thin out towards its border instead of being cut there. In place. */
export function fadeShadows(
  { colour, labels, widthPx, heightPx }: Frame,
  photo: Float32Array,
  mask: Mask,
  longerSidePx: number,
): void {
  const distance = holeDistance(mask.data, widthPx, heightPx);
  for (let p = 0; p < labels.length; p++) {
    if (labels[p]! >= FIRST_SUBJECT_LABEL) continue;
    const kept = smoothstep(0, FADE_SHARE * longerSidePx, distance[p]!);
    for (let i = p * 3; i < p * 3 + 3; i++) colour[i] = mix(photo[i]!, colour[i]!, kept);
  }
}
