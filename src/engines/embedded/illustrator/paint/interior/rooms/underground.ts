import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles, type FloorCovering } from '../floors.ts';
import { bench } from '../furniture/benches.ts';
import { timetable } from '../furniture/boards.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block, placed } from '../furniture/parts.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { blend, dado, wallTiles } from '../walls.ts';

const WHITE = linearOfHex('#e8e6de');
const YELLOW: LinearRgb = [0.72, 0.52, 0.05];
const NIGHT = { sky: [0.03, 0.03, 0.04], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;
const LINES: readonly LinearRgb[] = ['#c8342c', '#1f5fa8', '#2f8a55', '#e08a1e', '#7a3f8f'].map(linearOfHex);
const TRAIN_M = 2.7;

/** The platform of an underground station under a tiled vault, a train with lit windows along it. */
const UNDERGROUND: RoomDesign = {
  width: [8.4, 9.4],
  depth: [17, 20],
  height: [4.4, 4.9],
  ceiling: WHITE,
  skirtingM: 0,
  lampsByDay: 1,
  brightness: 1.5,
  outlook: () => (_dx, _dy, _dz, out) => void out.fill(0),
  daylight: () => NIGHT,
  floor: ({ noise }, { size, side }) => platform(noise, side * (size.width / 2 - TRAIN_M), side),
  walls: ({ random }) =>
    dado(
      wallTiles(random.fork('line').pick(LINES), WHITE, 0.15, 2, true),
      wallTiles(WHITE, scaleRgb(WHITE, 0.7), 0.15, 2, true),
      1.2,
      [0.08, 0.08, 0.08],
    ),
  vault: (_brief, { size }) => ({ springM: size.height * 0.6, material: wallTiles(WHITE, [0.5, 0.5, 0.48], 0.3, 1.6, true) }), // biome-ignore format: the vault
  windows: () => [],
  furnish: ({ noise, random }, { size, side }) => {
    const tone = random.fork('line').pick(LINES);
    const half = size.width / 2;
    const pieces: Piece[] = [...train(side * (half - TRAIN_M / 2 + 0.1), size.backZ, tone)];
    for (const z of [4.6, 8.6, 12.6])
      pieces.push(
        ...placed(bench(noise, [0.3, 0.17, 0.08], 1.9), { x: -side * (half - 0.3), z, facing: side < 0 ? 'left' : 'right' }), // biome-ignore format: along the wall
        ...nameBoard(-side * (half - 0.04), z + 2, tone),
      );
    pieces.push(...placed(timetable(1.5, 0.42, 4), { x: -side * 1, y: 2.5, z: 7, facing: 'camera' }));
    pieces.push(...[-0.7, 0.7].map((dx) => block(painted([0.06, 0.06, 0.06]), [-side * 1 + dx, 2.9, 7], [0.03, 1.4, 0.03]))); // biome-ignore format: rods
    for (let z = 1; z < size.backZ; z += 2.4)
      pieces.push(lightStrip([-side * 0.9, size.height - 1, z], [0.16, 0.06, 1.7], [1, 0.98, 0.9], 2.6));
    return pieces;
  },
  view: ({ random }, { side }) => ({
    x: -side * 0.9 + random.between(-0.3, 0.3),
    z: -0.9,
    yaw: side * 0.08,
    heightM: 1.65,
    centreX: 0.5,
  }),
};

/** Tiles up to a yellow line before the edge. */
function platform(noise: Noise, edgeX: number, side: -1 | 1): FloorCovering {
  const tiles = chequeredTiles(noise, linearOfHex('#8d8a84'), linearOfHex('#9a978f'), 0.4, false);
  return {
    gloss: 0.45,
    material: (hit) => {
      tiles(hit);
      const fromEdge = (edgeX - hit.u) * side;
      if (fromEdge < 0) return hit.paint([0.02, 0.02, 0.02]);
      if (fromEdge < 0.12) return hit.paint(WHITE, 0.8);
      if (fromEdge > 0.35 && fromEdge < 0.75) {
        const knob = Math.hypot(fraction(hit.u / 0.08) - 0.5, fraction(hit.v / 0.08) - 0.5) < 0.3;
        hit.paint(YELLOW, knob ? 1.1 : 0.85);
      }
    },
  };
}

/** Carriages end to end: a stripe in the line's colour, doors, windows with light behind them. */
function train(x: number, backZ: number, tone: LinearRgb): Solid[] {
  const carM = 6.6;
  const body: Material = (hit) => {
    const along = fraction(hit.u / carM) * carM;
    hit.paint([0.52, 0.54, 0.57], along < 0.14 ? 0.1 : 1);
    if (along < 0.14) return;
    const isDoor = Math.abs(along - 1.9) < 0.62 || Math.abs(along - 4.9) < 0.62;
    if (hit.v > 0.15 && hit.v < 0.5) hit.paint(tone);
    if (isDoor) {
      hit.paint(tone, 0.75);
      const leaf = along < 3.4 ? along - 1.9 : along - 4.9;
      blend(hit, [0.02, 0.02, 0.02], lineCover(leaf, 9, 0.03, hit.footprintU));
    }
    const inDoor = isDoor && Math.abs(Math.abs(along < 3.4 ? along - 1.9 : along - 4.9) - 0.31) < 0.2;
    const isPane = hit.v > 1.05 && hit.v < 2 && (inDoor || (!isDoor && along > 0.5 && along < carM - 0.4));
    if (!isPane) return;
    hit.paint([0.05, 0.06, 0.07]);
    hit.emit([1.05, 0.98, 0.82], 0.5 + 0.35 * ((hit.v - 1.05) / 0.95));
    const rider = Math.hypot((fraction(hit.u / 0.83) - 0.5) * 2.6, (hit.v - 1.12) * 2.4);
    if (!isDoor && rider < 0.75 && Math.floor(hit.u / 0.83) % 3 !== 0) hit.emit([0.1, 0.08, 0.08], 1);
  };
  return [
    block(body, [x, 0.02, backZ / 2], [TRAIN_M - 0.1, 2.75, backZ], { lightCells: 16 }),
    block(painted([0.3, 0.31, 0.33]), [x, 2.77, backZ / 2], [TRAIN_M - 0.5, 0.18, backZ]),
  ];
}

/** The sign of the station: a bar across a ring. */
function nameBoard(x: number, z: number, tone: LinearRgb): Solid[] {
  const towards = x < 0 ? 0.03 : -0.03;
  return [
    block(glowing([0.55, 0.54, 0.5], WHITE), [x, 1.5, z], [0.04, 0.6, 1.5]),
    block(painted(tone), [x + towards, 1.69, z], [0.03, 0.22, 1.3]),
  ];
}

export const paintUnderground = roomPainter(UNDERGROUND);
