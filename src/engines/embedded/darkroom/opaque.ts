import type { Mask, Raster } from '../../../core/image.ts';
import { fillSmoothly } from './complete/smooth-fill.ts';

/** Pixels less opaque than this show too little to be copied from. */
const OPAQUE = 128;

/** The colours of a picture, `height × width × 3`, whatever its alpha. */
export function coloursOf({ data, channels, widthPx, heightPx }: Raster): Uint8Array {
  if (channels === 3) return data;
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = data[from]!;
    rgb[to + 1] = data[from + 1]!;
    rgb[to + 2] = data[from + 2]!;
  }
  return rgb;
}

/** Which pixels show something (1); undefined for pictures without alpha. */
export function visiblePixels({ data, channels, widthPx, heightPx }: Raster): Uint8Array | undefined {
  if (channels === 3) return undefined;
  return Uint8Array.from({ length: widthPx * heightPx }, (_, i) => (data[i * 4 + 3]! >= OPAQUE ? 1 : 0));
}

/** New colours under the picture's own alpha, which goes on smoothly inside the mask. */
export function withAlphaOf(picture: Raster, rgb: Uint8Array, mask: Mask): Raster {
  const { widthPx, heightPx, channels, data } = picture;
  if (channels === 3) return { widthPx, heightPx, channels: 3, data: rgb };
  const hole = mask.data.map((value) => (value === 0 ? 0 : 1));
  const alpha = Uint8Array.from(hole, (_, i) => data[i * 4 + 3]!);
  fillSmoothly({ widthPx, heightPx, channels: 1, pixels: alpha, hole });
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let i = 0; i < alpha.length; i++) {
    rgba[i * 4] = rgb[i * 3]!;
    rgba[i * 4 + 1] = rgb[i * 3 + 1]!;
    rgba[i * 4 + 2] = rgb[i * 3 + 2]!;
    rgba[i * 4 + 3] = alpha[i]!;
  }
  return { widthPx, heightPx, channels: 4, data: rgba };
}
