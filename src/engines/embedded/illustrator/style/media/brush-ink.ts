import { mix, smoothstep } from '../../maths/interpolate.ts';
import { blur } from '../../paint/blur.ts';
import { FAR_AWAY, FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { dropStrayLines } from '../flow/stray-lines.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { pickNearest } from '../raster/shrink.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';
import { stampSeal } from './seal.ts';

const WORKING_PIXELS = 220_000;
const PAPER = [0.958, 0.938, 0.888] as const;
const INK = [0.075, 0.08, 0.09] as const;
/** Darkness at which each wash begins, and the ink it lays. */
const WASHES = [
  [0.2, 0.17],
  [0.4, 0.24],
  [0.62, 0.42],
  [0.84, 0.6],
] as const;
/** How far the washes run beyond what they paint, in units. */
const RUN = 9;
/** Share of its ink that scenery keeps near the viewer, alone and about a thing; mist takes the rest with the distance. */
const SCENERY_INK = { alone: 0.86, about: 0.6 } as const;
const MARGIN = 24;

/**
 * Ink painting (sumi-e, shuimo): few washes of diluted ink that run in soft paper, a loaded brush for the outlines, which dries
 * along the stroke, distance left to the bare paper, a red seal.
 */
export function brushInk(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const washes = enlargedRows(washTones(copy, input), widthPx, heightPx);
  const drawn = contours(copy, { sigmaPx: 1.7, followPx: 10 });
  dropStrayLines(drawn, 0.14, 22 * copy.unitPx);
  const lines = enlargedRows(drawn, widthPx, heightPx);
  const rims = enlargedRows(subjectRim(copy, 1.9), widthPx, heightPx);
  const washi = paperRows(noise, 'washi', widthPx, Math.sqrt(unit) * 1.2, input.crew);
  const load = noiseRows(noise, widthPx, heightPx, { featurePx: 95 * unit, octaves: 3 });
  const hair = noiseRows(noise, widthPx, heightPx, { featurePx: 7 * unit, octaves: 2, stretch: 4, shift: 50 });
  paintEachRow(input, (y) => {
    const [wash, line, rim] = [washes.row(y), lines.row(y), rims.row(y)];
    const [fibres, loaded, dry] = [washi.row(y), load.row(y), hair.row(y)];
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const pressure = 1 + loaded[x]! * 1.5;
      const presence = wash[x * 2 + 1]!;
      // The brush is wet where it carries much, and streaked by its hairs where it runs dry.
      const dryness = smoothstep(0.1, -0.35, loaded[x]!) * smoothstep(-0.12, 0.22, dry[x]! + fibres[x]! * 0.12);
      const stroke =
        Math.max(
          smoothstep(0.1, 0.26, line[x]! * pressure) * (0.35 + 0.65 * presence),
          smoothstep(0.5 - loaded[x]! * 0.4, 0.8 - loaded[x]! * 0.4, rim[x]!),
        ) *
        (1 - 0.85 * dryness);
      const inside = smoothstep(0, MARGIN, Math.min(toEdgeY, x, widthPx - 1 - x) / unit + loaded[x]! * 40);
      const tone = washedTone(wash[x * 2]! + loaded[x]! * 0.16, loaded[x]!) * (1 + fibres[x]! * 0.14);
      const ink = (1 - (1 - tone) * (1 - stroke * 0.9)) * inside;
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * (1 + fibres[x]! * 0.022);
        rgb[i + channel] = toByte(mix(sheet, INK[channel]!, ink));
      }
    }
  });
  stampSeal({ ...input, rgb, unit, marginPx: 46 * unit });
  return rgb;
}

/** Two channels: darkness wanted of the washes, and how near (1) or lost in mist (0) the place is. */
function washTones(copy: WorkingCopy, input: StyleInput): Raster {
  const { widthPx, heightPx } = copy.picture;
  const flat = { ...copy, picture: abstracted(copy, { radiusPx: 5, subjectDetail: 0.6 }) };
  const darkness = drawnDarkness(flat, 1.5, 0.62);
  const depth = pickNearest(
    input.depth,
    input.widthPx,
    input.heightPx,
    copy.picture,
    new Float32Array(widthPx * heightPx),
  );
  const near = blur(nearness(copy, depth), darkness, 3, copy.crew);
  const wet = blur(darkness.values, darkness, RUN * copy.unitPx * 0.5, copy.crew);
  const hasSubjects = copy.labels.some((label) => label >= FIRST_SUBJECT_LABEL);
  const kept = hasSubjects ? SCENERY_INK.about : SCENERY_INK.alone;
  const result = createRaster(widthPx, heightPx, 2);
  for (let i = 0; i < near.length; i++) {
    const isSubject = copy.labels[i]! >= FIRST_SUBJECT_LABEL;
    const run = isSubject ? darkness.values[i]! * 0.6 + wet[i]! * 0.4 : wet[i]!;
    result.values[i * 2] = isSubject ? run : run * near[i]! * kept;
    result.values[i * 2 + 1] = near[i]!;
  }
  return result;
}

/** 1 for subjects and what is as near, less with the distance; sky and a plain ground are left to the paper. */
function nearness({ labels }: WorkingCopy, depth: Float32Array): Float32Array {
  const result = new Float32Array(depth.length);
  for (let i = 0; i < result.length; i++) {
    const label = labels[i]!;
    if (label >= FIRST_SUBJECT_LABEL) result[i] = 1;
    else if (label === STUFF_LABELS.backdrop) result[i] = 0.12;
    else if (label === STUFF_LABELS.sky || depth[i]! >= FAR_AWAY) result[i] = 0.24;
    else result[i] = 0.56 + 0.44 / (1 + depth[i]! / 14);
  }
  return result;
}

/** Ink (0–1) of the washes at a darkness: few flat steps, each darker along its dried edge. */
function washedTone(darkness: number, flowing: number): number {
  let bare = 1;
  for (const [from, ink] of WASHES) {
    const inside = darkness - from;
    if (inside <= -0.03) break;
    const edge = inside < 0.05 ? 0.3 * (1 - Math.abs(inside) / 0.05) : 0;
    bare *= 1 - ink * smoothstep(-0.03, 0.05, inside) * (1 + edge + flowing * 0.5);
  }
  return 1 - bare;
}
