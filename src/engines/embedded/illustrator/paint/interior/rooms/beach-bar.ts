import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { boards, darken } from '../floors.ts';
import { plant } from '../furniture/decor.ts';
import { pendant } from '../furniture/lamps.ts';
import { ball, block, round } from '../furniture/parts.ts';
import { roundTable, stool } from '../furniture/seating.ts';
import { painted, wood } from '../furniture/surfaces.ts';
import { lookOut, seaOutlook } from '../named-outlook.ts';
import { openAir } from '../open-air.ts';
import { chooseDaylight } from '../outlook.ts';

const STRAW = linearOfHex('#b08d4f');
const BAMBOO = linearOfHex('#a8834b');
const PLANKS = linearOfHex('#b79468');
const BOTTLES: readonly LinearRgb[] = ['#2f6b3f', '#8a5a1e', '#b7d4d8', '#7a1f2b', '#c9a23a', '#3f5f8a'].map(
  linearOfHex,
);
const FRUIT: readonly LinearRgb[] = ['#e8a02f', '#8fb52f', '#d8402c', '#f2d23f'].map(linearOfHex);

/** A bar on the beach: a roof of straw on posts, a counter with stools and bottles, the sea all round. */
const BEACH_BAR: RoomDesign = {
  width: [7, 8],
  depth: [8, 9],
  height: [4.6, 5],
  ceiling: STRAW,
  skirtingM: 0,
  lampsByDay: 0.25,
  brightness: 1.05,
  outlook: seaOutlook(true),
  floor: ({ noise }) => ({ material: boards(noise, PLANKS, 0.2, true), gloss: 0.2 }),
  walls: (brief) => openAir(lookOut(brief, chooseDaylight(brief), seaOutlook(true))),
  vault: (_brief, { size }) => ({ springM: size.height * 0.62, material: thatch, isGabled: true }),
  windows: () => [],
  panels: ({ size, daylight }) => [
    {
      axis: 'z',
      at: size.backZ - 0.02,
      towards: -1,
      first: [-size.width / 2, size.width / 2],
      second: [0.4, size.height * 0.6],
      radiance: scaleRgb(daylight.sky, 1.3),
    },
  ],
  furnish: ({ noise, random }, plan) => {
    const { size, level, side, colours } = plan;
    const half = size.width / 2;
    const post = wood(noise, BAMBOO, true, 3);
    const beam = wood(noise, BAMBOO, false, 4);
    const eaves = size.height * 0.62;
    const pieces: Piece[] = [];
    for (const x of [-half + 0.1, half - 0.1]) {
      for (const z of [0.8, size.backZ * 0.5, size.backZ - 0.1])
        pieces.push(round(post, [x, 0, z], [0.22, eaves, 0.22]));
      pieces.push(block(beam, [x, eaves - 0.2, size.backZ / 2], [0.2, 0.2, size.backZ]));
    }
    for (const z of [2.4, size.backZ - 0.1]) pieces.push(block(beam, [0, eaves - 0.16, z], [size.width, 0.16, 0.16]));
    pieces.push(block(beam, [0, 0.95, size.backZ - 0.1], [size.width, 0.09, 0.09]));
    pieces.push(...bar(noise, side * (half - 1.3), size.backZ));
    for (const z of [3, 4.1, 5.2])
      pieces.push(...stool(side * (half - 2.3), z, 0.75, colours.accent, [0.16, 0.1, 0.05]));
    pieces.push(...roundTable(noise, -side * (half - 1.5), size.backZ - 2.2, 0.8, PLANKS, [0.16, 0.1, 0.05]));
    for (const dx of [-0.8, 0.8])
      pieces.push(...stool(-side * (half - 1.5) + dx, size.backZ - 2.2, 0.46, colours.accent, [0.16, 0.1, 0.05]));
    for (const z of [2.6, 4.6, 6.6])
      pieces.push(pendant(0, eaves + 0.3, z, size.height - 0.2, 'globe', colours.accent, level));
    pieces.push(...plant(random, -side * (half - 0.5), size.backZ - 0.6, 2, [0.45, 0.2, 0.1]));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.4, 0.4), z: -0.6, yaw: random.between(-0.1, 0.1), heightM: 1.6 }),
};

/** Bundles of straw in rows. */
const thatch: Material = (hit) => {
  const row = Math.floor(hit.u / 0.5);
  const blade = hashCell(Math.floor(hit.v * 42), row, 3);
  hit.paint(STRAW, 0.6 + 0.6 * blade);
  darken(hit, 0.5 * Math.max(0, 1 - (hit.u / 0.5 - row) / 0.3));
};

/** The counter along z, with bottles on shelves behind it and fruit on top. */
function bar(noise: Noise, x: number, backZ: number): Solid[] {
  const outward = Math.sign(x);
  const front: Material = (hit) => {
    wood(noise, BAMBOO, true, 6)(hit);
    darken(hit, 0.4 * Math.max(0, 1 - Math.abs(((hit.u * 9) % 1) - 0.5) * 6));
  };
  const middle = backZ * 0.52;
  const length = backZ - 4.2;
  const solids: Solid[] = [
    block(front, [x, 0, middle], [0.6, 1, length]),
    block(wood(noise, PLANKS, false, 5), [x, 1, middle], [0.8, 0.07, length + 0.2]),
  ];
  for (const [level, y] of [1.2, 1.65].entries()) {
    solids.push(block(wood(noise, BAMBOO, false, 2), [x + outward * 0.95, y, middle], [0.3, 0.05, length]));
    for (let k = 0, z = middle - length / 2 + 0.15; z < middle + length / 2; k++, z += 0.19) {
      const glass = painted(BOTTLES[(k * 5 + level * 2) % BOTTLES.length]!);
      solids.push(round(glass, [x + outward * 0.95, y + 0.05, z], [0.09, 0.2, 0.09]));
      solids.push(round(glass, [x + outward * 0.95, y + 0.25, z], [0.034, 0.1, 0.034]));
    }
  }
  for (let k = 0; k < 6; k++)
    solids.push(ball(painted(FRUIT[k % FRUIT.length]!), [x - 0.1 + (k % 2) * 0.12, 1.07, middle - 1 + k * 0.14], [0.13, 0.12, 0.13])); // biome-ignore format: fruit
  return solids;
}

export const paintBeachBar = roomPainter(BEACH_BAR);
