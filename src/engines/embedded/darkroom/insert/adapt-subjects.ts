import { luminance } from '../../illustrator/maths/colour.ts';
import { mix } from '../../illustrator/maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import type { Surroundings } from './surroundings.ts';

/** Below this level of light subjects are drawn brighter than a camera would record them, so that they can be made out. */
const LEGIBLE_LEVEL = 0.5;
const DIMMING = 1.1;
/** Photos with less chroma than this, as a share of white, have no colour to speak of. */
const COLOURLESS = 0.01;
const COLOURED = 0.06;

/** Takes from subjects in a photo what the photo does not have: brightness at night, colour in black and white. In place. @param photo the frame's colour before. */
export function adaptSubjects(
  { colour, labels }: Frame,
  photo: Float32Array,
  { level, chroma }: Pick<Surroundings, 'level' | 'chroma'>,
): void {
  const dim = level < LEGIBLE_LEVEL ? (level / LEGIBLE_LEVEL) ** DIMMING : 1;
  const kept = Math.min(1, Math.max(0, (chroma - COLOURLESS) / (COLOURED - COLOURLESS)));
  if (dim === 1 && kept === 1) return;
  for (let p = 0; p < labels.length; p++) {
    const i = p * 3;
    const isSubject = labels[p]! >= FIRST_SUBJECT_LABEL;
    // Their soft rims, too, have a colour of their own.
    if (!isSubject && colour[i] === photo[i] && colour[i + 1] === photo[i + 1]) continue;
    const grey = luminance(colour[i]!, colour[i + 1]!, colour[i + 2]!);
    for (let c = i; c < i + 3; c++) colour[c] = (isSubject ? dim : 1) * mix(grey, colour[c]!, kept);
  }
}
