import { labOfRgb } from '../segment/lab.ts';
import { rgbOfLab } from './rgb-of-lab.ts';

/** How far a picture's colours are brought towards the reference's. */
const AMOUNT = 0.85;
/** Spread of colours is stretched or squeezed by at most this. */
const MOST_STRETCH = 2;

interface Statistics {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/**
 * Gives a picture the palette of another: mean and spread of lightness and both colour axes are brought towards the reference's
 * (Reinhard, Ashikhmin, Gooch, Shirley 2001), in L*a*b*. `height × width × 3`; returns a new picture.
 */
export function matchPalette(rgb: Uint8Array, reference: Uint8Array): Uint8Array {
  const { data } = labOfRgb(rgb, rgb.length / 3, 1);
  const own = statisticsOf(data);
  const other = statisticsOf(labOfRgb(reference, reference.length / 3, 1).data);
  const matched = new Uint8Array(rgb.length);
  for (let i = 0; i < data.length; i += 3) {
    const lab = [0, 1, 2].map((c) => {
      const stretch = Math.min(MOST_STRETCH, (other.deviation[c]! + 0.5) / (own.deviation[c]! + 0.5));
      const value = (data[i + c]! - own.mean[c]!) * stretch + other.mean[c]!;
      return data[i + c]! + (value - data[i + c]!) * AMOUNT;
    });
    matched.set(rgbOfLab(lab[0]!, lab[1]!, lab[2]!), i);
  }
  return matched;
}

function statisticsOf(lab: Float32Array): Statistics {
  const sum = [0, 0, 0];
  const squares = [0, 0, 0];
  const count = lab.length / 3;
  for (let i = 0; i < lab.length; i++) {
    sum[i % 3]! += lab[i]!;
    squares[i % 3]! += lab[i]! ** 2;
  }
  const mean = sum.map((value) => value / count);
  return { mean, deviation: squares.map((value, c) => Math.sqrt(Math.max(0, value / count - mean[c]! ** 2))) };
}
