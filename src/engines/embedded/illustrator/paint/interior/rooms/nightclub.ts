import type { LinearRgb } from '../../../maths/colour.ts';
import { hashCell } from '../../../maths/random.ts';
import type { PainterBrief } from '../../painter.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { darken } from '../floors.ts';
import { ball, block, placed, round } from '../furniture/parts.ts';
import { lightWall, speakers } from '../furniture/stage.ts';
import { glowing, painted } from '../furniture/surfaces.ts';
import { plaster } from '../walls.ts';

const DARK: LinearRgb = [0.012, 0.011, 0.018];
const NIGHT = { sky: [0.02, 0.02, 0.03], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;
const HUES: readonly (readonly LinearRgb[])[] = [
  [[1, 0.1, 0.55], [0.1, 0.5, 1], [0.55, 0.15, 1], [0.1, 0.9, 0.8]],
  [[1, 0.35, 0.05], [1, 0.05, 0.35], [0.7, 0.1, 1], [1, 0.75, 0.1]],
  [[0.1, 0.9, 0.4], [0.1, 0.45, 1], [0.9, 0.2, 0.9], [0.95, 0.9, 0.2]],
]; // biome-ignore format: one set a line
const TILE_M = 0.8;

/** A dance floor of glowing tiles under a mirror ball, the desk of a disc jockey before a wall of lights. */
const NIGHTCLUB: RoomDesign = {
  width: [9, 10],
  depth: [9.5, 11],
  height: [4.4, 5],
  ceiling: DARK,
  skirtingM: 0,
  lampsByDay: 1,
  brightness: 1.1,
  outlook: () => (_dx, _dy, _dz, out) => void out.fill(0),
  daylight: () => NIGHT,
  floor: (brief) => ({ material: danceFloor(hues(brief), brief.random.fork('tiles').integer(0, 90)), gloss: 0.6 }),
  walls: ({ noise }) => plaster(noise, DARK),
  backWall: (brief) => lightWall(hues(brief), 2.4, brief.random.fork('wall').integer(0, 90)),
  windows: () => [],
  furnish: (brief, { size }) => {
    const lights = hues(brief);
    const half = size.width / 2;
    const pieces: Piece[] = [...deck(size.backZ - 1.6, lights[1]!)];
    if (!brief.things?.has('mirror-ball')) pieces.push(...mirrorBall(size.height, 6));
    for (const side of [-1, 1]) {
      pieces.push(...placed(speakers(3), { x: side * (half - 1.3), z: size.backZ - 0.9, facing: 'camera' }));
      for (const [k, z] of [2.4, 4.8, 7.2].entries())
        pieces.push(tube(side * (half - 0.06), z, size.height, lights[(k + (side > 0 ? 2 : 0)) % lights.length]!));
    }
    for (const [k, x] of [-2.6, -0.9, 0.9, 2.6].entries()) pieces.push(spot(x, size.height - 0.35, 5, lights[k]!));
    return pieces;
  },
  cones: (brief, { size }) =>
    [-2.6, -0.9, 0.9, 2.6].map((x, k) => ({
      from: [x, size.height - 0.4, 5] as const,
      to: [x * 0.3 + (k % 2 === 0 ? 1.4 : -1.4), 0, 4.6] as const,
      spreadM: 0.6,
      light: hues(brief)[k]!,
    })),
  view: ({ random }) => ({
    x: random.between(-0.7, 0.7),
    z: -0.7,
    yaw: random.between(-0.06, 0.06),
    centreX: random.between(0.45, 0.55),
  }),
};

const hues = (brief: PainterBrief): readonly LinearRgb[] => {
  const chosen = brief.random.fork('hues').pick(HUES);
  return brief.palette.length > 0 ? chosen.map((_, k) => brief.palette[k % brief.palette.length]!) : chosen;
};

/** Square panes lit from below, each in a colour of its own. */
function danceFloor(lights: readonly LinearRgb[], seed: number): Material {
  return (hit) => {
    const [column, row] = [Math.floor(hit.u / TILE_M), Math.floor(hit.v / TILE_M)];
    hit.paint([0.05, 0.05, 0.06]);
    const light = lights[Math.floor(hashCell(column, row, seed) * lights.length)]!;
    const joint = Math.max(
      lineCover(hit.u, TILE_M, 0.05, hit.footprintU),
      lineCover(hit.v, TILE_M, 0.05, hit.footprintV),
    );
    hit.emit(light, (0.06 + 0.42 * hashCell(column, row, seed + 4) ** 2) * (1 - joint));
    darken(hit, joint);
  };
}

/** A desk with two turntables and a mixer between them. */
function deck(z: number, light: LinearRgb): Solid[] {
  const black = painted(DARK);
  return [
    block(black, [0, 0, z], [2.6, 1.05, 0.7]),
    block(glowing(light, light), [0, 0.3, z - 0.36], [2.2, 0.08, 0.02]),
    block(glowing(light, light), [0, 0.62, z - 0.36], [2.2, 0.08, 0.02]),
    block(painted([0.1, 0.1, 0.11]), [0, 1.05, z], [0.5, 0.09, 0.5]),
    ...[-0.8, 0.8].flatMap((x) => [
      block(painted([0.3, 0.3, 0.32]), [x, 1.05, z], [0.7, 0.06, 0.5]),
      round(painted([0.015, 0.015, 0.015]), [x - 0.06, 1.11, z], [0.44, 0.02, 0.44]),
      round(painted([0.6, 0.1, 0.1]), [x - 0.06, 1.13, z], [0.14, 0.004, 0.14]),
    ]),
  ];
}

/** A ball of small mirrors on a rod. */
function mirrorBall(ceilingM: number, z: number): Solid[] {
  const facets: Material = (hit) => {
    const [column, row] = [
      Math.floor(Math.atan2(hit.normalX, -hit.normalZ) * 7),
      Math.floor(Math.asin(Math.max(-1, Math.min(1, hit.normalY))) * 7),
    ];
    const glint = hashCell(column, row, 5);
    hit.paint([0.5, 0.52, 0.56], 0.4 + 0.8 * glint);
    if (glint > 0.72) hit.emit([0.9, 0.92, 1], (glint - 0.6) * 2.4);
  };
  return [
    round(painted(DARK), [0, ceilingM - 0.7, z], [0.03, 0.7, 0.03]),
    ball(facets, [0, ceilingM - 1.4, z], [0.72, 0.72, 0.72]),
  ];
}

function tube(x: number, z: number, ceilingM: number, light: LinearRgb): Piece {
  const lit = glowing([light[0] * 1.8 + 0.1, light[1] * 1.8 + 0.1, light[2] * 1.8 + 0.1], light);
  return {
    solids: [block(lit, [x, 0.4, z], [0.06, ceilingM - 0.9, 0.08], { blocksLight: false })],
    lamp: { x: x * 0.95, y: 1.8, z, intensity: [light[0] * 1.6, light[1] * 1.6, light[2] * 1.6], down: 0 },
  };
}

function spot(x: number, y: number, z: number, light: LinearRgb): Piece {
  return {
    solids: [
      round(painted(DARK), [x, y, z], [0.24, 0.35, 0.24], { blocksLight: false }),
      round(glowing([light[0] * 2 + 0.6, light[1] * 2 + 0.6, light[2] * 2 + 0.6], light), [x, y - 0.03, z], [0.2, 0.04, 0.2], { blocksLight: false }), // biome-ignore format: its lens
    ],
    lamp: { x, y: y - 0.1, z, intensity: [light[0] * 5 + 0.7, light[1] * 5 + 0.7, light[2] * 5 + 0.7], down: 0.6 },
  };
}

export const paintNightclub = roomPainter(NIGHTCLUB);
