import type { PixelSize, Raster } from '../../../../core/image.ts';
import { smoothstep } from '../../illustrator/maths/interpolate.ts';
import type { Misfit } from '../complete/misfit.ts';
import { cropMask, cropRaster, type KnownBox, maskBox } from '../known-box.ts';
import { type Canvas, pasteInto, within } from './canvas-parts.ts';
import { defocusedBorder } from './defocused-border.ts';
import { thinStructure } from './thin-structure.ts';

/** Borders whose mean misfit is less than this hold together; from the second value on they fall out of focus fully. */
const HOLDS_TOGETHER = 0.26;
const FALLS_APART = 0.42;
/** Where more than this share of a side is thin structure its border falls out of focus as well, from the second value on fully. */
const SHOWS_BREAKS = 0.3;
const BREAKS_EVERYWHERE = 0.5;
/** So much of the picture beside a part is looked at with it, as a share of its longer side: its grain, and what blurs into the border. */
const BESIDE_SHARE = 0.3;

/** A part of a canvas, and how much its border is to fall out of focus, 0–1. */
export interface BlurredPart {
  readonly part: KnownBox;
  readonly strength: number;
}

/**
 * How much parts of a filled border are to fall out of focus: the more, the less they hold together, or the more thin structure a side shows.
 *
 * @param box the picture's place on the canvas. @param looked a smaller copy of the picture. @param parts of the canvas, each judged by itself.
 */
export function misfittingParts(
  misfit: Misfit | undefined,
  size: PixelSize,
  { box, looked, parts }: { readonly box: KnownBox; readonly looked: Raster; readonly parts: readonly KnownBox[] },
): BlurredPart[] {
  return parts.map((part) => ({
    part,
    strength: misfit
      ? Math.max(
          smoothstep(HOLDS_TOGETHER, FALLS_APART, meanMisfit(misfit, size, part)),
          smoothstep(SHOWS_BREAKS, BREAKS_EVERYWHERE, thinStructure(looked, sizeOf(part), within(box, part))),
        )
      : 0,
  }));
}

/**
 * Puts parts of a filled border out of focus: what patches made of a street or of somebody whom a side cuts is not to be recognised, nor a
 * lattice that they broke.
 *
 * @param rgb `height × width × 3`, of the canvas. @param box the picture's place on the canvas.
 * @returns `height × width × 3`, of the canvas.
 */
export function defocusMisfits(
  rgb: Uint8Array,
  { picture: { widthPx, heightPx }, mask }: Canvas,
  box: KnownBox,
  parts: readonly BlurredPart[],
): Uint8Array {
  const size = { widthPx, heightPx };
  const result = rgb.slice();
  const scalePx = Math.max(box.right - box.left, box.bottom - box.top);
  for (const { part, strength } of parts) {
    const border = maskBox({ ...size, data: insideOf(mask.data, size, part) });
    if (strength === 0 || !border) continue;
    const around = grownBy(border, Math.ceil(BESIDE_SHARE * scalePx), part);
    const own: Raster = cropRaster({ ...size, channels: 3, data: rgb }, around);
    pasteInto(
      result,
      size,
      around,
      defocusedBorder(own.data, cropMask(mask, around), within(box, around), { strength, scalePx }),
    );
  }
  return result;
}

/** The mean over what lies in a part of the canvas. */
function meanMisfit(misfit: Misfit, canvas: PixelSize, { left, top, right, bottom }: KnownBox): number {
  let sum = 0;
  let count = 0;
  for (let p = 0; p < misfit.values.length; p++) {
    const row = Math.floor(p / misfit.widthPx);
    const x = ((p - row * misfit.widthPx + 0.5) * canvas.widthPx) / misfit.widthPx;
    const y = ((row + 0.5) * canvas.heightPx) / misfit.heightPx;
    if (misfit.values[p]! < 0 || x < left || x >= right || y < top || y >= bottom) continue;
    sum += misfit.values[p]!;
    count++;
  }
  return sum / Math.max(1, count);
}

function sizeOf({ left, top, right, bottom }: KnownBox): PixelSize {
  return { widthPx: right - left, heightPx: bottom - top };
}

/** What of a mask lies inside a part. */
function insideOf(mask: Uint8Array, { widthPx }: PixelSize, { left, top, right, bottom }: KnownBox): Uint8Array {
  const inside = new Uint8Array(mask.length);
  for (let y = top; y < bottom; y++)
    inside.set(mask.subarray(y * widthPx + left, y * widthPx + right), y * widthPx + left);
  return inside;
}

function grownBy(box: KnownBox, byPx: number, most: KnownBox): KnownBox {
  return {
    left: Math.max(most.left, box.left - byPx),
    top: Math.max(most.top, box.top - byPx),
    right: Math.min(most.right, box.right + byPx),
    bottom: Math.min(most.bottom, box.bottom + byPx),
  };
}
