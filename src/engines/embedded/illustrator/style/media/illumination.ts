import { mix, smoothstep } from '../../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { oklabOfHex, rgbOfOklab } from '../regions/oklab.ts';
import { mixColours, nearestInks, spreadColours } from '../regions/recolour.ts';
import type { StyleInput, StyleOperator } from '../style.ts';
import { unitOf } from '../working-copy.ts';
import { vineAt } from './vine-border.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.45, chroma: 1.35, darkest: 0.06 },
  calm: (copy, input) => simplified(copy, input, 12),
  sceneryColours: 8,
  subjectColours: 18,
  smallestPx: 380,
};

/** The colours of a scriptorium or a court workshop. */
interface Workshop {
  readonly pigments: readonly string[];
  readonly page: string;
  readonly border: string;
  readonly stem: string;
  /** Colours of leaves and flowers along the border, in turn. */
  readonly flowers: readonly string[];
  readonly sky: string;
  readonly skyPattern: string;
  /** Width of one lozenge of the pattern in the sky, in units; 0 without. */
  readonly lozenge: number;
}

const WESTERN: Workshop = {
  pigments: [
    '#24408f',
    '#4f74b8',
    '#a9bfdc',
    '#a8232c',
    '#d2543e',
    '#e7a08a',
    '#2f6b3f',
    '#7fa35a',
    '#c9b458',
    '#6a4326',
    '#a97b4a',
    '#e8cfa6',
    '#f3ead4',
    '#3b3036',
    '#8d8377',
  ],
  page: '#efe2c2',
  border: '#efe2c2',
  stem: '#3f6b46',
  flowers: ['#a8232c', '#24408f', '#c99a2e'],
  sky: '#cfa23a',
  skyPattern: '#a8232c',
  lozenge: 30,
};
const PERSIAN: Workshop = {
  pigments: [
    '#1f4f8f',
    '#3f9db0',
    '#8fcfcf',
    '#b8332f',
    '#e2724f',
    '#f0b79a',
    '#3d7d4f',
    '#9fbf6a',
    '#e3c65a',
    '#7a4a86',
    '#c79ac0',
    '#8a5a34',
    '#e6c79c',
    '#f6ecd6',
    '#3a3238',
  ],
  page: '#e9d9b4',
  border: '#1d3a6b',
  stem: '#d9b04a',
  flowers: ['#e2724f', '#8fcfcf', '#f6ecd6'],
  sky: '#dcb552',
  skyPattern: '#dcb552',
  lozenge: 0,
};
const PIGMENT_SHARE = 0.75;
const SUBJECT_PIGMENT_SHARE = 0.42;
const INK = [0.16, 0.11, 0.1] as const;
const GOLD = rgbOfOklab(oklabOfHex('#cfa23a'));
/** In units: bare page, border of vines, gold fillet. */
const PAGE = 16;
const BORDER = 72;
const FILLET = 6;

/** Illuminated manuscript: body colours outlined in ink before burnished gold, in a border of vines on parchment. */
export const illumination: StyleOperator = (input) => paintMiniature(input, WESTERN);

/** Persian miniature: clear bright colours, fine outlines, a golden sky, a blue border of gold arabesques. */
export const persianMiniature: StyleOperator = (input) => paintMiniature(input, PERSIAN);

function paintMiniature(input: StyleInput, workshop: Workshop): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const { widthPx, heightPx, rgb, labels, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const spread = spreadColours(map.colours, { low: 0.3, high: 0.94, chroma: 1.2 });
  const pigments = nearestInks(spread, workshop.pigments.map(oklabOfHex), 0.9);
  const things = mixColours(spread, pigments, SUBJECT_PIGMENT_SHARE);
  const colours = mixColours(spread, pigments, PIGMENT_SHARE).map((c, i) => (i < map.sceneryColours ? c : things[i]!));
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 0.95, followPx: 7 }), widthPx, heightPx);
  const rims = enlargedRows(subjectRim(copy, 1.1), widthPx, heightPx);
  const skin = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit), input.crew);
  const burnish = noiseRows(noise, widthPx, heightPx, { featurePx: 120 * unit, octaves: 4 });
  const [page, border, stem, sky, pattern] = [
    workshop.page,
    workshop.border,
    workshop.stem,
    workshop.sky,
    workshop.skyPattern,
  ].map(rgbOf) as [Rgb, Rgb, Rgb, Rgb, Rgb];
  const flowers = workshop.flowers.map(rgbOf);
  const frame = input.isMounted ? 0 : PAGE + BORDER + FILLET;
  return paintEachRow(input, (y) => {
    const { rgb: fills } = painted.row(y);
    const [line, rim, grain, gleam] = [lines.row(y), rims.row(y), skin.row(y), burnish.row(y)];
    const v = y / unit;
    const toEdgeY = Math.min(v, (heightPx - 1 - y) / unit);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const u = x / unit;
      const toEdgeX = Math.min(u, (widthPx - 1 - x) / unit);
      const depth = Math.min(toEdgeX, toEdgeY);
      const shine = 1 + gleam[x]! * 0.35;
      const light = 1 + grain[x]! * 0.035;
      if (depth < frame) {
        const vine = vineAt(toEdgeX < toEdgeY ? v : u, (depth - PAGE) / BORDER, BORDER);
        const isFillet = depth > PAGE + BORDER || Math.abs(depth - PAGE) < 1.6;
        const ground = depth < PAGE ? page : border;
        for (let channel = 0; channel < 3; channel++) {
          const leaf = vine.flower < 0 ? GOLD[channel]! * shine : flowers[vine.flower % flowers.length]![channel]!;
          const drawn =
            depth < PAGE ? ground[channel]! : mix(mix(ground[channel]!, stem[channel]!, vine.stem), leaf, vine.leaf);
          rgb[i + channel] = toByte((isFillet ? GOLD[channel]! * shine : drawn) * light);
        }
        continue;
      }
      const isSky = labels[i / 3] === STUFF_LABELS.sky || labels[i / 3] === STUFF_LABELS.backdrop;
      const isCloud = isSky && fills[x * 3]! > 0.86 && fills[x * 3 + 2]! - fills[x * 3]! < 0.06;
      const isSubject = labels[i / 3]! >= FIRST_SUBJECT_LABEL;
      const gilt = isSky && !isCloud ? 1 : 0;
      const lozenge = workshop.lozenge > 0 ? diaper(u, v, workshop.lozenge) : 0;
      const outline = Math.max(
        smoothstep(0.12, 0.24, line[x]!) * (isSubject ? 1 : 0.7 * (1 - gilt)),
        smoothstep(0.45, 0.75, rim[x]!),
      );
      for (let channel = 0; channel < 3; channel++) {
        const gold = mix(sky[channel]! * shine, pattern[channel]!, lozenge * 0.75);
        const body = mix(fills[x * 3 + channel]! * (1 + gleam[x]! * 0.08), gold, gilt);
        rgb[i + channel] = toByte(mix(body, INK[channel]!, outline * 0.9) * light);
      }
    }
  });
}

type Rgb = readonly [red: number, green: number, blue: number];

function rgbOf(hex: string): Rgb {
  return rgbOfOklab(oklabOfHex(hex));
}

/** The thin lines and dots of a diaper pattern of lozenges, 0–1. */
function diaper(u: number, v: number, side: number): number {
  const across = (u + v) / side;
  const down = (u - v) / side;
  const toLine = Math.min(Math.abs(across - Math.round(across)), Math.abs(down - Math.round(down)));
  const dot = Math.hypot(across - Math.floor(across) - 0.5, down - Math.floor(down) - 0.5);
  return Math.max(smoothstep(0.05, 0.025, toLine), smoothstep(0.13, 0.09, dot));
}
