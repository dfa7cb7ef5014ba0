import type { Raster } from '../../../../core/image.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { denoise } from '../enhance/denoise.ts';
import { noiseLevel } from '../enhance/noise-level.ts';

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
