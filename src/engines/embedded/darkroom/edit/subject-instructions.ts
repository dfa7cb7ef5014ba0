import type { Mask, Raster } from '../../../../core/image.ts';
import type { Notice } from '../../../../core/notice.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { coloursOf } from '../opaque.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { EditResult, EditTools, PictureOrder } from './editor.ts';
import { guessed } from './guessed.ts';
import { namedThing } from './named-thing.ts';
import { remove } from './remove.ts';

/** The subject's outline is removed with it. Share of the picture's width. */
const SUBJECT_RIM_SHARE = 0.015;
/** What stands out with less certainty is not taken for what an instruction names. */
const LEAST_CONFIDENCE = 0.35;
/** What something else is to stand in for, outline and all, is as sure as this wherever it is sought. */
const LEAST_EXACT = 0.5;

/** Leaves the subject alone, on nothing. */
export function cutOutSubject(picture: Raster): EditResult {
  const found = segmentForeground(picture);
  const { mask } = found;
  const rgb = coloursOf(picture);
  const data = new Uint8Array(mask.data.length * 4);
  for (let p = 0; p < mask.data.length; p++) {
    data.set(rgb.subarray(p * 3, p * 3 + 3), p * 4);
    data[p * 4 + 3] = mask.data[p]!;
  }
  const raster: Raster = { widthPx: picture.widthPx, heightPx: picture.heightPx, channels: 4, data };
  return { raster, notUnderstood: [], notices: guessed(found) };
}

/**
 * What stands out, where a name may mean it; else why not.
 *
 * @param mode which edit a mask would be for.
 * @param isExact whether its whole outline matters: then it has to be the same wherever it is sought.
 */
export function subjectNamed(
  wording: string,
  picture: Raster,
  mode: string,
  isExact = false,
): SubjectNamed | { readonly refusal: string } {
  const { name, isSubject, mayStandOut } = namedThing(wording);
  const instead = `send a mask of it ${mode}.`;
  if (!mayStandOut)
    return {
      refusal: `The embedded engine finds what stands out in a picture, not things by their names; which part is "${name}" cannot be told: ${instead}`,
    };
  const { mask, confidence, steadiness } = segmentForeground(picture);
  if (isExact ? confidence * steadiness < LEAST_EXACT : confidence < LEAST_CONFIDENCE)
    return { refusal: `Nothing stands out clearly enough to be taken for "${name}": ${instead}` };
  return { mask, notices: isSubject ? [] : [takenFor(name)] };
}

/** What an instruction is about, and what was assumed. */
export interface SubjectNamed {
  readonly mask: Mask;
  readonly notices: readonly Notice[];
}

/** Removes what stands out. Whether that is what the instruction names cannot be told, and the answer says so. */
export function removeSubject(
  wording: string,
  order: PictureOrder,
  tools: EditTools,
  report: ReportProgress,
): EditResult {
  const subject = subjectNamed(wording, order.picture, 'with EDIT_MODE_INPAINT_REMOVAL');
  if ('refusal' in subject) return subject;
  const removed = remove({ ...order, mask: withRim(subject.mask) }, tools, report);
  return 'refusal' in removed ? removed : { ...removed, notices: subject.notices };
}

/** A subject and its outline, as a mask of what is to go. */
export function withRim(mask: Mask): Mask {
  return grown(mask, Math.ceil(mask.widthPx * SUBJECT_RIM_SHARE));
}

/** Tells that the thing that stands out was taken for what a word means. */
export function takenFor(object: string): Notice {
  const message = `What stands out most in the picture was taken for "${object}"; for anything else send a mask.`;
  return { treatment: 'emulated', parameter: 'prompt', message };
}

/** The mask of everything within `rim` rows and columns of what a soft mask means. */
function grown({ widthPx, heightPx, data }: Mask, rim: number): Mask {
  const across = new Uint8Array(data.length);
  const both = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++)
      if (data[y * widthPx + x]! > 16)
        across.fill(255, y * widthPx + Math.max(0, x - rim), y * widthPx + Math.min(widthPx, x + rim + 1));
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      if (across[y * widthPx + x] === 0) continue;
      for (let v = Math.max(0, y - rim); v <= Math.min(heightPx - 1, y + rim); v++) both[v * widthPx + x] = 255;
    }
  return { widthPx, heightPx, data: both };
}
