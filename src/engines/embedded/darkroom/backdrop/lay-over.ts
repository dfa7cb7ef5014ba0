import type { CutOut } from './cut-out.ts';

/** Lays a cut-out over a backdrop of its size, in place; `height × width × 3`. */
export function layOver(backdrop: Uint8Array, { rgb, alpha }: CutOut): void {
  for (let p = 0; p < alpha.length; p++) {
    const share = alpha[p]! / 255;
    if (share === 0) continue;
    for (let at = p * 3; at < p * 3 + 3; at++)
      backdrop[at] = Math.round(rgb[at]! * share + backdrop[at]! * (1 - share));
  }
}
