import { join } from 'node:path';
import sharp from 'sharp';
import type { Mask, PixelSize, Raster } from '../../src/core/image.ts';
import { readRgb } from './likeness.ts';
import { type Corners, OUTLINED_THINGS, type OutlinedThing } from './outlined.ts';
import { photographFolder } from './python.ts';

/** A photograph, where a thing in it is, and what someone might draw on it to name that thing. */
export interface OutlinedPhotograph {
  readonly thing: OutlinedThing;
  readonly picture: Raster & { readonly channels: 3 };
  readonly truth: Mask;
  readonly inside: Mask;
  /** Absent where no stroke says what is not meant. */
  readonly outside?: Mask;
}

const STROKE_PX = 5;

/** The photographs with things outlined by hand. */
export async function* outlinedPhotographs(): AsyncGenerator<OutlinedPhotograph> {
  for (const thing of OUTLINED_THINGS) {
    const picture = await readRgb(join(photographFolder(), `${thing.photograph}.png`));
    const filled = (corners: readonly Corners[], colour: string): string =>
      corners.map((one) => `<polygon points="${one.join(' ')}" fill="${colour}"/>`).join('');
    const drawn = (lines: readonly Corners[]): string =>
      lines
        .map((line) => `<polyline points="${line.join(' ')}" stroke-width="${STROKE_PX}" stroke="#fff" fill="none"/>`)
        .join('');
    yield {
      thing,
      picture,
      truth: await maskOf(filled(thing.outlines, '#fff') + filled(thing.holes, '#000'), picture),
      inside: await maskOf(drawn(thing.inside), picture),
      ...(thing.outside.length > 0 && { outside: await maskOf(drawn(thing.outside), picture) }),
    };
  }
}

async function maskOf(shapes: string, { widthPx, heightPx }: PixelSize): Promise<Mask> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">${shapes}</svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .flatten({ background: '#000' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx, heightPx, data: data.map((value) => (value >= 128 ? 255 : 0)) };
}
