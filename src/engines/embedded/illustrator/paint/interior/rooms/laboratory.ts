import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { labWare } from '../furniture/lab-ware.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { counter, wallCupboards, wallShelf } from '../furniture/storage.ts';
import { againstWall } from '../hall.ts';
import { plaster } from '../walls.ts';

const WHITE = linearOfHex('#eef1f2');
const TILE = linearOfHex('#c3ccd0');
const TOP = linearOfHex('#3a4248');
const STEEL: LinearRgb = [0.5, 0.53, 0.56];
const REAGENTS: readonly LinearRgb[] = ['#c9d8dc', '#8a5a2a', '#3f7fa8', '#dfe6e8', '#a8722f', '#6fae7a'].map(
  linearOfHex,
);
const BENCH_HEIGHT_M = 0.92;
const BENCH_DEPTH_M = 0.66;

/** White benches along three walls with glassware and instruments on them, shelves of bottles above, cold strips of light. */
const LABORATORY: RoomDesign = {
  width: [5.2, 5.8],
  depth: [6, 6.8],
  height: [2.8, 3],
  ceiling: linearOfHex('#eef0f0'),
  lampsByDay: 0.75,
  brightness: 1.2,
  floor: ({ noise }) => ({ material: chequeredTiles(noise, TILE, mixRgb(TILE, WHITE, 0.4), 0.6, false), gloss: 0.6 }),
  walls: ({ noise }, { colours }) => plaster(noise, mixRgb(colours.accent, WHITE, 0.82)),
  windows: () => [],
  furnish: ({ noise, random }, { size, colours, level }) => {
    const look = {
      front: mixRgb(colours.accent, WHITE, 0.7),
      top: TOP,
      metal: STEEL,
      depthM: BENCH_DEPTH_M,
      heightM: BENCH_HEIGHT_M,
    };
    const half = size.width / 2;
    const [near, far] = [1.9, size.backZ - 0.1];
    const pieces: Piece[] = [];
    for (const wall of ['left', 'right'] as const) {
      const place = againstWall(size, wall);
      pieces.push(...counter(place, noise, [near, far], look));
      for (const y of [1.5, 1.9]) pieces.push(...wallShelf(place, noise, WHITE, [near + 0.2, far - 0.8], y, REAGENTS));
      pieces.push(
        ...placed(labWare(random, far - near - 0.7), {
          ...atWall(size, wall, (near + far) / 2 - 0.3),
          y: BENCH_HEIGHT_M,
        }),
      );
    }
    const back = againstWall(size, 'back');
    pieces.push(
      ...counter(back, noise, [-half + BENCH_DEPTH_M, half - BENCH_DEPTH_M], look),
      ...wallCupboards(back, [-half + 0.5, half - 0.5], [1.65, 2.35], look.front, STEEL),
      ...placed(labWare(random, size.width - 2), { ...atWall(size, 'back', 0), y: BENCH_HEIGHT_M }),
    );
    for (const x of [-1.1, 1.1])
      for (let z = 2; z < size.backZ - 0.6; z += 2.2)
        pieces.push(
          lightStrip([x, size.height - 0.06, z], [0.26, 0.05, 1.3], [0.95, 0.99, 1.02], level.light > 0.5 ? 1.1 : 0.8),
        );
    return pieces;
  },
  view: ({ random }) => ({ heightM: 1.6, x: random.between(-0.3, 0.3), z: -0.7, yaw: random.between(-0.07, 0.07) }),
};

export const paintLaboratory = roomPainter(LABORATORY);
