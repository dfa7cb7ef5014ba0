import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { boards, darken } from '../floors.ts';
import { lantern } from '../furniture/lamps.ts';
import { block, cushion, placed, round } from '../furniture/parts.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { lookOut, seaOutlook } from '../named-outlook.ts';
import { openAbove, openAir, skyAbove } from '../open-air.ts';
import { chooseDaylight } from '../outlook.ts';

const OAK = linearOfHex('#6b4527');
const DECK = linearOfHex('#a9835a');
const SAIL = linearOfHex('#e4d9bf');
const ROPE = linearOfHex('#a58a5c');
const IRON: LinearRgb = [0.04, 0.04, 0.045];
const BULWARK_M = 1.05;
const MAST_Z = 7.2;
const ROPE_PARTS = 48;

/** The deck of a sailing ship: planks between bulwarks, masts with ropes and sails, a steering wheel on the after deck, the sea all round. */
const SHIP_DECK: RoomDesign = {
  width: [7.4, 8.2],
  depth: [13, 14.5],
  height: [7.5, 8],
  ceiling: SAIL,
  skirtingM: 0,
  lampsByDay: 0.1,
  brightness: 1.1,
  outlook: seaOutlook(false),
  floor: ({ noise, weather }) => ({
    material: boards(noise, DECK, 0.17, false, 4),
    gloss: weather === 'rain' || weather === 'storm' ? 0.7 : 0.15,
  }),
  walls: (brief) =>
    openAbove(lookOut(brief, chooseDaylight(brief), seaOutlook(false)), BULWARK_M, bulwark(brief.noise)),
  vault: (brief, { size }) => ({
    springM: size.height - 0.05,
    material: openAir(lookOut(brief, chooseDaylight(brief), seaOutlook(false))),
  }),
  windows: () => [],
  panels: (plan) => [skyAbove(plan, 0.06, 1.2)],
  furnish: ({ noise, things }, { size, level }) => {
    const half = size.width / 2;
    const oak = wood(noise, OAK, true, 4);
    const rail = wood(noise, scaleRgb(OAK, 0.8), false, 5);
    const pieces: Piece[] = [
      ...[-1, 1].flatMap((side) => [
        block(rail, [side * (half - 0.12), BULWARK_M - 0.06, size.backZ / 2], [0.3, 0.12, size.backZ]),
        lantern(side * (half - 0.3), 2.3, size.backZ - 2.9, level),
      ]),
      ...mast(noise, MAST_Z, size.height),
      ...afterDeck(noise, size.width, size.backZ),
      block(wood(noise, scaleRgb(OAK, 0.7), false, 8), [0, 0, 4.4], [2.2, 0.16, 1.6]),
      block(grating, [0, 0.16, 4.4], [1.9, 0.02, 1.3]),
    ];
    for (const side of [-1, 1]) {
      pieces.push(...shrouds(side * (half - 0.12), MAST_Z, size.height));
      for (let z = 1.2; z < size.backZ - 3; z += 1.9)
        pieces.push(block(oak, [side * (half - 0.08), 0, z], [0.16, BULWARK_M, 0.18]));
      if (!things?.has('barrel'))
        for (const z of [5.6, 6.3]) pieces.push(...cask(noise, side * (half - 0.6), z, side > 0));
    }
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.5, 0.5),
    z: -0.6,
    yaw: random.between(-0.05, 0.05),
    heightM: 1.75,
    horizonY: 0.52,
    centreX: random.between(0.46, 0.54),
  }),
};

/** Strakes with a darker waist. */
function bulwark(noise: Noise): Material {
  const plank = wood(noise, OAK, false, 6);
  return (hit) => {
    plank(hit);
    darken(hit, 0.45 * lineCover(hit.v, 0.21, 0.02, hit.footprintV));
  };
}

const grating: Material = (hit) => {
  const bar = Math.max(lineCover(hit.u, 0.16, 0.08, hit.footprintU), lineCover(hit.v, 0.16, 0.08, hit.footprintV));
  hit.paint(OAK, 0.12 + 0.9 * bar);
};

/** A mast with bands of iron, a yard with its sail furled below it, a coil of rope at the foot. */
function mast(noise: Noise, z: number, heightM: number): Solid[] {
  const timber = wood(noise, scaleRgb(OAK, 1.2), true, 7);
  const sail = fabric(noise, SAIL);
  return [
    round(timber, [0, 0, z], [0.46, heightM, 0.46], { lightCells: 10 }),
    ...[0.9, 2.2, 3.6, 5].map((y) => round(painted(IRON), [0, y, z], [0.5, 0.09, 0.5])),
    block(timber, [0, 4.6, z - 0.3], [5.6, 0.2, 0.2]),
    ...[-2.2, -1.32, -0.44, 0.44, 1.32, 2.2].map((x) => cushion(sail, [x, 4.16, z - 0.3], [0.86, 0.46, 0.42], 0.2)),
    ...[0, 0.09, 0.18].map((y, k) => round(painted(ROPE), [0, y, z], [0.95 - 0.08 * k, 0.09, 0.95 - 0.08 * k])),
  ];
}

/** Ropes from the side up to the mast, with steps between them. */
function shrouds(x: number, z: number, heightM: number): Solid[] {
  const rope = painted(scaleRgb(ROPE, 0.5));
  const solids: Solid[] = [];
  const top = heightM - 1;
  for (const foot of [-0.9, 0, 0.9])
    for (let k = 0; k < ROPE_PARTS; k++) {
      const t = (k + 0.5) / ROPE_PARTS;
      const at = [x * (1 - t), BULWARK_M + (top - BULWARK_M) * t - 0.08, z + foot * (1 - t)] as const;
      solids.push(block(rope, at, [0.07, (top - BULWARK_M) / ROPE_PARTS + 0.04, 0.04]));
    }
  for (let k = 1; k < 12; k++) {
    const t = k / 16;
    solids.push(block(rope, [x * (1 - t), BULWARK_M + (top - BULWARK_M) * t, z], [0.035, 0.035, 1.9 * (1 - t)]));
  }
  return solids;
}

/** The raised deck aft: steps, a railing, and the wheel. */
function afterDeck(noise: Noise, widthM: number, backZ: number): Solid[] {
  const timber = wood(noise, OAK, false, 9);
  const rail = wood(noise, scaleRgb(OAK, 1.15), true, 3);
  const z = backZ - 2.4;
  const solids: Solid[] = [
    block(timber, [0, 0, backZ - 1.2], [widthM, 1.3, 2.4]),
    block(wood(noise, DECK, false, 2), [0, 1.3, backZ - 1.2], [widthM, 0.03, 2.4]),
    block(rail, [0, 2.15, z + 0.1], [widthM, 0.09, 0.14]),
    ...[0, 1, 2, 3].map((k) => block(timber, [-widthM * 0.3, 0, z - 0.9 + k * 0.24], [1.1, 0.32 * (k + 1), 0.26])),
  ];
  for (let x = -widthM / 2 + 0.3; x < widthM / 2; x += 0.34)
    if (Math.abs(x + widthM * 0.3) > 0.6) solids.push(round(rail, [x, 1.3, z + 0.1], [0.1, 0.86, 0.1]));
  return [...solids, ...placed(wheel(noise), { x: 0.4, y: 1.33, z: backZ - 0.9, facing: 'camera' })];
}

/** A steering wheel with eight spokes, on its stand. */
function wheel(noise: Noise): Solid[] {
  const timber = wood(noise, linearOfHex('#8a5a30'), true, 1);
  const solids: Solid[] = [
    block(timber, [0, 0, 0.12], [0.3, 0.9, 0.3]),
    round(painted([0.5, 0.34, 0.1]), [0, 0.86, -0.12], [0.2, 0.2, 0.12], { axis: 'z' }),
  ];
  for (let k = 0; k < 24; k++) {
    const angle = (k / 24) * 2 * Math.PI;
    const [x, y] = [0.58 * Math.cos(angle), 0.96 + 0.58 * Math.sin(angle)];
    solids.push(round(timber, [x, y - 0.05, -0.12], [0.17, 0.1, 0.08]));
    if (k % 3 !== 0) continue;
    for (const r of [0.18, 0.32, 0.46, 0.7])
      solids.push(round(timber, [r * Math.cos(angle), 0.96 + r * Math.sin(angle) - 0.06, -0.12], [0.1, 0.12, 0.06]));
  }
  return solids;
}

/** A standing cask with two hoops. */
function cask(noise: Noise, x: number, z: number, isTall: boolean): Solid[] {
  const height = isTall ? 0.95 : 0.8;
  return [
    round(wood(noise, linearOfHex('#8a6238'), true, 2), [x, 0, z], [0.6, height, 0.6], { taper: 0.96 }),
    ...[0.16, height - 0.24].map((y) => round(painted(IRON), [x, y, z], [0.62, 0.06, 0.62])),
  ];
}

export const paintShipDeck = roomPainter(SHIP_DECK);
