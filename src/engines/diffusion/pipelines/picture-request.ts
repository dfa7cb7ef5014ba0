import type { Mask, PixelSize, Raster } from '../../../core/image.ts';

/** One picture to be drawn by a model, everything resolved. */
export interface PictureRequest {
  readonly prompt: string;
  readonly negativePrompt: string;
  /** Sides are multiples of what the model needs. */
  readonly size: PixelSize;
  readonly seed: number;
  readonly steps: number;
  readonly guidanceScale: number;
  /** A picture of `size` to start from. */
  readonly start?: StartPicture;
  readonly wantPreviews: boolean;
}

export interface StartPicture {
  readonly picture: Raster;
  /** Where to draw anew; absent: everywhere. */
  readonly mask?: Mask;
  /** How far from the picture, above 0 up to 1. */
  readonly strength: number;
}

/** What happens while a picture is drawn. */
export type PictureEvent =
  | { readonly kind: 'step'; readonly step: number; readonly steps: number; readonly preview?: Raster }
  | { readonly kind: 'picture'; readonly raster: Raster; readonly isPromptCut: boolean };
