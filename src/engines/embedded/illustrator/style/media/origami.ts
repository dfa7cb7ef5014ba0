import { paintEachRow } from '../paint-each-row.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';
import { layFacets } from './low-poly.ts';

/** Origami: large flat facets as of folded sheets, each turned to the light its own way, with the grain of the paper. */
export function origami(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  layFacets(input, { widest: 105, tightest: 25, turn: 0.26, chroma: 1.25 });
  const unit = unitOf(widthPx, heightPx);
  const fibres = paperRows(input.noise, 'card', widthPx, Math.sqrt(unit), input.crew);
  return paintEachRow(input, (y) => {
    const grain = fibres.row(y);
    for (let x = 0; x < widthPx; x++) {
      const light = 1.03 + grain[x]! * 0.055;
      for (let i = (y * widthPx + x) * 3, end = i + 3; i < end; i++) rgb[i] = toByte((rgb[i]! / 255) * light);
    }
  });
}
