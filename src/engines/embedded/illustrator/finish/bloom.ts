import { notePixels } from '../crew/kept-code.ts';
import { blur, blurInPlace } from '../paint/blur.ts';
import type { Frame } from '../paint/frame.ts';

/** Glow of bright places, as scattered by a lens. */
export interface Bloom {
  /** Share of the scattered light, 0 = none. */
  readonly strength: number;
  /** Linear light above which a place glows. */
  readonly threshold: number;
}

/** Each size of the bloom is this part of the picture: a tight halo and a wide veil. */
const SCALE = 4;
const TIGHT_SIGMA_SHARE = 0.005;
const WIDE_SIGMA_SHARE = 0.026;
const TIGHT_GAIN = 0.5;
const WIDE_GAIN = 0.9;
/** Brighter lights do not glow further: keeps single sparkles from flooding the picture. */
const BRIGHTEST = 5;

/**
 * The glow of the frame's bright places, worked out at a quarter of the resolution: returns what adds it to one row of the
 * frame's colour.
 */
export function createGlow(frame: Frame, bloom: Bloom): (y: number) => void {
  if (bloom.strength <= 0) return () => {};
  const { widthPx, heightPx, colour, crew } = frame;
  const width = Math.ceil(widthPx / SCALE);
  const height = Math.ceil(heightPx / SCALE);
  const layout = { widthPx: width, heightPx: height, channels: 3 };
  const bright = brightPart(frame, width, height, bloom.threshold);
  const longer = Math.max(width, height);
  const glow = blur(bright, layout, longer * WIDE_SIGMA_SHARE, crew);
  blurInPlace(bright, layout, longer * TIGHT_SIGMA_SHARE, crew);
  addHalo(glow, bright, bloom.strength);
  const row = new Float32Array(width * 3);
  return (y) => {
    const sy = Math.min(Math.max((y + 0.5) / SCALE - 0.5, 0), height - 1);
    const top = Math.floor(sy) * width * 3;
    const bottom = Math.min(Math.floor(sy) + 1, height - 1) * width * 3;
    const ty = sy - Math.floor(sy);
    for (let i = 0; i < row.length; i++) row[i] = glow[top + i]! + (glow[bottom + i]! - glow[top + i]!) * ty;
    addStretched(row, colour, y * widthPx * 3, widthPx);
  };
}

/** The wide veil and the tight halo together, in the veil's place. */
function addHalo(veil: Float32Array, halo: Float32Array, strength: number): void {
  for (let i = 0; i < veil.length; i++) veil[i] = (veil[i]! * WIDE_GAIN + halo[i]! * TIGHT_GAIN) * strength;
}

function brightPart(frame: Frame, width: number, height: number, threshold: number): Float32Array {
  const { widthPx, heightPx, colour } = frame;
  const bright = notePixels(new Float32Array(width * height * 3));
  const share = 1 / (SCALE * SCALE);
  const gatherRows = (from: number, to: number): void => {
    for (let y = from * SCALE; y < Math.min(heightPx, to * SCALE); y++) {
      const row = ((y / SCALE) | 0) * width;
      for (let x = 0; x < widthPx; x++) {
        const i = (y * widthPx + x) * 3;
        const peak = Math.max(colour[i]!, colour[i + 1]!, colour[i + 2]!);
        if (peak <= threshold) continue;
        const part = (((peak - threshold) / peak) * share * Math.min(peak, BRIGHTEST)) / peak;
        const o = (row + ((x / SCALE) | 0)) * 3;
        bright[o] = bright[o]! + colour[i]! * part;
        bright[o + 1] = bright[o + 1]! + colour[i + 1]! * part;
        bright[o + 2] = bright[o + 2]! + colour[i + 2]! * part;
      }
    }
  };
  frame.crew.share(height, gatherRows, { pixels: bright, values: width * 3 });
  return bright;
}

/** Adds a row of cells, interpolated from middle to middle, to `widthPx` pixels of a picture from `offset` on. */
function addStretched(row: Float32Array, colour: Float32Array, offset: number, widthPx: number): void {
  const last = row.length - 3;
  let o = offset;
  let x = 0;
  for (let cell = 0; x < widthPx; cell++) {
    // From the middle of the cell before to that of this one.
    const left = Math.min(Math.max(0, cell * 3 - 3), last);
    const right = Math.min(cell * 3, last);
    const addRed = (row[right]! - row[left]!) / SCALE;
    const addGreen = (row[right + 1]! - row[left + 1]!) / SCALE;
    const addBlue = (row[right + 2]! - row[left + 2]!) / SCALE;
    let red = row[left]! + addRed * 0.5;
    let green = row[left + 1]! + addGreen * 0.5;
    let blue = row[left + 2]! + addBlue * 0.5;
    const end = Math.min(widthPx, cell * SCALE + SCALE / 2);
    for (; x < end; x++, o += 3) {
      colour[o] = colour[o]! + red;
      colour[o + 1] = colour[o + 1]! + green;
      colour[o + 2] = colour[o + 2]! + blue;
      red += addRed;
      green += addGreen;
      blue += addBlue;
    }
  }
}
