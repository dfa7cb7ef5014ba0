import { mix } from '../maths/interpolate.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** Alpha from which a pixel is there. */
const OPAQUE = 128;

/** A roof ends at the latest after this share of the height; what goes on longer is a wall. */
const LOWEST_ROOF = 0.55;
/** Roofs are at least as deep as this, in depths of snow, and as wide as this share of the layer. */
const SHALLOWEST_ROOF = 1.7;
const NARROWEST_ROOF = 0.05;
/** Columns of which no roof is seen, between two with one, have it too where they take no more than this share of the width. */
const BROADEST_GAP = 0.45;
/** What sticks up out of a roof, as shares of width and height. */
const BROADEST_CHIMNEY = 0.14;
const LOWEST_CHIMNEY = 0.09;
/** Half the width of the broadest streak, as a share of the layer's, and rows per column that the edge of the snow rises. */
const STREAK_SHARE = 0.045;
const STEEPEST_EDGE = 1.1;
/** What is deeper than this, in its own widths, is the wall of a tower. */
const DEEPEST_RUN = 1.2;
/** Difference of colour at which a roof ends, and the share of the height over which courses of tiles are averaged. */
const OTHER_COLOUR = 40;
const COURSE_SHARE = 0.022;
/** How often, over the height of the layer, the colour that is still roof follows its shading. */
const ADAPTS_PER_HEIGHT = 9;

/** Where the roof is in each column: its upper row, and how far down it goes; 0 where there is none. */
export interface Roof {
  readonly tops: readonly number[];
  readonly depths: readonly number[];
}

/**
 * Takes for a roof what goes on in one material from the top down. Chimneys stand behind it.
 *
 * @param edgePx how deep snow lies on an edge, in pixels.
 */
export function roofOf(layer: SubjectLayer, edgePx: number): Roof {
  const { widthPx, heightPx } = layer;
  const tops = Array.from({ length: widthPx }, (_, x) => topOf(layer, x));
  const chimneys = chimneysIn(tops, heightPx);
  const eaves = tops.map((top, x) => eavesOf(layer, x, top, edgePx));
  const isRoof = eaves.map((end, x) => !chimneys[x] && end - tops[x]! > edgePx * SHALLOWEST_ROOF);
  for (const [start, end] of runsOf(isRoof))
    if (isRoof[start] && end - start < widthPx * NARROWEST_ROOF) isRoof.fill(false, start, end);
  for (const [start, end] of runsOf(isRoof)) {
    const isGap = !isRoof[start] && start > 0 && end < widthPx && end - start <= widthPx * BROADEST_GAP;
    if (!isGap || Math.abs(eaves[end]! - eaves[start - 1]!) > end - start + edgePx * 2) continue;
    for (let x = start; x < end; x++) {
      const t = (x - start + 1) / (end - start + 1);
      eaves[x] = mix(eaves[start - 1]!, eaves[end]!, t);
      if (chimneys[x]) tops[x] = Math.round(mix(tops[start - 1]!, tops[end]!, t));
      isRoof[x] = true;
    }
  }
  const depths = eaves.map((end, x) => (isRoof[x] ? Math.max(0, end - tops[x]!) : 0));
  return { tops, depths: evened(depths, Math.max(1, Math.round(widthPx * STREAK_SHARE))) };
}

/**
 * Snow lies in one sheet: streaks down a wall and slits in a roof that are narrower than `reach` columns on each side are taken for
 * mistakes, and its lower edge rises no steeper than snow slides off.
 */
function evened(depths: readonly number[], reach: number): number[] {
  const closed = filtered(filtered(depths, reach, Math.max), reach, Math.min);
  const opened = filtered(filtered(closed, reach, Math.min), reach, Math.max);
  const sheet = opened.map((depth, x) => (depths[x] === 0 && depth > 0 ? 0 : depth));
  for (let x = 1; x < sheet.length; x++)
    if (sheet[x - 1]! > 0) sheet[x] = Math.min(sheet[x]!, sheet[x - 1]! + STEEPEST_EDGE);
  for (let x = sheet.length - 2; x >= 0; x--)
    if (sheet[x + 1]! > 0) sheet[x] = Math.min(sheet[x]!, sheet[x + 1]! + STEEPEST_EDGE);
  for (const [start, end] of runsOf(sheet.map((depth) => depth > 0)))
    if (Math.max(...sheet.slice(start, end)) > (end - start) * DEEPEST_RUN) sheet.fill(0, start, end);
  return sheet;
}

function filtered(values: readonly number[], reach: number, choose: (...values: number[]) => number): number[] {
  return values.map((_, x) => choose(...values.slice(Math.max(0, x - reach), x + reach + 1)));
}

/** Columns of what sticks up out of a roof: its top is well above what is on both sides of it. */
function chimneysIn(tops: readonly number[], heightPx: number): readonly boolean[] {
  const reach = Math.max(2, Math.round(tops.length * BROADEST_CHIMNEY));
  const rise = heightPx * LOWEST_CHIMNEY;
  return tops.map((top, x) => {
    const left = Math.max(...tops.slice(Math.max(0, x - reach), x + 1));
    const right = Math.max(...tops.slice(x, x + reach + 1));
    return left - top > rise && right - top > rise;
  });
}

/** Stretches of equal values, as `[start, end)`. */
function runsOf(values: readonly boolean[]): (readonly [start: number, end: number])[] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? [at] : []));
  return starts.map((start, k) => [start, starts[k + 1] ?? values.length]);
}

function topOf({ widthPx, heightPx, rgba }: SubjectLayer, x: number): number {
  let top = 0;
  while (top < heightPx && rgba[(top * widthPx + x) * 4 + 3]! < OPAQUE) top++;
  return top;
}

/** Row where the roof ends, by its colour, or else by what its colour becomes; the top itself where there is none. */
function eavesOf(layer: SubjectLayer, x: number, top: number, edgePx: number): number {
  const plain = eavesBelow(layer, x, top, edgePx, 0);
  return plain - top > edgePx * SHALLOWEST_ROOF ? plain : eavesBelow(layer, x, top, edgePx, ADAPTS_PER_HEIGHT);
}

/** Row where the material of a column's top ends; the top itself where it goes on too far to be a roof. */
function eavesBelow(
  { widthPx, heightPx, rgba }: SubjectLayer,
  x: number,
  top: number,
  edgePx: number,
  adaptsPerHeight: number,
): number {
  const course = Math.max(1, Math.round(heightPx * COURSE_SHARE));
  const first = top + course + Math.round(edgePx * 0.4);
  const lowest = Math.min(heightPx - course, top + Math.round(heightPx * LOWEST_ROOF));
  if (first >= lowest) return top;
  const meanAt = (y: number): readonly [number, number, number] => {
    const sum: [number, number, number] = [0, 0, 0];
    for (let row = y - course; row <= y + course; row++)
      for (let c = 0; c < 3; c++) sum[c] += rgba[(row * widthPx + x) * 4 + c]!;
    return [sum[0] / (2 * course + 1), sum[1] / (2 * course + 1), sum[2] / (2 * course + 1)];
  };
  const roof = [...meanAt(first)];
  const adapts = Math.min(1, adaptsPerHeight / heightPx);
  for (let y = first; y < lowest; y++) {
    if (rgba[((y + course) * widthPx + x) * 4 + 3]! < OPAQUE) return y + course;
    const here = meanAt(y);
    if (Math.hypot(here[0] - roof[0]!, here[1] - roof[1]!, here[2] - roof[2]!) > OTHER_COLOUR) return y;
    for (let c = 0; c < 3; c++) roof[c]! += (here[c]! - roof[c]!) * adapts;
  }
  return top;
}
