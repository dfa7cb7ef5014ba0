import { clamp, fraction, smoothstep } from '../../maths/interpolate.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { createAirColours } from '../terrain/haze.ts';
import type { TerrainRequest } from '../terrain/render-terrain.ts';
import { createMirror } from '../water/mirror.ts';

/** A paved road along the ground. */
export interface RoadPlan {
  /** x of the middle at a distance; of a road that lies crosswise, its distance at an x. */
  readonly centre: (z: number) => number;
  /** True for a road from side to side instead of one that leads away. Default: false. */
  readonly isCrosswise?: boolean;
  readonly halfWidth: number;
  readonly isWet: boolean;
  readonly isSnowy: boolean;
  /** Middle line yellow instead of white. */
  readonly isYellow: boolean;
  /** True for trodden earth and gravel instead of asphalt. Default: false. */
  readonly isEarth?: boolean;
  /** True where the lights of cars have drawn lines along it, as in a long exposure. Default: false. */
  readonly hasLightTrails?: boolean;
}

const ASPHALT = 0.085;
const EARTH = [0.3, 0.225, 0.145] as const;
const PAINT = 0.58;
/** Length of a dash and its gap, in half widths of the road, and half the width of a line. */
const DASH_PERIOD = 2.7;
const LINE = 0.03;

/** Paves the ground pixels that lie on the road: asphalt, edge lines, dashes; wet it mirrors the sky. */
export function layRoad(frame: Frame, terrain: TerrainRequest, plan: RoadPlan): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { view, sky, noise, haze, depthUnit } = terrain;
  const { key, ambient, direction } = sky.light;
  const air = createAirColours(sky, view, widthPx);
  const mirror = createMirror(frame, Math.ceil(view.horizonYPx));
  const reflected = new Float32Array(3);
  const sun = Math.max(0.1, direction[1]) * 1.15;
  const dashM = DASH_PERIOD * plan.halfWidth;
  for (let y = Math.max(0, Math.floor(view.horizonYPx - heightPx * 0.12)); y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      if (labels[i] === STUFF_LABELS.sky) continue;
      const z = depth[i]! * depthUnit;
      const right = (x + 0.5 - view.centreXPx) / view.focalPx;
      const { isCrosswise } = plan;
      const along = isCrosswise ? right * z : z;
      const across = (isCrosswise ? z : right * z) - plan.centre(along);
      const footprint = isCrosswise ? (z * z) / (view.focalPx * terrain.eye) : z / view.focalPx;
      const away = Math.abs(across);
      const ragged = plan.halfWidth + noise.at(along * 22, across > 0 ? 3 : 7) * (plan.isEarth ? 0.022 : 0.006);
      const cover = clamp((ragged - away) / footprint + 0.5);
      if (cover <= 0 || z > 11) continue;
      const lane = away / plan.halfWidth;
      const coarse = footprint < 0.01 ? noise.at(across * 30, along * 7) * 0.1 : 0;
      const fine = footprint < 0.0022 ? noise.at(across * 420, along * 420) * 0.2 : 0;
      const wheels = 0.1 * Math.exp(-(((lane - 0.5) / 0.16) ** 2));
      const grit = 1 + coarse + fine - wheels + noise.fractal(across * 4, along * 1.3, 3) * 0.3;
      let red = (plan.isEarth ? EARTH[0] : ASPHALT) * grit;
      let green = plan.isEarth ? EARTH[1] * grit : red;
      let blue = plan.isEarth ? EARTH[2] * grit : red * 1.05;
      const worn = 0.75 + 0.25 * noise.at(across * 60, along * 40);
      const edgeLine = lineCover(away, plan.halfWidth * 0.9, plan.halfWidth * LINE, footprint) * worn;
      const dash = smoothstep(0, 0.02, fraction(along / dashM)) * smoothstep(0.5, 0.48, fraction(along / dashM));
      const middleLine = lineCover(away, 0, plan.halfWidth * LINE, footprint) * (z < 5 ? dash : 0.5) * worn;
      const paint = plan.isEarth ? 0 : Math.max(edgeLine, middleLine);
      const isYellow = plan.isYellow && middleLine > edgeLine;
      red += (PAINT - red) * paint;
      green += ((isYellow ? PAINT * 0.72 : PAINT) - green) * paint;
      blue += ((isYellow ? PAINT * 0.12 : PAINT) - blue) * paint;
      if (plan.isSnowy) {
        const packed =
          0.25 +
          0.6 * smoothstep(0.3, 0.05, Math.abs(lane - 0.5)) * -0.5 +
          0.4 * noise.fractal(across * 6, along * 2, 3);
        const snow = clamp(packed + smoothstep(0.75, 1, lane) * 0.7);
        red += (0.72 - red) * snow;
        green += (0.76 - green) * snow;
        blue += (0.82 - blue) * snow;
      }
      const clear = Math.exp(-z * haze.density);
      let shine = 0;
      if (plan.isWet) {
        const down = Math.max(0, y - view.horizonYPx) / view.focalPx;
        const puddle = smoothstep(-0.1, 0.25, noise.fractal(across * 5, along * 2.4, 3));
        shine = (0.12 + 0.75 * (1 - clamp(down * 1.6)) ** 2.5) * (0.45 + 0.55 * puddle);
        const row = view.horizonYPx * 2 - y;
        mirror.sample(x, row - 14, row + 14, reflected);
        const dark = 1 - 0.4 * puddle;
        red = red * dark;
        green = green * dark;
        blue = blue * dark;
      }
      const c = i * 3;
      const far = x * 3;
      colour[c] = over(
        colour[c]!,
        red * (key[0] * sun + ambient[0] * 1.2),
        reflected[0]!,
        shine,
        air[far]!,
        clear,
        cover,
      );
      colour[c + 1] = over(
        colour[c + 1]!,
        green * (key[1] * sun + ambient[1] * 1.2),
        reflected[1]!,
        shine,
        air[far + 1]!,
        clear,
        cover,
      );
      colour[c + 2] = over(
        colour[c + 2]!,
        blue * (key[2] * sun + ambient[2] * 1.2),
        reflected[2]!,
        shine,
        air[far + 2]!,
        clear,
        cover,
      );
      if (plan.hasLightTrails) addTrails(colour, c, across / plan.halfWidth, along, footprint / plan.halfWidth, noise);
      if (cover > 0.5) labels[i] = STUFF_LABELS.road;
    }
  }
}

/** Tail lights on the right, headlights on the left, as light. */
const TAIL_LIGHT = [2.6, 0.16, 0.07] as const;
const HEADLIGHT = [2.1, 1.9, 1.5] as const;
/** Where lamps pass, in half widths of the road. */
const LAMPS = [0.2, 0.27, 0.38, 0.5, 0.58, 0.7, 0.78] as const;

/** Adds lines of light to a pixel of the road: `lane` from its middle in half widths, `along` it in world units. */
function addTrails(
  colour: Float32Array,
  index: number,
  lane: number,
  along: number,
  footprint: number,
  noise: TerrainRequest['noise'],
): void {
  const light = lane > 0 ? TAIL_LIGHT : HEADLIGHT;
  let sum = 0;
  for (const [k, lamp] of LAMPS.entries()) {
    const sway = 0.035 * noise.at(along * 0.9 + k * 7, lane > 0 ? 2.5 : 8.5);
    const width = 0.012 + footprint * 0.6;
    const off = (Math.abs(lane) - lamp - sway) / width;
    if (Math.abs(off) < 4)
      sum += Math.exp(-off * off) * (0.55 + 0.45 * noise.at(k * 3.1, along * 0.25)) * Math.min(1, 0.02 / width + 0.25);
  }
  for (let c = 0; c < 3; c++) colour[index + c] = colour[index + c]! + light[c]! * sum;
}

/** Cover of a line of half width `half` at `at`, softened to the pixel. */
function lineCover(away: number, at: number, half: number, footprint: number): number {
  const soft = Math.max(footprint, 0.0012);
  return clamp((half - Math.abs(away - at)) / soft + 0.5) * Math.min(1, (half * 2) / soft);
}

/** One channel: lit ground, its reflection, the air before it, over what was there. */
function over(
  before: number,
  lit: number,
  reflected: number,
  shine: number,
  air: number,
  clear: number,
  cover: number,
): number {
  const surface = lit + (Math.min(1.4, reflected) - lit) * shine;
  return before + (air + (surface - air) * clear - before) * cover;
}
