import type { PixelSize } from '../../../../core/image.ts';
import { notePixels } from '../crew/kept-code.ts';

/** How far the middle is drawn towards the camera: the picture's half diagonal shows this share of it less at the middle. */
const STRENGTH = 0.62;
/** Radius of the lens's image circle in halves of the longer side, and the width of its soft rim as a share of it. */
const CIRCLE = 1.3;
const RIM = 0.06;

/** Where a row's and column's offset from the middle (−1 to 1 along the shorter side) is looked up: barrel distortion, r → r(1 − k + k r²). */
function towards(radius: number): number {
  return 1 - STRENGTH + STRENGTH * Math.min(1.2, radius * radius) * 0.86;
}

/** Bends a finished picture, and in the same way the labels of its pixels, as a fisheye lens does; the corners go dark. */
export function bendFisheye({ widthPx, heightPx }: PixelSize, rgb: Uint8Array, labels: Uint16Array): void {
  const [from, fromLabels] = [notePixels(rgb.slice()), notePixels(labels.slice())];
  const half = Math.min(widthPx, heightPx) / 2;
  const reach = (Math.max(widthPx, heightPx) / 2) * CIRCLE;
  for (let y = 0; y < heightPx; y++) {
    const dy = y + 0.5 - heightPx / 2;
    for (let x = 0; x < widthPx; x++) {
      const dx = x + 0.5 - widthPx / 2;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const factor = towards(distance / half);
      const atX = Math.min(widthPx - 1.001, Math.max(0, widthPx / 2 + dx * factor - 0.5));
      const atY = Math.min(heightPx - 1.001, Math.max(0, heightPx / 2 + dy * factor - 0.5));
      const [left, top] = [atX | 0, atY | 0];
      const [tx, ty] = [atX - left, atY - top];
      const i = (top * widthPx + left) * 3;
      const j = i + widthPx * 3;
      const to = y * widthPx + x;
      const shade = Math.min(1, Math.max(0.04, (reach - distance) / (reach * RIM)));
      for (let c = 0; c < 3; c++) {
        const upper = from[i + c]! * (1 - tx) + from[i + 3 + c]! * tx;
        const lower = from[j + c]! * (1 - tx) + from[j + 3 + c]! * tx;
        rgb[to * 3 + c] = (upper * (1 - ty) + lower * ty) * shade + 0.5;
      }
      labels[to] = fromLabels[Math.round(atY) * widthPx + Math.round(atX)]!;
    }
  }
}
