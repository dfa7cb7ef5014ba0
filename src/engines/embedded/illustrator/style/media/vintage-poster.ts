import { mix, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { lumaPlane, toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { lightenMiddle, mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.3, chroma: 1.15, darkest: 0.05 },
  calm: (copy, input) => simplified(copy, input, 16),
  sceneryColours: 7,
  subjectColours: 10,
  smallestPx: 450,
};
/** Inks of the silkscreen posters of the 1930s, on cream stock. */
const INKS = [
  '#16283a',
  '#274a5e',
  '#3f7f86',
  '#8fb8a8',
  '#5c6b3c',
  '#a9a55b',
  '#7a2f22',
  '#bf4b2b',
  '#e08a3c',
  '#edbf6b',
  '#d9a58c',
  '#f3e2bd',
  '#5a4136',
].map(oklabOfHex);
/** Posters are to be seen from afar. */
const MEAN_LIGHTNESS = 0.62;
const INK_SHARE = 0.66;
const SUBJECT_INK_SHARE = 0.45;
const STOCK = rgbOfOklab(oklabOfHex('#f4e6c6'));
const KEY = rgbOfOklab(oklabOfHex('#18222c'));
/** In units: bare margin, frame line, offset of the dark screen against the colours. */
const MARGIN = 40;
const FRAME = 3.5;
const MISREGISTER = 2.2;
/** Colours further apart than this (OKLab) are parted by a line of this half width in units. */
const KEY_CONTRAST = 0.22;
const PEN = 0.9;
/** How far the paper shows through inks that are plain already. */
const STOCK_SHARE = 0.16;
/** Strength of the sprayed shading inside the flat colours. */
const SPRAY = 0.16;

/** Silkscreen travel poster: few warm inks, sprayed grain, a dark screen that is slightly off register, cream margin. */
export function vintagePoster(input: StyleInput): Uint8Array {
  const { copy, calm, map } = flatPicture(input, OPTIONS);
  const range = spreadColours(map.colours, { low: 0.25, high: 0.93, chroma: 1.15 });
  const spread = lightenMiddle(range, map.index, MEAN_LIGHTNESS);
  const inks = nearestInks(spread, INKS, 1.1);
  const subjects = mixColours(spread, inks, SUBJECT_INK_SHARE);
  const colours = mixColours(spread, inks, INK_SHARE).map((colour, i) =>
    i < map.sceneryColours ? colour : subjects[i]!,
  );
  const { widthPx, heightPx, rgb, noise, labels, isMounted, isLayered } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const key = enlargedRows(contours(copy, { sigmaPx: 1.5, followPx: 9 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, 1.1), widthPx, heightPx);
  const tone = enlargedRows(lumaPlane(calm), widthPx, heightPx);
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const wear = noiseRows(noise, widthPx, heightPx, { featurePx: 26 * unit, octaves: 3 });
  const borders = borderTable(colours, map.kinds, KEY_CONTRAST);
  const penPx = PEN * unit;
  const shift = Math.round(MISREGISTER * unit);
  const grainPx = Math.max(1, Math.round(unit * 1.2));
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const lines = key.row(Math.max(0, y - shift));
    const rims = rim.row(Math.max(0, y - shift));
    const tones = tone.row(y);
    const fibres = paper.row(y);
    const worn = wear.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const toFrame = isMounted ? widthPx : Math.min(toEdgeY, x, widthPx - 1 - x) / unit - MARGIN;
      const speck = hashCell((x / grainPx) | 0, (y / grainPx) | 0, 7);
      const inside = toFrame >= FRAME + 5;
      // Sprayed: the darker the picture at this place, the more specks of shade.
      const shade = speck > 0.35 + tones[x]! * 0.75 ? 1 - SPRAY : speck < tones[x]! * 0.22 ? 1 + SPRAY * 0.35 : 1;
      const from = Math.max(0, x - shift);
      const line = Math.max(
        smoothstep(0.16, 0.28, lines[from]!),
        smoothstep(0.5, 0.85, rims[from]!),
        borderInk(borders, region, x, penPx) * 0.7,
      );
      const rubbed = worn[x]! + fibres[x]! * 0.25 > 0.42 ? 0.45 : 0;
      const cover = (inside ? 1 : 0) * (1 - rubbed * 0.5);
      const frame = toFrame >= 0 && toFrame < FRAME ? 1 : 0;
      const isPlain = isLayered && labels[y * widthPx + x]! < FIRST_SUBJECT_LABEL;
      for (let channel = 0; channel < 3; channel++) {
        const stock = STOCK[channel]!;
        const fill = isPlain ? mix(rgb[i + channel]! / 255, stock, STOCK_SHARE) : fills[x * 3 + channel]!;
        const printed = mix(stock, fill * shade, cover);
        const inked = mix(printed, KEY[channel]!, inside ? (isPlain ? 0 : line) * 0.88 * (1 - rubbed) : frame);
        rgb[i + channel] = toByte(inked * (1 + fibres[x]! * 0.02));
      }
    }
  });
}
