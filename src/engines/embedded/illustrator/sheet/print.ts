import type { PixelSize } from '../../../../core/image.ts';
import { FIRST_SUBJECT_LABEL } from '../paint/frame.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** A cut-out to print: straight 8-bit sRGB with alpha, `height × width × 4`, and which entity each pixel shows. */
export interface CutOut {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
  /** `height × width`: 0 for none, else 1 + index into `entities`. */
  readonly entityIndex: Uint8Array;
  readonly entities: readonly number[];
}

/** A page being printed. */
export interface Page extends PixelSize {
  readonly rgb: Uint8Array;
  readonly labels: Uint16Array;
}

/** Lays a cut-out over the page, its upper left pixel at (leftPx, topPx); labels are given by entity. */
export function printCutOut(page: Page, cutOut: CutOut, leftPx: number, topPx: number): void {
  for (let y = 0; y < cutOut.heightPx; y++) {
    const row = y + topPx;
    if (row < 0 || row >= page.heightPx) continue;
    for (let x = 0; x < cutOut.widthPx; x++) {
      const column = x + leftPx;
      const from = y * cutOut.widthPx + x;
      const alpha = cutOut.rgba[from * 4 + 3]! / 255;
      if (column < 0 || column >= page.widthPx || alpha === 0) continue;
      const to = row * page.widthPx + column;
      for (let c = 0; c < 3; c++)
        page.rgb[to * 3 + c] = Math.round(page.rgb[to * 3 + c]! * (1 - alpha) + cutOut.rgba[from * 4 + c]! * alpha);
      const entity = cutOut.entityIndex[from]!;
      if (entity > 0) page.labels[to] = FIRST_SUBJECT_LABEL + cutOut.entities[entity - 1]!;
    }
  }
}

/** Lays words and ornaments, which are no things of the scene and are drawn on a canvas as large as the page, over it. */
export function printUnlabelled(page: Page, layer: SubjectLayer): void {
  const unlabelled = { ...layer, entityIndex: new Uint8Array(layer.entityIndex.length) };
  const leftPx = Math.round(page.widthPx / 2 - layer.centrePx);
  printCutOut(page, unlabelled, leftPx, Math.round(page.heightPx - layer.baselinePx));
}
