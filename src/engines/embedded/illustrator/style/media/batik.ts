import { mix, smoothstep } from '../../maths/interpolate.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.25, chroma: 1.3, darkest: 0.05 },
  calm: (copy, input) => simplified(copy, input, 13),
  sceneryColours: 7,
  subjectColours: 10,
  smallestPx: 380,
};
/** Indigo in strengths, soga brown, mengkudu red, turmeric, greens, bare cotton. */
const DYES = [
  '#1b2550',
  '#2f4f8f',
  '#6f95bf',
  '#4a2a1c',
  '#8a4a24',
  '#c4813d',
  '#e2b45e',
  '#8f2430',
  '#cf5a3c',
  '#2f5c43',
  '#7f9a4e',
  '#6a3a72',
  '#efe2c2',
].map(oklabOfHex);
const DYE_SHARE = 0.8;
const SUBJECT_DYE_SHARE = 0.55;
const COTTON = rgbOfOklab(oklabOfHex('#f4e9cf'));
const CRACK = rgbOfOklab(oklabOfHex('#141a36'));
/** Half the width of the lines drawn in wax, in units; colours nearer than this (OKLab) have none between them. */
const WAX = 2.5;
const WAX_CONTRAST = 0.05;
/** Distance of the wax dots on light dyes, in units. */
const DOTS = 26;

/** Batik: dyed cotton, every colour parted by a line of wax that the dye did not reach, veined where the wax broke. */
export function batik(input: StyleInput): Uint8Array {
  const { map } = flatPicture(input, OPTIONS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const spread = spreadColours(map.colours, { low: 0.26, high: 0.9, chroma: 1.15 });
  const dyes = nearestInks(spread, DYES, 0.9);
  const things = mixColours(spread, dyes, SUBJECT_DYE_SHARE);
  const colours = mixColours(spread, dyes, DYE_SHARE).map((c, i) => (i < map.sceneryColours ? c : things[i]!));
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const borders = borderTable(colours, map.kinds, WAX_CONTRAST);
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 40 * unit, octaves: 3 });
  const veins = [17, 61].map((shift) =>
    noiseRows(noise, widthPx, heightPx, { featurePx: 150 * unit, octaves: 4, shift }),
  );
  const uneven = noiseRows(noise, widthPx, heightPx, { featurePx: 110 * unit, octaves: 4, shift: 90 });
  const cotton = paperRows(noise, 'laid', widthPx, Math.sqrt(unit), input.crew);
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const [waver, threads, bath] = [hand.row(y), cotton.row(y), uneven.row(y)];
    const [broken, torn] = veins.map((source) => source.row(y)) as [Float32Array, Float32Array];
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const line = borderInk(borders, region, x, WAX * unit * (1 + waver[x]! * 0.9));
      const isScenery = region.own[x]! < map.sceneryColours;
      const wax = Math.max(line, isScenery ? waxDot(x / unit, y / unit, waver[x]!) : 0);
      const vein = Math.max(
        smoothstep(0.008, 0.002, Math.abs(broken[x]!)),
        smoothstep(0.005, 0.001, Math.abs(torn[x]!)),
      );
      const dye = 1 + bath[x]! * 0.3;
      for (let channel = 0; channel < 3; channel++) {
        const fill = Math.min(1, fills[x * 3 + channel]! * dye);
        const dyed = mix(fill, COTTON[channel]!, wax * 0.94);
        rgb[i + channel] = toByte(mix(dyed, CRACK[channel]!, vein * (0.3 + 0.45 * wax)) * (1 + threads[x]! * 0.05));
      }
    }
  });
}

/** A dot of wax in every other square of a slanted grid. */
function waxDot(x: number, y: number, waver: number): number {
  const u = (x + y) / DOTS / Math.SQRT2;
  const v = (y - x) / DOTS / Math.SQRT2;
  const distance = Math.hypot(u - Math.round(u), v - Math.round(v)) * DOTS;
  return 0.7 * smoothstep(3, 1.8, distance - waver * 1.5);
}
