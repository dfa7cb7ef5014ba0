import sharp, { type Sharp } from 'sharp';
import type { Raster } from '../../src/core/image.ts';

/** What happens to pictures on their way: each turns one picture into another. */
export interface Attack {
  readonly name: string;
  apply(picture: Raster): Promise<Raster>;
}

/** What sharp is to do to the pixels, and in which format it writes them. */
type Step = (picture: Sharp, size: { readonly width: number; readonly height: number }) => Sharp;

const SCREEN_BORDER_PX = 60;

const resize =
  (factor: number): Step =>
  (picture, { width }) =>
    picture.resize(Math.round(width * factor));

const crop =
  (share: number): Step =>
  (picture, { width, height }) =>
    picture.extract({
      left: Math.round(width * (1 - share) * 0.46),
      top: Math.round(height * (1 - share) * 0.4),
      width: Math.round(width * share),
      height: Math.round(height * share),
    });

/** A window on a screen: another size, a border, and a lossy file. */
const screenshot = (factor: number): Step[] => [
  resize(factor),
  (picture) =>
    picture.extend({ top: SCREEN_BORDER_PX, left: 37, right: 23, bottom: SCREEN_BORDER_PX, background: '#ececec' }),
  (picture) => picture.jpeg({ quality: 80 }),
];

const STEPS: readonly (readonly [string, ...Step[]])[] = [
  ['nothing'],
  ...[90, 75, 50, 30].map((quality) => [`JPEG ${quality}`, (p: Sharp) => p.jpeg({ quality })] as [string, Step]),
  ...[80, 50].map((quality) => [`WebP ${quality}`, (p: Sharp) => p.webp({ quality })] as [string, Step]),
  ['AVIF 50', (picture) => picture.avif({ quality: 50, effort: 2 })],
  ...[0.5, 0.61, 0.75, 0.873, 1.37, 2].map((factor) => [`resize × ${factor}`, resize(factor)] as [string, Step]),
  ['resize × 0.5, JPEG 75', resize(0.5), (picture) => picture.jpeg({ quality: 75 })],
  ...[0.9, 0.75, 0.5].map((share) => [`crop to ${share * 100} % of each side`, crop(share)] as [string, Step]),
  ['crop to 75 %, JPEG 75', crop(0.75), (picture) => picture.jpeg({ quality: 75 })],
  ['brightness + 30 %', (picture) => picture.linear(1.3, 0)],
  ['contrast − 30 %', (picture) => picture.linear(0.7, 38)],
  ['gamma 1.6', (picture) => picture.gamma(1.6)],
  ['blur, σ 1', (picture) => picture.blur(1)],
  ['blur, σ 2', (picture) => picture.blur(2)],
  ['sharpen', (picture) => picture.sharpen({ sigma: 1.5 })],
  ['grey', (picture) => picture.greyscale()],
  ['screenshot × 0.8 with border, JPEG 80', ...screenshot(0.8)],
  ['screenshot × 1.25 with border, JPEG 80', ...screenshot(1.25)],
  ['mirror', (picture) => picture.flop()],
  ['turn by 90°', (picture) => picture.rotate(90)],
];

/** The attacks of the table, in its order. */
export const ATTACKS: readonly Attack[] = [
  ...STEPS.map(([name, ...steps]): Attack => ({ name, apply: (picture) => applySteps(picture, steps as Step[]) })),
  { name: 'noise, σ 8', apply: async (picture) => addNoise(picture, 8) },
];

async function applySteps(raster: Raster, steps: readonly Step[]): Promise<Raster> {
  let current = raster;
  for (const step of steps) {
    const { widthPx: width, heightPx: height, channels, data } = current;
    // Without a format of its own a step is written as PNG: raw pixels come in, and sharp then has no other default.
    const picture = sharp(data, { raw: { width, height, channels } }).png();
    current = await decodeRgb(await step(picture, { width, height }).toBuffer());
  }
  return current;
}

/** Red, green and blue of a file. */
export async function decodeRgb(bytes: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data };
}

/** Nearly Gaussian noise from a fixed generator: the sum of four even numbers. */
function addNoise(raster: Raster, sigma: number): Raster {
  let state = 1;
  const data = Uint8Array.from(raster.data, (value) => {
    let sum = -2;
    for (let i = 0; i < 4; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sum += state / 2 ** 32;
    }
    return Math.max(0, Math.min(255, Math.round(value + sum * sigma * Math.sqrt(3))));
  });
  return { ...raster, data };
}
