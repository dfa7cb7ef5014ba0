import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction, smoothstep } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import { STUFF_LABELS } from '../../frame.ts';
import type { PainterBrief } from '../../painter.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { darken } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { block, round } from '../furniture/parts.ts';
import { painted, wood } from '../furniture/surfaces.ts';
import { lookOut, seaOutlook } from '../named-outlook.ts';
import { openAbove, openAir, skyAbove } from '../open-air.ts';
import { chooseDaylight, type Outlook } from '../outlook.ts';
import { blend } from '../walls.ts';

const DECKS: readonly LinearRgb[] = ['#d9cfbf', '#c9c4bb', '#e3d8c6', '#b9a184'].map(linearOfHex);
const WATER: readonly LinearRgb[] = ['#2aa7c4', '#1f95bd', '#3fb9c6'].map(linearOfHex);
const DEEP = linearOfHex('#0f6f9c');
const COPING = linearOfHex('#efe9dd');
const LOUNGER = linearOfHex('#f4f0e6');
const TEAK = linearOfHex('#9a6f45');
const PARASOLS: readonly LinearRgb[] = ['#f2ede2', '#e2b04a', '#d9694f', '#5f9ea8'].map(linearOfHex);
const POT: LinearRgb = linearOfHex('#b9b2a6');
const PARAPET_M = 0.55;
/** The pool: half its width, and how far it keeps from the end of the terrace. */
const HALF_POOL_M = 2.3;
const POOL_BACK_M = 0.7;
const COPING_M = 0.3;
const SLAB_M = 0.8;

/** A terrace with a pool that begins so far away, open to the sky: loungers, a parasol and plants, and the view over its low wall. */
const terrace = (poolFrontM: number): RoomDesign => ({
  width: [9.4, 10.4],
  depth: [10, 11.5],
  height: [6.5, 7],
  ceiling: COPING,
  skirtingM: 0,
  lampsByDay: 0,
  brightness: 1.2,
  outlook: seaOutlook(true),
  floor: ({ random, noise }, { size }) => ({
    material: poolFloor(
      random.fork('deck').pick(DECKS),
      random.fork('water').pick(WATER),
      [poolFrontM, size.backZ - POOL_BACK_M],
      noise,
    ),
    gloss: 0.4,
  }),
  walls: (brief) => openAbove(viewOf(brief), PARAPET_M, painted(COPING)),
  vault: (brief, { size }) => ({ springM: size.height - 0.05, material: openAir(viewOf(brief)) }),
  windows: () => [],
  panels: (plan) => [skyAbove(plan, 0.05, 1.3)],
  furnish: ({ noise, random }, { size, side }) => {
    const half = size.width / 2;
    const edge = (HALF_POOL_M + COPING_M + half) / 2;
    const pieces: Piece[] = [];
    for (const z of [4.2, 6.4]) pieces.push(...lounger(noise, side * edge, z));
    pieces.push(...parasol(random.fork('parasol').pick(PARASOLS), side * (half - 0.5), 5.3));
    for (const z of [3, 5.6, size.backZ - 0.8]) pieces.push(...plant(random, -side * (half - 0.6), z, 2.1, POT));
    pieces.push(...plant(random, side * (half - 0.6), size.backZ - 0.8, 2.4, POT));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-1.2, 1.2),
    z: -0.9,
    yaw: random.between(-0.12, 0.12),
    heightM: 1.9,
    horizonY: 0.46,
  }),
});

/** What is seen over the wall and above it. */
function viewOf(brief: PainterBrief): Outlook {
  return lookOut(brief, chooseDaylight(brief), seaOutlook(true));
}

/** Slabs round the coping of a pool, and its water: light on its ground by the shore, deep and mirroring beyond. */
function poolFloor(
  deck: LinearRgb,
  water: LinearRgb,
  [frontM, backM]: readonly [number, number],
  noise: Noise,
): Material {
  return (hit) => {
    const inside = Math.min(HALF_POOL_M - Math.abs(hit.u), hit.v - frontM, backM - hit.v);
    if (inside > 0) {
      paintWater(hit, water, inside, noise);
      return;
    }
    if (inside > -COPING_M) {
      hit.paint(COPING, 0.95 + 0.05 * hashCell(Math.floor(hit.u / 0.5), Math.floor(hit.v / 0.5), 3));
      darken(hit, inside > -0.03 ? 0.35 : 0);
      return;
    }
    const [column, row] = [Math.floor(hit.u / SLAB_M), Math.floor(hit.v / SLAB_M)];
    hit.paint(deck, 0.9 + 0.14 * hashCell(column, row, 7) + 0.05 * noise.fractal(hit.u * 3, hit.v * 3, 3));
    const joint = Math.min(fraction(hit.u / SLAB_M), fraction(hit.v / SLAB_M)) < 0.018;
    darken(hit, joint ? 0.28 * detailShare(0.03, Math.max(hit.footprintU, hit.footprintV)) : 0);
  };
}

function paintWater(hit: Parameters<Material>[0], water: LinearRgb, fromShoreM: number, noise: Noise): void {
  const depth = smoothstep(0.1, 2.4, fromShoreM);
  hit.paint(mixRgb(scaleRgb(water, 1.25), mixRgb(water, DEEP, 0.5), depth));
  const warp = noise.fractal(hit.u * 1.3, hit.v * 1.3, 3);
  const ridge = 1 - Math.abs(noise.at(hit.u * 2.6 + warp * 1.6, hit.v * 2.6 - warp * 1.6)) * 4.2;
  const share = detailShare(0.12, Math.max(hit.footprintU, hit.footprintV));
  blend(hit, [0.85, 1, 1], clamp(ridge) ** 3 * 0.42 * share);
  const grout = Math.min(fraction(hit.u / 0.3), fraction(hit.v / 0.3)) < 0.05;
  darken(hit, grout ? 0.1 * share * (1 - depth * 0.6) : 0);
  hit.gloss = 0.75;
  hit.label = STUFF_LABELS.water;
}

/** A bed on legs of teak, its back raised. */
function lounger(noise: Noise, x: number, z: number): Solid[] {
  const frame = wood(noise, TEAK, false, 3);
  const cushion = painted(LOUNGER);
  return [
    ...[-0.28, 0.28].flatMap((dx) => [-0.8, 0.7].map((dz) => block(frame, [x + dx, 0, z + dz], [0.07, 0.26, 0.07]))),
    block(frame, [x, 0.24, z], [0.72, 0.06, 1.9]),
    block(cushion, [x, 0.3, z - 0.25], [0.66, 0.1, 1.34]),
    ...[0, 1, 2, 3].map((k) => block(cushion, [x, 0.32 + k * 0.11, z + 0.5 + k * 0.11], [0.66, 0.14, 0.2])),
  ];
}

/** A parasol: a pole and a roof of ever narrower rings. */
function parasol(colour: LinearRgb, x: number, z: number): Solid[] {
  const canvas = painted(colour);
  return [
    round(painted(scaleRgb(COPING, 0.7)), [x, 0, z], [0.5, 0.08, 0.5]),
    round(painted(TEAK), [x, 0, z], [0.06, 2.5, 0.06]),
    ...[2.3, 2.05, 1.7, 1.3, 0.85, 0.4].map((width, k) => round(canvas, [x, 2.22 + k * 0.09, z], [width, 0.1, width])),
  ];
}

/** Seen from the terrace: who is by the pool stands before it. */
export const paintPoolside = roomPainter(terrace(3.3));
/** Seen from the water: who is in the pool has it all around. */
export const paintInPool = roomPainter(terrace(-4));
