import { ALONE } from '../../crew/crew.ts';
import { bytesOfHex } from '../../maths/colour.ts';
import { createRaster, type Raster } from '../raster/raster.ts';

/** Steps of the table from gamma-encoded to linear light. */
const STEPS = 1024;
const LINEAR = new Float32Array(STEPS + 1);
for (let i = 0; i <= STEPS; i++) {
  const c = i / STEPS;
  LINEAR[i] = c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function linearOf(value: number): number {
  return LINEAR[value <= 0 ? 0 : value >= 1 ? STEPS : (value * STEPS + 0.5) | 0]!;
}

function encoded(linear: number): number {
  if (linear <= 0.0031308) return Math.max(0, 12.92 * linear);
  return Math.min(1, 1.055 * linear ** (1 / 2.4) - 0.055);
}

/** OKLab (Ottosson 2020): lightness 0–1, then two colour axes, about -0.4 to 0.4. Distances in it are near to seen ones. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** Gamma-encoded sRGB 0–1, written to `target` at `offset`. */
export function writeOklab(red: number, green: number, blue: number, target: Float32Array, offset: number): void {
  const r = linearOf(red);
  const g = linearOf(green);
  const b = linearOf(blue);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  target[offset] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  target[offset + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  target[offset + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
}

/** A three-channel gamma-encoded picture in OKLab. */
export function oklabRaster(picture: Raster, crew = ALONE): Raster {
  const { widthPx, heightPx, values } = picture;
  const result = createRaster(widthPx, heightPx, 3);
  const convertRows = (from: number, to: number): void => {
    for (let i = from * widthPx * 3; i < to * widthPx * 3; i += 3)
      writeOklab(values[i]!, values[i + 1]!, values[i + 2]!, result.values, i);
  };
  crew.share(heightPx, convertRows, { pixels: result.values, values: widthPx * 3 });
  return result;
}

/** Gamma-encoded sRGB 0–1 of an OKLab colour; colours outside the gamut are clipped channel by channel. */
export function rgbOfOklab([lightness, a, b]: Oklab): [red: number, green: number, blue: number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** OKLab of `#rrggbb`. */
export function oklabOfHex(hex: string): Oklab {
  const [red, green, blue] = bytesOfHex(hex);
  const result = new Float32Array(3);
  writeOklab(red / 255, green / 255, blue / 255, result, 0);
  return [result[0]!, result[1]!, result[2]!];
}
