import { byteOfLinear, linearOfByte } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';
import type { Tone } from './tones.ts';

const MIDDLE = 128;

/** Applies a tone in place; `height × width × 3`, 8-bit sRGB. Gains act in linear light, the rest as eyes see. */
export function applyTone(rgb: Uint8Array, tone: Tone): void {
  const { gains = [1, 1, 1], contrast = 1, saturation = 1, tint = [1, 1, 1] } = tone;
  const tables = gains.map((gain) =>
    Float32Array.from({ length: 256 }, (_, byte) => byteOfLinear(Math.min(1, linearOfByte(byte) * gain))),
  );
  for (let at = 0; at < rgb.length; at += 3) {
    const red = tables[0]![rgb[at]!]!;
    const green = tables[1]![rgb[at + 1]!]!;
    const blue = tables[2]![rgb[at + 2]!]!;
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    rgb[at] = finished(red, grey, saturation, contrast, tint[0]);
    rgb[at + 1] = finished(green, grey, saturation, contrast, tint[1]);
    rgb[at + 2] = finished(blue, grey, saturation, contrast, tint[2]);
  }
}

function finished(value: number, grey: number, saturation: number, contrast: number, tint: number): number {
  const coloured = (grey + (value - grey) * saturation) * tint;
  return clamp(Math.round(MIDDLE + (coloured - MIDDLE) * contrast), 0, 255);
}
