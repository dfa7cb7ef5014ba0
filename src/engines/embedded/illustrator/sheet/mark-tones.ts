import { bytesOfHex, hexOfRgb } from '../maths/colour.ts';
import { blur } from '../paint/blur.ts';
import { tone } from '../subject/own/brush.ts';
import type { CutOut } from './print.ts';

/** Marks are toned this many times larger than printed, so that the borders of their tones are smooth. */
export const MARK_OVERSAMPLING = 2;
/** Where dark ends and light begins, between a drawing's darkest and lightest. */
const DARK_SHARE = 0.3;
const LIGHT_SHARE = 0.76;
/** Drawings with less luma between their darkest and lightest are of one tone. */
const FLAT_LUMA = 26;
/** What is finer than this share of the mark's longer side is no part of it. */
const FINEST_SHARE = 0.004;
/** Below this mean chroma (0–255) a drawing has no colour of its own. */
const GREY_CHROMA = 34;
/** Shares of the pixels below which the darkest, and above which the lightest do not count. */
const OUTLIERS = 0.04;

/** The three tones of a mark, `#rrggbb`. */
export interface MarkInk {
  readonly dark: string;
  readonly main: string;
  readonly light: string;
}

/** The tones of a mark printed in the colours asked for; without any, in the drawing's own colour or `otherwise`. */
export function markInk(cutOut: CutOut, colours: readonly string[], otherwise: string): MarkInk {
  const [main = colourOf(cutOut) ?? otherwise, second] = colours;
  return { dark: tone(main, -0.52), main, light: second ?? tone(main, 0.74) };
}

/** A drawing reduced to three tones, {@link MARK_OVERSAMPLING} times smaller. */
export function inTones(cutOut: CutOut, ink: MarkInk): CutOut {
  const luma = smoothedLuma(cutOut);
  const [darkest, lightest] = rangeOf(luma, cutOut.rgba);
  const span = lightest - darkest;
  const tones = [ink.dark, ink.main, ink.light].map(bytesOfHex);
  const toneOf = (value: number): readonly number[] => {
    if (span < FLAT_LUMA) return tones[1]!;
    const share = (value - darkest) / span;
    return tones[share < DARK_SHARE ? 0 : share > LIGHT_SHARE ? 2 : 1]!;
  };
  const widthPx = Math.floor(cutOut.widthPx / MARK_OVERSAMPLING);
  const heightPx = Math.floor(cutOut.heightPx / MARK_OVERSAMPLING);
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const entityIndex = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < entityIndex.length; i++) {
    const [x, y] = [(i % widthPx) * MARK_OVERSAMPLING, Math.floor(i / widthPx) * MARK_OVERSAMPLING];
    const sum = [0, 0, 0];
    let cover = 0;
    for (let k = 0; k < MARK_OVERSAMPLING ** 2; k++) {
      const from = (y + Math.floor(k / MARK_OVERSAMPLING)) * cutOut.widthPx + x + (k % MARK_OVERSAMPLING);
      const alpha = cutOut.rgba[from * 4 + 3]!;
      const colour = toneOf(luma[from]!);
      for (let c = 0; c < 3; c++) sum[c]! += colour[c]! * alpha;
      cover += alpha;
      entityIndex[i] ||= cutOut.entityIndex[from]!;
    }
    if (cover === 0) continue;
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = Math.round(sum[c]! / cover);
    rgba[i * 4 + 3] = Math.round(cover / MARK_OVERSAMPLING ** 2);
  }
  return { widthPx, heightPx, rgba, entityIndex, entities: cutOut.entities };
}

function lumaAt(rgba: Uint8Array, i: number): number {
  return 0.299 * rgba[i * 4]! + 0.587 * rgba[i * 4 + 1]! + 0.114 * rgba[i * 4 + 2]!;
}

/** Luma of the drawing alone: what is transparent does not blur into it. */
function smoothedLuma({ rgba, widthPx, heightPx }: CutOut): Float32Array {
  const pairs = new Float32Array(widthPx * heightPx * 2);
  for (let i = 0; i < widthPx * heightPx; i++) {
    const alpha = rgba[i * 4 + 3]! / 255;
    pairs[i * 2] = lumaAt(rgba, i) * alpha;
    pairs[i * 2 + 1] = alpha;
  }
  const soft = blur(pairs, { widthPx, heightPx, channels: 2 }, Math.max(widthPx, heightPx) * FINEST_SHARE);
  const luma = new Float32Array(widthPx * heightPx);
  for (let i = 0; i < luma.length; i++) luma[i] = soft[i * 2]! / Math.max(1e-3, soft[i * 2 + 1]!);
  return luma;
}

function rangeOf(luma: Float32Array, rgba: Uint8Array): readonly [darkest: number, lightest: number] {
  const seen = luma.filter((_, i) => rgba[i * 4 + 3]! > 128).sort();
  if (seen.length === 0) return [0, 0];
  return [seen[Math.floor(seen.length * OUTLIERS)]!, seen[Math.floor((seen.length - 1) * (1 - OUTLIERS))]!];
}

/** The mean of a drawing's colours, the strong ones first of all. */
function colourOf({ rgba }: CutOut): string | undefined {
  const sum = [0, 0, 0];
  let weight = 0;
  let chromas = 0;
  let seen = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    if (rgba[i + 3]! < 128) continue;
    const [red, green, blue] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!];
    const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
    const share = chroma * chroma;
    sum[0]! += red * share;
    sum[1]! += green * share;
    sum[2]! += blue * share;
    weight += share;
    chromas += chroma;
    seen++;
  }
  if (weight === 0 || chromas / seen < GREY_CHROMA) return undefined;
  return hexOfRgb(sum.map((channel) => channel / weight / 255));
}
