import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { alongAisle } from '../aisle-view.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block } from '../furniture/parts.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { plaster } from '../walls.ts';

const WHITE = linearOfHex('#f0f1f0');
const GREY: LinearRgb = [0.42, 0.43, 0.44];
const PACKS: readonly LinearRgb[] = ['#c8342c', '#e9b23a', '#2f7f4f', '#2c5fa8', '#f1ece0', '#8c3f8a', '#e2742a', '#48a6b5', '#6b4a2f'].map(linearOfHex); // biome-ignore format: one line
const SHELF_M = 0.38;
const RACK_HEIGHT_M = 2.05;

/** An aisle of a supermarket between long shelves full of packets, under rows of tubes. */
const SUPERMARKET: RoomDesign = {
  width: [9, 10],
  depth: [15, 18],
  height: [3.5, 3.9],
  ceiling: linearOfHex('#e6e8e8'),
  skirtingM: 0.1,
  lampsByDay: 1,
  floor: ({ noise }) => ({
    material: chequeredTiles(noise, linearOfHex('#d7d8d6'), linearOfHex('#e3e4e1'), 0.6, false),
    gloss: 0.65,
  }),
  walls: ({ noise }) => plaster(noise, WHITE),
  windows: () => [],
  furnish: ({ random }, { size, colours }) => {
    const seed = random.integer(0, 900);
    const pieces: Piece[] = [];
    for (const [row, x] of [-1.75, 1.75, -3.9, 3.9].entries())
      pieces.push(...rack(x, [2.2, size.backZ - 2.2], seed + row * 17));
    pieces.push(...fridges(size.width, size.backZ, seed));
    for (const [k, z] of [4.5, 8.5, 12.5].entries())
      pieces.push(...aisleSign(k, z, size.height, random.chance(0.5) ? colours.accent : PACKS[k + 1]!));
    for (let z = 0.6; z < size.backZ; z += 1.9)
      for (const x of [-3, 0, 3])
        pieces.push(lightStrip([x, size.height - 0.08, z], [0.2, 0.05, 1.4], [1, 1, 0.98], 2.2));
    return pieces;
  },
  view: alongAisle,
};

/** A double-sided rack along z with five shelves of goods and price rails. */
function rack(x: number, [from, to]: readonly [number, number], seed: number): Solid[] {
  const [length, middle] = [to - from, (from + to) / 2];
  const solids = [
    block(painted(GREY), [x, 0, middle], [0.98, 0.14, length]),
    block(goods(seed), [x, 0.14, middle], [0.86, RACK_HEIGHT_M - 0.14, length]),
  ];
  for (let y = 0.12; y < RACK_HEIGHT_M; y += SHELF_M)
    solids.push(block(rail(seed), [x, y, middle], [1, 0.045, length], { blocksLight: false }));
  return solids;
}

/** Packets, tins and bottles side by side, several of a kind together. */
function goods(seed: number): Material {
  return (hit) => {
    const shelf = Math.floor((hit.v - 0.12) / SHELF_M);
    const up = (hit.v - 0.12) / SHELF_M - shelf;
    const kind = Math.floor(hit.u / 0.62 + hashCell(shelf, seed, 1) * 3);
    const slot = 0.09 + 0.09 * hashCell(kind, shelf, seed + 2);
    const across = fraction(hit.u / slot);
    const isRound = hashCell(kind, shelf, seed + 4) > 0.6;
    const tall = 0.5 + 0.38 * hashCell(kind, shelf, seed + 3);
    const isGap = across < 0.06 || up > tall || (isRound && up > tall - 0.14 && Math.abs(across - 0.5) > 0.2);
    if (isGap) return hit.paint([0.16, 0.16, 0.165]);
    const pick = (salt: number): LinearRgb => PACKS[Math.floor(hashCell(kind, shelf, seed + salt) * PACKS.length)]!;
    const label = up > tall * 0.3 && up < tall * 0.68;
    const emblem = Math.hypot((across - 0.5) * 1.1, (up / tall - 0.49) * 2) < 0.28;
    const shade = isRound ? 0.62 + 0.5 * Math.sin(Math.PI * across) : 0.95;
    hit.paint(emblem ? pick(7) : label ? pick(6) : pick(5), shade);
  };
}

/** The edge of a shelf with its price tags. */
function rail(seed: number): Material {
  return (hit) => {
    const tag = Math.floor(hit.u / 0.31);
    const isTag = fraction(hit.u / 0.31) < 0.4 && hashCell(tag, seed, 2) > 0.2;
    hit.paint(isTag ? (hashCell(tag, seed, 3) > 0.75 ? [0.8, 0.62, 0.05] : [0.85, 0.85, 0.83]) : [0.5, 0.51, 0.52]);
  };
}

/** Lit cabinets with glass doors along the wall at the back. */
function fridges(widthM: number, backZ: number, seed: number): Solid[] {
  const inside: Material = (hit) => {
    goods(seed + 5)(hit);
    const frame = fraction(hit.u / 0.9) < 0.06;
    if (frame) return hit.paint([0.2, 0.21, 0.22]);
    hit.emit([hit.red, hit.green, hit.blue], 0.75);
  };
  return [
    block(inside, [0, 0.12, backZ - 0.4], [widthM - 0.6, 2.1, 0.7]),
    block(glowing([0.7, 0.85, 1], [0.7, 0.8, 0.9]), [0, 2.22, backZ - 0.4], [widthM - 0.6, 0.3, 0.75]),
  ];
}

/** A board that hangs over the aisle: a number on a coloured ground. */
function aisleSign(index: number, z: number, ceilingM: number, tone: LinearRgb): Solid[] {
  const y = 2.45;
  return [
    block(painted(tone), [0, y, z], [1.5, 0.42, 0.05]),
    ...Array.from({ length: index + 1 }, (_, k) =>
      block(painted(WHITE), [-0.5 + k * 0.14, y + 0.08, z - 0.03], [0.07, 0.26, 0.012]),
    ),
    ...[0.26, 0.14].map((dy) => block(painted(WHITE), [0.3, y + dy, z - 0.03], [0.7, 0.05, 0.012])),
    ...[-0.65, 0.65].map((x) => block(painted(GREY), [x, y + 0.42, z], [0.02, ceilingM - y - 0.42, 0.02])),
  ];
}

export const paintSupermarket = roomPainter(SUPERMARKET);
