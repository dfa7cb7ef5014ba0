import type { EncodedImage, Raster } from './image.ts';
import type { Depiction } from './safety.ts';

/** A classifier that looks at finished pictures: for nudity and violence, for faces, for age. */
export interface ImageScreen {
  readonly id: string;
  /** What it saw; fields that it cannot judge are absent. */
  screen(pixels: Raster | EncodedImage, signal: AbortSignal): Promise<Partial<Depiction>>;
}
