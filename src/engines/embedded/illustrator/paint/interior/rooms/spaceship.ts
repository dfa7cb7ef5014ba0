import { type LinearRgb, linearOfHex, mixRgb, scaleRgb } from '../../../maths/colour.ts';
import { fraction } from '../../../maths/interpolate.ts';
import { hashCell } from '../../../maths/random.ts';
import type { PainterBrief } from '../../painter.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { darken } from '../floors.ts';
import { screen } from '../furniture/desks.ts';
import { lightStrip } from '../furniture/lamps.ts';
import { block, cushion, placed, round } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { daylightBeside } from '../named-outlook.ts';
import { spaceOutlook } from '../space-outlook.ts';
import { metalPanels } from '../walls.ts';

const HULLS: readonly LinearRgb[] = ['#cfd3d6', '#8a929b', '#4a525c', '#b9b6ae'].map(linearOfHex);
const GLOWS: readonly LinearRgb[] = [[0.25, 0.75, 1], [1, 0.55, 0.18], [0.35, 1, 0.7], [0.75, 0.45, 1]]; // biome-ignore format: lights
const DARK: LinearRgb = [0.03, 0.034, 0.04];
const SKY = { sky: [0.1, 0.13, 0.2], sunElevation: 0.5, low: [0, 0, 0], high: [0, 0, 0], isNight: true } as const;

const glowOf = (brief: PainterBrief): LinearRgb => brief.palette[0] ?? brief.random.fork('glow').pick(GLOWS);
const hullOf = (brief: PainterBrief): LinearRgb => brief.random.fork('hull').pick(HULLS);

const SHIP: Pick<RoomDesign, 'ceiling' | 'skirtingM' | 'lampsByDay' | 'outlook' | 'daylight' | 'floor' | 'walls'> = {
  ceiling: linearOfHex('#7a828a'),
  skirtingM: 0,
  lampsByDay: 0.8,
  outlook: (brief) => spaceOutlook(brief),
  daylight: (brief) => daylightBeside(brief, SKY),
  floor: (brief) => ({ material: plating(scaleRgb(hullOf(brief), 0.35), 0.8), gloss: 0.6 }),
  walls: (brief) => instruments(hullOf(brief), glowOf(brief), 7),
};

/** The bridge: a wide window on space, consoles with screens, seats for the crew. */
const BRIDGE: RoomDesign = {
  ...SHIP,
  width: [7.4, 8.4],
  depth: [6.4, 7],
  height: [3.2, 3.6],
  brightness: 1.1,
  vault: (brief, { size }) => ({
    springM: size.height * 0.62,
    material: metalPanels(scaleRgb(hullOf(brief), 0.8), 0.9),
  }),
  windows: (_brief, plan) => [
    backWindow(plan, [-plan.size.width * 0.36, plan.size.width * 0.36], {
      up: [0.95, plan.size.height - 0.75],
      columns: 4,
      rows: 1,
      frame: DARK,
      bar: 0.05,
    }),
  ],
  furnish: (brief, { size }) => {
    const glow = glowOf(brief);
    const hull = hullOf(brief);
    const half = size.width / 2;
    const pieces: Piece[] = [
      ...placed(consoleOf(hull, glow, 3.2, 3), { x: 0, z: size.backZ - 0.4, facing: 'camera' }),
      ...placed(consoleOf(hull, glow, 2, 11), { x: -half + 0.3, z: size.backZ - 2.2, facing: 'right' }),
      ...placed(consoleOf(hull, glow, 2, 23), { x: half - 0.3, z: size.backZ - 2.2, facing: 'left' }),
      ...placed(crewSeat(hull, glow), { x: 0, z: size.backZ - 2.6, facing: 'away' }),
      ...placed(crewSeat(hull, glow), { x: -1.5, z: size.backZ - 1.7, facing: 'away' }),
      ...placed(crewSeat(hull, glow), { x: 1.5, z: size.backZ - 1.7, facing: 'away' }),
      round(painted(scaleRgb(hull, 0.25)), [0, 0, size.backZ - 2.6], [2.2, 0.12, 2.2]),
    ];
    for (const x of [-half * 0.42, half * 0.42])
      for (const z of [1.8, 4.2])
        pieces.push(lightStrip([x, size.height - 0.32, z], [0.12, 0.03, 1.9], [0.9, 0.95, 1], 1.2));
    for (const side of [-1, 1])
      pieces.push(lightStrip([side * (half - 0.05), 0.12, size.backZ / 2], [0.05, 0.06, size.backZ], glow, 0.5));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.4, 0.4),
    z: -0.7,
    yaw: random.between(-0.06, 0.06),
    heightM: 1.7,
    centreX: random.between(0.46, 0.54),
  }),
};

/** A corridor: rounded, with ribs that glow, portholes and a door at the end. */
const CORRIDOR: RoomDesign = {
  ...SHIP,
  width: [3.4, 3.8],
  depth: [13, 16],
  height: [2.9, 3.2],
  vault: (brief, { size }) => ({ springM: size.height * 0.45, material: metalPanels(hullOf(brief), 0.75) }),
  windows: (_brief, plan) => sideWindows(plan, [[3.6, 4.6], [7.6, 8.6]], { up: [1, 1.35], columns: 1, rows: 1, frame: DARK }), // biome-ignore format: windows
  furnish: (brief, { size }) => {
    const glow = glowOf(brief);
    const hull = hullOf(brief);
    const half = size.width / 2;
    const pieces: Piece[] = [...airlock(hull, glow, size.backZ)];
    for (let z = 1.6; z < size.backZ; z += 2) {
      pieces.push(...rib(hull, size.width, size.height, z));
      pieces.push(lightStrip([0, size.height - 0.1, z + 1], [0.5, 0.03, 0.9], [0.85, 0.93, 1], 0.7));
    }
    for (const side of [-1, 1]) {
      pieces.push(lightStrip([side * (half - 0.03), 0.1, size.backZ / 2], [0.05, 0.05, size.backZ], glow, 0.6));
      pieces.push(
        round(
          painted(scaleRgb(hull, 0.5)),
          [side * (half - 0.12), size.height * 0.52, size.backZ / 2],
          [0.1, 0.1, size.backZ],
          { axis: 'z' },
        ),
      );
    }
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.2, 0.2),
    z: -0.5,
    yaw: random.between(-0.03, 0.03),
    heightM: 1.45,
    centreX: 0.5,
  }),
};

/** Hull plates with seams, rows of small lights and dark recesses. */
function instruments(hull: LinearRgb, glow: LinearRgb, seed: number): Material {
  return (hit) => {
    const [column, row] = [Math.floor(hit.u / 0.9), Math.floor(hit.v / 0.55)];
    const [u, v] = [fraction(hit.u / 0.9), fraction(hit.v / 0.55)];
    const luck = hashCell(column, row, seed);
    hit.paint(hull, 0.8 + 0.25 * hashCell(column, row, 5));
    darken(
      hit,
      0.55 * Math.max(lineCover(hit.u, 0.9, 0.016, hit.footprintU), lineCover(hit.v, 0.55, 0.016, hit.footprintV)),
    );
    if (luck > 0.55 && u > 0.12 && u < 0.88 && v > 0.2 && v < 0.8) {
      hit.paint(scaleRgb(hull, 0.3));
      const [du, dv] = [fraction(u * 7), fraction(v * 4)];
      const isLit = hashCell(Math.floor(u * 7) + column * 9, Math.floor(v * 4) + row * 5, seed + 3) > 0.6;
      if (isLit && du > 0.3 && du < 0.7 && dv > 0.35 && dv < 0.65) hit.emit(glow, 1.1);
    }
  };
}

function plating(tone: LinearRgb, sizeM: number): Material {
  return (hit) => {
    hit.paint(tone, 0.9 + 0.15 * hashCell(Math.floor(hit.u / sizeM), Math.floor(hit.v / sizeM), 2));
    darken(
      hit,
      0.5 * Math.max(lineCover(hit.u, sizeM, 0.015, hit.footprintU), lineCover(hit.v, sizeM, 0.015, hit.footprintV)),
    );
  };
}

function consoleOf(hull: LinearRgb, glow: LinearRgb, widthM: number, seed: number): Solid[] {
  return [
    block(painted(scaleRgb(hull, 0.35)), [0, 0, -0.3], [widthM, 0.7, 0.45]),
    block(screen(seed, mixRgb(glow, [0.6, 0.8, 1], 0.3), 0.9), [0, 0.7, -0.4], [widthM - 0.1, 0.05, 0.62]),
    block(painted(scaleRgb(hull, 0.6)), [0, 0.66, -0.4], [widthM + 0.04, 0.05, 0.7]),
    ...Array.from({ length: Math.round(widthM / 0.7) }, (_, k) =>
      block(
        screen(seed + k, glow, 0.85),
        [(k + 0.5) * 0.7 - (Math.round(widthM / 0.7) * 0.7) / 2, 0.78, -0.12],
        [0.6, 0.34, 0.04],
      ),
    ),
  ];
}

function crewSeat(hull: LinearRgb, glow: LinearRgb): Solid[] {
  const leather = painted([0.04, 0.042, 0.048]);
  return [
    round(painted(scaleRgb(hull, 0.4)), [0, 0, 0], [0.5, 0.42, 0.5], { taper: 0.4 }),
    cushion(leather, [0, 0.42, 0], [0.62, 0.14, 0.6], 0.06),
    cushion(leather, [0, 0.5, 0.3], [0.6, 0.85, 0.16], 0.07),
    cushion(leather, [0, 1.3, 0.3], [0.36, 0.24, 0.12], 0.05),
    block(painted(scaleRgb(hull, 0.7)), [0, 0.5, 0.39], [0.5, 0.75, 0.03]),
    block((hit) => hit.emit(glow, 0.9), [0, 0.9, 0.405], [0.3, 0.03, 0.02]),
    ...[-1, 1].map((side) => cushion(painted(scaleRgb(hull, 0.6)), [side * 0.36, 0.66, 0], [0.1, 0.07, 0.5], 0.03)),
  ];
}

/** A door of two leaves with a porthole, framed by light. */
function airlock(hull: LinearRgb, glow: LinearRgb, backZ: number): Solid[] {
  return [
    block((hit) => hit.emit(glow, 0.9), [0, 0, backZ - 0.04], [1.5, 2.18, 0.05]),
    block(painted(scaleRgb(hull, 0.5)), [0, 0, backZ - 0.08], [1.36, 2.1, 0.07]),
    block(painted([0.02, 0.02, 0.02]), [0, 0, backZ - 0.12], [0.02, 2.1, 0.02]),
    round((hit) => hit.emit([0.3, 0.5, 0.7], 0.5), [0.33, 1.35, backZ - 0.12], [0.32, 0.32, 0.05], { axis: 'z' }),
    round((hit) => hit.emit([0.3, 0.5, 0.7], 0.5), [-0.33, 1.35, backZ - 0.12], [0.32, 0.32, 0.05], { axis: 'z' }),
  ];
}

/** A frame of the hull: two posts and an arch of short pieces. */
function rib(hull: LinearRgb, width: number, height: number, z: number): Solid[] {
  const metal = painted(scaleRgb(hull, 0.45));
  const spring = height * 0.45;
  const more = { blocksLight: false, lightCells: 1 } as const;
  const solids = [-1, 1].map((side) => block(metal, [side * (width / 2 - 0.07), 0, z], [0.16, spring, 0.2], more));
  const steps = 14;
  for (let k = 0; k < steps; k++) {
    const [a, b] = [(Math.PI * k) / steps, (Math.PI * (k + 1)) / steps];
    const middle = (a + b) / 2;
    const w = (Math.abs(Math.cos(a) - Math.cos(b)) * width) / 2 + 0.1;
    const h = Math.abs(Math.sin(a) - Math.sin(b)) * (height - spring) + 0.1;
    solids.push(
      block(
        metal,
        [(-Math.cos(middle) * width * 0.95) / 2, spring + Math.sin(middle) * (height - spring) * 0.95 - h / 2, z],
        [w, h, 0.2],
        more,
      ),
    );
  }
  return solids;
}

const paintBridge = roomPainter(BRIDGE);
const paintCorridor = roomPainter(CORRIDOR);

/** The bridge where something is to be seen from it, else the bridge or a corridor, as the seed has it. */
export const paintSpaceship: typeof paintBridge = (frame, brief) =>
  brief.random.fork('deck').chance(0.65) || brief.sights?.length || brief.outlook || brief.wanted?.has('window')
    ? paintBridge(frame, brief)
    : paintCorridor(frame, brief);
