import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import { isSkin } from '../segment/skin.ts';
import type { BodyLandmarks } from './body-landmarks.ts';

/** Skin as near to the face's colour as this, in RGB, is the wearer's. */
const LIKE_FACE = 55;
/** Edge of what is in front, as a share of a head. */
const SOFT_SHARE = 0.012;
/** The face is sampled in the middle of its lower half, in this share of a head. */
const SAMPLE_SHARE = 0.16;
/** The chin covers a collar down to here, in heads. */
const CHIN_Y = 0.1;

/** How far each pixel lies before a garment, 0–1: the head, and bare arms and hands that cross the trunk. */
export function frontOf(picture: Raster, silhouette: Mask, body: BodyLandmarks): Float32Array {
  const { widthPx, heightPx, channels, data } = picture;
  const { headPx, chin, armpits, neck } = body;
  const face = faceColour(picture, body);
  const front = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const p = y * widthPx + x;
      if (silhouette.data[p]! < 128) continue;
      if (y < chin[1] + CHIN_Y * headPx * headCurve((x - chin[0]) / headPx)) {
        front[p] = 1;
        continue;
      }
      const isBeforeTrunk = y > armpits[0][1] && x > armpits[0][0] && x < armpits[1][0];
      const isNeck = y < neck[0][1] + 0.25 * headPx && Math.abs(x - chin[0]) < 0.3 * headPx;
      if (!isBeforeTrunk && !isNeck) continue;
      const at = p * channels;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (!isSkin(red, green, blue)) continue;
      if (Math.hypot(red - face[0], green - face[1], blue - face[2]) < LIKE_FACE) front[p] = 1;
    }
  dropTrunks(front, { widthPx, heightPx }, body);
  const layout = { widthPx, heightPx, channels: 1 };
  const soft = blur(front, layout, Math.max(0.7, headPx * SOFT_SHARE));
  return soft.map((value) => clamp((value - 0.35) / 0.4));
}

/** Hands and forearms are small; what reaches below the hips or is larger is cloth of skin's colour. */
function dropTrunks(
  front: Float32Array,
  { widthPx, heightPx }: PixelSize,
  { headPx, armpits, hips }: BodyLandmarks,
): void {
  const mask = Uint8Array.from(front, (value, p) => (value > 0 && p >= armpits[0][1] * widthPx ? 1 : 0));
  const { partOf, sizes } = connectedParts(mask, widthPx, heightPx, 1);
  const isCloth = sizes.map((size) => size > LARGEST_ARM * headPx * headPx);
  const end = Math.min(heightPx - 1, Math.round(hips[0][1] + 0.2 * headPx));
  for (let x = 0; x < widthPx; x++) {
    const part = partOf[end * widthPx + x]!;
    if (part >= 0) isCloth[part] = true;
  }
  for (let p = 0; p < front.length; p++) if (partOf[p]! >= 0 && isCloth[partOf[p]!]) front[p] = 0;
}

/** Area of a bare forearm with its hand, in squared heads. */
const LARGEST_ARM = 0.7;

/** 1 under the chin, below 0 beside the head: hair may fall there, but shoulders begin. */
function headCurve(across: number): number {
  return 1 - (across / 0.32) ** 2 * 2;
}

function faceColour({ widthPx, channels, data }: Raster, { chin, headPx }: BodyLandmarks): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  const reach = Math.max(1, Math.round(headPx * SAMPLE_SHARE));
  for (let y = Math.round(chin[1] - headPx * 0.45); y < chin[1] - headPx * 0.12; y++)
    for (let x = Math.round(chin[0]) - reach; x <= chin[0] + reach; x++) {
      if (y < 0 || x < 0 || x >= widthPx) continue;
      const at = (y * widthPx + x) * channels;
      if (!isSkin(data[at]!, data[at + 1]!, data[at + 2]!)) continue;
      for (let c = 0; c < 3; c++) sum[c]! += data[at + c]!;
      count++;
    }
  return count === 0 ? [0, 0, 0] : [sum[0] / count, sum[1] / count, sum[2] / count];
}
