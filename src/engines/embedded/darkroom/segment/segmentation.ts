import type { Mask, PixelSize } from '../../../../core/image.ts';

/** What was found in a picture. */
export interface Segmentation {
  /** Soft, of the picture's size. */
  readonly mask: Mask;
  /** How far the mask can be trusted, 0–1. */
  readonly confidence: number;
}

/** The masks of a segmentation before its edge is refined, at working size. */
export interface RoughSegmentation {
  /** 0 or 255. */
  readonly mask: Mask;
  readonly confidence: number;
}

/** The answer that there is nothing. */
export function nothingFound({ widthPx, heightPx }: PixelSize): Segmentation {
  return { mask: { widthPx, heightPx, data: new Uint8Array(widthPx * heightPx) }, confidence: 0 };
}
