/** A picture in CIE L*a*b*: `height × width × 3`, interleaved; L 0–100, a and b about -100–100. */
export interface LabPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Float32Array;
}

const LINEAR_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** X and Z of the D65 white point; Y is 1. */
const WHITE_X = 0.9505;
const WHITE_Z = 1.089;

function compress(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}

/** Converts 8-bit sRGB (`height × width × 3`) to CIE L*a*b* (D65), in which distances follow the eye better. */
export function labOfRgb(rgb: Uint8Array, widthPx: number, heightPx: number): LabPicture {
  const pixels = widthPx * heightPx;
  const data = new Float32Array(pixels * 3);
  for (let i = 0; i < pixels * 3; i += 3) {
    const red = LINEAR_OF_BYTE[rgb[i]];
    const green = LINEAR_OF_BYTE[rgb[i + 1]];
    const blue = LINEAR_OF_BYTE[rgb[i + 2]];
    const x = compress((0.4124 * red + 0.3576 * green + 0.1805 * blue) / WHITE_X);
    const y = compress(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const z = compress((0.0193 * red + 0.1192 * green + 0.9505 * blue) / WHITE_Z);
    data[i] = 116 * y - 16;
    data[i + 1] = 500 * (x - y);
    data[i + 2] = 200 * (y - z);
  }
  return { widthPx, heightPx, data };
}

/** Squared colour distance of two pixels, by pixel index. */
export function squaredLabDistance(lab: Float32Array, a: number, b: number): number {
  const lightness = lab[a * 3] - lab[b * 3];
  const greenRed = lab[a * 3 + 1] - lab[b * 3 + 1];
  const blueYellow = lab[a * 3 + 2] - lab[b * 3 + 2];
  return lightness * lightness + greenRed * greenRed + blueYellow * blueYellow;
}

/** Mean squared distance of neighbours: what an edge of this picture is measured against. */
export function meanSquaredContrast({ widthPx, heightPx, data }: LabPicture): number {
  let sum = 0;
  let pairs = 0;
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      if (x < widthPx - 1) {
        sum += squaredLabDistance(data, pixel, pixel + 1);
        pairs++;
      }
      if (y < heightPx - 1) {
        sum += squaredLabDistance(data, pixel, pixel + widthPx);
        pairs++;
      }
    }
  return pairs === 0 ? 0 : sum / pairs;
}
