import { linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, concrete, pickWood } from '../floors.ts';
import { writtenBoard } from '../furniture/chalkboard.ts';
import { picture, plant } from '../furniture/decor.ts';
import { desk, officeChair } from '../furniture/desks.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { placed } from '../furniture/parts.ts';
import { bookcase } from '../furniture/storage.ts';
import { againstWall } from '../hall.ts';
import { townOutlook } from '../outlook.ts';
import { plaster } from '../walls.ts';

const WHITE = linearOfHex('#e9e6df');
const FRAME = linearOfHex('#55595c');

/** Desks with screens in rows, a window front over the town, light strips. */
const OFFICE: RoomDesign = {
  width: [6.6, 7.4],
  depth: [7, 7.8],
  height: [2.9, 3.2],
  ceiling: linearOfHex('#eeeeec'),
  lampsByDay: 0.25,
  outlook: townOutlook,
  floor: ({ random, noise }) =>
    random.chance(0.5)
      ? { material: concrete(noise, linearOfHex('#8f969c')), gloss: 0.3 }
      : { material: boards(noise, pickWood(random), 0.18, true), gloss: 0.4 },
  walls: ({ noise }, { colours }) => plaster(noise, mixRgb(colours.wall, WHITE, 0.5)),
  backWall: ({ noise }, { colours }) => plaster(noise, mixRgb(colours.accent, WHITE, 0.25)),
  windows: (_brief, plan) =>
    sideWindows(plan, [[0.4, 2.3], [2.5, 4.4], [4.6, 6.5]], {
      up: [0.4, plan.size.height - 0.25],
      columns: 2,
      rows: 1,
      frame: FRAME,
    }), // biome-ignore format: windows
  furnish: (brief, { size, colours, side, level }) => {
    const { random, noise } = brief;
    const tone = mixRgb(pickWood(random), WHITE, random.pick([0, 0.7]));
    const back = againstWall(size, 'back');
    const far = againstWall(size, side < 0 ? 'right' : 'left');
    const seat = random.pick([colours.cloth, [0.03, 0.032, 0.036] as const]);
    const pieces: Piece[] = [
      writtenBoard(back, random, [-1.2, 1.2], [1.05, 2.05], FRAME),
      picture(back, noise, random, [1.6, 2.3], [1.2, 2]),
      ...bookcase(far, noise, tone, [size.backZ - 2.6, size.backZ - 0.5], 1.9, random.integer(1, 900)),
      ...plant(random, -side * (size.width / 2 - 0.5), 3.4, 1.3, colours.accent),
      ...plant(random, side * (size.width / 2 - 0.5), size.backZ - 0.5, 1.6, colours.second),
    ];
    for (const { x, z } of deskPlaces(size.backZ)) {
      const seed = Math.round(z * 10 + x * 100 + 500);
      pieces.push(...placed(desk(noise, tone, seed), { x, z: z - 0.4, facing: 'away' }));
      pieces.push(...placed(officeChair(noise, seat), { x, z: z + 0.75, facing: 'camera' }));
    }
    for (const x of [-1.2, 1.2])
      for (let z = 2.4; z < size.backZ - 1; z += 2.2)
        pieces.push(
          lightStrip([x, size.height - 0.06, z], [0.3, 0.05, 1.2], [1, 0.97, 0.92], level.light > 0.5 ? 1.3 : 0.5),
        );
    return pieces;
  },
  spots: ({ size }) => deskPlaces(size.backZ).map(({ x, z }) => ({ x, y: SEAT_DROP_M, z: z + 0.62 })),
  view: ({ random }) => ({ heightM: 1.65, x: random.between(-0.4, 0.4), z: -0.8, yaw: random.between(-0.08, 0.08) }),
};

/** Who sits is lower than who stands. */
const SEAT_DROP_M = -0.42;

/** Desks whose sitters look at the camera. */
function deskPlaces(backZ: number): { x: number; z: number }[] {
  return [3, backZ - 2.1].flatMap((z) => [-1.85, 0, 1.85].map((x) => ({ x, z })));
}

export const paintOffice = roomPainter(OFFICE);
