import type { Mask, PixelSize, Raster } from '../../core/image.ts';

/**
 * A caller's mask picture as a mask of `size`: every pixel that is not black is meant (255), as at Google. Colours count by
 * their brightest channel times alpha; a picture that is black all over and differs in alpha only is read by its alpha.
 * Another size is stretched to fit, nearest pixel: Google takes masks of any size (wire protocol, section 4.2).
 *
 * @param threshold the least value that is meant; 1 by default. Files of lossy formats need more, since black is not
 *   black in them.
 */
export function normaliseMask(picture: Raster, size: PixelSize, threshold = 1): Mask {
  const values = maskValues(picture);
  const { widthPx, heightPx } = size;
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(((y + 0.5) * picture.heightPx) / heightPx) * picture.widthPx;
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(((x + 0.5) * picture.widthPx) / widthPx);
      data[y * widthPx + x] = values[row + column]! >= threshold ? 255 : 0;
    }
  }
  return { widthPx, heightPx, data };
}

function maskValues({ data, channels, widthPx, heightPx }: Raster): Uint8Array {
  const values = new Uint8Array(widthPx * heightPx);
  let brightest = 0;
  for (let i = 0, at = 0; i < values.length; i++, at += channels) {
    const value = Math.max(data[at]!, data[at + 1]!, data[at + 2]!);
    if (value > brightest) brightest = value;
    values[i] = channels === 4 ? Math.ceil((value * data[at + 3]!) / 255) : value;
  }
  if (channels === 4 && brightest === 0) return alphaOf(data, values);
  return values;
}

/** Alpha, unless it is the same everywhere: then the picture is plainly black and means nothing. */
function alphaOf(data: Uint8Array, values: Uint8Array): Uint8Array {
  let differs = false;
  for (let i = 0; i < values.length; i++) {
    values[i] = data[i * 4 + 3]!;
    if (values[i] !== values[0]) differs = true;
  }
  return differs ? values : values.fill(0);
}

/** The mask of everything that `mask` does not mean. */
export function invertMask({ data, ...size }: Mask): Mask {
  return { ...size, data: data.map((value) => 255 - value) };
}

/** The hard mask of what is at least `threshold` (1–255) in a soft one. */
export function thresholdMask({ data, ...size }: Mask, threshold: number): Mask {
  return { ...size, data: data.map((value) => (value >= threshold ? 255 : 0)) };
}
