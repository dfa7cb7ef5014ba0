import type { Claim, JudgedStyle } from './claim.ts';
import { type Evidence, regionsOf } from './evidence.ts';
import { chromaAt, hueAt, lumaAt, speckShare, toneOf, uprightness } from './pixels.ts';

type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;
type Finding = { readonly isTrue: boolean; readonly remark: string };

const NIGHT_MOST_LUMA = 0.46;
const NOON_LEAST_LUMA = 0.4;
const SUNSET_LEAST_WARM_SHARE = 0.15;
const WARM_RATIO = 1.08;

/** Whether the light is that of the time of day. */
export function judgeTime({ rgb }: Evidence, { time }: ClaimOf<'time'>): Finding {
  const { meanLuma } = toneOf(rgb);
  const warm = shareOf(rgb, (i) => rgb[i]! > WARM_RATIO * rgb[i + 2]!);
  const holds = {
    night: meanLuma <= NIGHT_MOST_LUMA,
    noon: meanLuma >= NOON_LEAST_LUMA,
    sunset: warm >= SUNSET_LEAST_WARM_SHARE,
  };
  return { isTrue: holds[time], remark: `mean luma ${meanLuma.toFixed(2)}, warm ${warm.toFixed(2)}` };
}

const FOG_CONTRAST = 0.8;
const FOG_CHROMA = 0.75;
const RAIN_CHROMA = 0.9;
const RAIN_STREAKS = 1.1;
const SNOW_PALE_GAIN = 0.05;
const SNOW_SPECK_GAIN = 0.003;

/** Whether the picture differs from the one without the weather as that weather would make it. */
export function judgeWeather({ rgb, otherRgb, widthPx }: Evidence, { weather }: ClaimOf<'weather'>): Finding {
  if (!otherRgb) throw new Error('Weather is judged against a picture without it');
  const tone = toneOf(rgb);
  const clear = toneOf(otherRgb);
  const specks = speckShare(rgb, widthPx);
  const streaks = uprightness(rgb, widthPx);
  const clearStreaks = uprightness(otherRgb, widthPx);
  const clearSpecks = speckShare(otherRgb, widthPx);
  const holds = {
    fog: tone.deviationOfLuma < FOG_CONTRAST * clear.deviationOfLuma || tone.meanChroma < FOG_CHROMA * clear.meanChroma,
    rain: streaks > RAIN_STREAKS * clearStreaks || tone.meanChroma < RAIN_CHROMA * clear.meanChroma,
    snow: specks > clearSpecks + SNOW_SPECK_GAIN || tone.paleShare > clear.paleShare + SNOW_PALE_GAIN,
  };
  const change = (name: keyof typeof tone): string => `${name} ${clear[name].toFixed(2)} → ${tone[name].toFixed(2)}`;
  return {
    isTrue: holds[weather],
    remark: [
      change('deviationOfLuma'),
      change('meanChroma'),
      change('paleShare'),
      `specks ${clearSpecks.toFixed(4)} → ${specks.toFixed(4)}`,
      `streaks ${clearStreaks.toFixed(2)} → ${streaks.toFixed(2)}`,
    ].join(', '),
  };
}

const STYLE_CHECKS: Readonly<Record<JudgedStyle, (evidence: Evidence) => boolean>> = {
  'black-and-white': ({ rgb }) => toneOf(rgb).meanChroma < 0.02,
  sepia: ({ rgb }) =>
    toneOf(rgb).meanChroma > 0.03 && shareOf(rgb, (i) => chromaAt(rgb, i) < 0.02 || isBrownish(hueAt(rgb, i))) > 0.9,
  'pixel-art': ({ rgb, widthPx }) => shareOfEqualNeighbours(rgb, widthPx) > 0.6,
  'line-art': ({ rgb }) => shareOf(rgb, (i) => lumaAt(rgb, i) > 0.8) > 0.5 && toneOf(rgb).meanChroma < 0.12,
  pencil: ({ rgb }) => toneOf(rgb).meanChroma < 0.08 && toneOf(rgb).meanLuma > 0.45,
};

/** Whether the pixels are those of the style. */
export function judgeStyle(evidence: Evidence, { style }: ClaimOf<'style'>): Finding {
  const { meanChroma, meanLuma } = toneOf(evidence.rgb);
  return {
    isTrue: STYLE_CHECKS[style](evidence),
    remark: `mean chroma ${meanChroma.toFixed(3)}, mean luma ${meanLuma.toFixed(2)}`,
  };
}

function isBrownish(hue: number): boolean {
  return hue >= 15 && hue <= 65;
}

function shareOfEqualNeighbours(rgb: Uint8Array, widthPx: number): number {
  return shareOf(rgb, (i) => {
    const isRowEnd = (i / 3) % widthPx === widthPx - 1;
    return !isRowEnd && rgb[i] === rgb[i + 3] && rgb[i + 1] === rgb[i + 4] && rgb[i + 2] === rgb[i + 5];
  });
}

const TEXT_DIFFERENCE = 60;
/** Shares of the picture: letters smaller than this cannot be read. */
const TEXT_LEAST_AREA = 0.001;
const TEXT_LEAST_WIDTH = 0.08;
const TEXT_LEAST_INSIDE = 0.9;

/** Whether another text changes the pixels, in the bearer and nowhere else, over a width that can be read. */
export function judgeLettering(evidence: Evidence, bearer: string): Finding {
  const { rgb, otherRgb, widthPx } = evidence;
  if (!otherRgb) throw new Error('Lettering is judged against a picture with another text');
  const boxes = regionsOf(evidence, bearer);
  let changed = 0;
  let inside = 0;
  let left = widthPx;
  let right = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    const difference =
      Math.abs(rgb[i]! - otherRgb[i]!) +
      Math.abs(rgb[i + 1]! - otherRgb[i + 1]!) +
      Math.abs(rgb[i + 2]! - otherRgb[i + 2]!);
    if (difference < TEXT_DIFFERENCE) continue;
    changed++;
    const x = (i / 3) % widthPx;
    const y = Math.floor(i / 3 / widthPx);
    if (!boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) continue;
    inside++;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  const area = changed / (rgb.length / 3);
  const width = Math.max(0, right - left) / widthPx;
  const isTrue = area >= TEXT_LEAST_AREA && width >= TEXT_LEAST_WIDTH && inside >= TEXT_LEAST_INSIDE * changed;
  return {
    isTrue,
    remark: `text changes ${(area * 100).toFixed(2)} % of the picture, ${(width * 100).toFixed(0)} % wide, ${inside}/${changed} px on the ${bearer}`,
  };
}

function shareOf(rgb: Uint8Array, holds: (i: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < rgb.length; i += 3) if (holds(i)) count++;
  return count / (rgb.length / 3);
}
