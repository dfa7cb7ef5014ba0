import type { Raster } from '../../../../core/image.ts';
import type { RenderJob } from '../../render-job.ts';
import { type CutOut, cutOut, cutOutSoft, isNothing } from '../backdrop/cut-out.ts';
import { segmentForeground } from '../segment/foreground.ts';
import { segmentOwnAlpha } from '../segment/own-alpha.ts';

/** Cuts a product out of its picture; nothing where nothing stands out. */
export const cutProductJob: RenderJob<'cut-product'> = ({ picture }, _tools, report) => {
  report('cut out', 0);
  const cut = cutProduct(picture);
  return isNothing(cut) ? { output: {}, moved: [] } : { output: { cut }, moved: [cut.rgb.buffer, cut.alpha.buffer] };
};

/** A product cut out of its picture. Alpha with values between is a matte already; hard alpha is a mask, whose edge is made soft. */
export function cutProduct(picture: Raster): CutOut {
  const own = segmentOwnAlpha(picture);
  if (!own) return cutOutSoft(opaque(picture), segmentForeground(picture).mask);
  const isHard = own.mask.data.every((value) => value === 0 || value === 255);
  return isHard ? cutOut(opaque(picture), own.mask) : cutOutSoft(opaque(picture), own.mask);
}

/** The picture without its alpha, which is in the mask. */
function opaque(picture: Raster): Raster {
  const { widthPx, heightPx, channels, data } = picture;
  if (channels === 3) return picture;
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) rgb.set(data.subarray(from, from + 3), to);
  return { widthPx, heightPx, channels: 3, data: rgb };
}
