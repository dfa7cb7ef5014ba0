import { type LinearRgb, linearOfHex, scaleRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { BoardThing, Piece } from './board.ts';
import type { Easel, Place } from './easel.ts';
import { type Box, boxAt, drawBall, drawBox, drawCone, drawGable, drawPost, drawPyramid, wallOf } from './solids.ts';

/** Draws one piece of a board. */
type Builder = (easel: Easel, piece: Piece, random: Random) => void;

const hexes = (...colours: string[]): LinearRgb[] => colours.map(linearOfHex);
const PLASTER = hexes('#f4e7cf', '#f2c9a1', '#e9a58a', '#cfe0e2', '#f7f1e6', '#e7d08f', '#c9d8b6');
const TILES = hexes('#c4573a', '#a8452f', '#4f6d8a', '#7a4a3a', '#d98a4a');
const FACADES = hexes('#e7e2da', '#c9b79c', '#b5c7d3', '#d8a48f', '#9fb4c4', '#efe3c8');
const AWNINGS = hexes('#e2574c', '#2f9e8f', '#f2a93b', '#4a7fc1', '#c95f93');
const LEAVES = hexes('#5fa944', '#78b94a', '#4b9450', '#8cc24f');
const NEEDLES = hexes('#2f7d52', '#3a8a5c', '#28704c');
const CARS = hexes('#e2574c', '#f2c14e', '#3d8bd4', '#f4f4f0', '#44b08a');
const STONE = linearOfHex('#b9b3a8');
const BARK = linearOfHex('#8a5f3c');
const GLASS = linearOfHex('#7fa6bd');
const LAMPLIGHT: LinearRgb = [1.25, 0.82, 0.36];
const SNOWCAP = linearOfHex('#f4f8fb');
const { building, vegetation, rock } = STUFF_LABELS;
const LIT_SHARE = 0.7;

/** A grid of windows on both walls of a block. */
function glaze(easel: Easel, box: Box, columns: number, rows: number, random: Random, from = box.low): void {
  const floor = (box.high - from) / rows;
  for (const side of ['left', 'right'] as const) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const isLit = easel.light.isNight && random.chance(LIT_SHARE);
        const glass = isLit ? scaleRgb(LAMPLIGHT, random.between(0.6, 1)) : easel.light.on(GLASS, side);
        const u = (column + 0.24) / columns;
        const low = from + floor * (row + 0.3);
        easel.plane(wallOf(box, side, u, u + 0.52 / columns, low, low + floor * 0.48), glass, building);
      }
    }
  }
}

/** Shop windows with a striped awning over them. */
function openShop(easel: Easel, box: Box, awning: LinearRgb, random: Random): void {
  const high = box.low + 0.42;
  for (const side of ['left', 'right'] as const) {
    const isLit = easel.light.isNight;
    const glass = isLit ? scaleRgb(LAMPLIGHT, random.between(0.8, 1)) : easel.light.on(GLASS, side);
    easel.plane(wallOf(box, side, 0.1, 0.62, box.low + 0.06, high - 0.06), glass, building);
    easel.plane(wallOf(box, side, 0.7, 0.88, box.low, high - 0.06), easel.light.on(BARK, side), building);
    const stripes = 8;
    for (let k = 0; k < stripes; k++) {
      const [a, b, c, d] = wallOf(box, side, k / stripes, (k + 1) / stripes, high - 0.1, high + 0.08);
      const out = ([x, y, z]: Place): Place => (side === 'left' ? [x, y + 0.2, z] : [x + 0.2, y, z]);
      const cloth = k % 2 === 0 ? awning : SNOWCAP;
      easel.plane([out(a!), out(b!), c!, d!], easel.light.on(cloth, side === 'left' ? 'top' : 'right'), building);
    }
  }
}

const DOOR_HEIGHT = 0.32;

const house: Builder = (easel, { x, y, span, scale, colour, isTurned }, random) => {
  const wall = colour ?? random.pick(PLASTER);
  const box = boxAt(x, y, span * 0.7, span * 0.7, 0, 0.55 * scale * random.between(0.9, 1.3));
  const roof = random.pick(TILES);
  drawBox(easel, box, wall, building);
  glaze(easel, box, 2, 1, random, 0.08);
  easel.plane(wallOf(box, 'left', 0.42, 0.6, 0, DOOR_HEIGHT), easel.light.on(BARK, 'left'), building);
  const chimney = boxAt(x - 0.12, y - 0.14, 0.1, 0.1, box.high, box.high + 0.5);
  drawBox(easel, chimney, STONE, building);
  drawGable(easel, box, 0.42 * scale, { roof, wall }, building, isTurned);
};

const shop: Builder = (easel, { x, y, span, scale, colour }, random) => {
  const wall = colour ?? random.pick(PLASTER);
  const floors = random.integer(1, 2);
  const box = boxAt(x, y, span * 0.78, span * 0.78, 0, (0.55 + 0.42 * floors) * scale);
  drawBox(easel, box, wall, building, scaleRgb(wall, 0.8));
  glaze(easel, box, 3, floors, random, 0.55);
  openShop(easel, box, random.pick(AWNINGS), random);
  parapet(easel, box, wall);
};

/** The rim of a flat roof and what stands on it. */
function parapet(easel: Easel, { x0, y0, x1, y1, high }: Box, wall: LinearRgb): void {
  drawBox(easel, { x0, y0, x1, y1, low: high, high: high + 0.05 }, scaleRgb(wall, 1.05), building);
  const rim = 0.06;
  drawBox(
    easel,
    { x0: x0 + rim, y0: y0 + rim, x1: x1 - rim, y1: y1 - rim, low: high, high: high + 0.02 },
    scaleRgb(wall, 0.7),
    building,
  );
  const box = boxAt((x0 + x1) / 2 - 0.08, (y0 + y1) / 2 - 0.08, 0.22, 0.22, high, high + 0.18);
  drawBox(easel, box, STONE, building);
}

const tower: Builder = (easel, { x, y, span, scale, colour }, random) => {
  const wall = colour ?? random.pick(FACADES);
  const height = 2.4 * scale * random.between(0.75, 1.25);
  const box = boxAt(x, y, span * 0.78, span * 0.78, 0, height);
  drawBox(easel, box, wall, building, scaleRgb(wall, 0.8));
  glaze(easel, box, 4, Math.max(2, Math.round(height / 0.32)), random, 0.12);
  parapet(easel, box, wall);
};

const church: Builder = (easel, { x, y, scale, colour }, random) => {
  const wall = colour ?? random.pick(PLASTER);
  const roof = random.pick(TILES);
  const spire = boxAt(x - 0.3, y, 0.34, 0.34, 0, 1.25 * scale);
  drawBox(easel, spire, wall, building);
  glaze(easel, spire, 1, 3, random);
  drawPyramid(easel, spire, [x - 0.3, y, spire.high + 0.7 * scale], roof, building);
  const nave = boxAt(x + 0.12, y, 0.62, 0.5, 0, 0.6 * scale);
  drawBox(easel, nave, wall, building);
  glaze(easel, nave, 3, 1, random, 0.12);
  drawGable(easel, nave, 0.36 * scale, { roof, wall }, building, false);
};

const castle: Builder = (easel, { x, y, span, scale, colour }, random) => {
  const wall = colour ?? STONE;
  const roof = random.pick(TILES);
  const half = span * 0.36;
  const turret = (dx: number, dy: number, height: number, radius: number): void => {
    drawPost(easel, [x + dx, y + dy, 0], radius, height, wall, building);
    drawCone(easel, [x + dx, y + dy, height], radius * 1.25, height + radius * 2.6, roof, building);
  };
  const high = 0.8 * scale;
  turret(-half, -half, high * 1.7, 0.26);
  turret(half, -half, high * 1.5, 0.24);
  turret(-half, half, high * 1.5, 0.24);
  const yard = boxAt(x, y, span * 0.72, span * 0.72, 0, high);
  drawBox(easel, yard, wall, building, scaleRgb(wall, 0.85));
  const keep = boxAt(x - 0.1, y - 0.1, span * 0.34, span * 0.34, high, high * 2.1);
  drawBox(easel, keep, wall, building);
  glaze(easel, keep, 2, 2, random);
  drawPyramid(
    easel,
    boxAt(x - 0.1, y - 0.1, span * 0.38, span * 0.38, 0, keep.high),
    [x - 0.1, y - 0.1, keep.high + 0.7 * scale],
    roof,
    building,
  );
  for (const side of ['left', 'right'] as const)
    for (let k = 0; k < 9; k += 2)
      easel.plane(wallOf(yard, side, k / 9, (k + 1) / 9, high, high + 0.12), easel.light.on(wall, side), building);
  easel.plane(wallOf(yard, 'left', 0.42, 0.58, 0, 0.45), easel.light.on(BARK, 'left'), building);
  turret(half, half, high * 1.5, 0.24);
};

const lighthouse: Builder = (easel, { x, y, scale, colour }) => {
  const bands = 4;
  const height = 1.9 * scale;
  for (let k = 0; k < bands; k++) {
    const low = (height * k) / bands;
    const radius = 0.26 * (1 - 0.1 * k);
    const band = k % 2 === 0 ? (colour ?? AWNINGS[0]!) : SNOWCAP;
    drawPost(easel, [x, y, low], radius, low + height / bands, band, building, 0.9);
  }
  drawPost(easel, [x, y, height], 0.24, height + 0.05, STONE, building);
  drawBall(easel, [x, y, height + 0.16], 0.14, easel.light.isNight ? [2.4, 1.9, 0.9] : LAMPLIGHT, building);
  drawCone(easel, [x, y, height + 0.26], 0.18, height + 0.5, colour ?? AWNINGS[0]!, building);
};

const tree: Builder = (easel, { x, y, scale, colour }, random) => {
  const height = 0.62 * scale * random.between(0.8, 1.25);
  const leaf = colour ?? random.pick(LEAVES);
  drawPost(easel, [x, y, 0], 0.05, height * 0.6, BARK, vegetation);
  drawBall(easel, [x - 0.08, y + 0.06, height * 0.85], 0.27 * scale, scaleRgb(leaf, 0.92), vegetation);
  drawBall(easel, [x + 0.12, y - 0.04, height * 0.95], 0.24 * scale, scaleRgb(leaf, 0.96), vegetation);
  drawBall(easel, [x, y, height * 1.3], 0.25 * scale, leaf, vegetation);
};

const conifer: Builder = (easel, { x, y, scale, colour }, random) => {
  const height = 1.15 * scale * random.between(0.8, 1.25);
  const needle = colour ?? random.pick(NEEDLES);
  drawPost(easel, [x, y, 0], 0.05, height * 0.2, BARK, vegetation);
  for (const [low, high, radius] of [
    [0.14, 0.62, 0.27],
    [0.38, 0.82, 0.21],
    [0.6, 1, 0.15],
  ] as const)
    drawCone(easel, [x, y, height * low], radius * scale, height * high, needle, vegetation);
};

const FRONDS = 9;

const palm: Builder = (easel, { x, y, scale }, random) => {
  const height = 0.95 * scale * random.between(0.85, 1.15);
  const lean = random.between(-0.22, 0.22);
  const joints = 6;
  for (let k = 0; k < joints; k++) {
    const t = k / joints;
    drawPost(
      easel,
      [x + lean * t * t, y, height * t],
      0.07 * (1 - 0.3 * t),
      height * (t + 1 / joints),
      BARK,
      vegetation,
    );
  }
  const [topX, topY] = easel.at(x + lean, y, height);
  const reach = easel.tilePx * 0.78 * scale;
  const leaf = random.pick(LEAVES);
  for (let k = 0; k < FRONDS; k++) {
    const angle = (k / FRONDS) * 2 * Math.PI + 0.3;
    const dx = Math.cos(angle) * reach;
    const dy = Math.sin(angle) * reach * 0.5;
    const colour = easel.light.on(scaleRgb(leaf, dy < 0 ? 0.8 : 1), dx < 0 ? 'top' : 'left');
    easel.outline(
      [
        [topX, topY],
        [topX + dx * 0.45 - dy * 0.35, topY + dy * 0.5 - reach * 0.3],
        [topX + dx, topY + dy + reach * 0.2],
        [topX + dx * 0.5 + dy * 0.35, topY + dy * 0.5 - reach * 0.02],
      ],
      colour,
      vegetation,
    );
  }
};

const peak: Builder = (easel, { x, y, span, scale, colour }, random) => {
  const height = span * 0.85 * scale * random.between(0.85, 1.2);
  const stone = colour ?? hexes('#8d97a3', '#9a8f86', '#7f8a93')[random.integer(0, 2)]!;
  const tip: Place = [x + random.between(-0.1, 0.1), y + random.between(-0.1, 0.1), height];
  const foot = boxAt(x, y, span * 1.05, span * 1.05, 0, 0);
  drawPyramid(easel, foot, tip, stone, rock);
  const share = 0.36;
  const cap = boxAt(
    x + (tip[0] - x) * (1 - share),
    y + (tip[1] - y) * (1 - share),
    foot.x1 * share - foot.x0 * share,
    foot.y1 * share - foot.y0 * share,
    0,
    height * (1 - share),
  );
  drawPyramid(easel, cap, tip, SNOWCAP, STUFF_LABELS.snow);
};

const fountain: Builder = (easel, { x, y, scale }) => {
  const water = linearOfHex('#6cc1e0');
  drawPost(easel, [x, y, 0], 0.34 * scale, 0.14, STONE, building);
  drawPost(easel, [x, y, 0.14], 0.29 * scale, 0.145, water, STUFF_LABELS.water);
  drawPost(easel, [x, y, 0.14], 0.06 * scale, 0.42, STONE, building);
  drawPost(easel, [x, y, 0.42], 0.16 * scale, 0.46, water, STUFF_LABELS.water);
  drawBall(easel, [x, y, 0.54], 0.07 * scale, SNOWCAP, STUFF_LABELS.water);
};

const stall: Builder = (easel, { x, y, scale, colour }, random) => {
  drawBox(easel, boxAt(x, y, 0.6 * scale, 0.4 * scale, 0, 0.26 * scale), BARK, building);
  for (let k = 0; k < 5; k++)
    drawBall(easel, [x - 0.24 + k * 0.12, y + 0.1, 0.3 * scale], 0.06, random.pick(AWNINGS), building);
  const cloth = colour ?? random.pick(AWNINGS);
  const stripes = 6;
  for (let k = 0; k < stripes; k++) {
    const width = (0.72 * scale) / stripes;
    const strip = boxAt(x - 0.36 * scale + width * (k + 0.5), y, width, 0.56 * scale, 0, 0.62 * scale);
    drawGable(easel, strip, 0.16, { roof: k % 2 === 0 ? cloth : SNOWCAP, wall: cloth }, building, false);
  }
};

const lamp: Builder = (easel, { x, y, scale }) => {
  drawPost(easel, [x, y, 0], 0.02, 0.6 * scale, linearOfHex('#3d434c'), building);
  drawBall(easel, [x, y, 0.64 * scale], 0.065, easel.light.isNight ? [2.6, 1.9, 0.9] : SNOWCAP, building);
};

const car: Builder = (easel, { x, y, scale, colour, isTurned }, random) => {
  const paint = colour ?? random.pick(CARS);
  const [long, wide] = [0.5 * scale, 0.24 * scale];
  const block = (length: number, width: number, low: number, high: number): Box =>
    isTurned ? boxAt(x, y, width, length, low, high) : boxAt(x, y, length, width, low, high);
  drawBox(easel, block(long * 0.96, wide * 0.96, 0, 0.06), linearOfHex('#25282e'), STUFF_LABELS.road);
  drawBox(easel, block(long, wide, 0.05, 0.15), paint, building);
  drawBox(easel, block(long * 0.56, wide * 0.86, 0.15, 0.24), GLASS, building, paint);
};

const boat: Builder = (easel, { x, y, scale, colour, isTurned }, random) => {
  const [long, wide] = [0.56 * scale, 0.2 * scale];
  const hull = isTurned ? boxAt(x, y, wide, long, 0, 0.1) : boxAt(x, y, long, wide, 0, 0.1);
  drawBox(easel, hull, colour ?? random.pick(CARS), building, linearOfHex('#d9b98a'));
  drawPost(easel, [x, y, 0.1], 0.015, 0.9 * scale, BARK, building);
  const aft: Place = isTurned ? [x, y + long * 0.45, 0.2] : [x + long * 0.45, y, 0.2];
  easel.plane([[x, y, 0.2], aft, [x, y, 0.88 * scale]], easel.light.on(SNOWCAP, 'left'), building);
};

/** How each thing is built. */
export const BUILDERS: Readonly<Record<BoardThing, Builder>> = {
  house,
  shop,
  tower,
  church,
  castle,
  lighthouse,
  tree,
  conifer,
  palm,
  peak,
  fountain,
  stall,
  lamp,
  car,
  boat,
};
