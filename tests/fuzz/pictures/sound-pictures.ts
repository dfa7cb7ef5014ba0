import sharp, { type Sharp } from 'sharp';
import { encodeBmp } from '../../../src/imaging/bmp/encode-bmp.ts';
import { encodeIco } from '../../../src/imaging/encode-ico.ts';

/** A whole picture file, small enough that thousands of damaged ones are decoded in a minute. */
export interface SoundPicture {
  readonly format: string;
  readonly file: Buffer;
}

const [WIDTH_PX, HEIGHT_PX] = [40, 24];

/** A slanting pattern: neither flat nor noise. */
function pixels(channels: 1 | 3 | 4, frames = 1): Sharp {
  const data = Buffer.from(
    Array.from({ length: WIDTH_PX * HEIGHT_PX * frames * channels }, (_, i) => (i * 7 + (i >> 5) * 13) & 255),
  );
  return sharp(data, {
    raw: { width: WIDTH_PX, height: HEIGHT_PX * frames, channels, ...(frames > 1 && { pageHeight: HEIGHT_PX }) },
  });
}

/** One file for each way in which a format keeps pixels. */
export async function soundPictures(): Promise<SoundPicture[]> {
  const exif = { IFD0: { Copyright: 'nobody', ImageDescription: 'x'.repeat(200) } };
  const made: readonly (readonly [format: string, picture: Sharp])[] = [
    ['png', pixels(4).png()],
    ['png', pixels(3).png({ palette: true, colours: 16 })],
    ['png', pixels(1).toColourspace('grey16').png({ progressive: true })],
    ['png', pixels(3).withExif(exif).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').withIccProfile('p3').png()],
    ['jpeg', pixels(3).jpeg()],
    ['jpeg', pixels(3).jpeg({ progressive: true, chromaSubsampling: '4:4:4', optimiseCoding: true })],
    ['jpeg', pixels(3).toColourspace('cmyk').jpeg()],
    ['jpeg', pixels(1).withExif(exif).withMetadata({ orientation: 6 }).jpeg()],
    ['webp', pixels(4).webp({ lossless: true })],
    ['webp', pixels(4).withExif(exif).webp({ quality: 50 })],
    ['webp', pixels(4, 3).webp({ effort: 0 })],
    ['gif', pixels(3).gif()],
    ['gif', pixels(4, 3).gif({ loop: 0, delay: [1, 2, 3] })],
    ['tiff', pixels(3).tiff({ compression: 'lzw', predictor: 'horizontal' })],
    ['tiff', pixels(4).tiff({ compression: 'deflate', tile: true, tileWidth: 16, tileHeight: 16 })],
    ['tiff', pixels(1).threshold(128).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 })],
    ['tiff', pixels(3).tiff({ compression: 'jpeg', pyramid: true })],
    ['avif', pixels(4).avif({ effort: 0, quality: 40 })],
    ['avif', pixels(3).withExif(exif).avif({ effort: 0, lossless: true })],
  ];
  const files = await Promise.all(made.map(async ([format, picture]) => ({ format, file: await picture.toBuffer() })));
  const raster = (channels: 3 | 4) => ({
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    channels,
    data: new Uint8Array(WIDTH_PX * HEIGHT_PX * channels).fill(90),
  });
  return [
    ...files,
    { format: 'bmp', file: Buffer.from(encodeBmp(raster(3))) },
    { format: 'bmp', file: Buffer.from(encodeBmp(raster(4))) },
    { format: 'ico', file: Buffer.from(await encodeIco(pixels(4))) },
  ];
}
