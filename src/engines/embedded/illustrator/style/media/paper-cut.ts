import { notePixels } from '../../crew/kept-code.ts';
import { blur } from '../../paint/blur.ts';
import { FAR_AWAY } from '../../paint/frame.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { pickNearest } from '../raster/shrink.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { mixColours, spreadColours } from '../regions/recolour.ts';
import type { RegionMap } from '../regions/region-map.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.25, chroma: 1.2, darkest: 0.05 },
  calm: (copy, input) => simplified(copy, input, 8),
  sceneryColours: 8,
  subjectColours: 11,
  smallestPx: 600,
};
/** Sheets between the farthest and the nearest scenery; subjects lie on top. */
const SCENERY_LEVELS = 7;
const SUBJECT_LEVELS = 3;
/** Offset and softness of the two shadows in units: one at the cut, one from the gap between the sheets. */
const CONTACT = { offset: 4, softness: 3, strength: 1.5 } as const;
const CAST = { offset: 14, softness: 10, strength: 1.1 } as const;
/** Width of the bright cut edge in units. */
const CUT_EDGE = 1.1;

/**
 * Layered paper: every colour is a sheet; nearer things lie on farther ones and throw soft shadows (the difference between
 * blurred and own height, Luft et al. 2006).
 */
export function paperCut(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const spread = spreadColours(map.colours, { low: 0.3, high: 0.97, chroma: 1.15 });
  const { widthPx, heightPx, rgb } = input;
  const unit = unitOf(widthPx, heightPx);
  const levels = sheetLevels(map, depthOf(input, map));
  const heights = heightPlane(map, levels);
  const contact = enlargedRows(shadowField(heights, CONTACT, copy.unitPx), widthPx, heightPx);
  const cast = enlargedRows(shadowField(heights, CAST, copy.unitPx), widthPx, heightPx);
  const painted = paintedRows(map, mixColours(map.colours, spread, 0.6), widthPx, heightPx);
  const paper = paperRows(input.noise, 'card', widthPx, Math.sqrt(unit), input.crew);
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const near = contact.row(y);
    const far = cast.row(y);
    const felt = paper.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const own = levels[region.own[x]!]!;
      const above = Math.max(0, near[x]! - own);
      const wide = Math.max(0, far[x]! - own);
      const shade = 1 - Math.min(0.4, above * CONTACT.strength) - Math.min(0.4, wide * CAST.strength);
      const onTop = own > levels[region.other[x]!]!;
      const edge = onTop && region.borderPx[x]! < CUT_EDGE * unit ? 0.07 : 0;
      const light = shade * (1 + felt[x]! * 0.045);
      for (let channel = 0; channel < 3; channel++) rgb[i + channel] = toByte((fills[x * 3 + channel]! + edge) * light);
    }
  });
}

function depthOf(input: StyleInput, map: RegionMap): Float32Array {
  const target = notePixels(new Float32Array(map.index.length));
  return pickNearest(input.depth, input.widthPx, input.heightPx, map, target);
}

/** Height 0–1 of each colour's sheet: scenery by its mean nearness, subjects above it, dark on light. */
function sheetLevels(map: RegionMap, depth: Float32Array): Float32Array {
  const nearness = new Float64Array(map.colours.length);
  const counts = new Uint32Array(map.colours.length);
  for (let i = 0; i < map.index.length; i++) {
    const colour = map.index[i]!;
    counts[colour]!++;
    // The lower of two equally far things is nearer; backdrops have no depth of their own.
    const lower = Math.floor(i / map.widthPx) / map.heightPx;
    const z = depth[i]!;
    nearness[colour]! += (z >= FAR_AWAY ? 0 : 1 / (1 + Math.max(0, z))) + 0.35 * lower;
  }
  const rankOf = (from: number, to: number, key: (colour: number) => number): number[] => {
    const order = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => key(a) - key(b));
    const ranks = new Array<number>(to - from).fill(0);
    order.forEach((colour, rank) => {
      ranks[colour - from] = rank;
    });
    return ranks;
  };
  const mean = (colour: number): number => nearness[colour]! / Math.max(1, counts[colour]!);
  const scenery = rankOf(0, map.sceneryColours, mean);
  const subjects = rankOf(map.sceneryColours, map.colours.length, (colour) => -map.colours[colour]![0]);
  const total = SCENERY_LEVELS + SUBJECT_LEVELS;
  return Float32Array.from([
    ...scenery.map((rank) => (rank / Math.max(1, scenery.length - 1)) * (SCENERY_LEVELS / total)),
    ...subjects.map(
      (rank) => (SCENERY_LEVELS + 1 + (rank / Math.max(1, subjects.length - 1)) * (SUBJECT_LEVELS - 1)) / total,
    ),
  ]);
}

function heightPlane(map: RegionMap, levels: Float32Array): Raster {
  const plane = createRaster(map.widthPx, map.heightPx, 1);
  for (let i = 0; i < map.index.length; i++) plane.values[i] = levels[map.index[i]!]!;
  return plane;
}

/** Heights moved away from the light (upper left) and blurred: what lies deeper than this is in shadow. */
function shadowField(heights: Raster, shadow: { offset: number; softness: number }, unitPx: number): Raster {
  const { widthPx, heightPx, values } = heights;
  const moved = createRaster(widthPx, heightPx, 1);
  const shift = Math.max(1, Math.round(shadow.offset * unitPx));
  for (let y = 0; y < heightPx; y++) {
    const from = Math.max(0, y - shift) * widthPx;
    for (let x = 0; x < widthPx; x++) moved.values[y * widthPx + x] = values[from + Math.max(0, x - (shift >> 1))]!;
  }
  return { ...moved, values: blur(moved.values, moved, shadow.softness * unitPx) };
}
