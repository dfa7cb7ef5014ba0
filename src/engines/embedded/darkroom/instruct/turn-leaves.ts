import type { Raster } from '../../../../core/image.ts';
import { createNoise } from '../../illustrator/maths/noise.ts';
import { rgbOfLab } from '../customise/rgb-of-lab.ts';
import { findStuff } from '../segment/find-stuff.ts';
import { labOfRgb } from '../segment/lab.ts';

/** Hues that leaves turn to, in radians in a*b*: from yellow to a reddish brown. */
const YELLOW = 1.45;
const RUST = 0.75;
/** Trees differ by patches of this share of the picture's longer side. */
const TREE_SHARE = 0.09;
const CHROMA_GAIN = 1.5;
const LEAST_CHROMA = 24;
const BRIGHTER = 1.08;
/** Evergreens and shade stay a little green. */
const TURNED = 0.9;

/** Turns the green of leaves and grass to the colours of autumn, in place; `height × width × 3`. */
export function turnLeaves(rgb: Uint8Array, picture: Raster, seed: number): Uint8Array {
  const { widthPx, heightPx } = picture;
  const { mask } = findStuff(picture, 'vegetation');
  const lab = labOfRgb(rgb, widthPx, heightPx).data;
  const noise = createNoise(seed);
  const patchPx = TREE_SHARE * Math.max(widthPx, heightPx);
  for (let p = 0; p < mask.data.length; p++) {
    const share = (TURNED * mask.data[p]!) / 255;
    if (share === 0) continue;
    const [x, y] = [p % widthPx, Math.floor(p / widthPx)];
    const kind = Math.min(1, Math.max(0, 0.5 + 0.9 * noise.fractal(x / patchPx, y / patchPx, 3)));
    const hue = RUST + (YELLOW - RUST) * kind;
    const own = Math.hypot(lab[p * 3 + 1]!, lab[p * 3 + 2]!);
    const lightness = lab[p * 3]!;
    const chroma = Math.min(lightness, Math.max(LEAST_CHROMA, own * CHROMA_GAIN));
    const to = rgbOfLab(Math.min(100, lightness * BRIGHTER), Math.cos(hue) * chroma, Math.sin(hue) * chroma);
    for (let c = 0; c < 3; c++) rgb[p * 3 + c] = Math.round(rgb[p * 3 + c]! + share * (to[c]! - rgb[p * 3 + c]!));
  }
  return rgb;
}
