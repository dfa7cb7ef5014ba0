import sharp from 'sharp';
import type { Raster } from '../../src/core/image.ts';
import { embedWatermark } from '../../src/imaging/watermark/embed-watermark.ts';
import { decodeRgb } from './attacks.ts';
import type { NamedPicture } from './pictures.ts';

/** Every fifth picture carries a mark, but under another key. */
const FOREIGN_EVERY = 5;

/** Pictures without our mark: random cut-outs of 130 to 510 pixels, mirrored, scaled and compressed; always the same ones. */
export async function* unmarkedPictures(sources: readonly NamedPicture[], count: number): AsyncGenerator<Raster> {
  let state = 20_261_120;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  for (let i = 0; i < count; i++) {
    const { raster } = sources[i % sources.length]!;
    const side = 160 + below(321);
    const width = Math.min(side, raster.widthPx);
    const height = Math.min(side + below(61) - 30, raster.heightPx);
    const left = below(raster.widthPx - width);
    const top = below(raster.heightPx - height);
    const cutOut = cropTo(raster, left, top, width, height);
    const { data } = i % FOREIGN_EVERY === 0 ? embedWatermark(cutOut, `foreign key ${i}`, BigInt(i)) : cutOut;
    const bytes = await sharp(data, { raw: { width, height, channels: raster.channels } })
      .flop(below(2) === 1)
      .resize(Math.round(width * (0.7 + below(80) / 100)))
      .jpeg({ quality: 60 + below(39) })
      .toBuffer();
    yield decodeRgb(bytes);
  }
}

function cropTo(raster: Raster, left: number, top: number, width: number, height: number): Raster {
  const { channels, widthPx } = raster;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * widthPx + left) * channels;
    data.set(raster.data.subarray(from, from + width * channels), y * width * channels);
  }
  return { widthPx: width, heightPx: height, channels, data };
}
