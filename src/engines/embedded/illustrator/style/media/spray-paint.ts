import { mix, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness, liftSubjects } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { brickWallAt, type WallFace } from '../raster/brick-wall.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { lighten, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { subjectPlane, unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 260_000;
const BLACK = [0.075, 0.07, 0.08] as const;
const WHITE = [0.93, 0.92, 0.9] as const;
const WALLS = [
  { brick: [0.6, 0.33, 0.26], joint: [0.62, 0.57, 0.52] },
  { brick: [0.72, 0.69, 0.64], joint: [0.6, 0.57, 0.53] },
  { brick: [0.5, 0.47, 0.46], joint: [0.4, 0.38, 0.37] },
] as const;
/** Saturation from which a stencil is sprayed in its colour instead of black or grey. */
const VIVID = 0.62;
const SUBJECT_LIFT = { floor: 0.24, gain: 1 } as const;
/** Paint of the cloud behind graffiti. */
const CLOUDS = [
  [0.16, 0.66, 0.78],
  [0.95, 0.36, 0.6],
  [0.98, 0.78, 0.2],
  [0.5, 0.36, 0.82],
  [0.45, 0.76, 0.3],
] as const;
/** How far the cloud reaches, in units. */
const CLOUD = 95;
/** Reach of the spray beyond what is painted, in units. */
const MIST = 26;

/** Stencil on a wall: black, grey and white paint through a cut sheet, vivid things in their colour, mist about the edges. */
export function stencil(input: StyleInput): Uint8Array {
  return spray(input, { coatOf: stencilCoat, walls: [1, 2], hasCloud: false });
}

/** Graffiti: flat loud colours between thick black lines, with a white halo, drips and spray mist on a brick wall. */
export function graffiti(input: StyleInput): Uint8Array {
  return spray(input, { coatOf: graffitiCoat, walls: [0, 1], hasCloud: true });
}

/** What is sprayed, on which of the walls, and whether before a cloud of paint. */
interface Manner {
  readonly coatOf: Coat;
  readonly walls: readonly number[];
  readonly hasCloud: boolean;
}

/** Paint at full opacity of each pixel of the working copy: colour in three channels and cover in the fourth. */
type Coat = (copy: WorkingCopy, shown: Raster) => Raster;

function spray(input: StyleInput, { coatOf, walls, hasCloud }: Manner): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const random = input.random.fork('spray-paint');
  const shown = shownPart(copy);
  const coat = coatOf(copy, shown);
  const wall = WALLS[random.pick(walls)]!;
  const cloud = random.pick(CLOUDS);
  const around = { ...shown, values: blur(shown.values, shown, MIST * copy.unitPx, copy.crew) };
  const wide = { ...shown, values: blur(shown.values, shown, CLOUD * copy.unitPx, copy.crew) };
  const clouds = enlargedRows(wide, widthPx, heightPx);
  const paints = enlargedRows(coat, widthPx, heightPx);
  const mists = enlargedRows(around, widthPx, heightPx);
  const pores = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit) * 1.2, input.crew);
  const stains = noiseRows(noise, widthPx, heightPx, { featurePx: 260 * unit, octaves: 4, shift: 12 });
  const face: WallFace = { joint: 0, light: 1, tone: 0 };
  return paintEachRow(input, (y) => {
    const [paint, mist, pore, stain] = [paints.row(y), mists.row(y), pores.row(y), stains.row(y)];
    const cloudy = clouds.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      brickWallAt(x / unit, y / unit, pore[x]!, face);
      const light = face.light * (1 + stain[x]! * 0.22);
      const cover =
        smoothstep(0.35, 0.62, paint[x * 4 + 3]! + pore[x]! * 0.07 - face.joint * 0.05) * (0.97 - face.joint * 0.1);
      const puff = cloudy[x]! + stain[x]! * 0.22 + (hashCell(x, y, 23) - 0.5) * 0.1;
      const haze = hasCloud ? 0.9 * smoothstep(0.13, 0.3, puff) : 0;
      // Single drops of the mist: the farther from the edge the fewer.
      const drop = hashCell(x, y, 11) < smoothstep(0.04, 0.6, mist[x]!) * 0.16 ? 0.55 : 0;
      for (let channel = 0; channel < 3; channel++) {
        const bare = mix(wall.brick[channel]!, wall.joint[channel]!, face.joint) * light;
        const clouded = mix(bare, cloud[channel]! * (0.9 + 0.1 * light), haze);
        const dusted = mix(clouded, BLACK[channel]!, drop * (1 - cover));
        const relief = 0.9 + 0.1 * light;
        rgb[i + channel] = toByte(mix(dusted, paint[x * 4 + channel]! * relief, cover));
      }
    }
  });
}

/** 1 where paint goes: on the things, or without any on the middle of the wall. */
function shownPart(copy: WorkingCopy): Raster {
  const things = subjectPlane(copy);
  if (things.values.some((value) => value > 0)) return things;
  const { widthPx, heightPx, values } = things;
  const margin = 40 * copy.unitPx;
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++)
      values[y * widthPx + x] = Math.min(x, y, widthPx - 1 - x, heightPx - 1 - y) > margin ? 1 : 0;
  return things;
}

function stencilCoat(copy: WorkingCopy, shown: Raster): Raster {
  const { values } = copy.picture;
  const darkness = drawnDarkness(copy, 1.3, 0.5);
  liftSubjects(darkness, copy.labels, SUBJECT_LIFT);
  const rim = subjectRim(copy, 1.6);
  const coat = createRaster(shown.widthPx, shown.heightPx, 4);
  for (let i = 0; i < shown.values.length; i++) {
    const dark = darkness.values[i]!;
    const grey = mix(mix(0.93, 0.55, smoothstep(0.32, 0.4, dark)), 0.08, smoothstep(0.69, 0.75, dark));
    const [red, green, blue] = [values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!];
    const most = Math.max(red, green, blue);
    const isVivid =
      most > 0.35 && most - Math.min(red, green, blue) > VIVID * most && copy.labels[i]! >= FIRST_SUBJECT_LABEL;
    const line = smoothstep(0.45, 0.7, rim.values[i]!);
    for (let channel = 0; channel < 3; channel++) {
      const tone = isVivid ? (values[i * 3 + channel]! / most) * (dark > 0.62 ? 0.55 : 0.88) : grey;
      coat.values[i * 4 + channel] = mix(tone, BLACK[channel]!, line);
    }
    coat.values[i * 4 + 3] = Math.max(shown.values[i]!, line);
  }
  return coat;
}

function graffitiCoat(copy: WorkingCopy, shown: Raster): Raster {
  lighten(copy.picture, { lift: 0.3, chroma: 1.6, darkest: 0.06 });
  const flat = abstracted(copy, { radiusPx: 4, subjectDetail: 0.5 });
  const lines = contours(copy, { sigmaPx: 2, followPx: 9 });
  const rim = subjectRim(copy, 3.2);
  const halo = blur(shown.values, shown, 9 * copy.unitPx, copy.crew);
  const coat = createRaster(shown.widthPx, shown.heightPx, 4);
  const dripped = runDown(shown, copy);
  for (let i = 0; i < shown.values.length; i++) {
    const isInside = shown.values[i]! > 0.5;
    const line = Math.max(
      smoothstep(0.3, 0.6, rim.values[i]!),
      isInside ? smoothstep(0.13, 0.3, lines.values[i]!) : 0,
      dripped[i]!,
    );
    for (let channel = 0; channel < 3; channel++) {
      const fill = isInside ? flat.values[i * 3 + channel]! : WHITE[channel]!;
      coat.values[i * 4 + channel] = mix(fill, BLACK[channel]!, line);
    }
    coat.values[i * 4 + 3] = Math.max(shown.values[i]!, smoothstep(0.06, 0.12, halo[i]!), line);
  }
  return coat;
}

/** Share of the columns of the lower outline from which paint runs down, and how far at most, in units. */
const DRIPS = 0.02;
const LONGEST_DRIP = 70;

function runDown({ widthPx, heightPx, values }: Raster, { unitPx }: WorkingCopy): Float32Array {
  const dripped = new Float32Array(values.length);
  const halfPx = Math.max(1, 2.2 * unitPx);
  for (let x = 2; x < widthPx - 2; x++) {
    if (hashCell(x, 5, 2) > DRIPS / unitPx) continue;
    let y = heightPx - 2;
    while (y > 0 && values[y * widthPx + x]! < 0.5) y--;
    if (y <= 0) continue;
    const end = y + hashCell(x, 9, 4) * LONGEST_DRIP * unitPx;
    for (let py = y; py <= Math.min(heightPx - 1, end); py++)
      for (let px = Math.ceil(x - halfPx); px <= x + halfPx; px++)
        if (px >= 0 && px < widthPx)
          dripped[py * widthPx + px] = Math.max(dripped[py * widthPx + px]!, 1 - Math.abs(px - x) / (halfPx + 0.6));
  }
  return dripped;
}
