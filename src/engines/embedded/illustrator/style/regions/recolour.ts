import type { Oklab } from './oklab.ts';

/** Stretches lightness over `low` to `high` and multiplies the distance from grey: a dull or dark picture gets a print's range. */
export function spreadColours(
  colours: readonly Oklab[],
  options: { low: number; high: number; chroma: number },
): Oklab[] {
  let darkest = 1;
  let lightest = 0;
  for (const [lightness] of colours) {
    darkest = Math.min(darkest, lightness);
    lightest = Math.max(lightest, lightness);
  }
  const range = lightest - darkest;
  return colours.map(([lightness, a, b]) => [
    // A picture with hardly any contrast stays calm: at most twice its range.
    range < 0.02
      ? lightness
      : options.low + ((lightness - darkest) / range) * Math.min(options.high - options.low, range * 2),
    a * options.chroma,
    b * options.chroma,
  ]);
}

/** Most that {@link lightenMiddle} lightens, as an exponent: night stays night. */
const STRONGEST_LIFT = 0.68;

/** Lightens the middle tones until the mean over the picture is `mean`, dark and light ends kept; lighter pictures stay as they are. */
export function lightenMiddle(colours: readonly Oklab[], index: Uint16Array, mean: number): Oklab[] {
  const pixels = new Uint32Array(colours.length);
  for (let i = 0; i < index.length; i++) pixels[index[i]!]!++;
  const present = colours.reduce((sum, [lightness], i) => sum + lightness * pixels[i]!, 0) / index.length;
  if (present >= mean || present <= 0) return [...colours];
  const power = Math.max(STRONGEST_LIFT, Math.log(mean) / Math.log(present));
  return colours.map(([lightness, a, b]) => [Math.max(0, lightness) ** power, a, b]);
}

/**
 * The ink of a restricted set that stands best for each colour. `lightnessWeight` says how much lightness counts against hue
 * (1 plain OKLab distance).
 */
export function nearestInks(colours: readonly Oklab[], inks: readonly Oklab[], lightnessWeight = 1): Oklab[] {
  return colours.map((colour) => {
    let best = inks[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const ink of inks) {
      const dl = (ink[0] - colour[0]) * lightnessWeight;
      const distance = dl * dl + (ink[1] - colour[1]) ** 2 + (ink[2] - colour[2]) ** 2;
      if (distance < least) {
        least = distance;
        best = ink;
      }
    }
    return best;
  });
}

/** Mixes two lists of colours, `t` = 0 the first, 1 the second. */
export function mixColours(from: readonly Oklab[], to: readonly Oklab[], t: number): Oklab[] {
  return from.map((colour, i) => {
    const other = to[i]!;
    return [
      colour[0] + (other[0] - colour[0]) * t,
      colour[1] + (other[1] - colour[1]) * t,
      colour[2] + (other[2] - colour[2]) * t,
    ];
  });
}
