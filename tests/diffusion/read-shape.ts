import type { Raster } from '../../src/core/image.ts';
import { largestRegion } from './largest-region.ts';
import { outlineOf, type ShapeName } from './outlines.ts';

/** Colours by name, as red, green and blue. */
export type Palette = Readonly<Record<string, readonly [number, number, number]>>;

/** The colours that the oracle models know. */
export const PURE_PALETTE: Palette = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  magenta: [255, 0, 255],
  cyan: [0, 255, 255],
  white: [255, 255, 255],
  black: [0, 0, 0],
};

/** What a picture of one shape on a plain ground shows. */
export interface ShapeReading {
  readonly ground: string;
  /** Absent when nothing stands out from the ground. */
  readonly colour?: string;
  readonly shape?: ShapeName;
  /** Where the shape's middle is, 0–1 of width and height. */
  readonly x?: number;
  readonly y?: number;
}

/** Width of the border that counts as ground. */
const BORDER_PX = 2;
/** Pixels further from the ground's colour than this belong to the shape. */
const CONTRAST = 60;

/** Reads a picture of one shape, without knowing what it shall show. */
export function readShape(raster: Raster, palette: Palette): ShapeReading {
  const ground = medianColour(raster, borderPixels(raster));
  const region = largestRegion(raster, (pixel) => distance(colourAt(raster, pixel), ground) > CONTRAST);
  const named = (colour: readonly number[]): string => nearest(colour, palette);
  if (region.length < (raster.widthPx * raster.heightPx) / 1000) return { ground: named(ground) };
  const mean = (of: (pixel: number) => number): number =>
    region.reduce((sum, pixel) => sum + of(pixel), 0) / region.length;
  return {
    ground: named(ground),
    colour: named(medianColour(raster, region)),
    shape: outlineOf(region, raster.widthPx),
    x: mean((pixel) => pixel % raster.widthPx) / raster.widthPx,
    y: mean((pixel) => Math.floor(pixel / raster.widthPx)) / raster.heightPx,
  };
}

function borderPixels({ widthPx, heightPx }: Raster): number[] {
  return Array.from({ length: widthPx * heightPx }, (_, i) => i).filter((pixel) => {
    const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)];
    return Math.min(x, y, widthPx - 1 - x, heightPx - 1 - y) < BORDER_PX;
  });
}

function colourAt({ channels, data }: Raster, pixel: number): readonly [number, number, number] {
  return [data[pixel * channels]!, data[pixel * channels + 1]!, data[pixel * channels + 2]!];
}

function medianColour(raster: Raster, pixels: readonly number[]): readonly number[] {
  return [0, 1, 2].map((c) => {
    const values = pixels.map((pixel) => colourAt(raster, pixel)[c]!).sort((a, b) => a - b);
    return values[values.length >> 1]!;
  });
}

function nearest(colour: readonly number[], palette: Palette): string {
  const names = Object.keys(palette);
  return names.reduce((best, name) =>
    distance(colour, palette[name]!) < distance(colour, palette[best]!) ? name : best,
  );
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}
