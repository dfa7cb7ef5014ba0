import type { Raster } from '../../../../core/image.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { denoise } from '../enhance/denoise.ts';
import { noiseLevel } from '../enhance/noise-level.ts';
import { applyTone } from './apply-tone.ts';
import type { Tone } from './tones.ts';

/** Changes a picture's colours, `height × width × 3`; may work in place. */
export type Filter = (rgb: Uint8Array, picture: Raster) => Uint8Array;

/** Widths of blurs, as shares of the picture's longer side. */
const SOFT_SHARE = 0.012;
const FINE_SHARE = 0.0015;
const SHARPENING = 0.9;
/** Noise that was asked to be taken away is at least this strong, in grey levels. */
const LEAST_NOISE = 3;

/** Words of an instruction, and what they do to the whole picture. */
export const FILTERS: readonly { readonly words: RegExp; readonly name: string; readonly filter: Filter }[] = [
  {
    name: 'less noise',
    words: /\b(?:de-?noise|(?:remove|reduce|less)\s+(?:the\s+)?(?:noise|grain)|less\s+(?:noisy|grainy))\b/i,
    filter: withoutNoise,
  },
  { name: 'sharper', words: /\b(?:sharpen|sharper|crisper|less\s+blurr(?:y|ed))\b/i, filter: sharpened },
  {
    name: 'blurred',
    words:
      /^(?:please\s+)?blur(?:\s+(?:it|this|(?:the\s+)?(?:whole\s+)?(?:picture|photo|image)))?\W*$|(?<!less\s)\bblurr(?:y|ed)\b|\bout of focus\b/i,
    filter: blurred,
  },
  {
    name: 'enhanced',
    words:
      /\b(?:enhance|improve|touch up|retouch|auto-?\s?(?:adjust|correct)|(?:fix|correct) the (?:colou?rs|exposure|light(?:ing)?))\b/i,
    filter: (rgb) => enhanced(rgb),
  },
  {
    name: 'negative',
    words: /\b(?:invert(?:ed)?(?:\s+(?:the\s+)?colou?rs)?|(?:a|photographic|colou?r)\s+negative)\b/i,
    filter: (rgb) => rgb.map((value) => 255 - value),
  },
];

function layoutOf({ widthPx, heightPx }: Raster): { widthPx: number; heightPx: number; channels: number } {
  return { widthPx, heightPx, channels: 3 };
}

function blurred(rgb: Uint8Array, picture: Raster): Uint8Array {
  const sigmaPx = SOFT_SHARE * Math.max(picture.widthPx, picture.heightPx);
  return Uint8Array.from(blur(Float32Array.from(rgb), layoutOf(picture), sigmaPx), Math.round);
}

/** Unsharp masking. */
function sharpened(rgb: Uint8Array, picture: Raster): Uint8Array {
  const sigmaPx = Math.max(0.8, FINE_SHARE * Math.max(picture.widthPx, picture.heightPx));
  const soft = blur(Float32Array.from(rgb), layoutOf(picture), sigmaPx);
  return new Uint8Array(Uint8ClampedArray.from(rgb, (value, i) => value + SHARPENING * (value - soft[i]!)).buffer);
}

function withoutNoise(rgb: Uint8Array, { widthPx, heightPx }: Raster): Uint8Array {
  const size = { widthPx, heightPx };
  const clean = rgb.slice();
  for (let channel = 0; channel < 3; channel++) {
    const plane = Float32Array.from({ length: widthPx * heightPx }, (_, p) => rgb[p * 3 + channel]!);
    const quiet = denoise(plane, size, Math.max(LEAST_NOISE, noiseLevel(plane, size)));
    for (let p = 0; p < quiet.length; p++) clean[p * 3 + channel] = Math.min(255, Math.max(0, quiet[p]! + 0.5));
  }
  return clean;
}

/** Darkest and brightest pixels that may be lost when the rest is spread, as a share, and how far it is spread at most. */
const LOST_SHARE = 0.005;
const MOST_SPREAD = 1.7;
const LIVELIER: Tone = { saturation: 1.12 };

/** Spreads what is between the darkest and the brightest over all levels, and makes colours a little livelier. */
function enhanced(rgb: Uint8Array): Uint8Array {
  const sorted = Uint8Array.from({ length: rgb.length / 3 }, (_, p) => rgb[p * 3 + 1]!).sort();
  const dark = sorted[Math.floor(sorted.length * LOST_SHARE)]!;
  const bright = sorted[Math.floor((sorted.length - 1) * (1 - LOST_SHARE))]!;
  const spread = Math.min(MOST_SPREAD, 255 / Math.max(1, bright - dark));
  const middle = (dark + bright) / 2;
  const result = new Uint8Array(Uint8ClampedArray.from(rgb, (value) => 127.5 + (value - middle) * spread).buffer);
  applyTone(result, LIVELIER);
  return result;
}
