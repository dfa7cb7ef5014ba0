import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, pickWood } from '../floors.ts';
import { form } from '../furniture/benches.ts';
import { barrel, bottleRack, cask } from '../furniture/casks.ts';
import { candle } from '../furniture/dining.ts';
import { candleWheel, lantern } from '../furniture/lamps.ts';
import { atWall, placed, round } from '../furniture/parts.ts';
import { squareTable } from '../furniture/seating.ts';
import { counter, wallShelf } from '../furniture/storage.ts';
import { painted } from '../furniture/surfaces.ts';
import { timbers } from '../furniture/timbers.ts';
import { againstWall } from '../hall.ts';
import { boarding, dado, plaster } from '../walls.ts';

const LIME = linearOfHex('#d8c19a');
const DARK: LinearRgb = [0.13, 0.07, 0.032];
const POTTERY: readonly LinearRgb[] = ['#8a4f2c', '#6b6f5a', '#b08a52', '#4a3a30', '#93622f'].map(linearOfHex);
const PEWTER: LinearRgb = [0.3, 0.29, 0.27];

/** An inn of old: beams, a bar before casks and bottles, long tables with mugs and candles, lanterns. */
const TAVERN: RoomDesign = {
  width: [6.6, 7.4],
  depth: [8, 9],
  height: [3, 3.3],
  ceiling: linearOfHex('#6b4a2e'),
  skirtingM: 0,
  lampsByDay: 0.8,
  brightness: 0.8,
  floor: ({ noise, random }) => ({
    material: boards(noise, scaleRgb(pickWood(random), 0.62), random.between(0.2, 0.26), true),
    gloss: 0.22,
  }),
  walls: ({ noise }) => dado(boarding(DARK, 0.18), plaster(noise, LIME), 1.15, DARK),
  windows: (_brief, plan) =>
    sideWindows(
      plan,
      [
        [2.4, 3.5],
        [5, 6.1],
      ],
      { up: [1.25, 2.35], columns: 4, rows: 4, arched: true, frame: DARK, bar: 0.022 },
    ),
  furnish: ({ noise, random }, { size, level, side }) => {
    const half = size.width / 2;
    const oak = scaleRgb(pickWood(random), 0.7);
    const back = againstWall(size, 'back');
    const bar: readonly [number, number] = [-half + 0.4, half - 1.9];
    const pieces: Piece[] = [...timbers(noise, size, DARK, 1.15)];
    for (const solid of counter(back, noise, bar, { front: DARK, top: oak, metal: PEWTER, depthM: 0.7, heightM: 1.08 }))
      pieces.push({ ...solid, minZ: solid.minZ - 1.1, maxZ: solid.maxZ - 1.1 });
    pieces.push(
      ...placed(bottleRack(noise, oak, 1.7, 1.2, random.integer(1, 90)), {
        ...atWall(size, 'back', bar[0] + 1.1),
        y: 0.9,
      }),
    );
    for (const y of [1.5, 2]) pieces.push(...wallShelf(back, noise, oak, [bar[0] + 2.3, half - 0.3], y, POTTERY));
    for (const k of [0, 1])
      pieces.push(...placed(cask(noise, oak, 0.92, 1.1), atWall(size, 'back', half - 0.62 - k, 0.05)));
    pieces.push(...placed(barrel(noise, oak, 0.62, 0.9), { x: -side * (half - 0.55), z: 2.3, facing: 'camera' }));
    for (const [x, z] of [
      [-half + 1.05, 4.6],
      [half - 1.05, 5],
    ] as const)
      pieces.push(...longTable(noise, oak, x, z));
    pieces.push(candleWheel(0, size.height - 0.85, size.backZ * 0.5, size.height, level));
    for (const z of [2.2, 4.3, 6.6]) for (const at of [-1, 1]) pieces.push(lantern(at * (half - 0.2), 1.95, z, level));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.6, yaw: random.between(-0.08, 0.08), heightM: 1.6 }),
};

/** A table with benches along both sides, mugs, a loaf and a candle. */
function longTable(noise: Noise, oak: LinearRgb, x: number, z: number): Solid[] {
  const solids = [
    ...squareTable(noise, [x, z], [0.85, 0.76, 2.3], oak),
    ...[-1, 1].flatMap((side) => placed(form(noise, oak, 2.1), { x: x + side * 0.68, z, facing: 'left' })),
    ...candle(x, 0.76, z, 1),
  ];
  for (const [dx, dz] of [
    [0.22, -0.7],
    [-0.2, -0.35],
    [0.2, 0.45],
    [-0.22, 0.8],
  ] as const)
    solids.push(round(painted(PEWTER), [x + dx, 0.76, z + dz], [0.11, 0.16, 0.11], { taper: 0.9 }));
  return solids;
}

export const paintTavern = roomPainter(TAVERN);
