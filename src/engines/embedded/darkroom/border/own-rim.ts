import type { KnownBox } from '../known-box.ts';
import type { Canvas } from './canvas-parts.ts';
import { undilatedBox } from './undilated-box.ts';

/** So far from its padding a picture may be spoilt by it, as JPEG files are, */
const SPOILT_PX = 12;
/** or this share of the rim, if that is less. */
const SPOILT_SHARE = 0.25;

/** A canvas on which more of the picture is known than the mask keeps. */
export interface OwnRim {
  readonly canvas: Canvas;
  /** What holds all that is known. */
  readonly box: KnownBox;
}

/**
 * The rim by which a mask has grown into the picture still shows the picture: it is kept, but for what padding may have spoilt.
 *
 * @param kept what the mask keeps. @param byPx how far the mask has grown.
 */
export function keepOwnRim({ picture, mask, seed }: Canvas, kept: KnownBox, byPx: number): OwnRim {
  const box = undilatedBox(kept, byPx - Math.ceil(Math.min(SPOILT_PX, SPOILT_SHARE * byPx)), picture);
  const data = mask.data.slice();
  for (let y = box.top; y < box.bottom; y++)
    data.fill(0, y * picture.widthPx + box.left, y * picture.widthPx + box.right);
  return { canvas: { picture, mask: { ...mask, data }, seed }, box };
}
