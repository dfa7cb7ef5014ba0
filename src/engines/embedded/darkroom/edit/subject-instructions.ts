import type { Mask, Raster } from '../../../../core/image.ts';
import type { Notice } from '../../../../core/notice.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import { coloursOf } from '../opaque.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { EditResult, PictureOrder } from './editor.ts';
import { remove } from './remove.ts';

/** The subject's outline is removed with it. Share of the picture's width. */
const SUBJECT_RIM_SHARE = 0.015;
/** What stands out with less certainty is not taken for what an instruction names. */
const LEAST_CONFIDENCE = 0.35;

/** Words for whatever stands out. */
const SUBJECT = /^(?:main\s+)?(?:subject|object|foreground|thing)$/i;

/** Leaves the subject alone, on nothing. */
export function cutOutSubject(picture: Raster): EditResult {
  const { mask } = segmentForeground(picture);
  const rgb = coloursOf(picture);
  const data = new Uint8Array(mask.data.length * 4);
  for (let p = 0; p < mask.data.length; p++) {
    data.set(rgb.subarray(p * 3, p * 3 + 3), p * 4);
    data[p * 4 + 3] = mask.data[p]!;
  }
  return { raster: { widthPx: picture.widthPx, heightPx: picture.heightPx, channels: 4, data }, notUnderstood: [] };
}

/** Removes what stands out. Whether that is what the instruction names cannot be told, and the answer says so. */
export function removeSubject(
  object: string,
  order: PictureOrder,
  tools: RenderTools,
  report: ReportProgress,
): EditResult {
  const { mask, confidence } = segmentForeground(order.picture);
  if (confidence < LEAST_CONFIDENCE)
    return {
      refusal: `Nothing stands out clearly enough to be taken for "${object}": send a mask of it with EDIT_MODE_INPAINT_REMOVAL.`,
    };
  const rim = Math.ceil(order.size.widthPx * SUBJECT_RIM_SHARE);
  const removed = remove({ ...order, mask: grown(mask, rim) }, tools, report);
  if ('refusal' in removed || SUBJECT.test(object)) return removed;
  return { ...removed, notices: [takenFor(object)] };
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
