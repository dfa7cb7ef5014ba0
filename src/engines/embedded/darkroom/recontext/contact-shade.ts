import type { LabelMap } from '../../../../core/image.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { blurInPlace } from '../../illustrator/paint/blur.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import type { LayerPlace } from './keep-product.ts';

/** The underside is the part of the outline within this share of the height above the foot. */
const FOOT_SHARE = 0.09;
/** Widths of the seam and of the shade around it, as shares of the product's shorter side, and how dark they are. */
const SEAM_SHARE = 0.008;
const SHADE_SHARE = 0.035;
const SEAM = 0.55;
const SHADE = 0.38;
/** Share of a blurred line's peak that is full shade. */
const LINE_GAIN = 2.6;

/**
 * Darkens the surface along the underside of a product that stands on it, in place: things seen from a little above touch the
 * ground along a curve, which a flat seam at their lowest row would leave floating.
 *
 * @param rgb `height × width × 3`. @param isGround whether a label is of what the product stands on or near, not of a thing before it.
 */
export function shadeContact(
  rgb: Uint8Array,
  labels: Pick<LabelMap, 'widthPx' | 'heightPx' | 'data'>,
  isGround: (label: number) => boolean,
  layer: SubjectLayer,
  { leftPx, topPx }: LayerPlace,
): void {
  const shorter = Math.min(layer.widthPx, layer.heightPx);
  const margin = Math.ceil(shorter * SHADE_SHARE * 3);
  const foot = Math.ceil(layer.heightPx * FOOT_SHARE);
  const size = { widthPx: layer.widthPx + 2 * margin, heightPx: foot + 2 * margin, channels: 1 };
  const seam = undersideOf(layer, foot, margin, size);
  const shade = seam.slice();
  const seamPx = Math.max(0.8, shorter * SEAM_SHARE);
  const shadePx = Math.max(1.5, shorter * SHADE_SHARE);
  blurInPlace(seam, size, seamPx);
  blurInPlace(shade, size, shadePx);
  for (let y = 0; y < size.heightPx; y++) {
    const row = topPx + layer.heightPx - foot - margin + y;
    if (row < 0 || row >= labels.heightPx) continue;
    for (let x = 0; x < size.widthPx; x++) {
      const column = leftPx - margin + x;
      if (column < 0 || column >= labels.widthPx) continue;
      const pixel = row * labels.widthPx + column;
      if (!isGround(labels.data[pixel]!)) continue;
      const q = y * size.widthPx + x;
      const keep =
        (1 - SEAM * Math.min(1, seam[q]! * seamPx * LINE_GAIN)) *
        (1 - SHADE * Math.min(1, shade[q]! * shadePx * LINE_GAIN));
      if (keep > 0.998) continue;
      for (let at = pixel * 3; at < pixel * 3 + 3; at++) rgb[at] = byteOfLinear(linearOfByte(rgb[at]!) * keep);
    }
  }
}

/** 1 at the lowest opaque pixel of each column that comes down to the foot. */
function undersideOf(
  { widthPx, heightPx, rgba }: SubjectLayer,
  foot: number,
  margin: number,
  size: { readonly widthPx: number; readonly heightPx: number },
): Float32Array {
  const line = new Float32Array(size.widthPx * size.heightPx);
  for (let x = 0; x < widthPx; x++) {
    for (let y = heightPx - 1; y >= heightPx - foot; y--) {
      if (rgba[(y * widthPx + x) * 4 + 3]! < 128) continue;
      line[(y - (heightPx - foot) + margin) * size.widthPx + margin + x] = 1;
      break;
    }
  }
  return line;
}
