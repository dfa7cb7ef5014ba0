import { smoothstep } from '../../maths/interpolate.ts';
import { toByte } from '../raster/tone.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';

const SEAL_RED = rgbOfOklab(oklabOfHex('#b02c22'));
const PAPER = rgbOfOklab(oklabOfHex('#f1e6cb'));
/** Side of a seal, in units. */
const SIDE = 34;

/** A sheet to be sealed: `rgb` is `height × width × 3`, 8-bit sRGB, `unit` pixels per unit, `marginPx` from both edges to the seal. */
export interface SealedSheet {
  readonly rgb: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly unit: number;
  readonly marginPx: number;
}

/** Stamps a square red seal into the lower right, in place: a ring with a dot, not writing. */
export function stampSeal({ rgb, widthPx, heightPx, unit, marginPx }: SealedSheet): void {
  const side = SIDE * unit;
  const left = widthPx - marginPx - side;
  const top = heightPx - marginPx - side;
  for (let y = Math.max(0, Math.ceil(top)); y < top + side; y++) {
    for (let x = Math.max(0, Math.ceil(left)); x < left + side; x++) {
      const u = (x - left) / side - 0.5;
      const v = (y - top) / side - 0.5;
      const radius = Math.sqrt(u * u + v * v);
      const bare =
        (smoothstep(0.36, 0.33, radius) - smoothstep(0.28, 0.25, radius) + smoothstep(0.14, 0.11, radius)) * 0.9;
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++)
        rgb[i + channel] = toByte(SEAL_RED[channel]! + (PAPER[channel]! - SEAL_RED[channel]!) * bare);
    }
  }
}
