import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import type { PainterBrief } from '../../painter.ts';
import { type Piece, type RoomDesign, type RoomPlan, roomPainter } from '../designed-room.ts';
import { boards, concrete } from '../floors.ts';
import { block, placed, round } from '../furniture/parts.ts';
import {
  audience,
  drumKit,
  lightWall,
  microphone,
  pelmet,
  speakers,
  stageCurtain,
  velvet,
} from '../furniture/stage.ts';
import { glowing, painted, wood } from '../furniture/surfaces.ts';
import { plaster } from '../walls.ts';

const DARK: LinearRgb = [0.012, 0.012, 0.016];
const RED: LinearRgb = [0.34, 0.015, 0.02];
const NIGHT = { sky: [0.02, 0.02, 0.03], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;
const SPOT_HUES: readonly (readonly LinearRgb[])[] = [
  [[1, 0.15, 0.6], [0.2, 0.45, 1], [0.6, 0.2, 1]],
  [[1, 0.5, 0.1], [1, 0.12, 0.1], [1, 0.8, 0.3]],
  [[0.1, 0.8, 0.9], [0.25, 0.35, 1], [0.9, 0.25, 0.8]],
  [[0.2, 1, 0.45], [0.15, 0.5, 1], [0.9, 0.9, 0.3]],
]; // biome-ignore format: one set a line

/** Where the platform begins, and its height. */
const EDGE_Z = 4.2;
const PLATFORM_M = 1;

const nothingOutside: NonNullable<RoomDesign['outlook']> = () => (_dx, _dy, _dz, out) => void out.fill(0);

const STAGE: Pick<
  RoomDesign,
  'ceiling' | 'skirtingM' | 'lampsByDay' | 'outlook' | 'daylight' | 'windows' | 'platform'
> = {
  ceiling: DARK,
  skirtingM: 0,
  lampsByDay: 1,
  outlook: nothingOutside,
  daylight: () => NIGHT,
  windows: () => [],
  platform: () => ({ heightM: PLATFORM_M, z: EDGE_Z + 1.7 }),
};

const spotHues = (brief: PainterBrief): readonly LinearRgb[] =>
  brief.palette.length > 0 ? brief.palette : brief.random.fork('hues').pick(SPOT_HUES);

/** A platform before a wall of lights, towers of loudspeakers, spotlights on a truss, and heads in front. */
const CONCERT: RoomDesign = {
  ...STAGE,
  width: [12, 13.5],
  depth: [9.5, 10.5],
  height: [6.6, 7.2],
  brightness: 1.15,
  floor: ({ noise }) => ({ material: concrete(noise, [0.03, 0.03, 0.035]), gloss: 0.2 }),
  walls: ({ noise }) => plaster(noise, DARK),
  backWall: (brief) => lightWall(spotHues(brief), 3.4, brief.random.fork('wall').integer(0, 90)),
  furnish: (brief, { size }) => {
    const { random, noise } = brief;
    const half = size.width / 2;
    const black = painted(DARK);
    const pieces: Piece[] = [
      block(
        wood(noise, [0.05, 0.045, 0.045], false, 3),
        [0, 0, (EDGE_Z + size.backZ) / 2],
        [size.width - 1.2, PLATFORM_M, size.backZ - EDGE_Z],
      ),
      ...truss(size, 5.6, EDGE_Z + 0.4),
      ...truss(size, 5.9, size.backZ - 1.2),
    ];
    for (const side of [-1, 1]) {
      pieces.push(...placed(speakers(5), { x: side * (half - 1.6), y: PLATFORM_M, z: EDGE_Z + 1.3, facing: 'camera' }));
      pieces.push(block(black, [side * (half - 0.4), 0, EDGE_Z + 0.5], [0.8, size.height, 0.4]));
      pieces.push(block(black, [side * 1.15, PLATFORM_M, EDGE_Z + 0.5], [0.7, 0.3, 0.5]));
      pieces.push(...placed(speakers(1), { x: side * 2.4, y: PLATFORM_M, z: size.backZ - 1.2, facing: 'camera' }));
    }
    if (!brief.things?.has('drum')) {
      pieces.push(block(black, [0, PLATFORM_M, size.backZ - 1.5], [2.4, 0.35, 1.8]));
      pieces.push(
        ...placed(drumKit(spotHues(brief)[0]!), { x: 0, y: PLATFORM_M + 0.35, z: size.backZ - 1.5, facing: 'camera' }),
      );
    }
    if (!brief.things?.size)
      pieces.push(...placed(microphone(), { x: 0, y: PLATFORM_M, z: EDGE_Z + 1.2, facing: 'camera' }));
    const hues = spotHues(brief);
    for (let k = 0; k < 7; k++) {
      const x = (k - 3) * (half * 0.26);
      const hue = hues[k % hues.length]!;
      pieces.push({
        solids: [
          round(black, [x, 5.1, EDGE_Z + 0.3], [0.3, 0.42, 0.3], { blocksLight: false }),
          round(
            glowing([hue[0] * 2.6 + 0.5, hue[1] * 2.6 + 0.5, hue[2] * 2.6 + 0.5], hue),
            [x, 5.06, EDGE_Z + 0.3],
            [0.26, 0.05, 0.26],
            { blocksLight: false },
          ),
        ],
        lamp: { x, y: 5, z: EDGE_Z + 0.5, intensity: [hue[0] * 5 + 1, hue[1] * 5 + 1, hue[2] * 5 + 1], down: 0.5 },
      });
    }
    pieces.push(...audience(random, [-half + 0.6, half - 0.4], [1.3, EDGE_Z - 0.7], true));
    return pieces;
  },
  cones: (brief, { size }) => {
    const hues = spotHues(brief);
    return Array.from({ length: 7 }, (_, k) => {
      const x = (k - 3) * (size.width * 0.13);
      return {
        from: [x, 5.05, EDGE_Z + 0.3] as const,
        to: [x * 0.5 + (k % 2 === 0 ? 1.1 : -1.1), PLATFORM_M, EDGE_Z + 2] as const,
        spreadM: 0.75,
        light: hues[k % hues.length]!,
      };
    });
  },
  view: ({ random }) => ({
    x: random.between(-0.6, 0.6),
    z: -0.6,
    yaw: 0,
    heightM: 2,
    horizonY: 0.6,
    centreX: 0.5,
    focal: 0.82,
  }),
};

/** Boards under a proscenium with red curtains, painted scenery behind, rows of the audience in front. */
const THEATRE: RoomDesign = {
  ...STAGE,
  width: [10, 11],
  depth: [8.6, 9.2],
  height: [6, 6.6],
  brightness: 0.95,
  floor: ({ noise }) => ({ material: concrete(noise, [0.05, 0.02, 0.02]), gloss: 0 }),
  walls: ({ noise }) => plaster(noise, [0.09, 0.02, 0.02]),
  backWall: (brief) =>
    velvet(
      brief.palette[0] ??
        brief.random.fork('cloth').pick([
          [0.05, 0.06, 0.2],
          [0.2, 0.02, 0.03],
          [0.03, 0.1, 0.11],
        ] as const),
    ),
  furnish: (brief, { size }) => {
    const { random, noise } = brief;
    const half = size.width / 2;
    const red = brief.palette[0] ?? RED;
    const gold = painted([0.5, 0.34, 0.1]);
    const boardsOf = boards(noise, linearOfHex('#8a5a36'), 0.18, false);
    const pieces: Piece[] = [
      block(boardsOf, [0, PLATFORM_M - 0.06, (EDGE_Z + size.backZ) / 2], [size.width, 0.06, size.backZ - EDGE_Z]),
      block(gold, [0, PLATFORM_M - 0.14, EDGE_Z - 0.03], [size.width, 0.14, 0.06]),
      block(wood(noise, [0.16, 0.07, 0.03], false, 5), [0, 0, EDGE_Z + 0.1], [size.width, PLATFORM_M - 0.06, 0.2]),
      ...stageCurtain(red, -1, 2, 4.4, [PLATFORM_M, size.height - 0.4], EDGE_Z + 0.5),
      ...stageCurtain(red, 1, 2, 4.4, [PLATFORM_M, size.height - 0.4], EDGE_Z + 0.5),
      ...pelmet(red, size.width, size.height - 1.2, EDGE_Z + 0.3),
    ];
    for (let k = 0; k < 9; k++) {
      const x = (k - 4) * (size.width / 10);
      pieces.push({
        solids: [
          round(glowing([2.2, 1.5, 0.7], [1, 0.9, 0.7]), [x, PLATFORM_M, EDGE_Z + 0.08], [0.12, 0.09, 0.12], {
            blocksLight: false,
          }),
        ],
        lamp: { x, y: PLATFORM_M + 0.25, z: EDGE_Z + 0.2, intensity: [0.35, 0.24, 0.12], down: 0 },
      });
    }
    for (const x of [-2, 0, 2])
      pieces.push({ solids: [], lamp: { x, y: 4.9, z: EDGE_Z + 1.6, intensity: [7, 5.8, 4.2], down: 0.6 } });
    pieces.push(...audience(random, [-half + 0.6, half - 0.4], [1.2, EDGE_Z - 0.8], false));
    return pieces;
  },
  cones: () =>
    [-2.6, 0, 2.6].map((x) => ({
      from: [x, 5.6, EDGE_Z + 0.6] as const,
      to: [x * 0.25, PLATFORM_M, EDGE_Z + 2] as const,
      spreadM: 1.1,
      light: [0.5, 0.42, 0.28] as const,
    })),
  view: ({ random }) => ({
    x: random.between(-0.5, 0.5),
    z: -0.6,
    yaw: 0,
    heightM: 1.95,
    horizonY: 0.58,
    centreX: 0.5,
    focal: 0.86,
  }),
};

/** A beam of crossing struts that carries the lamps. */
function truss({ width }: RoomPlan['size'], y: number, z: number): Piece[] {
  const steel = painted([0.1, 0.1, 0.11]);
  const more = { blocksLight: false, lightCells: 1 } as const;
  const pieces: Piece[] = [0, 0.36].map((up) => block(steel, [0, y + up, z], [width, 0.05, 0.05], more));
  for (let x = -width / 2 + 0.3; x < width / 2; x += 0.5)
    pieces.push(block(steel, [x, y, z], [0.035, 0.4, 0.035], more));
  return pieces;
}

export const paintConcert = roomPainter(CONCERT);
export const paintTheatre = roomPainter(THEATRE);
