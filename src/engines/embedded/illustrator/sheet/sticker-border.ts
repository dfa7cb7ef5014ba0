import { smoothstep } from '../maths/interpolate.ts';
import { blur } from '../paint/blur.ts';
import type { CutOut, Page } from './print.ts';

/** Grey levels of borders. */
const PAPER_BYTE = 252;
const INK_BYTE = 23;
/** How dark the shadow beneath a sticker is, and how far it falls, in widths of the border. */
const SHADOW = 0.34;
const SHADOW_FALL = 0.55;
/** Where the blurred outline of the drawing is cut: low, so that the cut lies outside of it. */
const CUT_FROM = 0.035;
const CUT_TO = 0.075;

/** Prints the white border of a sticker and the shadow beneath it; the drawing itself comes on top. */
export function printStickerBorder(page: Page, cutOut: CutOut, leftPx: number, topPx: number, borderPx: number): void {
  printBorder(page, cutOut, leftPx, topPx, borderPx, true);
}

/** Prints a line of black ink along the outline of a drawing; the drawing itself comes on top. */
export function printOutline(page: Page, cutOut: CutOut, leftPx: number, topPx: number, linePx: number): void {
  printBorder(page, cutOut, leftPx, topPx, linePx, false);
}

function printBorder(
  page: Page,
  cutOut: CutOut,
  leftPx: number,
  topPx: number,
  borderPx: number,
  isSticker: boolean,
): void {
  const marginPx = Math.ceil(borderPx * 3);
  const widthPx = cutOut.widthPx + 2 * marginPx;
  const heightPx = cutOut.heightPx + 2 * marginPx;
  const cover = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < cutOut.heightPx; y++)
    for (let x = 0; x < cutOut.widthPx; x++)
      cover[(y + marginPx) * widthPx + x + marginPx] = cutOut.rgba[(y * cutOut.widthPx + x) * 4 + 3]! / 255;
  const layout = { widthPx, heightPx, channels: 1 };
  const border = blur(cover, layout, borderPx * 0.62);
  for (let i = 0; i < border.length; i++) border[i] = smoothstep(CUT_FROM, CUT_TO, border[i]!);
  const shadow = blur(border, layout, borderPx * 0.5);
  const fallPx = Math.round(borderPx * SHADOW_FALL);
  const lay = (plane: Float32Array, downPx: number, share: number, byte: number): void => {
    for (let y = 0; y < heightPx; y++) {
      const row = y + topPx - marginPx + downPx;
      if (row < 0 || row >= page.heightPx) continue;
      for (let x = 0; x < widthPx; x++) {
        const column = x + leftPx - marginPx;
        if (column < 0 || column >= page.widthPx) continue;
        const alpha = plane[y * widthPx + x]! * share;
        for (let c = 0; c < 3; c++) {
          const to = (row * page.widthPx + column) * 3 + c;
          page.rgb[to] = Math.round(page.rgb[to]! * (1 - alpha) + byte * alpha);
        }
      }
    }
  };
  if (isSticker) lay(shadow, fallPx, SHADOW, 0);
  lay(border, 0, 1, isSticker ? PAPER_BYTE : INK_BYTE);
}
