import { type Crew, workAlone } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { blurInPlace } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { lighten, lumaPlane, toByte } from '../raster/tone.ts';
import { meanColours } from '../regions/cell-colours.ts';
import { smoothRegionRows } from '../regions/smooth-rows.ts';
import { type Superpixels, superpixels } from '../regions/superpixels.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 260_000;
/** Sides of the glass pieces in units. */
const SCENERY_PIECE = 66;
const SUBJECT_PIECE = 44;
/** Half the width of the lead in units, inside an area and round subjects; width of the outer frame. */
const LEAD = 2.1;
const RIM_LEAD = 3.3;
const FRAME = 11;
const LEAD_DARK = 0.07;
/** Factors less 1 of the tints of grey glass: cobalt, violet, sea green, straw. */
const TINTS = [
  [-0.22, -0.06, 0.26],
  [0.04, -0.14, 0.2],
  [-0.2, 0.06, 0.1],
  [-0.12, -0.04, 0.22],
  [0.14, 0.06, -0.2],
] as const;

/** Leaded glass: pieces grown along the picture's edges, glowing and uneven, painted details on subjects, a lead frame. */
export function stainedGlass(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, noise } = input;
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.25, chroma: 1.45, darkest: 0.04 });
  const calm = abstracted(copy, { radiusPx: 5, subjectDetail: 0 });
  const pieces = superpixels(
    calm,
    copy.labels,
    {
      sceneryPx: SCENERY_PIECE * copy.unitPx,
      subjectPx: SUBJECT_PIECE * copy.unitPx,
      compactness: 0.62,
      smallestShare: 0.12,
      crew: copy.crew,
    },
    input.random.fork('glass'),
  );
  const glass = glassColours(calm, pieces);
  const isSubject = subjectPieces(copy, pieces);
  const unit = unitOf(widthPx, heightPx);
  const rows = smoothRegionRows({ ...pieces, index: pieces.piece }, widthPx, heightPx);
  const shade = enlargedRows(leadShade(pieces, 5 * copy.unitPx, copy.crew), widthPx, heightPx);
  const glow = enlargedRows(glowOf(pieces, glass, 16 * copy.unitPx, copy.crew), widthPx, heightPx);
  const painted = enlargedRows(contours(copy, { sigmaPx: 1, followPx: 6 }), widthPx, heightPx);
  const tones = enlargedRows(lumaPlane(copy.picture), widthPx, heightPx);
  const streaks = noiseRows(noise, widthPx, heightPx, { featurePx: 46 * unit, octaves: 3, stretch: 2.4 });
  const ripples = noiseRows(noise, widthPx, heightPx, { featurePx: 9 * unit, octaves: 2, shift: 30 });
  return paintEachRow(input, (y) => {
    const { own, other, borderPx } = rows.row(y);
    const near = shade.row(y);
    const halo = glow.row(y);
    const lines = painted.row(y);
    const tone = tones.row(y);
    const streak = streaks.row(y);
    const ripple = ripples.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const k = own[x]!;
      const half = (isSubject[k] === isSubject[other[x]!] ? LEAD : RIM_LEAD) * unit;
      const toFrame = Math.min(toEdgeY, x, widthPx - 1 - x);
      const distance = Math.min(borderPx[x]!, Math.max(0, toFrame - FRAME * unit));
      const lead = Math.min(1, Math.max(0, half + 0.5 - distance));
      // The came is round: its middle catches light.
      const rounding = 1 - Math.min(1, distance / half);
      const metal = LEAD_DARK + 0.15 * rounding * rounding * (0.7 + ripple[x]!);
      const stroke = Math.max(smoothstep(0.1, 0.22, lines[x]!), smoothstep(0.3, 0.2, tone[x]!));
      const paint = isSubject[k] ? 0.88 * stroke : 0;
      const light = (1.14 - 0.42 * near[x]!) * (1 + streak[x]! * 0.42 + ripple[x]! * 0.16) * (1 - paint);
      const spark = Math.max(0, ripple[x]! - 0.33) * 0.5;
      for (let channel = 0; channel < 3; channel++) {
        const colour = glass[k * 3 + channel]! * light + spark * glass[k * 3 + channel]! + halo[x * 3 + channel]! * 0.1;
        const came = metal + halo[x * 3 + channel]! * 0.07;
        rgb[i + channel] = toByte(colour + (came - colour) * lead);
      }
    }
  });
}

/** Mean colours, each piece a little lighter or darker: every sheet of glass is another batch. */
function glassColours(picture: Raster, pieces: Superpixels): Float32Array {
  const colours = meanColours(picture, pieces.piece, pieces.count);
  for (let k = 0; k < pieces.count; k++) {
    const batch = 0.88 + 0.24 * hashCell(k, 5);
    const red = colours[k * 3]!;
    const green = colours[k * 3 + 1]!;
    const blue = colours[k * 3 + 2]!;
    // Grey glass is never quite grey: it takes a tint, the stronger the greyer.
    const grey = Math.max(0, 1 - (Math.max(red, green, blue) - Math.min(red, green, blue)) * 5);
    const tint = TINTS[Math.floor(hashCell(k, 9) * TINTS.length)]!;
    for (let channel = 0; channel < 3; channel++) {
      const i = k * 3 + channel;
      colours[i] = Math.min(1, colours[i]! * batch * (1 + tint[channel]! * grey));
    }
  }
  return colours;
}

function subjectPieces({ labels }: WorkingCopy, { widthPx, heightPx, piece, count }: Superpixels): Uint8Array {
  const result = notePixels(new Uint8Array(count));
  const markRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) if (labels[i]! >= FIRST_SUBJECT_LABEL) result[piece[i]!] = 1;
  };
  workAlone(heightPx, markRows);
  return result;
}

/** 0 in the middle of pieces, rising to 1 at the lead: less light gets through there. */
function leadShade({ widthPx, heightPx, piece }: Superpixels, sigmaPx: number, crew: Crew): Raster {
  const plane = createRaster(widthPx, heightPx, 1);
  const { values } = plane;
  const markRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        const right = x + 1 < widthPx && piece[i + 1] !== piece[i];
        const below = y + 1 < heightPx && piece[i + widthPx] !== piece[i];
        if (right || below) values[i] = 1;
      }
    }
  };
  workAlone(heightPx, markRows);
  blurInPlace(values, plane, sigmaPx, crew);
  const strengthenRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) values[i] = Math.min(1, values[i]! * sigmaPx * 1.6);
  };
  workAlone(heightPx, strengthenRows);
  return plane;
}

/** Light that spreads from bright pieces over their surround; three channels. */
function glowOf({ widthPx, heightPx, piece }: Superpixels, colours: Float32Array, sigmaPx: number, crew: Crew): Raster {
  const result = createRaster(widthPx, heightPx, 3);
  const { values } = result;
  const fillRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      for (let channel = 0; channel < 3; channel++) values[i * 3 + channel] = colours[piece[i]! * 3 + channel]!;
    }
  };
  workAlone(heightPx, fillRows);
  blurInPlace(values, result, sigmaPx, crew);
  return result;
}
