import type { Mask, Raster } from '../../../../core/image.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { blur } from '../../illustrator/paint/blur.ts';

/** Width of the blur, as a share of the picture's longer side. */
const BLUR_SHARE = 0.018;
/** Where next to nothing of the background is near, its blur is the subject's own colour. */
const LEAST_WEIGHT = 1e-3;

/** The background as a lens focused on the subject would show it: blurred in linear light, with nothing of the subject in it. */
export function blurBehind(rgb: Uint8Array, { widthPx, heightPx }: Raster, subject: Mask): Uint8Array {
  const sigmaPx = BLUR_SHARE * Math.max(widthPx, heightPx);
  const weights = Float32Array.from(subject.data, (value) => 1 - value / 255);
  const light = Float32Array.from(rgb, (byte, i) => linearOfByte(byte) * weights[Math.floor(i / 3)]!);
  const soft = blur(light, { widthPx, heightPx, channels: 3 }, sigmaPx);
  const near = blur(weights, { widthPx, heightPx, channels: 1 }, sigmaPx);
  return rgb.map((byte, i) => {
    const weight = near[Math.floor(i / 3)]!;
    return weight < LEAST_WEIGHT ? byte : Math.round(byteOfLinear(soft[i]! / weight));
  });
}
