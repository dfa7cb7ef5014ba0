import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { filteredNoise } from '../../traced/filtered.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import type { FloorCovering } from '../floors.ts';
import { concrete, darken, pickWood } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { wallShelf } from '../furniture/storage.ts';
import { rollerDoor, toolBoard, toolChest, tyres, workbench } from '../furniture/workshop.ts';
import { againstWall } from '../hall.ts';
import { bricks, dado, plaster } from '../walls.ts';

const CANS: readonly LinearRgb[] = ['#b5382f', '#2f5f9a', '#d9a441', '#3a3d40', '#5f7f4a'].map(linearOfHex);
const CHEST: readonly LinearRgb[] = ['#b02a22', '#1f4f8a', '#23272b'].map(linearOfHex);
const WHITE = linearOfHex('#dcdcd6');

/** A workshop for cars: bench and tools on the back wall, a lift, tyres, a roller door. */
const GARAGE: RoomDesign = {
  width: [6.8, 7.4],
  depth: [7, 7.8],
  height: [3.5, 3.9],
  ceiling: linearOfHex('#b9bab8'),
  lampsByDay: 0.5,
  floor: ({ noise }) => oily(noise),
  walls: ({ noise, random }, { colours }) =>
    dado(
      plaster(noise, mixRgb(colours.accent, [0.2, 0.2, 0.2], 0.3)),
      random.chance(0.4) ? bricks(noise, [0.5, 0.47, 0.43], [0.4, 0.38, 0.36]) : plaster(noise, WHITE),
      1.2,
      [0.08, 0.08, 0.08],
    ),
  windows: (_brief, plan) => sideWindows(plan, [[2.2, 3.6], [4, 5.4]], { up: [1.5, plan.size.height - 0.5], columns: 3, rows: 2, frame: [0.1, 0.11, 0.12] }), // biome-ignore format: windows
  furnish: ({ random, noise }, { size, side, level, daylight }) => {
    const half = size.width / 2;
    const back = againstWall(size, 'back');
    const farWall = side < 0 ? 'right' : 'left';
    const tone = pickWood(random);
    const benchX = -side * (half - 2.1);
    const doorX = side * (half - 1.7);
    const pieces: Piece[] = [
      ...placed(workbench(noise, tone, 2.6), atWall(size, 'back', benchX)),
      ...placed(toolBoard(mixRgb(tone, [0.5, 0.45, 0.35], 0.4), 2.6, 1.22, random.integer(1, 90)), {
        ...atWall(size, 'back', benchX),
        y: 1.25,
      }),
      ...placed(rollerDoor(linearOfHex('#aeb3b5'), 2.5, 2.6, daylight.low), atWall(size, 'back', doorX)),
      ...placed(toolChest(random.pick(CHEST)), atWall(size, farWall, size.backZ - 2.3)),
      ...placed(tyres(4), { x: -side * (half - 0.5), z: size.backZ - 3.4, facing: 'camera' }),
      ...placed(tyres(3), { x: -side * (half - 1), z: size.backZ - 3.9, facing: 'camera' }),
    ];
    for (const y of [1.7, 2.15, 2.6])
      pieces.push(
        ...wallShelf(againstWall(size, farWall), noise, [0.3, 0.31, 0.32], [size.backZ - 3, size.backZ - 0.6], y, CANS),
      );
    for (const z of [2.6, 5])
      pieces.push(lightStrip([0, size.height - 0.2, z], [0.2, 0.06, 1.5], [1, 0.97, 0.9], level.light > 0.5 ? 2.4 : 1));
    pieces.push(...wallShelf(back, noise, tone, [benchX - 1.2, benchX + 1.2], 2.6, CANS));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.4, 0.4), z: -0.7, heightM: 1.6 }),
};

/** Concrete with dark stains and a painted line. */
function oily(noise: Noise): FloorCovering {
  const base = concrete(noise, linearOfHex('#8d8f8e'));
  return {
    gloss: 0.45,
    material: (hit) => {
      base(hit);
      const foot = Math.max(hit.footprintU, hit.footprintV);
      darken(
        hit,
        0.55 * Math.max(0, Math.min(1, (filteredNoise(noise, hit.u + 9, hit.v, 0.8, 0.8, foot, 3) - 0.18) * 5)),
      );
      if (Math.abs(Math.abs(hit.u) - 2.35) < 0.05) hit.paint([0.6, 0.45, 0.05]);
    },
  };
}

export const paintGarage = roomPainter(GARAGE);
