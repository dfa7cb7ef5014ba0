import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { boards, pickWood } from '../floors.ts';
import { mirror } from '../furniture/bath.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { atWall, ball, block, cushion, placed, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { townOutlook } from '../outlook.ts';
import { plaster } from '../walls.ts';

const BLACK: LinearRgb = [0.025, 0.026, 0.028];
const STEEL: LinearRgb = [0.42, 0.43, 0.45];
const WHITE = linearOfHex('#e6e7e5');

/** A place to train: treadmills before the windows, a bench with a barbell, a rack of dumbbells under mirrors. */
const GYM: RoomDesign = {
  width: [6.6, 7.4],
  depth: [7, 7.8],
  height: [3.2, 3.6],
  ceiling: linearOfHex('#d5d6d5'),
  lampsByDay: 0.3,
  outlook: townOutlook,
  floor: ({ noise, random }) => ({
    material: boards(noise, mixRgb(pickWood(random), [0.1, 0.1, 0.1], 0.3), 0.2, true),
    gloss: 0.35,
  }),
  walls: ({ noise }, { colours }) => plaster(noise, mixRgb(colours.accent, WHITE, 0.5)),
  windows: (_brief, plan) =>
    sideWindows(plan, [[0.6, 2.4], [2.7, 4.5], [4.8, 6.6]], { up: [0.5, plan.size.height - 0.4], columns: 2, rows: 1, frame: BLACK }), // biome-ignore format: windows
  furnish: (brief, { size, side, level, colours }) => {
    const half = size.width / 2;
    const far = side < 0 ? 'right' : 'left';
    const tone = brief.palette[0] ?? colours.accent;
    const pieces: Piece[] = [
      ...[-1.5, 0, 1.5].flatMap((x) => placed(mirror(STEEL, 1.4, 1.6, 0.5), { ...atWall(size, 'back', x), y: 0.95 })),
      ...placed(dumbbells(), atWall(size, 'back', 0, 0.1)),
      ...placed(weightBench(tone), { x: -side * 1.1, z: size.backZ - 2.6, facing: 'camera' }),
      ...placed([ball(painted(tone), [0, 0, -0.4], [0.7, 0.66, 0.7])], atWall(size, far, size.backZ - 1)),
      ...placed([cushion(painted(BLACK), [0, 0, -0.5], [1.9, 0.05, 0.8], 0.02)], atWall(size, far, 3.6)),
    ];
    for (const z of [3.2, 4.5, 5.8])
      pieces.push(...placed(treadmill(tone), { x: side * (half - 1.9), z, facing: side < 0 ? 'right' : 'left' }));
    for (const x of [-1.4, 1.4])
      for (const z of [2.4, 5])
        pieces.push(
          lightStrip([x, size.height - 0.1, z], [0.2, 0.05, 1.6], [1, 0.98, 0.95], level.light > 0.5 ? 1.6 : 0.6),
        );
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.7, yaw: random.between(-0.1, 0.1), heightM: 1.6 }),
};

/** A running band with its console at the far end. */
function treadmill(tone: LinearRgb): Solid[] {
  const black = painted(BLACK);
  return [
    block(black, [0, 0.06, -0.1], [0.62, 0.12, 1.7]),
    ...[-1, 1].flatMap((side) => [
      block(painted(STEEL), [side * 0.36, 0.05, -0.1], [0.1, 0.16, 1.7]),
      block(painted(STEEL), [side * 0.36, 0.2, 0.66], [0.06, 1.05, 0.08]),
      block(black, [side * 0.36, 0.95, 0.35], [0.05, 0.05, 0.6]),
    ]),
    block(black, [0, 1.2, 0.66], [0.8, 0.34, 0.08]),
    block(painted(tone), [0, 0.1, 0.72], [0.72, 0.18, 0.2]),
  ];
}

function dumbbells(): Solid[] {
  const iron = painted(BLACK);
  const bells = [0.3, 0.62].flatMap((y) =>
    [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2].flatMap((x) => [
      round(painted(STEEL), [x, y + 0.1, -0.2], [0.05, 0.05, 0.3], { axis: 'z' }),
      ...[-0.1, 0.1].map((z) => round(iron, [x, y + 0.03, -0.2 + z], [0.2, 0.2, 0.1], { axis: 'z' })),
    ]),
  );
  return [
    ...[0.28, 0.6].map((y) => block(painted(STEEL), [0, y, -0.2], [2.9, 0.04, 0.36])),
    ...[-1.45, 1.45].map((x) => block(painted(STEEL), [x, 0, -0.2], [0.06, 0.85, 0.4])),
    ...bells,
  ];
}

/** A padded bench under a barbell on two posts. */
function weightBench(tone: LinearRgb): Solid[] {
  const steel = painted(STEEL);
  const iron = painted(BLACK);
  return [
    cushion(painted(tone), [0, 0.4, -0.5], [0.36, 0.1, 1.3], 0.04),
    ...[0, -1].map((z) => block(steel, [0, 0, z], [0.4, 0.4, 0.07])),
    ...[-0.5, 0.5].map((x) => block(steel, [x, 0, 0.1], [0.07, 1.1, 0.07])),
    round(steel, [0, 1.1, 0.1], [2, 0.04, 0.04], { axis: 'x' }),
    ...[-0.85, -0.75, 0.75, 0.85].map((x) => round(iron, [x, 0.9, 0.1], [0.07, 0.44, 0.44], { axis: 'x' })),
  ];
}

export const paintGym = roomPainter(GYM);
