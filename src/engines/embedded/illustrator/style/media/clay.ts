import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { borderDistance } from '../raster/distance.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { lumaPlane, toByte } from '../raster/tone.ts';
import { type FlatOptions, type FlatPicture, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { mixColours, spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.3, chroma: 1.2, darkest: 0.08 },
  calm: (copy, input) => simplified(copy, input, 14),
  sceneryColours: 12,
  subjectColours: 14,
  smallestPx: 420,
};
/** Width in units over which a piece of clay rounds off to its border, and its height in that measure: pieces of scenery; whole subjects; pieces pressed upon these. */
const SCENERY = { rounding: 16, bulge: 0.5 } as const;
const FIGURE = { rounding: 44, bulge: 0.62 } as const;
const INLAY = { rounding: 7, bulge: 0.42 } as const;
/** Darkness of a crease. */
const CREASE = 0.3;
/** Size and height in units of the unevenness that fingers leave. */
const LUMP = 34;
const LUMP_HEIGHT = 3;
/** Direction to the light; z points out of the picture. */
const LIGHT = [-0.46, -0.6, 0.655] as const;
/** Fingerprints: one for each cell of this side (units), of this ridge distance. */
const PRINT_CELL = 96;
const RIDGE = 5.2;
const GLOSS = 0.1;

/** Plasticine relief: every area is a rounded lump, unevenly pressed, with fingerprints, in soft light from the upper left. */
export function clay(input: StyleInput): Uint8Array {
  const flat = flatPicture(input, OPTIONS);
  const { map } = flat;
  const spread = spreadColours(map.colours, { low: 0.28, high: 0.93, chroma: 1.15 });
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const painted = paintedRows(map, mixColours(map.colours, spread, 0.6), widthPx, heightPx);
  const relief = enlargedRows(reliefOf(flat, noise), widthPx, heightPx);
  const smear = noiseRows(noise, widthPx, heightPx, { featurePx: 120 * unit, octaves: 3, shift: 50 });
  const skin = paperRows(noise, 'card', widthPx, Math.sqrt(unit), input.crew);
  const print = new Float32Array(2);
  return paintEachRow(input, (y) => {
    const { rgb: fills } = painted.row(y);
    const slopes = relief.row(y);
    const smears = smear.row(y);
    const pores = skin.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      fingerprint(x / unit, y / unit, print);
      const nx = -(slopes[x * 3]! + print[0]! + pores[x]! * 0.05);
      const ny = -(slopes[x * 3 + 1]! + print[1]! + pores[x]! * 0.04);
      const length = 1 / Math.sqrt(nx * nx + ny * ny + 1);
      const facing = (nx * LIGHT[0] + ny * LIGHT[1] + LIGHT[2]) * length;
      // Wrapped diffuse light: clay lets a little through.
      const diffuse = 0.42 + 0.78 * Math.max(0, (facing + 0.25) / 1.25);
      // Half vector of the light and a viewer straight above.
      const half = (nx * LIGHT[0] + ny * LIGHT[1] + LIGHT[2] + 1) * length * 0.55;
      const shine = half > 0.9 ? ((half - 0.9) * 10) ** 3 * GLOSS : 0;
      const light = diffuse * (1 - CREASE * slopes[x * 3 + 2]!) * (1 + smears[x]! * 0.08);
      for (let channel = 0; channel < 3; channel++) {
        rgb[i + channel] = toByte(fills[x * 3 + channel]! * light + shine);
      }
    }
  });
}

/** Three channels: slope along x and y, and how deep in a crease (0–1) the place is. */
function reliefOf({ copy, calm, map }: FlatPicture, noise: Noise): Raster {
  const { widthPx, heightPx } = map;
  const distance = borderDistance(map.index, widthPx, heightPx);
  const figures = borderDistance(figuresOf(copy.labels), widthPx, heightPx);
  const luma = lumaPlane(calm);
  const lumpsPerPx = 1 / (LUMP * copy.unitPx);
  const height = createRaster(widthPx, heightPx, 1);
  const crease = createRaster(widthPx, heightPx, 1);
  for (let i = 0; i < height.values.length; i++) {
    const isScenery = map.index[i]! < map.sceneryColours;
    const lens = isScenery
      ? dome(distance.values[i]!, SCENERY, copy.unitPx)
      : dome(figures.values[i]!, FIGURE, copy.unitPx) + dome(distance.values[i]!, INLAY, copy.unitPx);
    // Light parts of the picture stand out a little.
    height.values[i] = lens + luma.values[i]! * 7 * copy.unitPx;
    const x = i % widthPx;
    const press = noise.fractal(x * lumpsPerPx, ((i - x) / widthPx) * lumpsPerPx, 2);
    height.values[i] = height.values[i]! + press * LUMP_HEIGHT * copy.unitPx;
    crease.values[i] = 1 - Math.min(1, distance.values[i]! / (4 * copy.unitPx));
  }
  const smooth = blur(height.values, height, 2.6 * copy.unitPx, copy.crew);
  const creases = blur(crease.values, crease, 2 * copy.unitPx, copy.crew);
  const result = createRaster(widthPx, heightPx, 3);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const left = x > 0 ? i - 1 : i;
      const right = x + 1 < widthPx ? i + 1 : i;
      const above = y > 0 ? i - widthPx : i;
      const below = y + 1 < heightPx ? i + widthPx : i;
      result.values[i * 3] = (smooth[right]! - smooth[left]!) * 0.5;
      result.values[i * 3 + 1] = (smooth[below]! - smooth[above]!) * 0.5;
      result.values[i * 3 + 2] = creases[i]!;
    }
  }
  return result;
}

/** A quarter circle at the border, then flat. */
function dome(distancePx: number, { rounding, bulge }: { rounding: number; bulge: number }, unitPx: number): number {
  const t = 1 - Math.min(1, distancePx / (rounding * unitPx));
  return rounding * unitPx * bulge * Math.sqrt(1 - t * t);
}

/** Subjects by their labels, scenery as one. */
function figuresOf(labels: Uint16Array): Uint16Array {
  return labels.map((label) => (label < FIRST_SUBJECT_LABEL ? 0 : label));
}

/** Writes the slope of the fingerprint at a place (units): bent ridges under an oval that fades out; some cells have none. */
function fingerprint(x: number, y: number, slope: Float32Array): void {
  const cellX = Math.floor(x / PRINT_CELL);
  const cellY = Math.floor(y / PRINT_CELL);
  slope[0] = 0;
  slope[1] = 0;
  if (hashCell(cellX, cellY, 1) > 0.62) return;
  const radius = PRINT_CELL * (0.2 + 0.12 * hashCell(cellX, cellY, 2));
  const centreX = (cellX + 0.36 + 0.28 * hashCell(cellX, cellY, 3)) * PRINT_CELL;
  const centreY = (cellY + 0.36 + 0.28 * hashCell(cellX, cellY, 4)) * PRINT_CELL;
  const dx = x - centreX;
  const dy = y - centreY;
  const inside = 1 - (dx * dx + dy * dy) / (radius * radius);
  if (inside <= 0) return;
  const angle = hashCell(cellX, cellY, 5) * Math.PI * 2;
  // Ridges are circles round a point beside the print.
  const fromX = dx + Math.cos(angle) * radius * 0.8;
  const fromY = dy + Math.sin(angle) * radius * 0.8;
  const far = Math.sqrt(fromX * fromX + fromY * fromY) + 1e-3;
  const wave = Math.cos((far / RIDGE) * Math.PI * 2) * 0.09 * inside;
  slope[0] = (wave * fromX) / far;
  slope[1] = (wave * fromY) / far;
}
