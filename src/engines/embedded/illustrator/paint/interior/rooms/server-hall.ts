import { linearOfHex } from '../../../maths/colour.ts';
import { alongAisle } from '../aisle-view.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { serverRacks } from '../furniture/server-racks.ts';
import { plaster } from '../walls.ts';

const PANEL = linearOfHex('#b9bec4');
const JOINT = linearOfHex('#a7adb4');
const WALL = linearOfHex('#c9ced4');
const ROW_M = 3.1;
const RACK_HEIGHT_M = 2.25;

/** An aisle between rows of server cabinets, on a raised floor under strips of cold light. */
const SERVER_HALL: RoomDesign = {
  width: [4.6, 5.2],
  depth: [13, 16],
  height: [2.9, 3.1],
  ceiling: linearOfHex('#8d949c'),
  lampsByDay: 0.6,
  brightness: 1,
  floor: ({ noise }) => ({ material: chequeredTiles(noise, PANEL, JOINT, 0.6, false), gloss: 0.7 }),
  walls: ({ noise }) => plaster(noise, WALL),
  windows: () => [],
  furnish: ({ random }, { size, level }) => {
    const pieces: Piece[] = [];
    for (let z = 1.8; z + ROW_M / 2 < size.backZ - 0.3; z += ROW_M + 0.25) {
      for (const wall of ['left', 'right'] as const)
        pieces.push(
          ...placed(serverRacks(ROW_M, RACK_HEIGHT_M, random.integer(1, 900)), atWall(size, wall, z + ROW_M / 2, 0)),
        );
      pieces.push(
        lightStrip(
          [0, size.height - 0.07, z + ROW_M / 2],
          [0.24, 0.05, 1.8],
          [0.82, 0.92, 1.1],
          level.light > 0.5 ? 1 : 0.6,
        ),
      );
    }
    return pieces;
  },
  view: alongAisle,
};

export const paintServerHall = roomPainter(SERVER_HALL);
