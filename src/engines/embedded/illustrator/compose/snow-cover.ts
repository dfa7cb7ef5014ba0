import { notePixels } from '../crew/kept-code.ts';
import { clamp, smoothstep } from '../maths/interpolate.ts';
import { hashCell } from '../maths/random.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import { roofOf } from './roof-of.ts';

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
    const relief = clamp(1 + ((lumaAt(layer.rgba, i) - reference) / 255) * 0.12, 0.95, 1.02);
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
