import { carryLabel } from '../pictures/carry-label.ts';
import { measure, type Picture } from '../pictures/picture.ts';

/** How far the canvas reaches beyond the picture on each side, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_FRAME: Frame = { left: 0, top: 0, right: 0, bottom: 0 };
export const SIDES = ['left', 'top', 'right', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** Longest side of an enlarged canvas: beyond, the file outgrows what the server takes. */
export const MAX_SIDE_PX = 4096;

export function isFramed(frame: Frame): boolean {
  return SIDES.some((side) => frame[side] > 0);
}

/** The frame with one side moved, within what fits. */
export function moveSide(frame: Frame, side: Side, wantedPx: number, { widthPx, heightPx }: Picture): Frame {
  const isAcross = side === 'left' || side === 'right';
  const opposite = isAcross ? frame[side === 'left' ? 'right' : 'left'] : frame[side === 'top' ? 'bottom' : 'top'];
  const most = Math.max(0, MAX_SIDE_PX - (isAcross ? widthPx : heightPx) - opposite);
  return { ...frame, [side]: Math.min(most, Math.max(0, Math.round(wantedPx))) };
}

/** The picture on the larger canvas, and a mask of what is to be painted around it. */
export async function layOut(picture: Picture, frame: Frame): Promise<{ picture: Picture; mask: Blob }> {
  const width = picture.widthPx + frame.left + frame.right;
  const height = picture.heightPx + frame.top + frame.bottom;
  const sheet = new OffscreenCanvas(width, height);
  const context = sheet.getContext('2d')!;
  context.fillStyle = '#808080';
  context.fillRect(0, 0, width, height);
  context.drawImage(await createImageBitmap(picture.blob), frame.left, frame.top);
  const drawn = await sheet.convertToBlob({ type: 'image/png' });
  const larger = await measure(await carryLabel(picture.blob, drawn));
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000000';
  context.fillRect(frame.left, frame.top, picture.widthPx, picture.heightPx);
  return { picture: larger, mask: await sheet.convertToBlob({ type: 'image/png' }) };
}
