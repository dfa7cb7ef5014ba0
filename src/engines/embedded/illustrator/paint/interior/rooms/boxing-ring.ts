import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { ball, block, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { plaster } from '../walls.ts';

const CANVAS = linearOfHex('#b9c4d2');
const DARK = linearOfHex('#1c2230');
const ROPES: readonly LinearRgb[] = [linearOfHex('#c93a3f'), linearOfHex('#eceae4'), linearOfHex('#2f5fae')];
const CORNERS: readonly LinearRgb[] = [linearOfHex('#c93a3f'), linearOfHex('#2f5fae')];
/** A ring is 6 m wide between its ropes, which hang from 0.46 to 1.3 m over the canvas. */
const HALF_M = 3;
const BACK_Z = 5.4;
const ROPE_HEIGHTS_M = [0.5, 0.9, 1.3] as const;
const ROPE_M = 0.06;
const POST_M = 1.5;
/** The floor of the hall lies so far below the canvas that of the crowd only the heads are seen. */
const CROWD_ROWS = 4;

/** A boxing ring, seen from within it: canvas, ropes and padded corners, the dark hall with its crowd behind. */
const BOXING_RING: RoomDesign = {
  width: [15, 16],
  depth: [12, 13],
  height: [5.5, 6],
  ceiling: DARK,
  skirtingM: 0,
  lampsByDay: 1,
  brightness: 1.15,
  floor: () => ({ material: canvas(), gloss: 0.05 }),
  walls: ({ noise }) => plaster(noise, mixRgb(DARK, CANVAS, 0.06)),
  windows: () => [],
  furnish: ({ random }, { size, level }) => {
    const pieces: Piece[] = [...ropes(), ...corners()];
    for (let row = 0; row < CROWD_ROWS; row++)
      for (let x = -size.width / 2 + 0.4; x < size.width / 2; x += 0.62)
        pieces.push(...watcher(x + random.between(-0.12, 0.12), BACK_Z + 1.2 + row * 0.9, row * 0.34));
    for (const x of [-2.2, 0, 2.2])
      pieces.push(
        lightStrip([x, size.height - 0.2, 3.2], [0.5, 0.08, 2.4], [1, 0.97, 0.92], level.light > 0.5 ? 10 : 7),
      );
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.4, 0.4), z: -1.4, yaw: random.between(-0.05, 0.05), heightM: 1.5 }),
};

/** The canvas within the ropes with a band along them, the dark floor of the hall without. */
function canvas(): Material {
  return (hit) => {
    const fromEdge = Math.min(HALF_M + 0.5 - Math.abs(hit.u), BACK_Z + 0.4 - hit.v);
    const tone = fromEdge < 0 ? DARK : fromEdge < 0.5 ? mixRgb(CORNERS[1]!, CANVAS, 0.2) : CANVAS;
    [hit.red, hit.green, hit.blue] = tone;
  };
}

function ropes(): Solid[] {
  return ROPE_HEIGHTS_M.flatMap((y, i) => [
    block(painted(ROPES[i]!), [0, y, BACK_Z], [HALF_M * 2, ROPE_M, ROPE_M]),
    ...[-HALF_M, HALF_M].map((x) => block(painted(ROPES[i]!), [x, y, BACK_Z / 2 - 1], [ROPE_M, ROPE_M, BACK_Z + 2])),
  ]);
}

/** Posts behind pads where the ropes meet. */
function corners(): Solid[] {
  return [-HALF_M, HALF_M].flatMap((x, i) => [
    round(painted(mixRgb(DARK, CANVAS, 0.3)), [x, 0, BACK_Z + 0.12], [0.14, POST_M, 0.14]),
    block(painted(CORNERS[i]!), [x, 0.36, BACK_Z - 0.02], [0.26, 1.04, 0.16]),
  ]);
}

/** Head and shoulders in the dark. */
function watcher(x: number, z: number, up: number): Solid[] {
  const cloth = painted(mixRgb(DARK, CANVAS, 0.1));
  return [
    ball(cloth, [x, up - 0.35, z], [0.5, 0.8, 0.3], { blocksLight: false }),
    ball(painted(mixRgb(DARK, linearOfHex('#c98f6b'), 0.22)), [x, up + 0.42, z], [0.22, 0.28, 0.22], {
      blocksLight: false,
    }),
  ];
}

export const paintBoxingRing = roomPainter(BOXING_RING);
