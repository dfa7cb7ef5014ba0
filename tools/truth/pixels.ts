/** Rec. 709 luma of the pixel whose red byte is at `i`, 0–1. */
export function lumaAt(rgb: Uint8Array, i: number): number {
  return (0.2126 * rgb[i]! + 0.7152 * rgb[i + 1]! + 0.0722 * rgb[i + 2]!) / 255;
}

/** Largest minus smallest channel, 0–1. */
export function chromaAt(rgb: Uint8Array, i: number): number {
  return (Math.max(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!) - Math.min(rgb[i]!, rgb[i + 1]!, rgb[i + 2]!)) / 255;
}

/** Hue in degrees, 0–360; 0 for greys. */
export function hueAt(rgb: Uint8Array, i: number): number {
  const red = rgb[i]!;
  const green = rgb[i + 1]!;
  const blue = rgb[i + 2]!;
  const max = Math.max(red, green, blue);
  const range = max - Math.min(red, green, blue);
  if (range === 0) return 0;
  if (max === red) return 60 * (((green - blue) / range + 6) % 6);
  return max === green ? 60 * ((blue - red) / range + 2) : 60 * ((red - green) / range + 4);
}

/** Figures of a whole picture, all 0–1. */
export interface Tone {
  readonly meanLuma: number;
  readonly deviationOfLuma: number;
  readonly meanChroma: number;
  /** Share of bright pixels without colour. */
  readonly paleShare: number;
}

const PALE_LUMA = 0.72;
const PALE_CHROMA = 0.16;

/** Measures an RGB picture. */
export function toneOf(rgb: Uint8Array): Tone {
  const count = rgb.length / 3;
  let sum = 0;
  let squares = 0;
  let chroma = 0;
  let pale = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    const luma = lumaAt(rgb, i);
    const colour = chromaAt(rgb, i);
    sum += luma;
    squares += luma * luma;
    chroma += colour;
    if (luma > PALE_LUMA && colour < PALE_CHROMA) pale++;
  }
  const meanLuma = sum / count;
  return {
    meanLuma,
    deviationOfLuma: Math.sqrt(Math.max(0, squares / count - meanLuma * meanLuma)),
    meanChroma: chroma / count,
    paleShare: pale / count,
  };
}

const SPECK_REACH_PX = 3;
const SPECK_CONTRAST = 0.12;

/** Share of pixels that are brighter than what surrounds them a few pixels away: flakes, drops, stars. */
export function speckShare(rgb: Uint8Array, widthPx: number): number {
  const heightPx = rgb.length / 3 / widthPx;
  let specks = 0;
  for (let y = SPECK_REACH_PX; y < heightPx - SPECK_REACH_PX; y++) {
    for (let x = SPECK_REACH_PX; x < widthPx - SPECK_REACH_PX; x++) {
      const i = (y * widthPx + x) * 3;
      const aside = SPECK_REACH_PX * 3;
      const brightest = Math.max(
        lumaAt(rgb, i - aside),
        lumaAt(rgb, i + aside),
        lumaAt(rgb, i - aside * widthPx),
        lumaAt(rgb, i + aside * widthPx),
      );
      if (lumaAt(rgb, i) > brightest + SPECK_CONTRAST) specks++;
    }
  }
  return specks / (widthPx * heightPx);
}

/** How much more the picture changes from column to column than from row to row: upright streaks raise it. */
export function uprightness(rgb: Uint8Array, widthPx: number): number {
  let across = 0;
  let down = 0;
  for (let i = 0; i + 3 * (widthPx + 1) < rgb.length; i += 3) {
    const luma = lumaAt(rgb, i);
    across += Math.abs(luma - lumaAt(rgb, i + 3));
    down += Math.abs(luma - lumaAt(rgb, i + 3 * widthPx));
  }
  return across / Math.max(down, Number.EPSILON);
}

/** Luma below which the given share of the picture lies. */
export function lumaQuantile(rgb: Uint8Array, share: number): number {
  const histogram = new Uint32Array(256);
  for (let i = 0; i < rgb.length; i += 3) histogram[Math.round(lumaAt(rgb, i) * 255)]!++;
  let left = (rgb.length / 3) * share;
  for (let bin = 0; bin < 256; bin++) {
    left -= histogram[bin]!;
    if (left <= 0) return bin / 255;
  }
  return 1;
}
