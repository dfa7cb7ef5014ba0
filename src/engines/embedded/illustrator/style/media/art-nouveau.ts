import { mix, smoothstep } from '../../maths/interpolate.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { borderInk, borderTable } from '../regions/borders.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { lightenMiddle, mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.3, chroma: 1, darkest: 0.06 },
  calm: (copy, input) => simplified(copy, input, 16),
  sceneryColours: 7,
  subjectColours: 12,
  smallestPx: 500,
};
/** Lithographers' inks of about 1900: cream, gold, sage, moss, dusty blue, rose, terracotta, umber. */
const INKS = ['#f5e8cb', '#e4c583', '#c2c49a', '#7f9a78', '#8fb0ae', '#5d7f8a', '#dba58e', '#b8694a', '#6a4a34'].map(
  oklabOfHex,
);
const MEAN_LIGHTNESS = 0.74;
const SCENERY_INK = 0.8;
const SUBJECT_INK = 0.42;
const LINE = rgbOfOklab(oklabOfHex('#3d2a1e'));
const CREAM = rgbOfOklab(oklabOfHex('#f6ead0'));
const SAGE = rgbOfOklab(oklabOfHex('#8ea685'));
const MOSS = rgbOfOklab(oklabOfHex('#5f7c66'));
const GOLD = rgbOfOklab(oklabOfHex('#d9b25f'));
const BORDER_CONTRAST = 0.1;
/** Half widths of lines in units: between colours, and round subjects, which have the heaviest contour. */
const PEN = 1;
const RIM = 2;
/** In units: margin, width of the gold band round the window, radius of the scales beyond it. */
const MARGIN = 34;
const BAND = 9;
const SCALE = 34;
/** The halo behind the subject: centre and radius as shares of the picture's sides, and how far what lies within it fades. */
const CALM = 0.55;
const HALO = { x: 0.5, y: 0.42, radius: 0.34, width: 0.035 } as const;

/** Art nouveau lithograph: pale flat inks, strong flowing contours, a halo behind the scene, an arched window amid scales. */
export function artNouveau(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.3, high: 0.96, chroma: 0.95 });
  const light = lightenMiddle(spread, map.index, MEAN_LIGHTNESS);
  const inks = nearestInks(light, INKS, 1.2);
  const subjects = mixColours(light, inks, SUBJECT_INK);
  const colours = mixColours(light, inks, SCENERY_INK).map((colour, i) =>
    i < map.sceneryColours ? colour : subjects[i]!,
  );
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const borders = borderTable(colours, map.kinds, BORDER_CONTRAST);
  const drawn = enlargedRows(contours(copy, { sigmaPx: 1.2, followPx: 10 }), widthPx, heightPx);
  const rim = enlargedRows(subjectRim(copy, RIM * copy.unitPx), widthPx, heightPx);
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const penPx = PEN * unit;
  const side = Math.min(widthPx, heightPx);
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const lines = drawn.row(y);
    const rims = rim.row(y);
    const fibres = paper.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const into = intoWindow(x, y, widthPx, heightPx, unit);
      const isScenery = region.own[x]! < map.sceneryColours;
      const line = Math.max(
        smoothstep(0.12, 0.24, lines[x]!) * (isScenery ? 0.55 : 1),
        smoothstep(0.35, 0.7, rims[x]!),
        borderInk(borders, region, x, penPx) * (isScenery ? 0.5 : 0.8),
      );
      const fromCentre = Math.hypot(x - widthPx * HALO.x, y - heightPx * HALO.y) / side;
      const halo = isScenery ? smoothstep(HALO.width, HALO.width - 0.004, Math.abs(fromCentre - HALO.radius)) : 0;
      const within = isScenery ? CALM * smoothstep(HALO.radius, HALO.radius - 0.004, fromCentre) : 0;
      const haloLine = isScenery
        ? smoothstep(0.003, 0.0015, Math.abs(Math.abs(fromCentre - HALO.radius) - HALO.width))
        : 0;
      const scale = into < -BAND ? scaleAt(x / unit, y / unit) : 0;
      const frame = Math.max(smoothstep(2, 1.2, Math.abs(into)), smoothstep(2, 1.2, Math.abs(into + BAND)));
      const grain = 1 + fibres[x]! * 0.025;
      for (let channel = 0; channel < 3; channel++) {
        const calmed = mix(fills[x * 3 + channel]!, CREAM[channel]!, within);
        const fill = mix(calmed, mix(GOLD[channel]!, CREAM[channel]!, 0.3), halo * 0.85);
        const inside = mix(fill, LINE[channel]!, Math.max(line, haloLine * 0.6) * 0.92);
        const beyond = mix(
          mix(SAGE[channel]!, MOSS[channel]!, scale),
          CREAM[channel]!,
          edgeOf(x, y, widthPx, heightPx, unit),
        );
        const ground = into > 0 ? inside : into > -BAND ? GOLD[channel]! : beyond;
        rgb[i + channel] = toByte(mix(ground, LINE[channel]!, frame) * grain);
      }
    }
  });
}

/** Distance in units into a window that is round at the top and has rounded lower corners; negative outside. */
function intoWindow(x: number, y: number, widthPx: number, heightPx: number, unit: number): number {
  const half = widthPx / 2 / unit - MARGIN - BAND;
  const fromMiddle = Math.abs(x - widthPx / 2) / unit;
  const top = y / unit - MARGIN - BAND;
  const bottom = (heightPx - 1 - y) / unit - MARGIN - BAND;
  // The arch is flatter than a half circle: most of the picture is to be seen.
  const rise = Math.min(half * 0.55, (heightPx / unit) * 0.3);
  const arch = rise * (1 - Math.sqrt(Math.max(0, 1 - Math.min(1, fromMiddle / half) ** 2)));
  return Math.min(half - fromMiddle, top - arch, bottom);
}

/** 1 outside the sheet's drawn margin. */
function edgeOf(x: number, y: number, widthPx: number, heightPx: number, unit: number): number {
  const toEdge = Math.min(x, y, widthPx - 1 - x, heightPx - 1 - y) / unit;
  return smoothstep(MARGIN * 0.45, MARGIN * 0.45 - 1.5, toEdge);
}

/** Overlapping scales as of a peacock's feathers: 0 in the light ones, 1 in their dark rings. */
function scaleAt(x: number, y: number): number {
  const row = Math.floor(y / (SCALE * 0.5));
  for (let r = row + 1; r >= row - 1; r--) {
    const centreX = (Math.round(x / SCALE - (r % 2 === 0 ? 0 : 0.5)) + (r % 2 === 0 ? 0 : 0.5)) * SCALE;
    const distance = Math.hypot(x - centreX, y - r * SCALE * 0.5) / (SCALE * 0.5);
    if (distance <= 1) return distance > 0.9 ? 1 : distance > 0.55 && distance < 0.66 ? 0.8 : distance < 0.2 ? 1 : 0.1;
  }
  return 0.3;
}
