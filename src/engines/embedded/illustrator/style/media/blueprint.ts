import { paintEachRow } from '../paint-each-row.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';
import { lineArt } from './line-art.ts';

const PRUSSIAN_BLUE = [0.075, 0.2, 0.45] as const;
const CHALK = [0.9, 0.95, 1] as const;
/** Sides of the small and large squares of the grid, in units. */
const SQUARE = 32;
const LARGE_SQUARE = 160;
const SMALL_LINE = 0.1;
const LARGE_LINE = 0.2;
/** Distance of the frame from the edge, and half its width, in units. */
const MARGIN = 26;
const FRAME = 1.6;

/** A blueprint: pale lines on Prussian blue, squared paper, a frame. */
export function blueprint(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, noise } = input;
  const rgb = lineArt(input);
  const unit = unitOf(widthPx, heightPx);
  const stains = noiseRows(noise, widthPx, heightPx, { featurePx: 240 * unit, octaves: 4 });
  return paintEachRow({ ...input, rgb }, (y) => {
    const stain = stains.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const edge = Math.min(x + 0.5, widthPx - x - 0.5, y + 0.5, heightPx - y - 0.5) / unit - MARGIN;
      const drawn = edge > FRAME ? 1 - rgb[i]! / 255 : 0;
      const frame = Math.abs(edge) < FRAME ? 0.85 : 0;
      const large = Math.min(offLine(x, LARGE_SQUARE, unit), offLine(y, LARGE_SQUARE, unit)) < 0.5 ? LARGE_LINE : 0;
      const small = Math.min(offLine(x, SQUARE, unit), offLine(y, SQUARE, unit)) < 0.5 ? SMALL_LINE : 0;
      const chalk = Math.max(drawn * 0.95, frame, edge > 0 ? Math.max(large, small) : 0);
      const sheet = 1 + stain[x]! * 0.22;
      for (let channel = 0; channel < 3; channel++) {
        const blue = PRUSSIAN_BLUE[channel]! * sheet;
        rgb[i + channel] = toByte(blue + (CHALK[channel]! - blue) * chalk);
      }
    }
  });
}

/** Pixels from the nearest line of a grid. */
function offLine(atPx: number, square: number, unit: number): number {
  const side = square * unit;
  const place = (atPx + 0.5) / side;
  return Math.abs(place - Math.round(place)) * side;
}
