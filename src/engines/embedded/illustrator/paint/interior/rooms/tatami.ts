import { linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { detailShare, filteredNoise, lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { ball, block, cushion, round } from '../furniture/parts.ts';
import { fabric, glowing, painted, wood } from '../furniture/surfaces.ts';
import { blend, plaster } from '../walls.ts';

const STRAW = linearOfHex('#c3b878');
const BORDER = linearOfHex('#3d4a35');
const CEDAR = linearOfHex('#8a5f3c');
const SAND = linearOfHex('#cdbf9f');
const MAT_M = 0.92;

/** A room with tatami mats: sliding paper screens, an alcove with a scroll and a branch, a low table with cushions. */
const TATAMI: RoomDesign = {
  width: [6.2, 7],
  depth: [6.4, 7.4],
  height: [2.7, 3],
  ceiling: linearOfHex('#a98259'),
  skirtingM: 0.08,
  lampsByDay: 0.6,
  brightness: 1.2,
  outlook: (_brief, { low, isNight }) => {
    const k = isNight ? 0.5 : 0.78;
    return (_dx, _dy, _dz, out) => {
      out[0] = (low[0] * 0.5 + 0.5) * k;
      out[1] = (low[1] * 0.5 + 0.46) * k;
      out[2] = (low[2] * 0.5 + 0.38) * k;
    };
  },
  floor: ({ noise }) => ({ material: mats(noise), gloss: 0.12 }),
  walls: ({ noise }) => plaster(noise, SAND),
  windows: (_brief, plan) => {
    const screen = { up: [0.05, 2.05] as const, columns: 3, rows: 6, frame: CEDAR, bar: 0.022 };
    const along = Array.from({ length: 6 }, (_, k) => [0.4 + k * 1.12, 1.48 + k * 1.12] as const);
    return [
      ...sideWindows(plan, along, screen),
      ...[-1, 0].map((k) => {
        const from = plan.side * 0.2 + (plan.side > 0 ? k + 1 : k - 1) * 1.1 - 0.1;
        return backWindow(plan, [from, from + 1.06], screen);
      }),
    ];
  },
  furnish: (brief, { size, side, level }) => {
    const { noise } = brief;
    const timber = wood(noise, CEDAR, true, 3);
    const half = size.width / 2;
    const pieces: Piece[] = [];
    for (const x of [-half + 0.06, half - 0.06])
      for (let z = 0.3; z <= size.backZ; z += 2.24) pieces.push(block(timber, [x, 0, z], [0.12, size.height, 0.12]));
    for (const x of [-half * 0.36, half * 0.36])
      pieces.push(block(timber, [x, 0, size.backZ - 0.06], [0.12, size.height, 0.12]));
    const lintel = wood(noise, CEDAR, false, 5);
    pieces.push(block(lintel, [0, 2.1, size.backZ - 0.05], [size.width, 0.1, 0.1]));
    for (const x of [-half + 0.05, half - 0.05])
      pieces.push(block(lintel, [x, 2.1, size.backZ / 2], [0.1, 0.1, size.backZ]));
    for (let x = -half + 0.5; x < half; x += 0.75)
      pieces.push(block(lintel, [x, size.height - 0.06, size.backZ / 2], [0.06, 0.06, size.backZ]));
    pieces.push(...alcove(noise, -side * (half - 0.95), size.backZ));
    if (!brief.things?.has('table')) pieces.push(...lowTable(noise, side * 0.4, size.backZ - 2.6));
    pieces.push(paperLantern(-side * (half - 0.5), size.backZ - 1.6, level));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.5, 0.5), z: -0.6, yaw: random.between(-0.12, 0.12), heightM: 1.3 }),
};

/** Mats of straw, two by one, laid so that four corners never meet. */
function mats(noise: Noise): Material {
  return (hit) => {
    const [a, b] = [hit.u / MAT_M, hit.v / MAT_M];
    const isAcross = ((Math.floor(a / 2) + Math.floor(b / 2)) & 1) === 0;
    const [along, across] = isAcross ? [a / 2, b] : [b / 2, a];
    const weave = 0.1 * noise.at(hit.u * (isAcross ? 9 : 160), hit.v * (isAcross ? 160 : 9));
    const tint = isAcross ? 1.04 : 0.95;
    hit.paint(STRAW, tint + weave * detailShare(0.02, hit.footprintV) + 0.07 * filteredNoise(noise, hit.u, hit.v, 2, 2, hit.footprintV, 3)); // biome-ignore format: one tone
    const foot = Math.max(hit.footprintU, hit.footprintV) / MAT_M;
    blend(hit, BORDER, lineCover(across, 1, 0.075, foot));
    blend(hit, scaleRgb(STRAW, 0.5), 0.8 * lineCover(along, 1, 0.008, foot));
  };
}

/** The alcove in the corner: a raised floor, a scroll with a mountain, a vase with a branch. */
function alcove(noise: Noise, x: number, backZ: number): Solid[] {
  const scroll: Material = (hit) => {
    const [u, v] = [hit.x - x, hit.y];
    const isSilk = Math.abs(u) > 0.19 || v < 0.75 || v > 1.75;
    hit.paint(isSilk ? [0.2, 0.25, 0.2] : [0.82, 0.78, 0.68]);
    if (isSilk) return;
    const ridge = 1.18 + 0.28 * Math.max(0, 1 - Math.abs(u + 0.03) / 0.17) + 0.05 * noise.at(u * 20, 4);
    if (v < ridge && v > 1.06 + 0.05 * noise.at(u * 9, 8)) blend(hit, [0.1, 0.11, 0.12], 0.75 * ((v - 1) / 0.45));
    if (Math.hypot(u - 0.09, v - 1.58) < 0.055) hit.paint([0.5, 0.05, 0.03]);
  };
  const solids = [
    block(wood(noise, scaleRgb(CEDAR, 0.7), false, 7), [x, 0, backZ - 0.32], [1.7, 0.16, 0.64]),
    block(scroll, [x, 0.6, backZ - 0.03], [0.5, 1.3, 0.02]),
    ...[0.57, 1.88].map((y) => block(painted([0.1, 0.05, 0.02]), [x, y, backZ - 0.035], [0.58, 0.035, 0.035])),
    round(painted([0.1, 0.16, 0.2]), [x + 0.5, 0.16, backZ - 0.32], [0.17, 0.3, 0.17], { taper: 0.6 }),
  ];
  for (let k = 0; k < 9; k++) {
    const t = (k + 1) / 9;
    const [bx, by] = [x + 0.5 - 0.34 * t * t, 0.46 + 0.5 * t];
    solids.push(round(painted([0.1, 0.06, 0.04]), [bx, by - 0.05, backZ - 0.32], [0.018, 0.08, 0.018]));
    solids.push(ball(painted([0.75, 0.32, 0.4]), [bx + (k % 2 ? 0.04 : -0.04), by, backZ - 0.33], [0.07, 0.07, 0.07]));
  }
  return solids;
}

/** A table for kneeling at, with four flat cushions and a tea set. */
function lowTable(noise: Noise, x: number, z: number): Solid[] {
  const top = wood(noise, scaleRgb(CEDAR, 0.55), false, 4);
  const pad = fabric(noise, [0.26, 0.05, 0.07]);
  const clay = painted([0.09, 0.13, 0.12]);
  return [
    block(top, [x, 0.32, z], [1.3, 0.05, 0.9]),
    ...[-1, 1].flatMap((a) => [-1, 1].map((b) => block(top, [x + a * 0.56, 0, z + b * 0.36], [0.08, 0.32, 0.08]))),
    ...[[0, -0.85], [0, 0.85], [-1.05, 0], [1.05, 0]].map(([dx, dz]) => cushion(pad, [x + dx!, 0, z + dz!], [0.58, 0.09, 0.58], 0.04)), // biome-ignore format: seats
    ball(clay, [x, 0.37, z], [0.2, 0.16, 0.2]),
    round(clay, [x, 0.51, z], [0.06, 0.03, 0.06]),
    ...[[-0.3, 0.15], [0.32, -0.1]].map(([dx, dz]) => round(painted([0.7, 0.66, 0.56]), [x + dx!, 0.37, z + dz!], [0.09, 0.07, 0.09], { taper: 1.2 })), // biome-ignore format: cups
  ];
}

/** A standing lantern of paper in a wooden frame. */
function paperLantern(x: number, z: number, level: { light: number; shade: number }): Piece {
  const paper = glowing([1.2 * level.shade, 0.82 * level.shade, 0.45 * level.shade], [0.8, 0.75, 0.62]);
  const bar = painted(scaleRgb(CEDAR, 0.4));
  return {
    solids: [
      block(paper, [x, 0.1, z], [0.34, 0.62, 0.34], { blocksLight: false }),
      ...[-1, 1].flatMap((a) => [-1, 1].map((b) => block(bar, [x + a * 0.17, 0, z + b * 0.17], [0.03, 0.78, 0.03]))),
      block(bar, [x, 0.72, z], [0.4, 0.03, 0.4]),
    ],
    lamp: { x, y: 0.5, z, intensity: [0.9 * level.light, 0.58 * level.light, 0.3 * level.light], down: 0 },
  };
}

export const paintTatami = roomPainter(TATAMI);
