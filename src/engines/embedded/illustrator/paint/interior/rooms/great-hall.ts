import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, type RoomPlan, roomPainter, sideWindows } from '../designed-room.ts';
import { banner } from '../furniture/banners.ts';
import { form } from '../furniture/benches.ts';
import { candle } from '../furniture/dining.ts';
import { candleWheel, torch } from '../furniture/lamps.ts';
import { atWall, ball, block, cushion, placed, round } from '../furniture/parts.ts';
import { squareTable } from '../furniture/seating.ts';
import { fabric, painted, wood } from '../furniture/surfaces.ts';
import { masonry } from '../masonry.ts';
import { gardenOutlook } from '../outlook.ts';

const STONES: readonly LinearRgb[] = ['#a59883', '#8f8a82', '#9b8a72'].map(linearOfHex);
const GOLD: LinearRgb = [0.55, 0.36, 0.08];
const RED: LinearRgb = [0.32, 0.025, 0.03];
const BAY_M = 3.2;

/** The hall of a castle: high arched windows between banners, timber arches, a long table or a carpet to the throne. */
function greatHall(isThrone: boolean): RoomDesign {
  return {
    width: [8.6, 9.6],
    depth: [15, 17],
    height: [7, 8],
    ceiling: linearOfHex('#4a3524'),
    skirtingM: 0,
    lampsByDay: 0.55,
    brightness: 0.8,
    outlook: gardenOutlook,
    floor: ({ noise, random }) => ({
      material: masonry(noise, scaleRgb(random.fork('stone').pick(STONES), 0.8), 0.7, 1),
      gloss: 0.3,
    }),
    walls: ({ noise, random }) => masonry(noise, random.fork('stone').pick(STONES), 0.36, 0.7),
    windows: (_brief, plan) => {
      const { size } = plan;
      const frame = linearOfHex('#5d564c');
      const look = { up: [2.9, size.height - 1.3] as const, columns: 2, rows: 6, arched: true, frame, bar: 0.025 };
      const along = Array.from({ length: 5 }, (_, k) => [2.7 + k * BAY_M, 3.9 + k * BAY_M] as const);
      return [
        ...[-1.75, 0, 1.75].map((x) =>
          backWindow(plan, [x - 0.6, x + 0.6], { ...look, up: [isThrone ? 3.4 : 3, size.height - 0.9] }),
        ),
        ...sideWindows(plan, along, look),
        ...sideWindows(plan, along, look, 'far'),
      ];
    },
    furnish: (brief, plan) => {
      const { noise, random } = brief;
      const { size, level, colours } = plan;
      const half = size.width / 2;
      const cloths = [
        brief.palette[0] ?? RED,
        random.pick([colours.accent, [0.03, 0.07, 0.24] as const, [0.02, 0.13, 0.06] as const]),
      ];
      const pieces: Piece[] = [...timbers(noise, plan)];
      for (let k = 0; 1.5 + k * BAY_M < size.backZ - 0.5; k++) {
        const z = 1.5 + k * BAY_M;
        for (const side of ['left', 'right'] as const) {
          const look = {
            cloth: cloths[k % 2]!,
            device: GOLD,
            widthM: 1.05,
            heightM: 2.5,
            kind: k,
            along: z + 0.15,
            y: 2.5,
          };
          pieces.push(...placed(banner(look), { ...atWall(size, side, z + 0.15), y: 2.5 }));
          pieces.push(torch((side === 'left' ? -1 : 1) * (half - 0.22), 2.05, z + 1, level));
        }
        if (z > 3 && k % 2 === 1) pieces.push(candleWheel(0, size.height - 2.7, z + 0.8, size.height, level));
      }
      pieces.push(
        ...(isThrone
          ? dais(noise, size.backZ, brief.things?.has('throne') === true)
          : feast(noise, size.backZ, brief.things)),
      );
      return pieces;
    },
    view: ({ random }) => ({
      x: random.between(-0.5, 0.5),
      z: -0.7,
      yaw: random.between(-0.05, 0.05),
      horizonY: 0.56,
      heightM: 1.9,
      centreX: random.between(0.46, 0.54),
    }),
  };
}

/** Posts on stone feet, beams from wall to wall and braces under them. */
function timbers(noise: Noise, { size }: RoomPlan): Solid[] {
  const oak = wood(noise, [0.2, 0.11, 0.05], false, 3);
  const post = wood(noise, [0.2, 0.11, 0.05], true, 4);
  const half = size.width / 2;
  const solids: Solid[] = [];
  for (let z = 1.5; z < size.backZ; z += BAY_M) {
    solids.push(block(oak, [0, size.height - 0.75, z], [size.width, 0.34, 0.3]));
    solids.push(block(post, [0, size.height - 0.42, z], [0.28, 0.42, 0.26]));
    for (const side of [-1, 1]) {
      solids.push(block(post, [side * (half - 0.17), 2.3, z - 0.75], [0.24, size.height - 2.6, 0.26]));
      for (let step = 0; step < 6; step++) {
        const t = (step + 0.5) / 6;
        solids.push(
          block(oak, [side * (half - 0.3 - 1.5 * t), size.height - 2.2 + 1.4 * Math.sqrt(t), z], [0.34, 0.24, 0.2]),
        );
      }
    }
  }
  for (const x of [-half * 0.5, half * 0.5])
    solids.push(block(oak, [x, size.height - 0.26, size.backZ / 2], [0.22, 0.2, size.backZ]));
  return solids;
}

/** A long table with benches, candles, dishes and goblets. */
function feast(noise: Noise, backZ: number, things: ReadonlySet<string> | undefined): Solid[] {
  const oak: LinearRgb = [0.26, 0.14, 0.06];
  const runner = painted([0.36, 0.03, 0.035]);
  const [from, to] = [4.2, backZ - 2.6];
  const length = to - from;
  const middle = (from + to) / 2;
  const carpet = block(fabric(noise, [0.34, 0.03, 0.04]), [0, 0, backZ / 2], [3.6, 0.012, backZ - 1.5]);
  if (things?.has('table')) return [carpet];
  const solids = [
    carpet,
    ...squareTable(noise, [0, middle], [1.2, 0.78, length], oak),
    block(runner, [0, 0.78, middle], [0.42, 0.006, length - 0.1]),
    ...[-1, 1].flatMap((side) => placed(form(noise, oak, length - 0.4), { x: side * 0.95, z: middle, facing: 'left' })),
  ];
  for (let z = from + 0.45, k = 0; z < to - 0.2; z += 0.8, k++) {
    for (const side of [-1, 1]) {
      solids.push(round(painted([0.4, 0.38, 0.34]), [side * 0.4, 0.78, z], [0.28, 0.02, 0.28]));
      solids.push(round(painted(GOLD), [side * 0.28, 0.78, z + 0.26], [0.09, 0.15, 0.09], { taper: 1.5 }));
    }
    if (k % 2 === 0) solids.push(...candle(0, 0.78, z, 1));
    else {
      solids.push(round(painted([0.34, 0.2, 0.08]), [0, 0.78, z], [0.4, 0.05, 0.3], { taper: 1.2 }));
      solids.push(ball(painted([0.42, 0.18, 0.06]), [0, 0.8, z], [0.28, 0.16, 0.2]));
    }
  }
  return solids;
}

/** A carpet up to steps, with a throne on them unless one is drawn into the hall. */
function dais(noise: Noise, backZ: number, isEmpty: boolean): Solid[] {
  const stone = painted([0.4, 0.36, 0.3]);
  const cloth = fabric(noise, RED);
  const gold = painted(GOLD);
  const z = backZ - 1.3;
  const steps = [
    block(cloth, [0, 0, backZ / 2 - 1], [1.8, 0.012, backZ - 2]),
    ...[-0.84, 0.84].map((x) => block(gold, [x, 0.012, backZ / 2 - 1], [0.07, 0.004, backZ - 2])),
    ...[0, 1, 2].map((k) => block(stone, [0, k * 0.18, backZ - 1.6 + k * 0.28], [5.2 - k * 0.8, 0.18, 3.2 - k * 0.56])),
    block(cloth, [0, 0.54, backZ - 1.4], [1.5, 0.012, 1.9]),
  ];
  return isEmpty ? steps : [...steps, ...throne(cloth, gold, z)];
}

function throne(cloth: Material, gold: Material, z: number): Solid[] {
  return [
    cushion(gold, [0, 0.54, z + 0.35], [1.25, 2.2, 0.22], 0.08),
    cushion(cloth, [0, 0.98, z + 0.22], [0.95, 1.55, 0.1], 0.05),
    cushion(cloth, [0, 0.92, z - 0.1], [0.95, 0.18, 0.75], 0.07),
    block(gold, [0, 0.54, z - 0.05], [1.1, 0.4, 0.75]),
    ...[-1, 1].flatMap((side) => [
      block(gold, [side * 0.58, 1.2, z - 0.05], [0.16, 0.1, 0.8]),
      block(gold, [side * 0.58, 0.54, z - 0.4], [0.14, 0.7, 0.12]),
      ball(gold, [side * 0.58, 2.7, z + 0.35], [0.22, 0.24, 0.22]),
    ]),
    ball(gold, [0, 2.7, z + 0.35], [0.34, 0.36, 0.26]),
    ball(painted([0.5, 0.02, 0.03]), [0, 2.78, z + 0.22], [0.16, 0.18, 0.1]),
  ];
}

export const paintGreatHall = roomPainter(greatHall(false));
export const paintThroneRoom = roomPainter(greatHall(true));
