import type { Mask, Raster } from '../../../../core/image.ts';
import { hashCell } from '../../illustrator/maths/random.ts';
import type { Scene } from '../../illustrator/scene.ts';
import type { FactsOf } from '../../illustrator/subject/facts.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { findForeground } from '../segment/foreground.ts';
import { type LabPicture, labOfRgb } from '../segment/lab.ts';
import { localContrast } from '../segment/local-contrast.ts';
import { workingPicture } from '../segment/working-picture.ts';

/** What is known about where a new thing is to go. */
export interface PlaceWish {
  /** What flies goes up; all else stands low in the picture. */
  readonly isInAir: boolean;
  /** Factor on its usual size. */
  readonly size: number;
  readonly side?: 'left' | 'middle' | 'right';
  readonly depth?: 'near' | 'far';
}

const FLOATING: ReadonlySet<string> = new Set(['flies', 'floats']);
const IN_THE_AIR: ReadonlySet<string> = new Set(['aircraft', 'sky-object', 'bird']);

/** Where the things of a scene go of themselves. */
export function placeWish({ entities }: Scene, factsOf: FactsOf): PlaceWish {
  const isInAir = entities.every(({ concept }) => {
    const { kind, footing } = factsOf(concept);
    return IN_THE_AIR.has(kind) && FLOATING.has(footing);
  });
  return { isInAir, size: 1 };
}

const WORKING_SIDE_PX = 160;
/** Height of a new thing, as a share of the picture's shorter side. */
const USUAL_SHARE = 0.36;
const SHARE_OF_DEPTH = { near: 0.46, far: 0.2 } as const;
/** Rows on which feet stand, and in which the middle of flying things lies, as shares of the height. */
const FEET = { near: [0.86, 0.98], usual: [0.7, 0.95], far: [0.55, 0.68] } as const;
const AIR = [0.12, 0.34] as const;
const MIDDLE_OF_SIDE = { left: 0.22, middle: 0.5, right: 0.78 } as const;
/** Nothing stands on what has the colour of the sky, be it sky or water: colours nearer than this in L*a*b*, in the upper rows. */
const SKY_COST = 4;
const SKY_DISTANCE = 20;
const SKY_ROWS = 0.12;
/** What covering the subject, and being away from the side that was asked for, counts against a calm ground. */
const SUBJECT_COST = 6;
const SIDE_COST = 3;
/** What standing high in the picture, where less of it is ground, counts against a place. */
const HEIGHT_COST = 1.2;
/** Feet and the ground before them count twice: things stand on something even. */
const FEET_SHARE = 0.25;
/** Samples differ: places are this much better or worse by chance. */
const CHANCE = 0.12;
const STEPS = 24;

/** A box of the picture in which little is, as a mask; inside `allowed`, where that is given, as far as possible. */
export function emptyPlace(picture: Raster, wish: PlaceWish, seed: number, allowed?: Mask): Mask {
  const { rgb, widthPx, heightPx } = workingPicture(picture, WORKING_SIDE_PX);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const roughness = localContrast(lab);
  const nearSky = wish.isInAir ? undefined : likeSky(lab);
  const scale = roughness.reduce((sum, value) => sum + value, 0) / roughness.length || 1;
  const subject = atSize(findForeground(picture).mask, widthPx, heightPx);
  const usable = allowed && atSize(allowed, widthPx, heightPx);
  const cost = roughness.map(
    (value, p) =>
      value / scale +
      (subject[p]! > 127 ? SUBJECT_COST : 0) +
      (usable && usable[p] === 0 ? SUBJECT_COST : 0) +
      SKY_COST * (nearSky?.[p] ?? 0),
  );
  const share = wish.depth ? SHARE_OF_DEPTH[wish.depth] : USUAL_SHARE;
  const sidePx = Math.min(widthPx, heightPx) * share * wish.size;
  const [from, to] = wish.isInAir ? AIR : FEET[wish.depth ?? 'usual'];
  let best: { left: number; bottom: number; cost: number } | undefined;
  for (let row = 0; row < STEPS; row++)
    for (let column = 0; column <= STEPS; column++) {
      const middle = heightPx * (from + ((to - from) * row) / (STEPS - 1));
      const bottom = Math.min(heightPx - 1, wish.isInAir ? middle + sidePx / 2 : middle);
      const left = ((widthPx - sidePx) * column) / STEPS;
      const value =
        costOfBox(cost, { widthPx, heightPx }, left, bottom, sidePx) +
        (wish.isInAir ? 0 : HEIGHT_COST * (1 - row / (STEPS - 1))) +
        (wish.side ? SIDE_COST * Math.abs((left + sidePx / 2) / widthPx - MIDDLE_OF_SIDE[wish.side]) : 0) +
        CHANCE * hashCell(column, row, seed);
      if (!best || value < best.cost) best = { left, bottom, cost: value };
    }
  return boxMask(picture, best!, sidePx, picture.widthPx / widthPx);
}

function atSize(mask: Mask, widthPx: number, heightPx: number): Uint8Array {
  return resample({ ...mask, channels: 1 }, { widthPx, heightPx }, { kernel: TRIANGLE });
}

/** 1 where the colour is that of the upper rows; nothing where these rows have many colours and so are no sky. */
function likeSky({ widthPx, heightPx, data }: LabPicture): Float32Array | undefined {
  const count = Math.max(1, Math.round(heightPx * SKY_ROWS)) * widthPx;
  const mean = [0, 1, 2].map((c) => {
    let sum = 0;
    for (let p = 0; p < count; p++) sum += data[p * 3 + c]!;
    return sum / count;
  });
  const distances = Float32Array.from({ length: widthPx * heightPx }, (_, p) =>
    Math.hypot(data[p * 3]! - mean[0]!, data[p * 3 + 1]! - mean[1]!, data[p * 3 + 2]! - mean[2]!),
  );
  const isEven = distances.subarray(0, count).filter((distance) => distance < SKY_DISTANCE).length > count * 0.8;
  return isEven ? distances.map((distance) => Math.max(0, 1 - distance / SKY_DISTANCE)) : undefined;
}

/** Mean cost of a square on a row, its foot counted twice. */
function costOfBox(
  cost: Float32Array,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  left: number,
  bottom: number,
  sidePx: number,
): number {
  let sum = 0;
  let weights = 0;
  const top = Math.max(0, bottom - sidePx);
  for (let y = Math.floor(top); y < Math.min(heightPx, bottom + sidePx * 0.06); y += 2)
    for (let x = Math.floor(left); x < Math.min(widthPx, left + sidePx); x += 2) {
      const weight = y > bottom - sidePx * FEET_SHARE ? 2 : 1;
      sum += weight * cost[y * widthPx + x]!;
      weights += weight;
    }
  return weights === 0 ? Number.POSITIVE_INFINITY : sum / weights;
}

function boxMask(
  { widthPx, heightPx }: Raster,
  { left, bottom }: { readonly left: number; readonly bottom: number },
  sidePx: number,
  scale: number,
): Mask {
  const data = new Uint8Array(widthPx * heightPx);
  const fromX = Math.max(0, Math.round(left * scale));
  const toX = Math.min(widthPx, Math.max(fromX + 1, Math.round((left + sidePx) * scale)));
  const fromY = Math.max(0, Math.round((bottom - sidePx) * scale));
  const toY = Math.min(heightPx, Math.max(fromY + 1, Math.round(bottom * scale)));
  for (let y = fromY; y < toY; y++) data.fill(255, y * widthPx + fromX, y * widthPx + toX);
  return { widthPx, heightPx, data };
}
