import { notePixels } from '../crew/kept-code.ts';
import { clamp, mix, smoothstep } from '../maths/interpolate.ts';
import { hashCell } from '../maths/random.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** What stands still long enough for snow to lie on it. */
const LAIN_ON: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'building',
  'vehicle',
  'furniture',
  'object',
  'machine',
  'landform',
  'symbol',
  'vessel',
  'tree',
]);

/** True for things that carry snow where it lies on the ground. */
export function carriesSnow(kind: ConceptKind): boolean {
  return LAIN_ON.has(kind);
}

/** Snow as the drawings' own light shows it, on top and at its lower edge. */
const LIT = [250, 252, 255] as const;
const SHADED = [203, 217, 236] as const;

const OPAQUE = 128;
/** How deep snow lies, as a share of the layer's shorter side, and at least, in pixels. */
const DEPTH_SHARE = 0.042;
const THINNEST_PX = 1.5;
/** Layers smaller than this are specks. */
const SMALLEST_PX = 12;
/** Slits narrower than this, in depths of snow, let none in. */
const SLIT_SHARE = 0.35;
/** Surfaces steeper than this (rise over run) shed their snow. */
const STEEPEST = 3.2;
/** Length of a wave of the snow's lower edge, in depths. */
const WAVE = 2.2;

/** Lays snow on whatever of a layer looks upwards: a cap on every upper edge, and on buildings the whole roof. */
export function withSnow(layer: SubjectLayer, kind: ConceptKind): SubjectLayer {
  const { widthPx, heightPx } = layer;
  const shorter = Math.min(widthPx, heightPx);
  if (shorter < SMALLEST_PX) return layer;
  const depthPx = Math.max(THINNEST_PX, shorter * DEPTH_SHARE);
  const rgba = notePixels(layer.rgba.slice());
  const roof = kind === 'building' ? roofOf(layer, depthPx) : undefined;
  const reach = Math.max(1, Math.round(depthPx));
  const gap = Math.max(1, Math.round(depthPx * SLIT_SHARE));
  for (let x = 0; x < widthPx; x++) {
    let above = 0;
    for (let y = 0; y < heightPx; y++) {
      const isSolid = layer.rgba[(y * widthPx + x) * 4 + 3]! >= OPAQUE;
      if (isSolid && above >= gap) {
        const steepness = steepnessAt(layer, x, y, reach);
        const isTop = above === y;
        const cap = depthPx * lie(steepness) * (0.65 + 0.7 * swell(x / (depthPx * WAVE), y));
        const isOnRoof = isTop && roof !== undefined && roof.depths[x]! > cap && roof.tops[x] === y;
        if (!isOnRoof && cap > 0.5) coverEdge(rgba, layer, x, y, cap);
      }
      above = isSolid ? 0 : above + 1;
    }
    if (roof && roof.depths[x]! > 0) coverRoof(rgba, layer, x, roof.tops[x]!, roof.depths[x]!, depthPx);
  }
  return { ...layer, rgba };
}

/** Share of the snow that stays on a slope. */
function lie(steepness: number): number {
  return 1 - smoothstep(STEEPEST * 0.45, STEEPEST, steepness);
}

/** Rise over run of the upper edge around a pixel of it. */
function steepnessAt({ widthPx, heightPx, rgba }: SubjectLayer, x: number, y: number, reach: number): number {
  const edgeNear = (column: number): number => {
    if (column < 0 || column >= widthPx) return reach * 4;
    const isSolid = (row: number): boolean => rgba[(row * widthPx + column) * 4 + 3]! >= OPAQUE;
    let row = y;
    if (isSolid(row)) while (row > 0 && y - row < reach * 4 && isSolid(row - 1)) row--;
    else while (row < heightPx - 1 && row - y < reach * 4 && !isSolid(row)) row++;
    return row - y;
  };
  const left = edgeNear(x - reach);
  const right = edgeNear(x + reach);
  return Math.min(Math.abs(right - left) / (2 * reach), Math.max(Math.abs(left), Math.abs(right)) / reach);
}

/** Smooth waves between 0 and 1 along a row. */
function swell(at: number, row: number): number {
  const cell = Math.floor(at);
  const t = smoothstep(0, 1, at - cell);
  const salt = Math.floor(row / 40);
  return hashCell(cell, salt, 7) * (1 - t) + hashCell(cell + 1, salt, 7) * t;
}

function coverEdge(rgba: Uint8Array, layer: SubjectLayer, x: number, from: number, depth: number): void {
  const { widthPx, heightPx } = layer;
  const last = Math.min(heightPx - 1, Math.ceil(from + depth));
  for (let y = from; y <= last; y++) {
    const i = (y * widthPx + x) * 4;
    if (layer.rgba[i + 3]! < OPAQUE) return;
    lay(rgba, i, clamp(from + depth - y), (y - from) / depth, 1);
  }
}

/** Under its snow a roof still shows a little of its tiles. */
function coverRoof(
  rgba: Uint8Array,
  layer: SubjectLayer,
  x: number,
  from: number,
  depth: number,
  edgePx: number,
): void {
  const { widthPx } = layer;
  const wave = edgePx * 0.8 * swell(x / (edgePx * WAVE), 900);
  const end = from + depth + wave;
  const reference = lumaAt(layer.rgba, ((from + Math.round(depth / 2)) * widthPx + x) * 4);
  for (let y = from; y < end; y++) {
    const i = (y * widthPx + x) * 4;
    if (layer.rgba[i + 3]! < OPAQUE) return;
    const relief = clamp(1 + ((lumaAt(layer.rgba, i) - reference) / 255) * 0.45, 0.86, 1.04);
    lay(rgba, i, clamp(end - y) * 0.97, clamp((y - end + edgePx * 1.6) / (edgePx * 1.6)), relief);
  }
}

function lay(rgba: Uint8Array, i: number, share: number, low: number, relief: number): void {
  const shade = low * low;
  for (let c = 0; c < 3; c++) {
    const snow = Math.min(255, (LIT[c]! + (SHADED[c]! - LIT[c]!) * shade) * relief);
    rgba[i + c] = Math.round(rgba[i + c]! + (snow - rgba[i + c]!) * share);
  }
}

function lumaAt(rgba: Uint8Array, i: number): number {
  return rgba[i]! * 0.3 + rgba[i + 1]! * 0.59 + rgba[i + 2]! * 0.11;
}

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
/** Difference of colour at which a roof ends, and the share of the height over which courses of tiles are averaged. */
const OTHER_COLOUR = 40;
const COURSE_SHARE = 0.022;
/** How often, over the height of the layer, the colour that is still roof follows its shading. */
const ADAPTS_PER_HEIGHT = 9;

/** Where the roof is in each column: its upper row, and how far down it goes; 0 where there is none. */
interface Roof {
  readonly tops: readonly number[];
  readonly depths: readonly number[];
}

/** Takes for a roof what goes on in one material from the top down. Chimneys stand behind it. */
function roofOf(layer: SubjectLayer, edgePx: number): Roof {
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
  return { tops, depths: eaves.map((end, x) => (isRoof[x] ? Math.max(0, end - tops[x]!) : 0)) };
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
