import type { Raster, RowSource } from './raster.ts';

/**
 * Rows of the raster enlarged to another size by linear interpolation; the cheapest way from a plan to full size. With `fillRow`
 * the raster's rows are only filled, by it, when they are first needed.
 */
export function enlargedRows(
  raster: Raster,
  widthPx: number,
  heightPx: number,
  fillRow?: (y: number) => void,
): RowSource {
  const { channels, values } = raster;
  const rowLength = raster.widthPx * channels;
  const blended = new Float32Array(rowLength);
  const result = new Float32Array(widthPx * channels);
  const left = new Int32Array(widthPx);
  const along = new Float32Array(widthPx);
  for (let x = 0; x < widthPx; x++) {
    const position = Math.min(Math.max(((x + 0.5) * raster.widthPx) / widthPx - 0.5, 0), raster.widthPx - 1);
    const cell = Math.min(Math.floor(position), Math.max(0, raster.widthPx - 2));
    left[x] = cell * channels;
    along[x] = position - cell;
  }
  const step = raster.widthPx > 1 ? channels : 0;
  const isFilled = new Uint8Array(raster.heightPx).fill(fillRow ? 0 : 1);
  const needRow = (y: number): void => {
    if (isFilled[y] === 1) return;
    fillRow!(y);
    isFilled[y] = 1;
  };
  return {
    row(y) {
      const position = Math.min(Math.max(((y + 0.5) * raster.heightPx) / heightPx - 0.5, 0), raster.heightPx - 1);
      const upper = Math.floor(position);
      const lower = Math.min(upper + 1, raster.heightPx - 1);
      needRow(upper);
      needRow(lower);
      const top = upper * rowLength;
      const bottom = lower * rowLength;
      const down = position - upper;
      for (let i = 0; i < rowLength; i++)
        blended[i] = values[top + i]! + (values[bottom + i]! - values[top + i]!) * down;
      if (channels === 1) {
        // The commonest case by far, and the inner loop of every operator.
        for (let x = 0; x < widthPx; x++) {
          const from = left[x]!;
          result[x] = blended[from]! + (blended[from + step]! - blended[from]!) * along[x]!;
        }
        return result;
      }
      let target = 0;
      for (let x = 0; x < widthPx; x++) {
        const from = left[x]!;
        const t = along[x]!;
        for (let channel = from; channel < from + channels; channel++) {
          result[target++] = blended[channel]! + (blended[channel + step]! - blended[channel]!) * t;
        }
      }
      return result;
    },
  };
}
