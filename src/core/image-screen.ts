import type { EncodedImage, Raster } from './image.ts';
import type { Depiction } from './safety.ts';

/** A classifier that looks at finished pictures: for nudity and violence, for faces, for age. */
export interface ImageScreen {
  readonly id: string;
  /** Loads what it needs, before the first picture. */
  open?(): Promise<void>;
  /** What it saw; fields that it cannot judge are absent. */
  screen(pixels: Raster | EncodedImage, signal: AbortSignal): Promise<Partial<Depiction>>;
  /** Releases processes and memory. */
  close?(): Promise<void>;
}
