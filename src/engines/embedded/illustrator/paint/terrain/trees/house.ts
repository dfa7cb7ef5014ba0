import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { hashCell, type Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { type Corner, type Fill, fillPolygon } from './polygon.ts';
import { createSpriteCanvas, type SpriteCanvas } from './sprite.ts';

/** How the houses of a place are built. */
export interface HouseLook {
  readonly walls: readonly LinearRgb[];
  readonly roofs: readonly LinearRgb[];
  readonly shutters: readonly LinearRgb[];
  /** Rise of the roof against the height of the walls; 0 = flat. */
  readonly pitch: readonly [low: number, high: number];
  /** Chance of timber framing. */
  readonly timber: number;
  /** Chance of a dome in place of the roof. Default: 0. */
  readonly domes?: number;
}

const hexes = (...colours: string[]): LinearRgb[] => colours.map(linearOfHex);

/** Ways of building. */
export const HOUSE_LOOKS = {
  stucco: {
    walls: hexes('#efe6d4', '#e6d3b3', '#e9c9a5', '#d8dccb', '#f1ede4'),
    roofs: hexes('#a2543a', '#8f4a38', '#6f4a3c', '#b0623f'),
    shutters: hexes('#3f6b58', '#6b3b34', '#4d6a8a', '#5d5548'),
    pitch: [0.7, 1],
    timber: 0.25,
  },
  timber: {
    walls: hexes('#efe6d4', '#e8dcc0', '#e2c79b'),
    roofs: hexes('#8a4634', '#6a443a', '#7a4a3a'),
    shutters: hexes('#5a3a2c', '#3f6b58'),
    pitch: [0.9, 1.15],
    timber: 1,
  },
  wooden: {
    walls: hexes('#a8322a', '#8e5a38', '#d9b45a', '#e8e2d6', '#6e7f8c'),
    roofs: hexes('#4a4744', '#5b3f36', '#3f444c'),
    shutters: hexes('#f0ece2', '#e8e2d6'),
    pitch: [0.8, 1.05],
    timber: 0,
  },
  pastel: {
    walls: hexes('#e8b48f', '#e9cf8e', '#d98f7c', '#b7cdb9', '#a9c0d2', '#efe3d0', '#e3a6a0'),
    roofs: hexes('#b06040', '#a2543a', '#945038'),
    shutters: hexes('#3f6b58', '#4d6a8a', '#6b4a3a'),
    pitch: [0.4, 0.6],
    timber: 0,
  },
  adobe: {
    walls: hexes('#d9b48a', '#c99f74', '#e2c49c', '#b98d66', '#ead2b0'),
    roofs: hexes('#c9a67c', '#b8946c'),
    shutters: hexes('#5a3a2c', '#3f6b78', '#6b4a3a'),
    pitch: [0, 0.03],
    timber: 0,
  },
  eastern: {
    walls: hexes('#ece2cd', '#d9c8a8', '#b08a62', '#8e6a4a'),
    roofs: hexes('#3f444c', '#4a4f58', '#5a3f36'),
    shutters: hexes('#5a3a2c', '#7a4a32'),
    pitch: [0.5, 0.75],
    timber: 0.5,
  },
  hut: {
    walls: hexes('#a07a4e', '#8a6a44', '#b8935f', '#c9a878'),
    roofs: hexes('#b89a5e', '#a38a52', '#8f7a4a'),
    shutters: hexes('#5a3a2c', '#4a6a5a'),
    pitch: [0.9, 1.2],
    timber: 0,
  },
  modern: {
    walls: hexes('#f4f3ef', '#e9e7e2', '#d9d6d0', '#4a4d52'),
    roofs: hexes('#8a8d92', '#e9e7e2'),
    shutters: hexes('#2f3338', '#3a3f45'),
    pitch: [0, 0.02],
    timber: 0,
  },
  white: {
    walls: hexes('#f6f4ee', '#f2efe6', '#f4f1ea'),
    roofs: hexes('#f0ece2', '#2f63a8'),
    shutters: hexes('#2f63a8', '#3572b5'),
    pitch: [0.06, 0.16],
    timber: 0,
    domes: 0.45,
  },
} satisfies Record<string, HouseLook>;

/** Keys of {@link HOUSE_LOOKS}. */
export type HouseStyle = keyof typeof HOUSE_LOOKS;

const DOME_BLUE = linearOfHex('#2763b4');
const SNOW: LinearRgb = [0.78, 0.82, 0.88];
const GLASS: LinearRgb = [0.05, 0.06, 0.07];
const BEAM: LinearRgb = [0.07, 0.045, 0.03];
/** Light of a room seen through its window. */
const LAMPLIGHT: LinearRgb = [1.5, 0.86, 0.34];
const STONE: LinearRgb = [0.24, 0.2, 0.17];
/** Share of the light on the ground that comes back to walls. */
const GROUND_BOUNCE = 0.32;
/** Depth is drawn aslant: so much to the right and so much up for each unit. */
const ASIDE = 0.72;
const UPWARDS = 0.1;

/** How one face of a building takes the light. */
type Face = readonly [x: number, y: number, z: number];
const FRONT: Face = [-0.25, 0, -0.97];
const SIDE: Face = [0.97, 0, -0.25];

/** Tools to draw a building on its canvas: corners in units of the sprite's height. */
export interface Mason {
  readonly canvas: SpriteCanvas;
  readonly unitPx: number;
  readonly light: SkyLight;
  readonly random: Random;
  lit(colour: LinearRgb, face: Face, open?: number): LinearRgb;
  plane(corners: readonly Corner[], fill: LinearRgb | Fill): void;
  /** Place of a point of the front, or of one so far back. */
  at(x: number, y: number, back?: number): Corner;
}

/** Begins a building `widthUnits` heights wide. */
export function createMason(light: SkyLight, heightPx: number, random: Random, widthUnits: number): Mason {
  const canvas = createSpriteCanvas(Math.ceil(heightPx * widthUnits), heightPx);
  const left = 0.05 * heightPx;
  return {
    canvas,
    unitPx: heightPx,
    light,
    random,
    lit: (colour, [x, y, z], open = 0.8) => {
      const [lx, ly, lz] = light.direction;
      const sun = Math.max(0, x * lx + y * ly + z * lz);
      const { key, ambient } = light;
      const bounce = GROUND_BOUNCE * Math.max(0, ly);
      const shade = (c: 0 | 1 | 2): number => colour[c] * (key[c] * (sun + bounce) + ambient[c] * open);
      return [shade(0), shade(1), shade(2)];
    },
    plane: (corners, fill) =>
      fillPolygon(canvas, corners, typeof fill === 'function' ? fill : (_x, _y, out) => out.set(fill)),
    at: (x, y, back = 0) => [left + (x + back * ASIDE) * heightPx, (y + back * UPWARDS) * heightPx],
  };
}

/** Share of windows with a lamp behind them under a light. */
function lampShare(light: SkyLight): number {
  if (light.isNight || light.elevation < 0) return 0.75;
  return light.elevation < 0.1 ? 0.3 : 0;
}

/** A wall to put windows into. */
export interface Wall {
  readonly face: Face;
  /** A point of the wall, along and up. */
  locate(along: number, y: number): Corner;
}

/** A window with its frame: lower left corner and size. */
export function drawWindow(
  mason: Mason,
  wall: Wall,
  at: readonly [along: number, y: number],
  size: readonly [width: number, height: number],
  frame: LinearRgb,
): void {
  const { random, light } = mason;
  const isLit = random.chance(lampShare(light));
  const [u, y] = at;
  const [w, h] = size;
  const rim = w * 0.16;
  const bar = mason.lit(frame, wall.face);
  const glass = isLit
    ? scaleRgb(LAMPLIGHT, random.between(0.5, 0.95))
    : mixRgb(mason.lit(GLASS, wall.face), light.haze, 0.1);
  mason.plane(quad(wall, u - rim, y - rim, u + w + rim, y + h + rim), bar);
  mason.plane(quad(wall, u, y, u + w, y + h), glass);
  mason.plane(quad(wall, u + w * 0.45, y, u + w * 0.55, y + h), bar);
  mason.plane(quad(wall, u, y + h * 0.5, u + w, y + h * 0.58), bar);
}

/** The rectangle of a wall between two corners. */
export function quad(wall: Wall, left: number, low: number, right: number, high: number): Corner[] {
  return [wall.locate(left, low), wall.locate(right, low), wall.locate(right, high), wall.locate(left, high)];
}

/** Where a building's front and right side are, `width` heights broad and so far `back`. */
export function wallsOf(mason: Mason, width: number): { readonly front: Wall; readonly side: Wall } {
  return {
    front: { face: FRONT, locate: (along, y) => mason.at(along, y) },
    side: { face: SIDE, locate: (along, y) => mason.at(width, y, along) },
  };
}

/** Plaster or boards with stains and, near the ground, damp. */
export function wallFill(mason: Mason, colour: LinearRgb, face: Face, salt: number): Fill {
  const base = mason.lit(colour, face);
  const { unitPx } = mason;
  return (x, y, out) => {
    const tone =
      0.94 + 0.1 * hashCell((x / unitPx) * 60, (y / unitPx) * 60, salt) - 0.22 * Math.exp((-y / unitPx) * 16);
    for (let c = 0; c < 3; c++) out[c] = base[c]! * tone;
  };
}

/** Rows of tiles, or snow on them. */
export function roofFill(mason: Mason, colour: LinearRgb, face: Face, isSnowy: boolean, salt: number): Fill {
  const base = mason.lit(isSnowy ? SNOW : colour, face, 1);
  const { unitPx } = mason;
  return (x, y, out) => {
    const row = (y / unitPx) * 46;
    const seam = isSnowy ? 1 : row - Math.floor(row) < 0.24 ? 0.78 : 1;
    const tone = seam * (0.9 + 0.2 * hashCell((x / unitPx) * 30 + row * 0.5, row, salt) * (isSnowy ? 0.3 : 1));
    for (let c = 0; c < 3; c++) out[c] = base[c]! * tone;
  };
}

/** Draws a house `heightPx` high: a gabled front, one side, a roof with a chimney. Lamps burn in its windows after sunset. */
export function drawHouse(
  look: HouseLook,
  isSnowy: boolean,
  light: SkyLight,
  heightPx: number,
  random: Random,
): SpriteCanvas {
  const width = random.between(0.5, 0.68);
  const depth = random.between(0.6, 1);
  const mason = createMason(light, heightPx, random, width + depth * ASIDE + 0.14);
  const rise = random.between(...look.pitch) * width * 0.62;
  const hasDome = look.domes !== undefined && random.chance(look.domes);
  const wall = (hasDome ? LOW_WALL : 0.88) - rise - depth * UPWARDS;
  const colour = random.pick(look.walls);
  const salt = random.integer(0, 900);
  const { front, side } = wallsOf(mason, width);
  const shutters = random.pick(look.shutters);
  const roof = random.pick(look.roofs);
  mason.plane(quad(side, 0, 0, depth, wall), wallFill(mason, colour, SIDE, salt));
  mason.plane(
    [mason.at(0, 0), mason.at(width, 0), mason.at(width, wall), mason.at(width / 2, wall + rise), mason.at(0, wall)],
    wallFill(mason, colour, FRONT, salt + 1),
  );
  if (random.chance(look.timber)) drawTimber(mason, width, wall, rise);
  const floors = wall > 0.44 ? 2 : 1;
  const windowSize = [width * 0.15, (wall / floors) * 0.42] as const;
  for (let floor = 0; floor < floors; floor++) {
    const y = (wall / floors) * (floor + 0.34);
    for (const u of [0.14, 0.68])
      if (floor > 0 || u < 0.5 || random.chance(0.8)) drawWindow(mason, front, [width * u, y], windowSize, shutters);
    const count = depth > 0.8 ? 3 : 2;
    for (let k = 0; k < count; k++)
      drawWindow(mason, side, [(depth * (k + 0.32)) / count, y], [windowSize[0] * 1.05, windowSize[1]], shutters);
  }
  if (rise > 0.16) drawWindow(mason, front, [width * 0.44, wall + rise * 0.12], [width * 0.12, rise * 0.34], shutters);
  const door = mason.lit(shutters, FRONT);
  mason.plane(quad(front, width * 0.42, 0, width * 0.57, Math.min(0.24, wall * 0.6)), door);
  const shape = { width, depth, wall, rise };
  drawRoof(mason, shape, roof, isSnowy, salt);
  if (hasDome) drawDome(mason, shape, isSnowy);
  return mason.canvas;
}

interface HouseShape {
  readonly width: number;
  readonly depth: number;
  readonly wall: number;
  readonly rise: number;
}

function drawRoof(mason: Mason, shape: HouseShape, colour: LinearRgb, isSnowy: boolean, salt: number): void {
  const { width, depth, wall, rise } = shape;
  const over = 0.035;
  const eaves = wall - (over * rise) / (width / 2);
  const slope = Math.hypot(rise, width / 2);
  const right: Face = [rise / slope, width / 2 / slope, -0.15];
  if (rise > 0.14) drawChimney(mason, shape, isSnowy);
  mason.plane(
    [
      mason.at(width / 2, wall + rise, -over),
      mason.at(width + over, eaves, -over),
      mason.at(width + over, eaves, depth + over),
      mason.at(width / 2, wall + rise, depth + over),
    ],
    roofFill(mason, colour, right, isSnowy, salt),
  );
  const edge = mason.lit(isSnowy ? SNOW : scaleRgb(colour, 0.7), FRONT);
  const thick = 0.028;
  for (const x of [-over, width + over])
    mason.plane(
      [
        mason.at(x, eaves, -over),
        mason.at(width / 2, wall + rise, -over),
        mason.at(width / 2, wall + rise + thick, -over),
        mason.at(x, eaves + thick, -over),
      ],
      edge,
    );
}

/** Height of the walls, with their roof, that leaves room for a dome. */
const LOW_WALL = 0.56;
const DOME_STEPS = 20;

/** A round drum with a blue dome on it. */
function drawDome(mason: Mason, { width, depth, wall, rise }: HouseShape, isSnowy: boolean): void {
  const radius = width * 0.36;
  const middle = width / 2;
  const back = depth * 0.42;
  const foot = wall + rise * 0.5;
  const spring = foot + radius * 0.42;
  const drum = (x: number, y: number): Corner => mason.at(middle + x, y, back);
  mason.plane(
    [drum(-radius, foot), drum(radius, foot), drum(radius, spring), drum(-radius, spring)],
    mason.lit([0.88, 0.86, 0.82], FRONT, 1),
  );
  const arc = Array.from({ length: DOME_STEPS + 1 }, (_, k) => {
    const angle = (Math.PI * k) / DOME_STEPS;
    return drum(radius * 1.04 * Math.cos(angle), spring + radius * 0.95 * Math.sin(angle));
  });
  const [centreX, centreY] = drum(0, spring);
  const size = radius * mason.unitPx;
  mason.plane(arc, (x, y, out) => {
    const across = Math.max(-1, Math.min(1, (x - centreX) / size));
    const up = Math.max(0, Math.min(1, (y - centreY) / size));
    const towards = -Math.sqrt(Math.max(0, 1 - across * across - up * up));
    const shade = mason.lit(isSnowy && up > 0.45 ? SNOW : DOME_BLUE, [across, up, towards], 0.75 + 0.35 * up);
    for (let c = 0; c < 3; c++) out[c] = shade[c]!;
  });
  const [left, top] = [middle - radius * 0.05, spring + radius * 0.93];
  mason.plane(
    [
      mason.at(left, top, back),
      mason.at(left + radius * 0.1, top, back),
      mason.at(left + radius * 0.1, top + radius * 0.34, back),
      mason.at(left, top + radius * 0.34, back),
    ],
    mason.lit([0.85, 0.83, 0.8], FRONT, 1),
  );
}

function drawChimney(mason: Mason, { width, depth, wall, rise }: HouseShape, isSnowy: boolean): void {
  const back = depth * 0.6;
  const x = width * 0.52;
  const top = wall + rise + 0.1;
  const w = 0.07;
  const low = wall + rise * 0.6;
  const corners = (from: number, to: number): Corner[] => [
    mason.at(x, from, back),
    mason.at(x + w, from, back),
    mason.at(x + w, to, back),
    mason.at(x, to, back),
  ];
  mason.plane(corners(low, top), mason.lit(STONE, FRONT));
  mason.plane(corners(top - 0.02, top), mason.lit(isSnowy ? SNOW : scaleRgb(STONE, 0.7), FRONT));
}

function drawTimber(mason: Mason, width: number, wall: number, rise: number): void {
  const colour = mason.lit(BEAM, FRONT);
  const beam = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const length = Math.hypot(toX - fromX, toY - fromY);
    const dx = (-(toY - fromY) / length) * 0.009;
    const dy = ((toX - fromX) / length) * 0.009;
    mason.plane(
      [
        mason.at(fromX - dx, fromY - dy),
        mason.at(toX - dx, toY - dy),
        mason.at(toX + dx, toY + dy),
        mason.at(fromX + dx, fromY + dy),
      ],
      colour,
    );
  };
  for (const y of [wall * 0.5, wall * 0.97]) beam(0, y, width, y);
  for (const x of [0.012, width * 0.36, width * 0.62, width - 0.012]) beam(x, wall * 0.5, x, wall);
  beam(width * 0.02, wall * 0.52, width * 0.34, wall * 0.95);
  beam(width * 0.98, wall * 0.52, width * 0.64, wall * 0.95);
  beam(width / 2, wall, width / 2, wall + rise * 0.95);
  beam(width * 0.22, wall + rise * 0.42, width * 0.78, wall + rise * 0.42);
}
