import type { PixelSize } from '../../../../core/image.ts';
import { notePixels } from '../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL } from '../paint/frame.ts';

/** Length of the streaks as a share of the picture's width. */
const STREAK = 0.11;
/** Pixels over which a subject's edge goes into the streaks, as a share of the width. */
const EDGE = 0.004;

/** Draws out sideways all that is no subject, as when a camera follows what moves: the mean along a stretch of each row. */
export function panPicture({ widthPx, heightPx }: PixelSize, rgb: Uint8Array, labels: Uint16Array): void {
  const reach = Math.max(1, Math.round((widthPx * STREAK) / 2));
  const edge = Math.max(1, Math.round(widthPx * EDGE));
  const sums = notePixels(new Float64Array((widthPx + 1) * 4));
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let x = 0; x < widthPx; x++) {
      const isStill = labels[row + x]! < FIRST_SUBJECT_LABEL;
      for (let c = 0; c < 3; c++) sums[(x + 1) * 4 + c] = sums[x * 4 + c]! + (isStill ? rgb[(row + x) * 3 + c]! : 0);
      sums[(x + 1) * 4 + 3] = sums[x * 4 + 3]! + (isStill ? 1 : 0);
    }
    let sinceSubject = edge;
    for (let x = 0; x < widthPx; x++) {
      if (labels[row + x]! >= FIRST_SUBJECT_LABEL) {
        sinceSubject = 0;
        continue;
      }
      sinceSubject++;
      const [left, right] = [Math.max(0, x - reach) * 4, Math.min(widthPx, x + reach + 1) * 4];
      const count = sums[right + 3]! - sums[left + 3]!;
      const share = Math.min(1, sinceSubject / edge);
      for (let c = 0; c < 3; c++) {
        const i = (row + x) * 3 + c;
        rgb[i] = rgb[i]! + ((sums[right + c]! - sums[left + c]!) / count - rgb[i]!) * share + 0.5;
      }
    }
  }
}
