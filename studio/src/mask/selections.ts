import { type Image, SegmentMode } from 'limner/client';
import { imageOf, type Picture } from '../pictures/picture.ts';
import { models } from '../service/access.ts';
import { flood } from './flood.ts';
import type { Point } from './geometry.ts';

export const SEGMENTATION_MODEL = 'image-segmentation-001';

/** Colours may differ by this much of 255 within a surface. */
const FLOOD_TOLERANCE = 28;
/** Radius of the dot that marks a thing, as a share of the picture's longer side. */
const DOT_SHARE = 0.012;

/** What looks like the place and hangs together with it. */
export async function floodFrom(picture: Picture, { x, y }: Point): Promise<CanvasImageSource> {
  const { widthPx, heightPx, blob } = picture;
  const sheet = new OffscreenCanvas(widthPx, heightPx);
  const context = sheet.getContext('2d')!;
  context.drawImage(await createImageBitmap(blob), 0, 0);
  const pixels = context.getImageData(0, 0, widthPx, heightPx);
  return alphaSheet(flood(pixels, Math.floor(x), Math.floor(y), FLOOD_TOLERANCE), widthPx, heightPx);
}

/** A mark on a picture: what is meant, or what is not. */
export interface Mark extends Point {
  readonly isMeant: boolean;
}

/** White dots on black where something is meant, red ones where it is not. */
export async function scribbleOf({ widthPx, heightPx }: Picture, marks: readonly Mark[]): Promise<Image> {
  const sheet = new OffscreenCanvas(widthPx, heightPx);
  const context = sheet.getContext('2d')!;
  context.fillStyle = '#000000';
  context.fillRect(0, 0, widthPx, heightPx);
  const radius = Math.max(3, DOT_SHARE * Math.max(widthPx, heightPx));
  for (const { x, y, isMeant } of marks) {
    context.fillStyle = isMeant ? '#ffffff' : '#ff0000';
    context.beginPath();
    context.arc(x, y, radius, 0, Math.PI * 2);
    context.fill();
  }
  return imageOf({ blob: await sheet.convertToBlob({ type: 'image/png' }) });
}

/** The thing at a place, as the segmenter sees it; undefined when it sees none. */
export async function pickAt(picture: Picture, place: Point): Promise<CanvasImageSource | undefined> {
  const { generatedMasks } = await models().segmentImage({
    model: SEGMENTATION_MODEL,
    source: {
      image: await imageOf(picture),
      scribbleImage: { image: await scribbleOf(picture, [{ ...place, isMeant: true }]) },
    },
    config: { mode: SegmentMode.INTERACTIVE, httpOptions: { headers: { 'x-limner-gallery': 'skip' } } },
  });
  const mask = generatedMasks[0]?.mask;
  return mask && maskSheet(mask);
}

/** A mask of the server as a sheet whose alpha is the mask. */
export async function maskSheet(mask: Image): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(mask.bytes)], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return alphaSheet(
    Uint8Array.from({ length: width * height }, (_, index) => data[index * 4]!),
    width,
    height,
  );
}

function alphaSheet(alpha: Uint8Array, width: number, height: number): OffscreenCanvas {
  const image = new ImageData(width, height);
  for (let index = 0; index < alpha.length; index++) image.data[index * 4 + 3] = alpha[index]!;
  const sheet = new OffscreenCanvas(width, height);
  sheet.getContext('2d')!.putImageData(image, 0, 0);
  return sheet;
}
