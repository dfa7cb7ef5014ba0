import type { Mask } from '../../../../core/image.ts';
import { rgbOfLab } from '../customise/rgb-of-lab.ts';
import { labOfRgb } from '../segment/lab.ts';

/** Colours of less chroma than this have no hue to go by. */
const COLOURED = 14;
/** What has a hue within this of the thing's own, in radians, is of its colour; the change fades out over as much again. */
const HUE_REACH = 0.5;
/** A thing of one colour has it on at least this share of what is seen of it. */
const LEAST_SHARE = 0.25;
/** How far the lightness of the whole goes towards the new colour's. */
const LIGHTNESS_SHARE = 0.6;
const HUE_BINS = 36;

/**
 * Gives what a mask means another colour, in place, `height × width × 3`: its hue, light and shade staying. Of a thing of several
 * colours, the one that most of it has is changed.
 *
 * @param isAll whether all within the mask is of the thing, also what is grey.
 * @returns whether there was a colour to change.
 */
export function recolour(
  rgb: Uint8Array,
  { data, widthPx, heightPx }: Mask,
  colour: readonly [red: number, green: number, blue: number],
  isAll: boolean,
): boolean {
  const lab = labOfRgb(rgb, widthPx, heightPx).data;
  const [lightness, a, b] = labOfRgb(Uint8Array.from(colour), 1, 1).data as unknown as [number, number, number];
  const belongs = isAll ? Float32Array.from(data, (value) => value / 255) : ofMainHue(lab, data);
  if (!belongs) return false;
  const [meanLightness, meanChroma] = meansOf(lab, belongs);
  const shift = LIGHTNESS_SHARE * (lightness - meanLightness);
  for (let p = 0; p < data.length; p++) {
    const share = belongs[p]!;
    if (share === 0) continue;
    const chroma = Math.hypot(lab[p * 3 + 1]!, lab[p * 3 + 2]!);
    // Highlights and deep shadows of a colour have less of it.
    const strength = meanChroma < COLOURED ? 1 - Math.abs(lab[p * 3]! - 50) / 60 : Math.min(1.4, chroma / meanChroma);
    const to = rgbOfLab(lab[p * 3]! + shift * Math.min(1, strength), a * strength, b * strength);
    for (let c = 0; c < 3; c++) rgb[p * 3 + c] = Math.round(rgb[p * 3 + c]! + share * (to[c]! - rgb[p * 3 + c]!));
  }
  return true;
}

/** How far each pixel is of the hue that most of what is meant has; absent where it has no colour. */
function ofMainHue(lab: Float32Array, meant: Uint8Array): Float32Array | undefined {
  const bins = new Float64Array(HUE_BINS);
  const hueOf = (p: number): number => Math.atan2(lab[p * 3 + 2]!, lab[p * 3 + 1]!);
  const chromaOf = (p: number): number => Math.hypot(lab[p * 3 + 1]!, lab[p * 3 + 2]!);
  let count = 0;
  for (let p = 0; p < meant.length; p++) {
    if (meant[p]! < 128) continue;
    count++;
    if (chromaOf(p) < COLOURED) continue;
    bins[Math.floor(((hueOf(p) + Math.PI) / (2 * Math.PI)) * HUE_BINS) % HUE_BINS]!++;
  }
  const around = bins.map((value, i) => value + bins[(i + 1) % HUE_BINS]! + bins[(i + HUE_BINS - 1) % HUE_BINS]!);
  const best = around.indexOf(Math.max(...around));
  if (count === 0 || around[best]! < LEAST_SHARE * count) return undefined;
  const main = ((best + 0.5) / HUE_BINS) * 2 * Math.PI - Math.PI;
  return Float32Array.from(meant, (value, p) => {
    if (value === 0) return 0;
    const apart = Math.abs(Math.atan2(Math.sin(hueOf(p) - main), Math.cos(hueOf(p) - main)));
    const near = Math.min(1, Math.max(0, 2 - apart / HUE_REACH));
    return (value / 255) * near * Math.min(1, chromaOf(p) / COLOURED);
  });
}

function meansOf(lab: Float32Array, weights: Float32Array): [lightness: number, chroma: number] {
  let [lightness, chroma, sum] = [0, 0, 1e-6];
  for (let p = 0; p < weights.length; p++) {
    lightness += weights[p]! * lab[p * 3]!;
    chroma += weights[p]! * Math.hypot(lab[p * 3 + 1]!, lab[p * 3 + 2]!);
    sum += weights[p]!;
  }
  return [lightness / sum, chroma / sum];
}
