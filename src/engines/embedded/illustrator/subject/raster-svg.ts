import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { RasterContext } from './layer.ts';
import { svgDocument } from './svg.ts';

/** Shapes to rasterise: part of a canvas `widthPx` × `heightPx` that shows `width` units across. */
export interface SvgSheet {
  readonly svg: string;
  readonly width: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A rectangle of a canvas: premultiplied 8-bit RGBA. */
export interface Piece {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 4`. */
  readonly rgba: Uint8Array;
}

/** Pixels beyond the shapes' box that soft edges may reach. */
const MARGIN_PX = 2;
/** Blurs reach beyond the box of what they blur: at most this share of its longer side in the art of any pack. */
const BLUR_REACH = 0.25;
/** Taken off a size in pixels, which the rasteriser rounds up. */
const ROUNDING_PX = 1e-3;

/**
 * Rasterises the rectangle of the canvas that the shapes lie in, or all of it for `isWhole`: small things on a large canvas are
 * many, and what the rasteriser has made stays in memory until the thread's event loop turns.
 *
 * @returns undefined when no shape lies on the canvas.
 */
export function rasteriseSvg(sheet: SvgSheet, context: RasterContext, isWhole: boolean): Piece | undefined {
  const { svg, width, widthPx, heightPx } = sheet;
  const scale = widthPx / width;
  const hasText = svg.includes('<text');
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      ...(hasText ? { fontFiles: [...context.fontFilesFor(svg)], defaultFontFamily: 'DejaVu Sans' } : {}),
    },
  };
  const document = new Resvg(svgDocument(width, heightPx / scale, svg), options);
  const box = document.getBBox();
  if (!box) return undefined;
  const reach = svg.includes('<filter') ? Math.max(box.width, box.height) * BLUR_REACH : 0;
  const marginPx = isWhole ? widthPx + heightPx : reach * scale + MARGIN_PX;
  const left = Math.max(0, Math.floor(box.x * scale - marginPx));
  const top = Math.max(0, Math.floor(box.y * scale - marginPx));
  const right = Math.min(widthPx, Math.ceil((box.x + box.width) * scale + marginPx));
  const bottom = Math.min(heightPx, Math.ceil((box.y + box.height) * scale + marginPx));
  if (right <= left || bottom <= top) return undefined;
  box.x = left / scale;
  box.y = top / scale;
  box.width = (right - left - ROUNDING_PX) / scale;
  box.height = (bottom - top - ROUNDING_PX) / scale;
  document.cropByBBox(box);
  const image = document.render();
  if (image.width !== right - left || image.height !== bottom - top) {
    throw new Error(`Rasteriser returned ${image.width}x${image.height} for ${right - left}x${bottom - top}`);
  }
  return { leftPx: left, topPx: top, widthPx: image.width, heightPx: image.height, rgba: image.pixels };
}
