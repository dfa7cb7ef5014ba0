import { notePixels } from '../../crew/kept-code.ts';
import type { Raster } from '../raster/raster.ts';

/** Blanks, in place, connected lines (values above `threshold`, eight neighbours) of fewer than `leastPx` pixels. */
export function dropStrayLines({ widthPx, heightPx, values }: Raster, threshold: number, leastPx: number): void {
  const visited = notePixels(new Uint8Array(values.length));
  const members = notePixels(new Int32Array(values.length));
  for (let start = 0; start < values.length; start++) {
    if (visited[start] || values[start]! < threshold) continue;
    let count = 1;
    members[0] = start;
    visited[start] = 1;
    for (let next = 0; next < count; next++) {
      const i = members[next]!;
      const x = i % widthPx;
      const y = (i - x) / widthPx;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(heightPx - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(widthPx - 1, x + 1); nx++) {
          const j = ny * widthPx + nx;
          if (visited[j] || values[j]! < threshold) continue;
          visited[j] = 1;
          members[count++] = j;
        }
      }
    }
    if (count < leastPx) for (let i = 0; i < count; i++) values[members[i]!] = 0;
  }
}
