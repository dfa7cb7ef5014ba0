import { smoothstep } from '../../maths/interpolate.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { subjectRim } from '../flow/outline.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { brickWallAt, type WallFace } from '../raster/brick-wall.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 260_000;
/** Gases and coatings of the tubes. */
const GASES = [
  [1, 0.16, 0.3],
  [1, 0.45, 0.1],
  [1, 0.86, 0.25],
  [0.25, 1, 0.42],
  [0.15, 0.85, 1],
  [0.3, 0.4, 1],
  [0.85, 0.3, 1],
  [1, 0.3, 0.72],
] as const;
const WHITE_GAS = [0.8, 0.95, 1] as const;
/** Saturation below which a thing's tube glows white. */
const GREY = 0.16;
/** Reach of the light on the wall, in units. */
const HALO = [9, 60] as const;
const BRICK = [0.2, 0.115, 0.12] as const;
const JOINT = [0.13, 0.115, 0.13] as const;

/** A neon sign: the outlines of what is shown as glowing glass tubes on a dark brick wall. */
export function neonSign(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const tubes = bendTubes(copy);
  const lit = lightOf(tubes, gasOf(copy));
  const near = { ...lit, values: blur(lit.values, lit, HALO[0] * copy.unitPx, copy.crew) };
  const far = { ...lit, values: blur(lit.values, lit, HALO[1] * copy.unitPx, copy.crew) };
  const rows = [tubes, lit, near, far].map((raster) => enlargedRows(raster, widthPx, heightPx));
  const plaster = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit) * 1.3, input.crew);
  const face: WallFace = { joint: 0, light: 1, tone: 0 };
  return paintEachRow(input, (y) => {
    const [tube, gas, glow, spill] = rows.map((source) => source.row(y)) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    const rough = plaster.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      brickWallAt(x / unit, y / unit, rough[x]!, face);
      const glass = smoothstep(0.3, 0.5, tube[x]!);
      const core = smoothstep(0.45, 0.85, tube[x]!);
      for (let channel = 0; channel < 3; channel++) {
        const k = x * 3 + channel;
        const wall = BRICK[channel]! * (1 - face.joint) + JOINT[channel]! * face.joint;
        const light = 0.62 + spill[k]! * 12;
        const seen = wall * face.light * light + spill[k]! * 0.35 + glow[k]! * 0.75;
        const shine = Math.min(1, (gas[k]! / Math.max(0.12, tube[x]!)) * 1.05 + core * 0.62);
        rgb[i + channel] = toByte(seen + (shine - seen) * glass);
      }
    }
  });
}

/** Where tubes run, 0–1: the outlines of the things and their inner lines, without things all strong lines. */
function bendTubes(copy: WorkingCopy): Raster {
  const rim = subjectRim(copy, 2.2);
  const lines = contours(copy, { sigmaPx: 1.7, followPx: 9 });
  const hasSubjects = copy.labels.some((label) => label >= FIRST_SUBJECT_LABEL);
  if (hasSubjects)
    for (let i = 0; i < lines.values.length; i++) if (copy.labels[i]! < FIRST_SUBJECT_LABEL) lines.values[i] = 0;
  dropStrayLines(lines, hasSubjects ? 0.14 : 0.2, 26 * copy.unitPx);
  const tubes = createRaster(rim.widthPx, rim.heightPx, 1);
  for (let i = 0; i < tubes.values.length; i++) {
    const line = smoothstep(hasSubjects ? 0.1 : 0.16, 0.42, lines.values[i]!) * 0.85;
    tubes.values[i] = Math.max(smoothstep(0.25, 0.9, rim.values[i]!), line);
  }
  return { ...tubes, values: blur(tubes.values, tubes, 0.7, copy.crew) };
}

/** The colour of the tube at each place: the gas nearest in hue to what is there. */
function gasOf({ picture, labels, crew }: WorkingCopy): Float32Array {
  const { values } = picture;
  const soft = Float32Array.from(values);
  for (let i = 0; i < labels.length; i++) if (labels[i]! < FIRST_SUBJECT_LABEL) soft.fill(0, i * 3, i * 3 + 3);
  const around = blur(soft, picture, 4, crew);
  const result = new Float32Array(values.length);
  for (let i = 0; i < values.length; i += 3) {
    const [red, green, blue] = [around[i]!, around[i + 1]!, around[i + 2]!];
    result.set(nearestGas(red, green, blue), i);
  }
  return result;
}

function nearestGas(red: number, green: number, blue: number): readonly number[] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < GREY * most || most < 0.02) return WHITE_GAS;
  const hue = [red, green, blue].map((channel) => (channel - least) / (most - least));
  let best: readonly number[] = WHITE_GAS;
  let bestFit = Number.POSITIVE_INFINITY;
  for (const gas of GASES) {
    const low = Math.min(...gas);
    const fit = gas.reduce((sum, channel, k) => sum + ((channel - low) / (1 - low) - hue[k]!) ** 2, 0);
    if (fit < bestFit) [best, bestFit] = [gas, fit];
  }
  return best;
}

function lightOf(tubes: Raster, gas: Float32Array): Raster {
  const lit = createRaster(tubes.widthPx, tubes.heightPx, 3);
  for (let i = 0; i < gas.length; i++) lit.values[i] = gas[i]! * tubes.values[(i / 3) | 0]!;
  return lit;
}
