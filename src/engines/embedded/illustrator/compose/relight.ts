import { ALONE, type Crew, workAlone } from '../crew/crew.ts';
import { notePixels } from '../crew/kept-code.ts';
import { type LinearRgb, linearOfByte, luminance } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import { blur } from '../paint/blur.ts';
import type { Stage } from '../paint/painter.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** Light on a layer, at a lower resolution: interpolate between cells. */
export interface Shading {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Layer pixels per cell. */
  readonly cellPx: number;
  /** `height × width × 3`: factors on the layer's linear colour. */
  readonly factor: Float32Array;
  /** `height × width × 3`: light added on top, where the layer is opaque: rim and sheen. */
  readonly added: Float32Array;
}

/** The scene's light on a subject, strong enough to be seen by. */
export interface SubjectLight {
  readonly key: LinearRgb;
  readonly ambient: LinearRgb;
  readonly rim: LinearRgb;
  /** Unit vector to the light: x right, y up, z towards the camera. */
  readonly towards: readonly [number, number, number];
}

/** Smaller layers take longer to share than to shade. */
const SHARED_FROM_PX = 200;
/** Shape is smooth, so shading on a grid of this many cells along the longer side shows no difference. */
const CELLS = 300;
/** Widths of the two blurred outlines that make the relief: the body's roundness, and a bevel. Shares of the shorter side. */
const ROUNDNESS = 0.06;
const BEVEL = 0.014;
const FLATNESS = 0.75;
/** How much of the scene's light replaces the drawing's own even light. */
const AMOUNT = 0.86;
const KEY_SHARE = 0.8;
const AMBIENT_SHARE = 0.66;
/** Subjects get at least this luminance of light; what is darker is lifted towards it. */
const LEGIBLE = 0.42;
/** Above this luminance colours bleach; stronger light is dimmed towards it. */
const GLARING = 0.95;
/** Eyes adapt to coloured light: subjects keep more of their own colour than a camera would record. */
const LIGHT_SATURATION = 0.62;

/** The stage's light as it falls on subjects. */
export function subjectLight(stage: Stage): SubjectLight {
  const [x, y, z] = stage.direction;
  const length = Math.hypot(x, y, z) || 1;
  const total = luminance(...stage.key) * 0.62 + luminance(...stage.ambient) * AMBIENT_SHARE;
  const lift =
    total < LEGIBLE ? (LEGIBLE / Math.max(0.01, total)) ** 0.7 : total > GLARING ? (GLARING / total) ** 0.8 : 1;
  const lifted = (colour: LinearRgb): LinearRgb => {
    const grey = luminance(...colour) * (1 - LIGHT_SATURATION);
    const [red, green, blue] = colour;
    return [
      lift * (grey + red * LIGHT_SATURATION),
      lift * (grey + green * LIGHT_SATURATION),
      lift * (grey + blue * LIGHT_SATURATION),
    ];
  };
  return {
    key: lifted(stage.key),
    ambient: lifted(stage.ambient),
    rim: stage.rim ?? lifted(stage.key),
    towards: [x / length, y / length, -z / length],
  };
}

/** What is left of its own colours on somebody dark against the light. */
const SILHOUETTE = 0.004;

/** A layer without light on it: only its outline is seen. */
export function darkenLayer(layer: SubjectLayer): Shading {
  const cellPx = Math.max(1, layer.widthPx, layer.heightPx);
  return { widthPx: 1, heightPx: 1, cellPx, factor: new Float32Array(3).fill(SILHOUETTE), added: new Float32Array(3) };
}

/**
 * Shades a flat drawing as a rounded body: normals from its blurred outline and its own light and dark, a wrapped key light,
 * sky light from above, a rim when the light comes from behind.
 */
export function shadeLayer(layer: SubjectLayer, light: SubjectLight, everybody = ALONE): Shading {
  const crew = Math.max(layer.widthPx, layer.heightPx) >= SHARED_FROM_PX ? everybody : ALONE;
  const cellPx = Math.max(1, Math.ceil(Math.max(layer.widthPx, layer.heightPx) / CELLS));
  const widthPx = Math.ceil(layer.widthPx / cellPx);
  const heightPx = Math.ceil(layer.heightPx / cellPx);
  const relief = reliefOf(layer, cellPx, widthPx, heightPx, crew);
  const factor = notePixels(new Float32Array(widthPx * heightPx * 3));
  const added = notePixels(new Float32Array(widthPx * heightPx * 3));
  const [lx, ly, lz] = light.towards;
  const frontal = Math.max(lz, 0.25);
  const behind = clamp(-lz * 0.8 + 0.25);
  const { key, ambient, rim } = light;
  const shadeRow = (y: number): void => {
    const up = Math.max(0, y - 1) * widthPx;
    const down = Math.min(heightPx - 1, y + 1) * widthPx;
    for (let x = 0; x < widthPx; x++) {
      const left = Math.max(0, x - 1);
      const right = Math.min(widthPx - 1, x + 1);
      const row = y * widthPx;
      const slopeX = relief[row + left]! - relief[row + right]!;
      const slopeY = relief[down + x]! - relief[up + x]!;
      const norm = 1 / Math.sqrt(slopeX * slopeX + slopeY * slopeY + FLATNESS * FLATNESS);
      const nx = slopeX * norm;
      const ny = slopeY * norm;
      const nz = FLATNESS * norm;
      const wrapped = clamp((nx * lx + ny * ly + nz * frontal + 0.45) / 1.45);
      const direct = (0.25 + 0.95 * wrapped) * KEY_SHARE;
      const sky = (0.74 + 0.26 * ny) * AMBIENT_SHARE;
      const edge = (1 - nz) ** 2.2 * clamp(nx * lx + ny * ly + 0.15) * (0.3 + 1.1 * behind) * 0.5;
      const half = clamp(nx * lx * 0.6 + ny * ly * 0.6 + nz * 0.72);
      const sheen = half ** 26 * 0.07;
      const i = (row + x) * 3;
      for (let c = 0; c < 3; c++) {
        const lit = key[c]! * direct + ambient[c]! * sky;
        factor[i + c] = 1 + (lit - 1) * AMOUNT;
        added[i + c] = edge * rim[c]! + sheen * key[c]!;
      }
    }
  };
  const shadeRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) shadeRow(y);
  };
  const row = widthPx * 3;
  crew.share(heightPx, shadeRows, { pixels: factor, values: row }, { pixels: added, values: row });
  return { widthPx, heightPx, cellPx, factor, added };
}

/** Height of the body over the picture plane, scaled so that differences over two cells are slopes. */
function reliefOf(layer: SubjectLayer, cellPx: number, width: number, height: number, crew: Crew): Float32Array {
  const alpha = notePixels(new Float32Array(width * height));
  const tone = notePixels(new Float32Array(width * height));
  const { rgba } = layer;
  const pickRow = (y: number): void => {
    for (let x = 0; x < width; x++) {
      const sourceX = Math.min(layer.widthPx - 1, x * cellPx + (cellPx >> 1));
      const sourceY = Math.min(layer.heightPx - 1, y * cellPx + (cellPx >> 1));
      const i = (sourceY * layer.widthPx + sourceX) * 4;
      const opacity = rgba[i + 3]! / 255;
      alpha[y * width + x] = opacity;
      tone[y * width + x] =
        opacity * luminance(linearOfByte(rgba[i]!), linearOfByte(rgba[i + 1]!), linearOfByte(rgba[i + 2]!));
    }
  };
  const pickRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) pickRow(y);
  };
  crew.share(height, pickRows, { pixels: alpha, values: width }, { pixels: tone, values: width });
  const layout = { widthPx: width, heightPx: height, channels: 1 };
  const shorter = Math.min(width, height);
  const roundSigma = Math.max(1.2, shorter * ROUNDNESS);
  const bevelSigma = Math.max(0.7, shorter * BEVEL);
  const round = blur(alpha, layout, roundSigma, crew);
  const bevel = blur(alpha, layout, bevelSigma, crew);
  const detail = blur(tone, layout, bevelSigma * 0.8, crew);
  const [ofRound, ofBevel, ofDetail] = [roundSigma * 0.8, bevelSigma * 0.35, bevelSigma * 0.6];
  const addUpRows = (from: number, to: number): void => {
    for (let i = from * width; i < to * width; i++)
      round[i] = round[i]! * ofRound + bevel[i]! * ofBevel + detail[i]! * ofDetail;
  };
  workAlone(height, addUpRows);
  return round;
}
