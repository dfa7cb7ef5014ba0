import { luminance } from '../../illustrator/maths/colour.ts';
import { mix } from '../../illustrator/maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import type { Surroundings } from './surroundings.ts';

/** Below this level of light subjects are drawn brighter than a camera would record them, so that they can be made out. */
const LEGIBLE_LEVEL = 0.42;
const DIMMING = 0.75;
/** Photos with less chroma than this, as a share of white, have no colour to speak of. */
const COLOURLESS = 0.01;
const COLOURED = 0.06;

/** Takes from subjects in a photo what the photo does not have: brightness at night, colour in black and white. In place. */
export function adaptSubjects({ colour, labels }: Frame, { level, chroma }: Surroundings): void {
  const dim = level < LEGIBLE_LEVEL ? (level / LEGIBLE_LEVEL) ** DIMMING : 1;
  const kept = Math.min(1, Math.max(0, (chroma - COLOURLESS) / (COLOURED - COLOURLESS)));
  if (dim === 1 && kept === 1) return;
  for (let p = 0; p < labels.length; p++) {
    if (labels[p]! < FIRST_SUBJECT_LABEL) continue;
    const i = p * 3;
    const grey = luminance(colour[i]!, colour[i + 1]!, colour[i + 2]!);
    for (let c = i; c < i + 3; c++) colour[c] = dim * mix(grey, colour[c]!, kept);
  }
}
