import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material, Solid } from '../../traced/solid.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { chequeredTiles } from '../floors.ts';
import { bench } from '../furniture/benches.ts';
import { timetable, wallClock } from '../furniture/boards.ts';
import { lantern } from '../furniture/lamps.ts';
import { atWall, block, placed } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { masonry } from '../masonry.ts';
import { townOutlook } from '../outlook.ts';
import { blend } from '../walls.ts';

const STONE = linearOfHex('#d0c2a8');
const IRON: LinearRgb = [0.05, 0.07, 0.07];
const BAY_M = 4;
/** Concepts of what runs on rails. */
const TRAINS = ['steam-locomotive', 'high-speed-train', 'bullet-train', 'metro', 'tramway', 'train'] as const;

/** The concourse of a great station: a roof of iron and glass, arched windows, a clock, benches and a timetable. */
const STATION: RoomDesign = {
  width: [13, 15],
  depth: [18, 21],
  height: [9.5, 11],
  ceiling: STONE,
  skirtingM: 0.4,
  lampsByDay: 0.3,
  outlook: townOutlook,
  floor: ({ noise, things }) => {
    const tiles = chequeredTiles(noise, linearOfHex('#b7ab98'), linearOfHex('#8d8272'), 0.8, true);
    return { material: hasTrain(things) ? withTrack(tiles, noise) : tiles, gloss: 0.6 };
  },
  walls: ({ noise }) => masonry(noise, STONE, 0.6, 1.3),
  vault: (_brief, { size, daylight }) => ({
    springM: size.height * 0.56,
    material: glassRoof(daylight.low, daylight.high),
  }),
  panels: ({ size, daylight }) => [
    {
      axis: 'y',
      at: size.height - 0.4,
      towards: -1,
      first: [-size.width * 0.4, size.width * 0.4],
      second: [0, size.backZ],
      radiance: scaleRgb(daylight.sky, 0.6),
    },
  ],
  windows: (_brief, plan) => {
    const { size } = plan;
    const spring = size.height * 0.56;
    const along = Array.from({ length: 6 }, (_, k) => [2.6 + k * BAY_M, 2.6 + k * BAY_M + 2] as const);
    const look = {
      up: [1.9, spring - 0.5] as const,
      columns: 3,
      rows: 5,
      arched: true,
      frame: scaleRgb(STONE, 0.75),
      bar: 0.035,
    };
    const great = { ...look, up: [3.7, size.height - 0.9] as const, columns: 6, rows: 6, bar: 0.06 };
    return [
      backWindow(plan, [-size.width * 0.27, size.width * 0.27], great),
      ...sideWindows(plan, along, look),
      ...sideWindows(plan, along, look, 'far'),
    ];
  },
  furnish: ({ noise, things }, { size, level }) => {
    const half = size.width / 2;
    const stone = masonry(noise, scaleRgb(STONE, 0.95), 0.6, 3);
    const pieces: Piece[] = [];
    for (let z = 1.6; z < size.backZ; z += BAY_M)
      for (const side of [-1, 1]) {
        pieces.push(block(stone, [side * (half - 0.25), 0, z], [0.5, size.height * 0.56, 0.8]));
        pieces.push(
          block(painted(scaleRgb(STONE, 0.8)), [side * (half - 0.3), size.height * 0.56 - 0.3, z], [0.7, 0.3, 1]),
        );
        if ((z - 1.6) % (2 * BAY_M) < 0.1)
          pieces.push(lantern(side * (half - 0.75), 2.7, z, { light: level.light * 6, shade: level.shade }));
      }
    pieces.push(...archRibs(size.width, size.height, size.backZ));
    for (const z of hasTrain(things) ? [9.5, 13.5] : [6, 9.5, 13.5])
      for (const x of [-half + 2.4, half - 2.4]) {
        pieces.push(...placed(bench(noise, [0.32, 0.17, 0.08], 2.4), { x, z, facing: x < 0 ? 'right' : 'left' }));
      }
    pieces.push(...placed(timetable(5.2, 1.1, 5), { x: 0, y: 2.1, z: size.backZ - 0.1, facing: 'camera' }));
    pieces.push(
      wallClock([0, 5.6, 11.4], 0.75),
      block(painted(IRON), [0, 6.3, 11.45], [0.06, size.height - 6.8, 0.06]),
    );
    for (const side of ['left', 'right'] as const)
      for (const z of [8.6, 15.4]) pieces.push(...placed(kiosk(side === 'left'), atWall(size, side, z, 0.5)));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-1.2, 1.2),
    z: -0.8,
    yaw: random.between(-0.05, 0.05),
    heightM: 1.9,
    horizonY: 0.6,
    centreX: random.between(0.44, 0.56),
    focal: 0.8,
  }),
};

const hasTrain = (things: ReadonlySet<string> | undefined): boolean => TRAINS.some((train) => things?.has(train));

/** The track lies where a train stands that is drawn into the hall. */
const TRACK = { nearZ: 5, farZ: 7.4, gaugeM: 1.2, sleepersM: 0.62 } as const;
const BALLAST = linearOfHex('#4a453f');
const TIMBER = linearOfHex('#3a2a1e');
const STEEL: LinearRgb = [0.42, 0.43, 0.45];
const EDGE: LinearRgb = [0.75, 0.72, 0.64];

/** The floor with a track across it between two platform edges. */
function withTrack(tiles: Material, noise: Noise): Material {
  const middle = (TRACK.nearZ + TRACK.farZ) / 2;
  return (hit) => {
    const toEdge = Math.max(TRACK.nearZ - hit.v, hit.v - TRACK.farZ);
    if (toEdge > 0.14) return tiles(hit);
    hit.gloss = 0;
    if (toEdge > 0) return hit.paint(EDGE);
    if (toEdge > -0.16) return hit.paint(BALLAST, hit.v > middle ? 0.3 : 0.45);
    hit.paint(BALLAST, 0.8 + 0.5 * noise.fractal(hit.u * 14, hit.v * 14, 3));
    const across = Math.abs(hit.v - middle);
    if (across < 0.85 && fraction(hit.u / TRACK.sleepersM) < 0.4)
      hit.paint(TIMBER, 0.9 + 0.3 * noise.at(hit.u * 30, hit.v * 4));
    const rail = Math.abs(across - TRACK.gaugeM / 2);
    if (rail < 0.05) hit.paint(STEEL, rail < 0.025 ? 1.4 : 0.6);
  };
}

/** Panes full of sky between iron bars. */
function glassRoof(low: LinearRgb, high: LinearRgb): Material {
  return (hit) => {
    const bar = Math.max(lineCover(hit.u, 0.7, 0.06, hit.footprintU), lineCover(hit.v, 1, 0.06, hit.footprintV));
    const t = clamp(0.5 + 0.5 * fraction(hit.v / 9));
    hit.paint(IRON, bar);
    const pane = (1 - bar) * 0.8;
    hit.emitRgb(
      (low[0] + (high[0] - low[0]) * t) * pane,
      (low[1] + (high[1] - low[1]) * t) * pane,
      (low[2] + (high[2] - low[2]) * t) * pane,
    );
    blend(hit, [0.3, 0.34, 0.36], 0.3 * pane);
  };
}

/** Iron arches under the roof, of short straight pieces. */
function archRibs(width: number, height: number, backZ: number): Solid[] {
  const spring = height * 0.56;
  const rise = height - spring;
  const iron = painted(IRON);
  const solids: Solid[] = [];
  const steps = 22;
  for (let z = 1.6; z < backZ; z += BAY_M)
    for (let k = 0; k < steps; k++) {
      const [a, b] = [(Math.PI * k) / steps, (Math.PI * (k + 1)) / steps];
      const x = (-Math.cos((a + b) / 2) * width * 0.98) / 2;
      const y = spring + Math.sin((a + b) / 2) * rise * 0.96;
      const w = (Math.abs(Math.cos(a) - Math.cos(b)) * width) / 2 + 0.12;
      const h = Math.abs(Math.sin(a) - Math.sin(b)) * rise + 0.16;
      solids.push(block(iron, [x, y - h / 2, z], [w, h, 0.16], { blocksLight: false, lightCells: 1 }));
    }
  return solids;
}

/** A lit stall with a counter and an awning. */
function kiosk(isRed: boolean): Solid[] {
  const green: LinearRgb = isRed ? [0.36, 0.05, 0.04] : [0.03, 0.16, 0.1];
  const glass: Material = (hit) => {
    hit.paint([0.1, 0.08, 0.06]);
    const mullion = lineCover(hit.u, 0.82, 0.07, hit.footprintU);
    hit.emit([1, 0.74, 0.42], (1 - mullion) * (0.75 + 0.35 * fraction(hit.v * 0.7)));
  };
  return [
    block(painted(green), [0, 0, -0.6], [2.6, 1, 1.2]),
    block(glass, [0, 1, -0.55], [2.5, 1.2, 1.05]),
    block(painted(green), [0, 2.2, -0.6], [2.7, 0.5, 1.25]),
    block(painted([0.7, 0.6, 0.42]), [0, 1, -0.65], [2.7, 0.06, 1.25]),
  ];
}

export const paintStation = roomPainter(STATION);
