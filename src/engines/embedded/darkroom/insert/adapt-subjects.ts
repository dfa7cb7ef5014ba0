import { byteOfLinear, luminance } from '../../illustrator/maths/colour.ts';
import { mix } from '../../illustrator/maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../../illustrator/paint/frame.ts';
import { COLOURLESS, type Surroundings } from './surroundings.ts';

/** Below this level of light subjects are drawn brighter than a camera would record them, so that they can be made out. */
const LEGIBLE_LEVEL = 0.5;
const DIMMING = 1.1;
/** Photos with more chroma than this have all colours; between {@link COLOURLESS} and it, things have some. */
const COLOURED = 0.06;
/** Photos show colours at least this vivid; of what is more vivid than anything in a photo, this share is left. */
const LEAST_VIVID = 0.35;
const OVERVIVID = 0.45;

/**
 * Takes from subjects in a photo what the photo does not have: brightness at night, colour in black and white,
 * colours more vivid than any around. In place.
 *
 * @param photo the frame's colour before.
 */
export function adaptSubjects(
  { colour, labels }: Frame,
  photo: Float32Array,
  { level, chroma, vividness }: Pick<Surroundings, 'level' | 'chroma' | 'vividness'>,
): void {
  const dim = level < LEGIBLE_LEVEL ? (level / LEGIBLE_LEVEL) ** DIMMING : 1;
  const kept = Math.min(1, Math.max(0, (chroma - COLOURLESS) / (COLOURED - COLOURLESS)));
  for (let p = 0; p < labels.length; p++) {
    const i = p * 3;
    const isSubject = labels[p]! >= FIRST_SUBJECT_LABEL;
    // Their soft rims, too, have a colour of their own.
    if (!isSubject && colour[i] === photo[i] && colour[i + 1] === photo[i + 1]) continue;
    const grey = luminance(colour[i]!, colour[i + 1]!, colour[i + 2]!);
    const share = kept * (isSubject ? muted(colour, i, Math.max(LEAST_VIVID, vividness)) : 1);
    for (let c = i; c < i + 3; c++) colour[c] = (isSubject ? dim : 1) * mix(grey, colour[c]!, share);
  }
}

/** The share of a colour's chroma that is left when what exceeds the most vivid is pressed together. */
function muted(colour: Float32Array, i: number, mostVivid: number): number {
  const [red, green, blue] = [byteOfLinear(colour[i]!), byteOfLinear(colour[i + 1]!), byteOfLinear(colour[i + 2]!)];
  const spread = (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
  return spread <= mostVivid ? 1 : (mostVivid + (spread - mostVivid) * OVERVIVID) / spread;
}
