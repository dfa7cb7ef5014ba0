import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import type { PainterBrief } from '../../painter.ts';
import type { Solid } from '../../traced/solid.ts';
import { type Piece, type Range, type RoomDesign, type RoomPlan, roomPainter, sideWindows } from '../designed-room.ts';
import { concrete, terrazzo } from '../floors.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { ball, block, cushion, round } from '../furniture/parts.ts';
import { fabric, painted } from '../furniture/surfaces.ts';
import { daylightBeside } from '../named-outlook.ts';
import { gardenOutlook, townOutlook, tunnelOutlook } from '../outlook.ts';
import { dado, metalPanels } from '../walls.ts';

const STEEL: LinearRgb = [0.5, 0.51, 0.53];
const WHITE = linearOfHex('#e4e5e3');
const DARK: LinearRgb = [0.03, 0.032, 0.035];
const BAY_M = 2.2;
const TUNNEL = { sky: [0.25, 0.26, 0.28], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: false } as const;
const SEATS: readonly LinearRgb[] = ['#2f6fa3', '#c2552e', '#2f8f6b', '#a8323c', '#d09a2c', '#5a4a8a'].map(linearOfHex);

interface Carriage {
  readonly width: Range;
  readonly height: number;
  readonly seats: 'benches' | 'rows';
  readonly windowUp: Range;
  readonly windowM: number;
  readonly isRound: boolean;
  readonly outlook: NonNullable<RoomDesign['outlook']>;
  readonly hasPoles: boolean;
}

function carriageDesign(kind: Carriage): RoomDesign {
  const bays = (size: RoomPlan['size']): number[] =>
    Array.from({ length: Math.floor((size.backZ - 1.2) / BAY_M) + 1 }, (_, k) => 0.3 + k * BAY_M);
  const tone = (brief: PainterBrief): LinearRgb => brief.palette[0] ?? brief.random.fork('seats').pick(SEATS);
  const frame = { columns: 1, rows: 1, frame: DARK, up: kind.windowUp, arched: kind.isRound } as const;
  return {
    width: kind.width,
    depth: [11, 13],
    height: [kind.height, kind.height + 0.1],
    ceiling: WHITE,
    skirtingM: 0.08,
    lampsByDay: 0.6,
    brightness: 1,
    outlook: kind.outlook,
    ...(kind.seats === 'benches' && { daylight: (brief) => daylightBeside(brief, TUNNEL) }),
    floor: ({ noise, random }, { colours }) =>
      random.chance(0.5)
        ? { material: terrazzo(noise, linearOfHex('#5d6166'), [colours.accent, WHITE, [0.1, 0.1, 0.1]]), gloss: 0.4 }
        : { material: concrete(noise, linearOfHex('#6d6c6a')), gloss: 0.35 },
    walls: (brief) =>
      dado(metalPanels(mixRgb(tone(brief), WHITE, 0.45), BAY_M), metalPanels(WHITE, BAY_M), 0.78, STEEL),
    backWall: () => metalPanels(mixRgb(WHITE, STEEL, 0.4), 0.9),
    vault: (_brief, { size }) => ({ springM: size.height - 0.55, material: metalPanels(WHITE, 1.1) }),
    windows: (_brief, plan) => {
      const along = bays(plan.size).flatMap((z): Range[] =>
        kind.isRound
          ? [0, 0.73, 1.46].map((d): Range => [z + d + 0.2, z + d + 0.2 + kind.windowM])
          : [[z + 0.25, z + 0.25 + kind.windowM]],
      );
      return [...sideWindows(plan, along, frame), ...sideWindows(plan, along, frame, 'far')];
    },
    furnish: (brief, { size, level }) => {
      const { noise, random } = brief;
      const half = size.width / 2;
      const seat = tone(brief);
      const pieces: Piece[] = [
        block(painted(mixRgb(STEEL, WHITE, 0.3)), [0, 0, size.backZ - 0.03], [0.82, 2, 0.04]),
        block(painted([0.1, 0.13, 0.16]), [0, 1, size.backZ - 0.06], [0.46, 0.75, 0.02]),
      ];
      if (kind.seats === 'benches') pieces.push(...benches(noise, half, size.backZ, seat));
      else pieces.push(...seatRows(noise, half, size.backZ, seat));
      if (kind.hasPoles) pieces.push(...poles(half, size, random.chance(0.5)));
      else pieces.push(...racks(half, size, kind.isRound));
      for (let z = 1.6; z < size.backZ; z += 1.9)
        for (const side of [-1, 1])
          pieces.push(
            lightStrip(
              [side * half * 0.45, size.height - 0.17, z],
              [0.14, 0.03, 1.7],
              [1, 0.97, 0.9],
              level.light > 0.5 ? 0.7 : 0.4,
            ),
          );
      return pieces;
    },
    spots: ({ size }) => (kind.seats === 'rows' ? rowSpots(size.width / 2, size.backZ) : benchSpots(size.width / 2)),
    view: ({ random }) => ({
      x: random.between(-0.15, 0.15),
      z: -0.5,
      yaw: random.between(-0.05, 0.05),
      centreX: random.between(0.46, 0.54),
      heightM: 1.5,
    }),
  };
}

/** Seats along both walls that look at each other, with glass at the doors. */
function benches(noise: Parameters<typeof fabric>[0], half: number, backZ: number, tone: LinearRgb): Solid[] {
  const cloth = fabric(noise, tone);
  const solids: Solid[] = [];
  for (let z = 1.1; z < backZ - 1.6; z += 4.4) {
    for (const side of [-1, 1]) {
      const x = side * (half - 0.28);
      const length = 3.2;
      solids.push(block(painted(DARK), [x, 0.08, z + length / 2], [0.36, 0.3, length]));
      for (let k = 0; k < 6; k++) {
        const at = z + (k + 0.5) * (length / 6);
        solids.push(cushion(cloth, [x, 0.38, at], [0.46, 0.09, length / 6 - 0.03], 0.04));
        solids.push(cushion(cloth, [side * (half - 0.07), 0.46, at], [0.1, 0.48, length / 6 - 0.03], 0.04));
      }
      for (const at of [z - 0.04, z + length + 0.04])
        solids.push(round(painted(STEEL), [side * (half - 0.52), 0, at], [0.04, 2.2, 0.04]));
    }
  }
  return solids;
}

/** On the benches, left and right in turn, feet on the floor. */
function benchSpots(half: number): { x: number; y: number; z: number }[] {
  return [2.9, 3.9, 6.3, 7.2, 8].flatMap((z) => [-1, 1].map((side) => ({ x: side * (half - 0.42), y: 0, z })));
}

/** Behind the backs of the seats before them only heads and shoulders are seen. */
function rowSpots(half: number, backZ: number): { x: number; y: number; z: number }[] {
  return rowPlaces(half, backZ).map(({ x, z }) => ({ x, y: -0.4, z: z + 0.1 }));
}

/** Where people sit in rows: the middles of the seats. */
function rowPlaces(half: number, backZ: number): { x: number; z: number }[] {
  const places: { x: number; z: number }[] = [];
  for (let z = 2.7; z < backZ - 0.8; z += 1.05)
    for (const x of [-half + 0.36, half - 0.36, -half + 0.86, half - 0.86]) places.push({ x, z });
  return places;
}

function seatRows(noise: Parameters<typeof fabric>[0], half: number, backZ: number, tone: LinearRgb): Solid[] {
  const cloth = fabric(noise, tone);
  const head = painted([0.8, 0.78, 0.72]);
  return rowPlaces(half, backZ).flatMap(({ x, z }) => [
    block(painted(DARK), [x, 0.1, z], [0.4, 0.28, 0.36]),
    cushion(cloth, [x, 0.38, z], [0.47, 0.12, 0.48], 0.05),
    cushion(cloth, [x, 0.48, z + 0.25], [0.46, 0.72, 0.13], 0.06),
    cushion(head, [x, 0.96, z + 0.18], [0.3, 0.2, 0.03], 0.012),
    block(painted(DARK), [x - 0.24, 0.56, z], [0.05, 0.05, 0.4]),
    block(painted(DARK), [x + 0.24, 0.56, z], [0.05, 0.05, 0.4]),
  ]);
}

/** Upright poles, and bars along the ceiling with straps. */
function poles(half: number, { height, backZ }: RoomPlan['size'], isYellow: boolean): Solid[] {
  const metal = painted(isYellow ? [0.75, 0.5, 0.04] : STEEL);
  const solids: Solid[] = [];
  for (let z = 2.4; z < backZ - 0.5; z += 2.2)
    solids.push(round(metal, [0, 0, z], [0.038, height - 0.1, 0.038], { lightCells: 1 }));
  for (const side of [-1, 1]) {
    const x = side * (half - 0.62);
    solids.push(round(metal, [x, height - 0.42, backZ / 2], [0.035, 0.035, backZ], { axis: 'z' }));
    for (let z = 1.4; z < backZ - 0.4; z += 0.62) {
      solids.push(block(painted(DARK), [x, height - 0.62, z], [0.02, 0.2, 0.03], { blocksLight: false }));
      solids.push(ball(painted(WHITE), [x, height - 0.74, z], [0.11, 0.13, 0.03], { blocksLight: false }));
    }
  }
  return solids;
}

/** Racks for luggage, or bins that can be shut. */
function racks(half: number, { height, backZ }: RoomPlan['size'], isClosed: boolean): Solid[] {
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    const x = side * (half - 0.27);
    if (isClosed) {
      for (let z = 1; z < backZ; z += 1.3)
        solids.push(cushion(painted(WHITE), [x, height - 0.62, z], [0.54, 0.36, 1.26], 0.1));
      continue;
    }
    solids.push(block(painted(STEEL), [x, height - 0.52, backZ / 2], [0.42, 0.025, backZ]));
    for (let k = 0; k < 7; k++) {
      const z = 2 + k * 1.35 + (side > 0 ? 0.5 : 0);
      const bag: LinearRgb = k % 3 === 0 ? [0.35, 0.1, 0.08] : k % 3 === 1 ? [0.08, 0.12, 0.22] : [0.3, 0.2, 0.1];
      if (z < backZ - 0.5) solids.push(cushion(painted(bag), [x, height - 0.49, z], [0.34, 0.24, 0.55], 0.05));
    }
  }
  return solids;
}

const townOrGarden: NonNullable<RoomDesign['outlook']> = (brief, daylight) =>
  brief.random.fork('outlook').chance(0.6) ? gardenOutlook(brief, daylight) : townOutlook(brief, daylight);

export const paintSubway = roomPainter(
  carriageDesign({
    width: [2.9, 3.1],
    height: 2.4,
    seats: 'benches',
    windowUp: [1, 1.75],
    windowM: 1.6,
    isRound: false,
    outlook: tunnelOutlook,
    hasPoles: true,
  }),
);
export const paintCarriage = roomPainter(
  carriageDesign({
    width: [3.1, 3.3],
    height: 2.5,
    seats: 'rows',
    windowUp: [0.9, 1.75],
    windowM: 1.65,
    isRound: false,
    outlook: townOrGarden,
    hasPoles: false,
  }),
);
