import { ALONE } from '../crew/crew.ts';
import type { StyleInput } from './style.ts';

/**
 * Paints over the picture row by row, by all threads that draw it: `paintRow` may write row `y` of `input.rgb`, and read no
 * other row of it. Returns `input.rgb`.
 */
export function paintEachRow(input: StyleInput, paintRow: (y: number) => void): Uint8Array {
  const { widthPx, heightPx, rgb, crew = ALONE } = input;
  const paintRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) paintRow(y);
  };
  crew.share(heightPx, paintRows, { pixels: rgb, values: widthPx * 3 });
  return rgb;
}
