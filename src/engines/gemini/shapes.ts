import type { PixelSize } from '../../core/image.ts';
import { nearestSize } from '../shared/nearest-size.ts';

/** Shapes that Gemini's image models draw, as sizes of about one megapixel (Google's documentation of `aspectRatio`). */
const SHAPES: Readonly<Record<string, PixelSize>> = {
  '1:1': { widthPx: 1024, heightPx: 1024 },
  '2:3': { widthPx: 832, heightPx: 1248 },
  '3:2': { widthPx: 1248, heightPx: 832 },
  '3:4': { widthPx: 864, heightPx: 1184 },
  '4:3': { widthPx: 1184, heightPx: 864 },
  '9:16': { widthPx: 768, heightPx: 1344 },
  '16:9': { widthPx: 1344, heightPx: 768 },
  '21:9': { widthPx: 1536, heightPx: 672 },
};

/** The shape to ask for, and the size that comes of it. */
export interface Shape {
  readonly aspectRatio: string;
  readonly size: PixelSize;
  readonly imageSize?: '1K' | '2K' | '4K';
}

const NAMED_SCALES = [
  { name: '1K', scale: 1 },
  { name: '2K', scale: 2 },
  { name: '4K', scale: 4 },
] as const;

/** The shape nearest to a size, large enough for it where the model knows several sizes. */
export function shapeFor(wanted: PixelSize, knowsSizes: boolean): Shape {
  const base = nearestSize(wanted, Object.values(SHAPES));
  const aspectRatio = Object.keys(SHAPES).find((name) => SHAPES[name] === base)!;
  if (!knowsSizes) return { aspectRatio, size: base };
  const enough = NAMED_SCALES.find(({ scale }) => base.widthPx * scale >= wanted.widthPx) ?? NAMED_SCALES.at(-1)!;
  const size = { widthPx: base.widthPx * enough.scale, heightPx: base.heightPx * enough.scale };
  return { aspectRatio, size, imageSize: enough.name };
}
