import type { PixelSize } from '../../../../core/image.ts';
import { blurInPlace } from '../../illustrator/paint/blur.ts';

const SIGMA_PX = 1.4;
/** The strongest slopes start an edge; what is connected to them goes on down to a share of that. */
const STRONG_SHARE = 0.08;
const WEAK_OF_STRONG = 0.4;
/** Slopes per pixel, in grey levels, that noise alone has. */
const LEAST_STRONG = 6;
/** tan 22.5°: slopes nearer to an axis than that are compared along it. */
const DIAGONAL = 0.4142;

/**
 * Edges of a picture as lines one pixel wide (Canny 1986): smoothed, thinned across the slope, weak ones kept where they are connected
 * to strong ones.
 *
 * @param rgb `height × width × 3`.
 * @returns `height × width`, 1 on edges.
 */
export function cannyEdges(rgb: Uint8Array, { widthPx, heightPx }: PixelSize): Uint8Array {
  const luma = Float32Array.from(
    { length: widthPx * heightPx },
    (_, p) => 0.299 * rgb[p * 3]! + 0.587 * rgb[p * 3 + 1]! + 0.114 * rgb[p * 3 + 2]!,
  );
  blurInPlace(luma, { widthPx, heightPx, channels: 1 }, SIGMA_PX);
  const { crest, strengths } = thinned(luma, widthPx, heightPx);
  const sorted = strengths.sort();
  const strong = Math.max(LEAST_STRONG, sorted[Math.floor(sorted.length * (1 - STRONG_SHARE))] ?? 0);
  return connected(crest, widthPx, strong, strong * WEAK_OF_STRONG);
}

/** Slopes where they are steeper than on both sides across the edge, else 0; and all slopes. */
function thinned(
  luma: Float32Array,
  widthPx: number,
  heightPx: number,
): { readonly crest: Float32Array; readonly strengths: Float32Array } {
  const across = new Float32Array(luma.length);
  const down = new Float32Array(luma.length);
  const strengths = new Float32Array(luma.length);
  for (let y = 1; y < heightPx - 1; y++)
    for (let p = y * widthPx + 1; p < (y + 1) * widthPx - 1; p++) {
      across[p] = (luma[p + 1]! - luma[p - 1]!) / 2;
      down[p] = (luma[p + widthPx]! - luma[p - widthPx]!) / 2;
      strengths[p] = Math.hypot(across[p]!, down[p]!);
    }
  const crest = new Float32Array(luma.length);
  for (let y = 1; y < heightPx - 1; y++)
    for (let p = y * widthPx + 1; p < (y + 1) * widthPx - 1; p++) {
      const step = stepAcross(across[p]!, down[p]!, widthPx);
      if (strengths[p]! >= strengths[p + step]! && strengths[p]! > strengths[p - step]!) crest[p] = strengths[p]!;
    }
  return { crest, strengths };
}

/** From a pixel to the next one across its edge. */
function stepAcross(across: number, down: number, widthPx: number): number {
  if (Math.abs(down) < Math.abs(across) * DIAGONAL) return 1;
  if (Math.abs(across) < Math.abs(down) * DIAGONAL) return widthPx;
  return across * down > 0 ? widthPx + 1 : widthPx - 1;
}

function connected(crest: Float32Array, widthPx: number, strong: number, weak: number): Uint8Array {
  const edges = new Uint8Array(crest.length);
  const queue: number[] = [];
  for (let p = 0; p < crest.length; p++)
    if (crest[p]! >= strong) {
      edges[p] = 1;
      queue.push(p);
    }
  const around = [-widthPx - 1, -widthPx, -widthPx + 1, -1, 1, widthPx - 1, widthPx, widthPx + 1];
  for (let p = queue.pop(); p !== undefined; p = queue.pop())
    for (const step of around) {
      const q = p + step;
      if (edges[q] !== 0 || !(crest[q]! >= weak)) continue;
      edges[q] = 1;
      queue.push(q);
    }
  return edges;
}
