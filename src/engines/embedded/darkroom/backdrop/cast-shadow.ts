import { blurInPlace } from '../../illustrator/paint/blur.ts';
import { type CutOut, extentOfCutOut } from './cut-out.ts';

/** The outline is laid down on the ground: its height becomes this share, and it lies a little lower than the foot. */
const FLATNESS = 0.32;
const DROP_SHARE = 0.02;
/** Blurs of the contact shadow and of the soft one around it, as shares of the cut-out's width. */
const CONTACT_BLUR_SHARE = 0.015;
const SOFT_BLUR_SHARE = 0.06;
const CONTACT_STRENGTH = 0.42;
const SOFT_STRENGTH = 0.34;
/** The contact shadow falls below this lowest part of the outline. */
const FOOT_SHARE = 0.1;

/**
 * Darkens the ground under a cut-out, in place: a seam where it stands and a soft shadow around. What is cut off by the
 * picture's lower border stands outside the picture and has none.
 *
 * @param backdrop `height × width × 3`, of the cut-out's size.
 */
export function castShadow(backdrop: Uint8Array, cut: CutOut): void {
  const extent = extentOfCutOut(cut);
  if (!extent || extent.bottom >= cut.heightPx - 1) return;
  const { widthPx, heightPx, alpha } = cut;
  const contact = new Float32Array(alpha.length);
  const soft = new Float32Array(alpha.length);
  const height = extent.bottom - extent.top;
  const width = extent.right - extent.left;
  for (let y = extent.top; y < extent.bottom; y++) {
    const above = extent.bottom - y;
    const laid = Math.round(extent.bottom - above * FLATNESS + height * DROP_SHARE);
    const isFoot = above <= Math.max(2, height * FOOT_SHARE);
    for (let x = extent.left; x < extent.right; x++) {
      const value = alpha[y * widthPx + x]! / 255;
      if (laid >= 0 && laid < heightPx) {
        const q = laid * widthPx + x;
        soft[q] = Math.max(soft[q]!, value);
      }
      if (isFoot) contact[y * widthPx + x] = value;
    }
  }
  const layout = { widthPx, heightPx, channels: 1 };
  blurInPlace(contact, layout, Math.max(1, width * CONTACT_BLUR_SHARE));
  blurInPlace(soft, layout, Math.max(2, width * SOFT_BLUR_SHARE));
  for (let p = 0; p < alpha.length; p++) {
    const keep = (1 - CONTACT_STRENGTH * contact[p]!) * (1 - SOFT_STRENGTH * soft[p]!);
    if (keep > 0.998) continue;
    for (let at = p * 3; at < p * 3 + 3; at++) backdrop[at] = backdrop[at]! * keep;
  }
}
