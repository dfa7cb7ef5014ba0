import type { PixelSize } from '../../../../core/image.ts';

/** No heuristic is certain. */
const MOST = 0.98;

/**
 * How far a foreground mask can be trusted, 0–1. Two signs, multiplied: the cut agrees with bare saliency,
 * and the object does not run into the top and side borders.
 */
export function foregroundConfidence(size: PixelSize, cut: Uint8Array, salient: Uint8Array): number {
  const share = cut.reduce((sum, inside) => sum + inside, 0) / cut.length;
  if (share === 0 || share === 1) return 0;
  return MOST * agreement(cut, salient) * (1 - borderShare(size, cut));
}

function agreement(cut: Uint8Array, salient: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < cut.length; i++) {
    const inside = salient[i] & 1;
    both += cut[i] & inside;
    either += cut[i] | inside;
  }
  return both / either;
}

/** Part of the top and side borders that the object covers. */
function borderShare({ widthPx, heightPx }: PixelSize, cut: Uint8Array): number {
  let covered = 0;
  for (let x = 0; x < widthPx; x++) covered += cut[x];
  for (let y = 0; y < heightPx; y++) covered += cut[y * widthPx] + cut[(y + 1) * widthPx - 1];
  return covered / (widthPx + 2 * heightPx);
}
