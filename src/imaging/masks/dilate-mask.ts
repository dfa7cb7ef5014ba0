import type { Mask } from '../../core/image.ts';

/**
 * The mask grown by a square brush: a pixel takes the largest value within `radiusPx` rows and columns. Linear in pixels,
 * whatever the radius (van Herk 1992).
 */
export function dilateMask(mask: Mask, radiusPx: number): Mask {
  const { widthPx, heightPx } = mask;
  const radius = Math.min(Math.round(radiusPx), Math.max(widthPx, heightPx));
  if (radius <= 0) return mask;
  const data = mask.data.slice();
  for (let y = 0; y < heightPx; y++) growLine(data, y * widthPx, 1, widthPx, radius);
  for (let x = 0; x < widthPx; x++) growLine(data, x, widthPx, heightPx, radius);
  return { widthPx, heightPx, data };
}

/** Running maximum over windows of `2 radius + 1`, by maxima that start anew every window length, from both ends. */
function growLine(data: Uint8Array, start: number, step: number, length: number, radius: number): void {
  const window = 2 * radius + 1;
  const padded = Math.ceil((length + 2 * radius) / window) * window;
  const forwards = new Uint8Array(padded);
  const backwards = new Uint8Array(padded);
  for (let i = 0; i < padded; i++) {
    const value = valueAt(data, start, step, length, i - radius);
    forwards[i] = i % window === 0 ? value : Math.max(forwards[i - 1]!, value);
  }
  for (let i = padded - 1; i >= 0; i--) {
    const value = valueAt(data, start, step, length, i - radius);
    backwards[i] = i % window === window - 1 ? value : Math.max(backwards[i + 1]!, value);
  }
  for (let i = 0; i < length; i++) data[start + i * step] = Math.max(backwards[i]!, forwards[i + 2 * radius]!);
}

function valueAt(data: Uint8Array, start: number, step: number, length: number, index: number): number {
  return index >= 0 && index < length ? data[start + index * step]! : 0;
}
