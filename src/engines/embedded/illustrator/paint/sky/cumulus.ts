import { notePixels } from '../../crew/kept-code.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { type CloudCanvas, layOver } from './cloud-canvas.ts';
import { type CloudLight, cloudLight } from './cloud-light.ts';
import type { Sky } from './sky.ts';

const MOST_CLOUDS = 15;
/** Mean of the folded noise sum below: taking it off keeps a cloud's size independent of its roughness. */
const MEAN_BILLOW = 0.26;

/** One heap cloud; positions and sizes are tangents of view angles. */
export interface CumulusShape {
  readonly right: number;
  readonly base: number;
  readonly halfWidth: number;
  readonly height: number;
  readonly offset: number;
  /** True for clouds near the eye, which no distant air veils. */
  readonly isNear?: boolean;
}

/** Heap clouds with flat bases, small and many far away, large overhead. */
export function addCumulus(canvas: CloudCanvas, sky: Sky, amount: number): void {
  const random = sky.random.fork('cumulus');
  const highest = Math.max(0.25, canvas.up[0]!);
  const widest = canvas.right[canvas.columns - 1]! * 1.15;
  const count = Math.round(3 + amount * (MOST_CLOUDS - 3));
  const shapes = Array.from({ length: count }, (_, i) =>
    planCumulus(random, (i + 0.6) / count, widest, highest, amount),
  );
  shapes.sort((a, b) => a.base - b.base);
  for (const shape of shapes) drawCumulus(canvas, sky, shape);
}

function planCumulus(random: Random, rank: number, widest: number, highest: number, amount: number): CumulusShape {
  const base = 0.025 + rank ** 1.7 * highest * 0.8 * random.between(0.8, 1.1);
  const halfWidth = (0.05 + base * 0.75) * random.between(0.5, 1.25) * (0.65 + 0.5 * amount);
  return {
    right: random.between(-widest, widest),
    base,
    halfWidth,
    height: halfWidth * random.between(0.55, 0.95),
    offset: random.between(0, 250),
  };
}

/** Draws one heap cloud over what the canvas holds. */
export function drawCumulus(canvas: CloudCanvas, sky: Sky, shape: CumulusShape): void {
  const { columns, rows, right, up } = canvas;
  const cell = right[1]! - right[0]!;
  const margin = shape.halfWidth * 1.25;
  const left = clamp(Math.floor((shape.right - margin - right[0]!) / cell), 0, columns);
  const end = clamp(Math.ceil((shape.right + margin - right[0]!) / cell), 0, columns);
  // What towers above the canvas still shades what is on it.
  const above = Math.floor((up[0]! - shape.base - shape.height * 1.35) / cell);
  const top = clamp(above, -Math.ceil((shape.height * 0.6) / cell), rows);
  const bottom = clamp(Math.ceil((up[0]! - shape.base + shape.height * 0.16) / cell), 0, rows);
  if (end <= left || bottom <= top) return;
  const width = end - left;
  const field = notePixels(new Float32Array(width * (bottom - top)));
  const fillRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const v = (up[0]! - (top + row) * cell - shape.base) / shape.height;
      for (let column = left; column < end; column++) {
        const u = (right[column]! - shape.right) / shape.halfWidth;
        field[row * width + column - left] = cumulusField(sky, shape, u, v);
      }
    }
  };
  canvas.crew.share(bottom - top, fillRows, { pixels: field, values: width });
  shadeCumulus(canvas, shape, cloudLight(sky), sky, field, { left, top, width, height: bottom - top });
}

/** How far inside the cloud a point is: below 0 outside; `u` −1 to 1 along the base, `v` 0 at the base, 1 at the usual top. */
function cumulusField(sky: Sky, shape: CumulusShape, u: number, v: number): number {
  const { noise } = sky;
  const lumps = noise.at(u * 1.9 + shape.offset, 3.1) * 0.5 + noise.at(u * 4.3 + shape.offset, 9.7) * 0.22;
  const edge = 1 - u * u;
  const outline = edge <= 0 ? edge * 0.6 : Math.sqrt(edge) * (0.62 + lumps);
  let x = u * 1.7 * (shape.halfWidth / shape.height) + shape.offset;
  let y = v * 1.7 + shape.offset * 0.37;
  let amplitude = 0.5;
  let billow = 0;
  for (let octave = 0; octave < 5; octave++) {
    billow += amplitude * Math.abs(noise.at(x, y));
    const turned = x * 1.62 - y * 1.22;
    y = x * 1.22 + y * 1.62 + 11.7;
    x = turned + 4.3;
    amplitude *= 0.52;
  }
  const above = outline - v + (billow - MEAN_BILLOW) * 1.15;
  const flatBase = (v + 0.1) * 3.2 + (billow - MEAN_BILLOW) * 0.55;
  return Math.min(above, flatBase);
}

interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Light is followed through the field in this many growing strides towards the sun. */
const LIGHT_STRIDES = 7;
/** Elevation that stands for clear air before near clouds, as a tangent. */
const NEAR_VEIL = 0.22;

function shadeCumulus(
  canvas: CloudCanvas,
  shape: CumulusShape,
  light: CloudLight,
  sky: Sky,
  field: Float32Array,
  patch: Patch,
): void {
  const { width, height } = patch;
  const cell = canvas.right[1]! - canvas.right[0]!;
  const heightCells = shape.height / cell;
  const direction = sky.light.direction;
  const length = Math.hypot(direction[0], direction[1], 0.35) || 1;
  const stepX = (direction[0] / length) * heightCells * 0.05;
  const stepY = (-Math.max(direction[1], 0.1) / length) * heightCells * 0.05;
  const colour = new Float32Array(3);
  const shadeRow = (row: number): void => {
    const y = row - patch.top;
    const up = canvas.up[row]!;
    const v = (up - shape.base) / shape.height;
    const nearHorizon = shape.isNear ? 1 : smoothstep(0.002, 0.03, up);
    const veilUp = shape.isNear ? Math.max(up, NEAR_VEIL) : up;
    for (let x = 0; x < width; x++) {
      const inside = field[y * width + x]!;
      const opacity = smoothstep(0, 0.2, inside) * nearHorizon;
      if (opacity < 0.004) continue;
      let depth = 0;
      let stride = 1;
      let px = x;
      let py = y;
      for (let i = 0; i < LIGHT_STRIDES; i++) {
        px += stepX * stride;
        py += stepY * stride;
        const qx = px < 0 ? 0 : px >= width ? width - 1 : px | 0;
        const qy = py < 0 ? 0 : py >= height ? height - 1 : py | 0;
        depth += Math.max(0, field[qy * width + qx]!) * stride;
        stride *= 1.35;
      }
      const sunlit = 0.12 + 0.88 * Math.exp(-depth * 0.42);
      light.colour(canvas.right[patch.left + x]!, veilUp, sunlit, clamp(0.25 + v * 0.85), colour);
      layOver(canvas, row * canvas.columns + patch.left + x, colour[0]!, colour[1]!, colour[2]!, opacity);
    }
  };
  const first = Math.max(0, patch.top);
  const shadeRows = (from: number, to: number): void => {
    for (let row = from; row < to; row++) shadeRow(first + row);
  };
  const pixels = canvas.pixels.subarray(first * canvas.columns * 4);
  canvas.crew.share(patch.top + height - first, shadeRows, { pixels, values: canvas.columns * 4 });
}
