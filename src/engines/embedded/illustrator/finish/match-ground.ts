import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';

/** Developed values (0–255) up to this are black: nothing can be scaled from them. */
const BLACK = 6;
/** Distance from the corner that is measured, as a share of the sides. */
const MEASURED_SHARE = 0.02;

/**
 * Gives a plain backdrop the very colour that was asked for, in place: its tones, shadows included, are scaled from what development
 * made of it. `rgb`: `height × width × 3`, 8-bit sRGB; `wanted`: 0–255 each.
 */
export function matchGround(
  { widthPx, heightPx, labels }: Pick<Frame, 'widthPx' | 'heightPx' | 'labels'>,
  rgb: Uint8Array,
  wanted: readonly [red: number, green: number, blue: number],
): void {
  const developed = cornerOf(rgb, widthPx, heightPx);
  const tables = wanted.map((value, c) => scaledTones(developed[c]!, value));
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! >= FIRST_SUBJECT_LABEL) continue;
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = tables[c]![rgb[i * 3 + c]!]!;
  }
}

function scaledTones(developed: number, wanted: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, tone) =>
    developed <= BLACK
      ? Math.max(0, tone - developed + wanted)
      : Math.min(255, Math.round((tone * wanted) / developed)),
  );
}

function cornerOf(rgb: Uint8Array, widthPx: number, heightPx: number): readonly number[] {
  const [right, bottom] = [widthPx, heightPx].map((side) => Math.max(1, Math.round(side * MEASURED_SHARE)));
  const sums = [0, 0, 0];
  for (let y = 0; y < bottom!; y++)
    for (let x = 0; x < right!; x++) for (let c = 0; c < 3; c++) sums[c]! += rgb[(y * widthPx + x) * 3 + c]!;
  return sums.map((sum) => sum / (right! * bottom!));
}
