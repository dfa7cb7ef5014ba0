import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { PixelSize } from '../../../../core/image.ts';
import { connectedParts } from './connected-parts.ts';
import { isSkin } from './skin.ts';
import type { WorkingPicture } from './working-picture.ts';

/** A part of skin that covers less of the picture is nobody whom the picture is about. */
const LEAST_SHARE = 0.008;
/** From hairline to chin, in widths of the face. */
const LENGTH = 1.3;
/** Widths of faces that are sought in a part of skin, as shares of its own, and the steps between their places, as shares of theirs. */
const SIZES = [0.35, 0.43, 0.53, 0.65, 0.8, 0.9, 1];
const STEP = 0.07;
/** So much of a face has the colour of skin; the rest is eyes, glasses, shadow. */
const LEAST_SKIN = 0.55;
/** Cheeks are skin: what has them on a wall beside is wider than the face. */
const LEAST_SKIN_OF_CHEEK = 0.6;
/** How much darker eyes are than the cheeks below and the nose between them, as shares of the cheeks' lightness. */
const LEAST_DARKER = 0.1;

/** A patch of a face, in shares of its width and length from its upper left corner. */
type Patch = readonly [left: number, top: number, right: number, bottom: number];

const WHOLE: Patch = [0.1, 0.05, 0.9, 0.95];
const EYES: readonly Patch[] = [
  [0.12, 0.3, 0.4, 0.46],
  [0.6, 0.3, 0.88, 0.46],
];
const NOSE: Patch = [0.42, 0.3, 0.58, 0.56];
const CHEEKS: readonly Patch[] = [
  [0.12, 0.52, 0.36, 0.68],
  [0.64, 0.52, 0.88, 0.68],
];

/** Lightness and skin, `height × width`. */
interface Planes extends PixelSize {
  readonly luma: Float32Array;
  readonly skin: Uint8Array;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Faces seen from the front, by the colour of skin and two eyes that are darker than the cheeks below and the nose between. Other
 * things look like that now and then: whoever goes by a face should look whether a body belongs to it.
 *
 * @param within `height × width`, 1 where faces are sought.
 */
export function findFaces({ widthPx, heightPx, rgb }: WorkingPicture, within: Uint8Array): PersonSighting[] {
  const skin = within.map((inside, p) => (inside && isSkin(rgb[p * 3]!, rgb[p * 3 + 1]!, rgb[p * 3 + 2]!) ? 1 : 0));
  const luma = Float32Array.from(skin, (_, p) => 0.3 * rgb[p * 3]! + 0.59 * rgb[p * 3 + 1]! + 0.11 * rgb[p * 3 + 2]!);
  return boxesOfSkin(skin, { widthPx, heightPx }).flatMap((part) => {
    const face = likeliestFace(part, { widthPx, heightPx, luma, skin });
    if (!face) return [];
    const { left, top, width } = face;
    const [right, bottom] = [left + width, top + width * LENGTH];
    return [
      {
        shows: 'face' as const,
        left: left / widthPx,
        top: top / heightPx,
        right: right / widthPx,
        bottom: bottom / heightPx,
      },
    ];
  });
}

/** Boxes around the parts of skin, as high as they are. */
function boxesOfSkin(skin: Uint8Array, { widthPx, heightPx }: PixelSize): (Box & { height: number })[] {
  const { partOf, sizes } = connectedParts(skin, widthPx, heightPx, 1);
  const boxes = sizes.map(() => ({ left: widthPx, top: heightPx, right: 0, bottom: 0 }));
  partOf.forEach((part, pixel) => {
    const box = boxes[part];
    if (!box) return;
    const x = pixel % widthPx;
    const y = Math.floor(pixel / widthPx);
    boxes[part] = {
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x + 1),
      bottom: y + 1,
    };
  });
  return boxes
    .filter((_, part) => sizes[part]! >= LEAST_SHARE * skin.length)
    .map(({ left, top, right, bottom }) => ({ left, top, width: right - left, height: bottom - top }));
}

/** The place in a part of skin that looks most like a face, if any does. */
function likeliestFace({ left, top, width, height }: Box & { height: number }, planes: Planes): Box | undefined {
  let best: Box | undefined;
  let most = LEAST_DARKER;
  for (const size of SIZES) {
    const side = width * size;
    const step = Math.max(1, Math.round(side * STEP));
    for (let y = top - side * 0.3; y + side * LENGTH <= top + height + side * 0.3; y += step)
      for (let x = left; x + side <= left + width + 1; x += step) {
        const box = { left: x, top: y, width: side };
        const darker = eyesDarker(box, planes);
        if (darker <= most || !isOfSkin(box, planes)) continue;
        [best, most] = [box, darker];
      }
  }
  return best;
}

function isOfSkin(box: Box, planes: Planes): boolean {
  const skinIn = (patch: Patch): number => meanIn(planes.skin, box, patch, planes);
  return skinIn(WHOLE) >= LEAST_SKIN && CHEEKS.every((cheek) => skinIn(cheek) >= LEAST_SKIN_OF_CHEEK);
}

/** How much darker both eyes are than nose and cheeks, as a share of the cheeks' lightness. */
function eyesDarker(box: Box, planes: Planes): number {
  const lightness = (patch: Patch): number => meanIn(planes.luma, box, patch, planes);
  const cheeks = CHEEKS.map(lightness);
  const eye = Math.max(...EYES.map(lightness));
  return (Math.min(...cheeks, lightness(NOSE)) - eye) / (Math.max(...cheeks) + 1);
}

function meanIn(
  plane: Float32Array | Uint8Array,
  { left, top, width }: Box,
  [fromX, fromY, toX, toY]: Patch,
  { widthPx, heightPx }: PixelSize,
): number {
  let [sum, count] = [0, 0];
  const lastY = Math.min(heightPx, Math.ceil(top + toY * width * LENGTH));
  const lastX = Math.min(widthPx, Math.ceil(left + toX * width));
  for (let y = Math.max(0, Math.round(top + fromY * width * LENGTH)); y < lastY; y++)
    for (let x = Math.max(0, Math.round(left + fromX * width)); x < lastX; x++) {
      sum += plane[y * widthPx + x]!;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}
