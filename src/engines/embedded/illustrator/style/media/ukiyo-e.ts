import { mix, smoothstep } from '../../maths/interpolate.ts';
import { blur } from '../../paint/blur.ts';
import { STUFF_LABELS } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { type Oklab, oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { RegionMap } from '../regions/region-map.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy } from '../working-copy.ts';
import { stampSeal } from './seal.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.4, chroma: 1.15, darkest: 0.08 },
  calm: (copy, input) => simplified(copy, input, 9),
  sceneryColours: 9,
  subjectColours: 12,
  smallestPx: 350,
};
/** Woodblock colours of the 1830s: Prussian blue in strengths, safflower red, orpiment, greens, greys, bare paper. */
const INKS = [
  '#1d3557',
  '#2f5d8a',
  '#6f9db8',
  '#b9cfd0',
  '#c23b22',
  '#a8503c',
  '#d98a6a',
  '#ecc9a8',
  '#c79a3f',
  '#e3cf94',
  '#5f7a4d',
  '#9db07c',
  '#7c6a58',
  '#4a4440',
  '#a8a294',
  '#f0e4c8',
].map(oklabOfHex);
/** How far the picture's colours go to the inks. */
const INK_SHARE = 0.78;
/** Subjects keep more of the colours that name them. */
const SUBJECT_INK_SHARE = 0.4;
const PAPER = rgbOfOklab(oklabOfHex('#f1e6cb'));
const KEY_BLOCK = rgbOfOklab(oklabOfHex('#23242c'));
const BOKASHI = rgbOfOklab(oklabOfHex('#1f4a7d'));
const GLOW = rgbOfOklab(oklabOfHex('#e8a07c'));
/** In units: margin of bare paper, thin frame line. */
const MARGIN = 34;
const FRAME = 2.2;
const KEY_CONTRAST = 0.075;

/**
 * Japanese woodblock print: a restricted set of flat inks, bokashi (wiped gradients) in sky and water, key-block lines, the
 * grain of the cherry block, laid on warm paper with a margin and a red seal.
 */
export function ukiyoE(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const colours = woodblockColours(map);
  const { widthPx, heightPx, rgb } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const borders = borderTable(colours, map.kinds, KEY_CONTRAST);
  const key = enlargedRows(contours(copy, { sigmaPx: 1.2, followPx: 9 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.2), widthPx, heightPx);
  const wiped = enlargedRows(bokashi(copy), widthPx, heightPx);
  const washi = paperRows(input.noise, 'washi', widthPx, Math.sqrt(unit), input.crew);
  const rings = noiseRows(input.noise, widthPx, heightPx, { featurePx: 90 * unit, octaves: 2, stretch: 5, shift: 12 });
  const wear = noiseRows(input.noise, widthPx, heightPx, { featurePx: 14 * unit, octaves: 2, shift: 60 });
  paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const lines = key.row(y);
    const rims = rim.row(y);
    const gradients = wiped.row(y);
    const fibres = washi.row(y);
    const ring = rings.row(y);
    const worn = wear.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const toFrame = Math.min(toEdgeY, x, widthPx - 1 - x) / unit - MARGIN;
      const sheet = 1 + fibres[x]! * 0.035;
      // Rings of the block: level lines of a stretched field.
      const level = ring[x]! * 26;
      const grain = 0.05 * (level - Math.floor(level)) + worn[x]! * 0.035;
      const pen = (0.7 + 0.6 * (worn[x]! + 0.3)) * unit;
      const line = Math.max(
        smoothstep(0.13, 0.23, lines[x]!),
        smoothstep(0.5, 0.8, rims[x]!),
        borderInk(borders, region, x, pen),
      );
      const ink = toFrame < FRAME ? 1 : line * (0.93 - Math.max(0, worn[x]!) * 0.5);
      const dark = gradients[x * 2]!;
      const glow = gradients[x * 2 + 1]!;
      for (let channel = 0; channel < 3; channel++) {
        const printed = mix(mix(fills[x * 3 + channel]!, GLOW[channel]!, glow), BOKASHI[channel]!, dark);
        const colour = mix(printed, PAPER[channel]!, grain);
        rgb[i + channel] = toByte(sheet * (toFrame < 0 ? PAPER[channel]! : mix(colour, KEY_BLOCK[channel]!, ink)));
      }
    }
  });
  stampSeal({ rgb, widthPx, heightPx, unit, marginPx: (MARGIN + 18) * unit });
  return rgb;
}

function woodblockColours({ colours, sceneryColours }: RegionMap): Oklab[] {
  const spread = spreadColours(colours, { low: 0.3, high: 0.93, chroma: 1.1 });
  const inks = nearestInks(spread, INKS, 1.1);
  const subjects = mixColours(spread, inks, SUBJECT_INK_SHARE);
  return mixColours(spread, inks, INK_SHARE).map((colour, i) => (i < sceneryColours ? colour : subjects[i]!));
}

/** Two channels: strength of the blue wiped down from the top of the sky and along near water; of the glow at the horizon. */
function bokashi(copy: WorkingCopy): Raster {
  const { widthPx, heightPx } = copy.picture;
  const result = createRaster(widthPx, heightPx, 2);
  const horizon = lowestRow(copy, STUFF_LABELS.sky);
  for (let y = 0; y < heightPx; y++) {
    const down = y / heightPx;
    const top = 0.85 * smoothstep(0.2, 0.03, down);
    const low = horizon > 0 ? 0.5 * smoothstep(horizon - 0.32, horizon, down) : 0;
    const near = 0.6 * smoothstep(0.72, 1, down);
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const label = copy.labels[i]!;
      if (label === STUFF_LABELS.sky) {
        result.values[i * 2] = top;
        result.values[i * 2 + 1] = low;
      } else if (label === STUFF_LABELS.water) result.values[i * 2] = near;
    }
  }
  return { ...result, values: blur(result.values, result, 1) };
}

/** Height (0 top, 1 bottom) above which almost all pixels of the label lie; 0 without any. */
function lowestRow({ picture, labels }: WorkingCopy, label: number): number {
  const counts = new Uint32Array(picture.heightPx);
  let total = 0;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    counts[Math.floor(i / picture.widthPx)]!++;
    total++;
  }
  let above = 0;
  for (let y = 0; y < counts.length; y++) {
    above += counts[y]!;
    if (total > 0 && above >= total * 0.97) return y / picture.heightPx;
  }
  return 0;
}
