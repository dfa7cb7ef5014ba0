import type { LabelMap } from '../../../../core/image.ts';
import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';

/** Light changes over this share of the product's shorter side, or slower; anything finer is the product's own. */
export const LIGHT_SCALE = 0.12;
/** How far the scene's light may change the product's own, as factors on linear light, and how much of it is taken. */
export const DIMMEST = 0.42;
export const BRIGHTEST = 1.5;
const AMOUNT = 0.8;
/** Keeps black things from being lit by division. */
const FLOOR = 0.02;
/** Light of the background that creeps around the edge, and how far, as a share of the shorter side. */
const WRAP = 0.22;
const WRAP_SHARE = 0.018;

/** Where a layer's pixels lie in a picture. */
export interface LayerPlace {
  readonly leftPx: number;
  readonly topPx: number;
}

/**
 * Gives a product its own pixels back after a scene was drawn around a copy of it, in place: every pixel inside the matte is the
 * photograph's, times a factor of light that changes only slowly from place to place. The factor brings the photograph to the
 * light that the scene threw on the copy. What the scene put before the product stays before it.
 *
 * @param rgb `height × width × 3`, the developed picture.
 * @param isProduct whether a label is the product's.
 */
export function keepProduct(
  rgb: Uint8Array,
  labels: Pick<LabelMap, 'widthPx' | 'heightPx' | 'data'>,
  isProduct: (label: number) => boolean,
  layer: SubjectLayer,
  place: LayerPlace,
): void {
  const { widthPx, heightPx, rgba } = layer;
  const shown = shownShare(labels, isProduct, layer, place);
  const light = lightOnProduct(rgb, labels.widthPx, shown, layer, place);
  const behind = lightBehind(rgb, labels, layer, place);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      const share = shown[p]!;
      if (share === 0) continue;
      const wrap = WRAP * behind.nearness[p]!;
      const at = ((place.topPx + y) * labels.widthPx + place.leftPx + x) * 3;
      for (let c = 0; c < 3; c++) {
        const own = linearOfByte(rgba[p * 4 + c]!) * light[p * 3 + c]!;
        const lit = own * (1 - wrap) + behind.colour[p * 3 + c]! * wrap;
        rgb[at + c] = byteOfLinear(lit * share + linearOfByte(rgb[at + c]!) * (1 - share));
      }
    }
  }
}

/** How much of each of the layer's pixels is seen: its alpha where the scene put nothing before it. */
function shownShare(
  { widthPx: pictureWidthPx, heightPx: pictureHeightPx, data }: Pick<LabelMap, 'widthPx' | 'heightPx' | 'data'>,
  isProduct: (label: number) => boolean,
  { widthPx, heightPx, rgba }: SubjectLayer,
  { leftPx, topPx }: LayerPlace,
): Float32Array {
  const shown = new Float32Array(widthPx * heightPx);
  for (let y = Math.max(0, -topPx); y < Math.min(heightPx, pictureHeightPx - topPx); y++)
    for (let x = Math.max(0, -leftPx); x < Math.min(widthPx, pictureWidthPx - leftPx); x++) {
      if (!isProduct(data[(topPx + y) * pictureWidthPx + leftPx + x]!)) continue;
      shown[y * widthPx + x] = rgba[(y * widthPx + x) * 4 + 3]! / 255;
    }
  return shown;
}

/** Factors on linear light, `height × width × 3`: what the scene made of the copy over what the photograph shows, both blurred. */
function lightOnProduct(
  rgb: Uint8Array,
  pictureWidthPx: number,
  shown: Float32Array,
  { widthPx, heightPx, rgba }: SubjectLayer,
  { leftPx, topPx }: LayerPlace,
): Float32Array {
  const lit = new Float32Array(shown.length * 3);
  const own = new Float32Array(shown.length * 3);
  for (let p = 0; p < shown.length; p++) {
    const weight = shown[p]!;
    if (weight === 0) continue;
    const at = ((topPx + Math.floor(p / widthPx)) * pictureWidthPx + leftPx + (p % widthPx)) * 3;
    for (let c = 0; c < 3; c++) {
      lit[p * 3 + c] = weight * (linearOfByte(rgb[at + c]!) + FLOOR);
      own[p * 3 + c] = weight * (linearOfByte(rgba[p * 4 + c]!) + FLOOR);
    }
  }
  const layout = { widthPx, heightPx, channels: 3 };
  const sigmaPx = Math.max(1, Math.min(widthPx, heightPx) * LIGHT_SCALE);
  const litBlurred = blur(lit, layout, sigmaPx);
  const ownBlurred = blur(own, layout, sigmaPx);
  return litBlurred.map((value, i) =>
    clamp(1 + AMOUNT * (value / Math.max(1e-5, ownBlurred[i]!) - 1), DIMMEST, BRIGHTEST),
  );
}

interface LightBehind {
  /** `height × width × 3`, linear: what is around the product, smoothed over it. */
  readonly colour: Float32Array;
  /** `height × width`: 1 at the outline, 0 well inside. */
  readonly nearness: Float32Array;
}

function lightBehind(
  rgb: Uint8Array,
  { widthPx: pictureWidthPx, heightPx: pictureHeightPx }: Pick<LabelMap, 'widthPx' | 'heightPx'>,
  { widthPx, heightPx, rgba }: SubjectLayer,
  { leftPx, topPx }: LayerPlace,
): LightBehind {
  const sum = new Float32Array(widthPx * heightPx * 3);
  const free = new Float32Array(widthPx * heightPx);
  for (let y = Math.max(0, -topPx); y < Math.min(heightPx, pictureHeightPx - topPx); y++)
    for (let x = Math.max(0, -leftPx); x < Math.min(widthPx, pictureWidthPx - leftPx); x++) {
      const p = y * widthPx + x;
      free[p] = 1 - rgba[p * 4 + 3]! / 255;
      const at = ((topPx + y) * pictureWidthPx + leftPx + x) * 3;
      for (let c = 0; c < 3; c++) sum[p * 3 + c] = free[p]! * linearOfByte(rgb[at + c]!);
    }
  const sigmaPx = Math.max(1, Math.min(widthPx, heightPx) * WRAP_SHARE);
  const freeBlurred = blur(free, { widthPx, heightPx, channels: 1 }, sigmaPx);
  const colour = blur(sum, { widthPx, heightPx, channels: 3 }, sigmaPx);
  for (let p = 0; p < free.length; p++)
    for (let c = 0; c < 3; c++) colour[p * 3 + c] = colour[p * 3 + c]! / Math.max(1e-4, freeBlurred[p]!);
  return { colour, nearness: freeBlurred.map((value) => clamp(value)) };
}
