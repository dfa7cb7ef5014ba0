import { linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { decorWood, livingFloor, livingWalls } from '../decorate.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { curtains, picture, plant, rug } from '../furniture/decor.ts';
import { diningTable } from '../furniture/dining.ts';
import { pendant, tableLamp } from '../furniture/lamps.ts';
import { placed } from '../furniture/parts.ts';
import { sideboard } from '../furniture/storage.ts';
import { againstWall } from '../hall.ts';

const FRAME = linearOfHex('#efece6');
const BRASS = linearOfHex('#b08d57');

/** A laid table for six under a lamp, a sideboard, windows. */
const DINING_ROOM: RoomDesign = {
  width: [4.8, 5.4],
  depth: [5.2, 5.8],
  height: [2.7, 3],
  ceiling: linearOfHex('#efece6'),
  lampsByDay: 0.1,
  floor: (brief, { colours }) => livingFloor(brief, colours),
  walls: (brief, { colours }) => livingWalls(brief, colours),
  windows: ({ random }, plan) => {
    const { size } = plan;
    const look = { up: [0.5, size.height - 0.35] as const, columns: 2, rows: 3, frame: FRAME };
    return random.chance(0.55)
      ? [backWindow(plan, [-0.9, 0.9], { ...look, columns: 4 }), ...sideWindows(plan, [[2.2, 3.8]], look)]
      : sideWindows(plan, [[1.2, 2.6], [3.2, 4.6]], look); // biome-ignore format: windows
  },
  furnish: (brief, { size, colours, side, level }) => {
    const { random, noise } = brief;
    const tone = decorWood(brief);
    const half = size.width / 2;
    const farWall = side < 0 ? 'right' : 'left';
    const far = againstWall(size, farWall);
    const back = againstWall(size, 'back');
    const z = size.backZ - 2.15;
    const shape = random.pick(['drum', 'globe', 'cone'] as const);
    const pieces: Piece[] = [
      rug(noise, random, [-1.7, 1.7], [z - 1.1, z + 1.1], colours.second, mixRgb(colours.accent, colours.trim, 0.3)),
      ...sideboard(far, noise, tone, [size.backZ - 2.4, size.backZ - 0.7], BRASS),
      picture(far, noise, random, [size.backZ - 2.1, size.backZ - 1], [1.2, 2]),
      tableLamp(-side * (half - 0.25), 0.75, size.backZ - 0.95, level, colours.accent),
      ...plant(random, side * (half - 0.45), size.backZ - 0.45, random.between(1.1, 1.6), colours.accent),
    ];
    if (!brief.things?.has('table')) {
      const look = {
        widthM: 2.1,
        depthM: 1,
        wood: tone,
        seat: colours.cloth,
        cloth: mixRgb(colours.second, colours.trim, 0.3),
      };
      const laid = { ...look, isLaid: true, candles: level.light > 0.5 ? 1 : 0.4 };
      pieces.push(...placed(diningTable(noise, random, 6, laid), { x: 0, z, facing: 'camera' }));
    }
    for (const x of [-0.5, 0.5]) pieces.push(pendant(x, 1.75, z, size.height, shape, colours.accent, level));
    if (random.chance(0.6)) {
      const window = { along: [-0.9, 0.9] as const, up: [0.5, size.height - 0.35] as const };
      pieces.push(...curtains(back, window, mixRgb(colours.second, colours.trim, 0.45), size.height));
    }
    return pieces;
  },
  view: ({ random }, { size }) => ({ x: random.between(-0.5, 0.5), z: Math.min(-0.3, size.backZ - 6), heightM: 1.6 }),
};

export const paintDiningRoom = roomPainter(DINING_ROOM);
