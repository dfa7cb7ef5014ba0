import type { Mask } from '../../src/core/image.ts';

/** Intersection over union of two masks of one size; values from 128 count as inside. */
export function overlap(found: Mask, truth: Mask): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < truth.data.length; i++) {
    const [a, b] = [found.data[i]! >= 128, truth.data[i]! >= 128];
    if (a && b) both++;
    if (a || b) either++;
  }
  return both / either;
}
