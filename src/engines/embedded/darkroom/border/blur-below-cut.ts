import type { Mask, PixelSize } from '../../../../core/image.ts';
import { smoothstep } from '../../illustrator/maths/interpolate.ts';
import type { KnownBox } from '../known-box.ts';
import { within } from './canvas-parts.ts';
import type { BlurredPart } from './defocus-misfits.ts';
import { shareCut } from './uncut-subject.ts';

/** Below a subject that takes up more than this share of the lower side all falls out of focus; the first share is where that begins. */
const BEGINS_CUT = 0.12;
const SURELY_CUT = 0.25;

/**
 * Lets what lies below a subject that the lower side cuts fall out of focus, where the picture grows downwards only: cloth and petals that
 * patches made are no body and no flower, but pass for what is near the lens.
 *
 * @param subject what stands in the box, of any size. @param box the picture's place on the canvas.
 */
export function blurBelowCut(parts: readonly BlurredPart[], subject: Mask, box: KnownBox): BlurredPart[] {
  return parts.map(({ part, strength }) => {
    const size: PixelSize = { widthPx: part.right - part.left, heightPx: part.bottom - part.top };
    const own = within(box, part);
    const growsDownOnly = own.left === 0 && own.top === 0 && own.right === size.widthPx && own.bottom < size.heightPx;
    if (!growsDownOnly) return { part, strength };
    return { part, strength: Math.max(strength, smoothstep(BEGINS_CUT, SURELY_CUT, shareCut(subject, size, own))) };
  });
}
