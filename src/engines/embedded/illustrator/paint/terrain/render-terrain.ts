import type { Noise } from '../../maths/noise.ts';
import type { RegionId } from '../../scene.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Sky } from '../sky/sky.ts';
import type { View } from '../view.ts';
import { ColumnStrip, STRIP_COLUMNS } from './column-strip.ts';
import { grain } from './grain.ts';
import { createAirColours, type Haze } from './haze.ts';
import { coarsenessOf } from './height-map.ts';
import { smoothSilhouettes } from './silhouettes.ts';
import type { Surface } from './surface.ts';

/** How a surface is drawn. */
export interface TerrainRequest {
  readonly surface: Surface;
  readonly sky: Sky;
  readonly view: View;
  readonly haze: Haze;
  readonly noise: Noise;
  /** Height of the eye in world units. */
  readonly eye: number;
  /** World units per unit of `frame.depth`. */
  readonly depthUnit: number;
  /** Ground lower than this is level water at this height. */
  readonly waterLevel?: number;
  /** See `Scene.region`: decides which trees grow. */
  readonly region?: RegionId;
  /** Strength of fine detail, 1 = usual. */
  readonly detail?: number;
  /** Finer markings than the map holds, as a factor on the light: strata, ripples. Called per pixel. */
  readonly markings?: (x: number, z: number, height: number, footprint: number) => number;
}

/**
 * Sampling distance along a column, as a share of the distance, in pictures that the finest map is made for: smaller ones have fewer
 * pixels to fill. Never more than this many cells.
 */
const STRIDE = 0.0045;
const MOST_CELLS_PER_STRIDE = 1.3;
/** Nearest distance drawn, world units. */
const NEAREST = 0.03;

/** Places of the values of one sample along a column in its array. */
const ROW = 0;
const DISTANCE = 1;
const HEIGHT = 2;
const RED = 3;
const GREEN = 4;
const BLUE = 5;
const ROUGH = 6;

/** Places of the values that a column's painter keeps between stretches. */
const TOP = 0;
const TOP_RED = 1;
const TOP_GREEN = 2;
const TOP_BLUE = 3;
/** Topmost row whose depth and label are known. */
const SEEN = 4;

/**
 * Draws the surface over the sky, column by column from near to far (voxel-space rendering), each pixel weighted by its
 * cover so that ridges have smooth edges. Writes colour, depth and labels.
 */
export function renderTerrain(frame: Frame, request: TerrainRequest): void {
  const strip = new ColumnStrip(frame);
  const drawColumn = createColumnPainter(frame, request, strip);
  const { widthPx, heightPx: rows, colour, depth, labels } = frame;
  const drawColumns = (from: number, to: number): void => {
    for (let left = from; left < to; left += STRIP_COLUMNS) {
      const count = Math.min(STRIP_COLUMNS, to - left);
      for (let column = 0; column < count; column++) drawColumn(left, column);
      strip.layDown(left, count);
    }
  };
  frame.crew.share(
    widthPx,
    drawColumns,
    { pixels: colour, values: 3, rows },
    { pixels: depth, values: 1, rows },
    { pixels: labels, values: 1, rows },
  );
  smoothSilhouettes(frame);
}

/** The largest height, at least 0. A loop: hundreds of thousands of calls of a function would box each number. */
function highestOf(heights: Float32Array): number {
  let highest = 0;
  for (let i = 0; i < heights.length; i++) if (heights[i]! > highest) highest = heights[i]!;
  return highest;
}

/** Draws column `column` of the strip that begins at column `left` of the frame. */
type DrawColumn = (left: number, column: number) => void;

function createColumnPainter(frame: Frame, request: TerrainRequest, strip: ColumnStrip): DrawColumn {
  const { heightPx, widthPx } = frame;
  const { surface, view, eye } = request;
  const { map } = surface;
  const { focalPx, horizonYPx } = view;
  const waterLevel = request.waterLevel ?? Number.NEGATIVE_INFINITY;
  const highest = highestOf(map.heights);
  const clearance = Math.max(0.01, eye - map.heights[map.columns >> 1]!);
  const start = Math.max(NEAREST, (0.3 * clearance * focalPx) / Math.max(1, heightPx - horizonYPx));
  const stride = STRIDE * coarsenessOf(widthPx, heightPx);
  const sampleAt = createSampler(surface, waterLevel);
  const span = createSpanPainter(frame, request, strip);
  let before = new Float64Array(7);
  let here = new Float64Array(7);

  return (left, column) => {
    const right = (left + column + 0.5 - view.centreXPx) / focalPx;
    let isFirst = true;
    let wasHidden = false;
    span.begin(left, column);
    for (let z = start; z < map.depth; z += Math.min(z * stride, map.cell * MOST_CELLS_PER_STRIDE)) {
      const top = span.state[TOP]!;
      if (top <= 0 || (highest > eye && horizonYPx - ((highest - eye) * focalPx) / z > top)) break;
      here[DISTANCE] = z;
      const cell = sampleAt(right, here);
      here[ROW] = horizonYPx - ((here[HEIGHT]! - eye) * focalPx) / z;
      if (isFirst || here[ROW]! < top) {
        if (isFirst || wasHidden) {
          const row = isFirst ? heightPx + 1 : before[ROW]!;
          before.set(here);
          before[ROW] = row;
        }
        const isWater = here[HEIGHT]! <= waterLevel;
        span.fill(before, here, isWater ? STUFF_LABELS.water : surface.labels[cell]!, isWater);
        isFirst = false;
        wasHidden = false;
      } else {
        wasHidden = true;
      }
      const spare = before;
      before = here;
      here = spare;
    }
    span.end();
  };
}

/**
 * Reads height, lit colour and roughness into a sample whose distance is set, for the column at tangent `right`; returns the
 * cell's index.
 */
function createSampler(surface: Surface, waterLevel: number): (right: number, sample: Float64Array) => number {
  const { map, lit } = surface;
  const { heights, columns, cell, left } = map;
  const lastColumn = columns - 1.001;
  return (right, out) => {
    const z = out[DISTANCE]!;
    const gridX = Math.min(Math.max((right * z - left) / cell, 0), lastColumn);
    const gridZ = z / cell;
    const column = gridX | 0;
    const row = gridZ | 0;
    const u = gridX - column;
    const v = gridZ - row;
    const p = row * columns + column;
    const w11 = u * v;
    const w01 = u - w11;
    const w10 = v - w11;
    const w00 = 1 - u - w10;
    const q = p + columns;
    const height = heights[p]! * w00 + heights[p + 1]! * w01 + heights[q]! * w10 + heights[q + 1]! * w11;
    const isWater = height < waterLevel;
    const a = p * 4;
    const b = q * 4;
    out[HEIGHT] = isWater ? waterLevel : height;
    out[RED] = lit[a]! * w00 + lit[a + 4]! * w01 + lit[b]! * w10 + lit[b + 4]! * w11;
    out[GREEN] = lit[a + 1]! * w00 + lit[a + 5]! * w01 + lit[b + 1]! * w10 + lit[b + 5]! * w11;
    out[BLUE] = lit[a + 2]! * w00 + lit[a + 6]! * w01 + lit[b + 2]! * w10 + lit[b + 6]! * w11;
    out[ROUGH] = isWater ? 0 : lit[a + 3]! * w00 + lit[a + 7]! * w01 + lit[b + 3]! * w10 + lit[b + 7]! * w11;
    return p;
  };
}

interface SpanPainter {
  begin(left: number, column: number): void;
  /** At `TOP`: upper edge of what is drawn so far in this column, in fractional rows. */
  readonly state: Float64Array;
  /** Draws the stretch between two samples, as far as it rises above what is drawn. */
  fill(near: Float64Array, far: Float64Array, label: number, isWater: boolean): void;
  /** Blends the last, partly covered pixel with what lies behind. */
  end(): void;
}

function createSpanPainter(frame: Frame, request: TerrainRequest, strip: ColumnStrip): SpanPainter {
  const { widthPx, heightPx } = frame;
  const { colour, depth, labels } = strip;
  const { view, noise, markings, depthUnit } = request;
  const { focalPx } = view;
  const detail = request.detail ?? 1;
  const { density, thinning } = request.haze;
  const air = createAirColours(request.sky, view, widthPx);
  let column = 0;
  // Of the column's values in the strip.
  let first = 0;
  let right = 0;
  // Upper edge so far, and the colour of the topmost pixel, weighted by the share of it that is covered. An array, since
  // variables of a closure would box every number written to them.
  const state = new Float64Array(5);

  function begin(left: number, inStrip: number): void {
    column = left + inStrip;
    first = inStrip * heightPx;
    right = (column + 0.5 - view.centreXPx) / focalPx;
    state.fill(0);
    state[TOP] = heightPx;
    state[SEEN] = heightPx;
  }

  function fill(near: Float64Array, far: Float64Array, label: number, isWater: boolean): void {
    const airRed = air[column * 3]!;
    const airGreen = air[column * 3 + 1]!;
    const airBlue = air[column * 3 + 2]!;
    const nearRow = near[ROW]!;
    const length = Math.max(1e-3, nearRow - far[ROW]!);
    const newTop = Math.max(0, far[ROW]!);
    const top = state[TOP]!;
    if (newTop >= top) return;
    let red = state[TOP_RED]!;
    let green = state[TOP_GREEN]!;
    let blue = state[TOP_BLUE]!;
    for (let pixel = Math.ceil(top) - 1; pixel + 1 > newTop && pixel >= 0; pixel--) {
      const upper = newTop > pixel ? newTop : pixel;
      const cover = (top < pixel + 1 ? top : pixel + 1) - upper;
      let t = (nearRow - pixel - 0.5) / length;
      t = t < 0 ? 0 : t > 1 ? 1 : t;
      const z = near[DISTANCE]! + (far[DISTANCE]! - near[DISTANCE]!) * t;
      const height = near[HEIGHT]! + (far[HEIGHT]! - near[HEIGHT]!) * t;
      const rough = (near[ROUGH]! + (far[ROUGH]! - near[ROUGH]!) * t) * detail;
      const x = right * z;
      const footprint = z / focalPx;
      let k = 1;
      if (rough > 0.02) k += rough * grain(noise, x + height * 0.6, z - height * 0.8, footprint);
      if (markings && !isWater) k *= markings(x, z, height, footprint);
      let thin = 1 - thinning * height;
      thin = thin < 0.25 ? 0.25 : thin > 1.3 ? 1.3 : thin;
      const clear = Math.exp(-z * density * thin);
      const light = k * clear * cover;
      const veil = (1 - clear) * cover;
      red += (near[RED]! + (far[RED]! - near[RED]!) * t) * light + airRed * veil;
      green += (near[GREEN]! + (far[GREEN]! - near[GREEN]!) * t) * light + airGreen * veil;
      blue += (near[BLUE]! + (far[BLUE]! - near[BLUE]!) * t) * light + airBlue * veil;
      const i = first + pixel;
      if (pixel + 0.5 >= upper && pixel + 0.5 < top + 0.5) {
        depth[i] = z / depthUnit;
        labels[i] = label;
        state[SEEN] = pixel;
      }
      if (upper === pixel) {
        colour[i * 3] = red;
        colour[i * 3 + 1] = green;
        colour[i * 3 + 2] = blue;
        red = 0;
        green = 0;
        blue = 0;
      }
    }
    state[TOP] = newTop;
    state[TOP_RED] = red;
    state[TOP_GREEN] = green;
    state[TOP_BLUE] = blue;
  }

  function end(): void {
    const top = state[TOP]!;
    const pixel = Math.floor(top);
    const rest = top - pixel;
    strip.tops[first / heightPx] = Math.ceil(top);
    if (rest <= 0 || pixel >= heightPx) return;
    const i = pixel * widthPx + column;
    const c = i * 3;
    frame.colour[c] = state[TOP_RED]! + frame.colour[c]! * rest;
    frame.colour[c + 1] = state[TOP_GREEN]! + frame.colour[c + 1]! * rest;
    frame.colour[c + 2] = state[TOP_BLUE]! + frame.colour[c + 2]! * rest;
    if (state[SEEN]! > pixel) return;
    frame.depth[i] = depth[first + pixel]!;
    frame.labels[i] = labels[first + pixel]!;
  }

  return { begin, state, fill, end };
}
