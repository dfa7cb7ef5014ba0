import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { alongAisle } from '../aisle-view.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { LIVING_WALLS } from '../designs.ts';
import { boards, chequeredTiles, pickWood } from '../floors.ts';
import { picture, plant } from '../furniture/decor.ts';
import { door } from '../furniture/doors.ts';
import { lantern, lightStrip } from '../furniture/lamps.ts';
import { lockers } from '../furniture/lockers.ts';
import { atWall, block, placed } from '../furniture/parts.ts';
import { fabric, painted } from '../furniture/surfaces.ts';
import { againstWall } from '../hall.ts';
import { dado, plaster } from '../walls.ts';

const CARPETS: readonly LinearRgb[] = ['#7a2a2a', '#2f4a63', '#3f5a45', '#6a4a2a'].map(linearOfHex);
const BRASS = linearOfHex('#b08d57');
const FRAME = linearOfHex('#efece6');
const STEEL: LinearRgb = [0.45, 0.47, 0.49];
const DOOR_GAP_M = 2.7;

/** A long passage with doors on both sides, a runner on the floor, lamps on the walls, a window at the end. */
const CORRIDOR: RoomDesign = {
  width: [2.5, 2.9],
  depth: [15, 19],
  height: [2.7, 3],
  ceiling: linearOfHex('#efece6'),
  skirtingM: 0.16,
  lampsByDay: 0.5,
  floor: ({ noise, random }) => ({ material: boards(noise, pickWood(random), 0.14, false), gloss: 0.35 }),
  walls: (brief, { colours }) => brief.random.pick(LIVING_WALLS)(brief, colours),
  windows: (_brief, plan) => [backWindow(plan, [-0.55, 0.55], { up: [0.7, plan.size.height - 0.4], columns: 2, rows: 3, frame: FRAME })], // biome-ignore format: window
  furnish: (brief, { size, level }) => {
    const { noise, random } = brief;
    const tone = pickWood(random);
    const carpet = brief.palette[0] ?? random.pick(CARPETS);
    const edge = mixRgb(carpet, BRASS, 0.6);
    const pieces: Piece[] = [
      block(fabric(noise, carpet), [0, 0, size.backZ / 2], [1.5, 0.012, size.backZ]),
      ...[-0.66, 0.66].map((x) => block(painted(edge), [x, 0.012, size.backZ / 2], [0.06, 0.004, size.backZ])),
    ];
    for (let z = 2.4, k = 0; z < size.backZ - 0.8; z += DOOR_GAP_M, k++) {
      for (const [index, wall] of (['left', 'right'] as const).entries()) {
        pieces.push(...placed(door(noise, tone, FRAME, BRASS), atWall(size, wall, z, 0)));
        const at = z + DOOR_GAP_M / 2;
        if (at > size.backZ - 0.4) continue;
        pieces.push(lantern((index === 0 ? -1 : 1) * (size.width / 2 - 0.14), 1.85, at, level));
        if ((k + index) % 2 === 0)
          pieces.push(picture(againstWall(size, wall), noise, random, [at - 0.35, at + 0.35], [1.15, 1.65]));
      }
    }
    pieces.push(...plant(random, size.width / 2 - 0.4, size.backZ - 0.4, 1.2, edge));
    return pieces;
  },
  view: alongAisle,
};

/** A passage of a school or a hospital: hard floor, strips of light, doors, and lockers where there are some. */
function institution(hasLockers: boolean): RoomDesign {
  return {
    ...CORRIDOR,
    width: [3, 3.4],
    lampsByDay: 0.4,
    brightness: 1.1,
    floor: ({ noise }, { colours }) => ({
      material: chequeredTiles(
        noise,
        linearOfHex('#c9cdca'),
        mixRgb(colours.accent, linearOfHex('#c9cdca'), 0.75),
        0.6,
        false,
      ),
      gloss: 0.65,
    }),
    walls: ({ noise }, { colours }) =>
      dado(plaster(noise, mixRgb(colours.accent, FRAME, 0.45)), plaster(noise, FRAME), 1.15, FRAME),
    furnish: (brief, { size, level, colours }) => {
      const { noise } = brief;
      const tone = brief.palette[0] ?? colours.cloth;
      const pieces: Piece[] = [];
      for (let z = 2.4; z < size.backZ - 0.8; z += DOOR_GAP_M) {
        pieces.push(
          lightStrip([0, size.height - 0.07, z], [0.3, 0.05, 1.3], [1, 0.98, 0.95], level.light > 0.5 ? 0.9 : 0.5),
        );
        for (const wall of ['left', 'right'] as const) {
          pieces.push(...placed(door(noise, mixRgb(tone, FRAME, 0.5), STEEL, STEEL), atWall(size, wall, z, 0)));
          if (hasLockers && z + DOOR_GAP_M < size.backZ)
            pieces.push(...placed(lockers(tone, 1.52, 1.85), atWall(size, wall, z + DOOR_GAP_M / 2, 0)));
          else if (z + 2 < size.backZ)
            pieces.push(
              ...placed(
                [block(painted(STEEL), [0, 0.85, -0.06], [1.5, 0.1, 0.06])],
                atWall(size, wall, z + DOOR_GAP_M / 2),
              ),
            );
        }
      }
      return pieces;
    },
  };
}

export const paintPassage = roomPainter(CORRIDOR);
export const paintSchoolPassage = roomPainter(institution(true));
export const paintHospitalPassage = roomPainter(institution(false));
