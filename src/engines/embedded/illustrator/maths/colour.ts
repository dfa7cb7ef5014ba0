import { clamp, mix } from './interpolate.ts';

/** Linear-light RGB; 0–1 is the displayable range, light sources go beyond. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

const LINEAR_OF_BYTE = new Float32Array(256);
for (let i = 0; i < 256; i++) {
  const c = i / 255;
  LINEAR_OF_BYTE[i] = c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

const BYTE_TABLE_STEPS = 4096;
const BYTE_OF_LINEAR = new Uint8Array(BYTE_TABLE_STEPS + 1);
for (let i = 0; i <= BYTE_TABLE_STEPS; i++) {
  const c = i / BYTE_TABLE_STEPS;
  BYTE_OF_LINEAR[i] = Math.round(255 * clamp(c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
}

/** sRGB byte (0–255) to linear light (0–1), IEC 61966-2-1. */
export function linearOfByte(byte: number): number {
  return LINEAR_OF_BYTE[byte]!;
}

/** Linear light to an sRGB byte; values outside 0–1 are clipped. */
export function byteOfLinear(value: number): number {
  return value <= 0 ? 0 : value >= 1 ? 255 : BYTE_OF_LINEAR[(value * BYTE_TABLE_STEPS + 0.5) | 0]!;
}

/** `#rrggbb` to its bytes, 0–255. */
export function bytesOfHex(hex: string): readonly [red: number, green: number, blue: number] {
  const packed = Number.parseInt(hex.slice(1), 16);
  return [(packed >> 16) & 255, (packed >> 8) & 255, packed & 255];
}

/** Gamma-coded channels, 0–1, to `#rrggbb`. */
export function hexOfRgb(rgb: readonly number[]): string {
  const digits = rgb.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** `#rrggbb` to hue 0–360, saturation and lightness 0–1. */
export function hslOfHex(hex: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = bytesOfHex(hex);
  return hslOfRgb(red / 255, green / 255, blue / 255);
}

/** `#rrggbb` to linear light. */
export function linearOfHex(hex: string): LinearRgb {
  const [red, green, blue] = bytesOfHex(hex);
  return [linearOfByte(red), linearOfByte(green), linearOfByte(blue)];
}

/** Relative luminance of linear light, Rec. 709 weights. */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function mixRgb(a: LinearRgb, b: LinearRgb, t: number): LinearRgb {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

export function scaleRgb(a: LinearRgb, k: number): LinearRgb {
  return [a[0] * k, a[1] * k, a[2] * k];
}

/** Channel by channel product: a surface colour under a coloured light. */
export function multiplyRgb(a: LinearRgb, b: LinearRgb): LinearRgb {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
}

/** Hue 0–360, saturation and lightness 0–1, to gamma-encoded sRGB 0–1. */
export function rgbOfHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const a = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** Gamma-encoded sRGB 0–1 to hue 0–360, saturation and lightness 0–1. */
export function hslOfRgb(red: number, green: number, blue: number): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const chroma = max - min;
  if (chroma === 0) return [0, 0, lightness];
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1));
  const sextant =
    max === red
      ? ((green - blue) / chroma + 6) % 6
      : max === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return [sextant * 60, Math.min(1, saturation), lightness];
}
