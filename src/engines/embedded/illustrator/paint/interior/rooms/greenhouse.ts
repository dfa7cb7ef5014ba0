import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { PainterBrief } from '../../painter.ts';
import { lineCover } from '../../traced/filtered.ts';
import type { Material } from '../../traced/solid.ts';
import { type Piece, type RoomDesign, type RoomPlan, roomPainter } from '../designed-room.ts';
import { plant } from '../furniture/decor.ts';
import { pendant } from '../furniture/lamps.ts';
import { block } from '../furniture/parts.ts';
import { painted } from '../furniture/surfaces.ts';
import { masonry } from '../masonry.ts';
import { type Daylight, gardenOutlook } from '../outlook.ts';
import { blend, bricks } from '../walls.ts';

const RIB = linearOfHex('#e6eae4');
const SOIL: LinearRgb = [0.09, 0.055, 0.032];
const KERB = linearOfHex('#9a7a5c');
const POTS: readonly LinearRgb[] = ['#b5694a', '#a85c3f', '#c47d5a', '#8d8a80'].map(linearOfHex);
const PLINTH_M = 0.62;
const PANE_M = [0.86, 1.05] as const;
const RIB_HALF_M = 0.028;
const BED_M = [1.7, 0.34] as const;
/** From plant to plant along a bed, and the heights of those at its front and at its back. */
const STEP_M = 1.05;
const FRONT_HEIGHTS_M = [0.7, 1.15] as const;
const BACK_HEIGHTS_M = [1.5, 2.4] as const;

/** A glasshouse: ribs and panes up to the ridge, beds of plants in rows on both sides of a path. */
const GREENHOUSE: RoomDesign = {
  width: [5.6, 6.1],
  depth: [9.5, 11],
  height: [4.2, 4.7],
  ceiling: RIB,
  skirtingM: 0,
  outlook: gardenOutlook,
  floor: ({ noise }) => ({ material: masonry(noise, linearOfHex('#b3a792'), 0.42, 0.6), gloss: 0.18 }),
  walls: (brief, plan) => glazed(brief, plan, bricks(brief.noise, linearOfHex('#9a5540'), linearOfHex('#b9aca0'))),
  vault: (brief, plan) => ({ springM: 2.3, isGabled: true, material: glazed(brief, plan) }),
  windows: () => [],
  panels: (plan) => skylight(plan),
  furnish: ({ random }, { size, level }) => {
    const half = size.width / 2;
    const bedX = half - BED_M[0] / 2 - 0.06;
    const middleZ = size.backZ / 2;
    const pieces: Piece[] = [];
    for (const side of [-1, 1]) {
      pieces.push(
        block(painted(KERB), [side * bedX, 0, middleZ], [BED_M[0], BED_M[1], size.backZ - 0.3]),
        block(painted(SOIL), [side * bedX, BED_M[1], middleZ], [BED_M[0] - 0.12, 0.02, size.backZ - 0.42]),
      );
      for (let z = 1; z < size.backZ - 0.6; z += STEP_M) pieces.push(...row(random, side, bedX, z));
    }
    pieces.push(...plant(random, 0, size.backZ - 0.7, 2.1, random.pick(POTS)));
    for (const z of [3, 6.5])
      pieces.push(pendant(0, size.height - 1.3, z, size.height, 'bulb', [0.05, 0.05, 0.05], level));
    return pieces;
  },
  view: ({ random }) => ({ x: random.between(-0.3, 0.3), z: -0.9, yaw: random.between(-0.05, 0.05), centreX: 0.5 }),
};

/** A low plant at the path, a tall one by the glass. */
function row(random: Random, side: number, bedX: number, z: number): Piece[] {
  const stand = (fromPathM: number, at: number, heights: readonly [number, number]): Piece[] =>
    plant(random, side * (bedX - 0.5 + fromPathM), at, random.between(...heights), random.pick(POTS)).map((solid) => ({
      ...solid,
      minY: solid.minY + BED_M[1] - 0.06,
      maxY: solid.maxY + BED_M[1] - 0.06,
    }));
  return [...stand(0, z, FRONT_HEIGHTS_M), ...stand(0.9, z + STEP_M / 2, BACK_HEIGHTS_M)];
}

/** Panes between ribs, over a wall as high as the beds where there is one. */
function glazed(brief: PainterBrief, { daylight }: RoomPlan, plinth?: Material): Material {
  const outlook = gardenOutlook({ ...brief, random: brief.random.fork('panes') }, daylight);
  const view = new Float32Array(3);
  return (hit) => {
    if (plinth && hit.v < PLINTH_M) {
      plinth(hit);
      return;
    }
    outlook(hit.directionX, hit.directionY, hit.directionZ, view);
    const rib = Math.max(
      lineCover(hit.u, PANE_M[0], RIB_HALF_M * 2, hit.footprintU),
      lineCover(hit.v, PANE_M[1], RIB_HALF_M * 2, hit.footprintV),
    );
    hit.paint([0.1, 0.12, 0.12], 1);
    blend(hit, RIB, rib);
    const through = PANE_CLEAR * (1 - rib);
    hit.emitRgb(view[0]! * through, view[1]! * through, view[2]! * through);
  };
}

/** Share of the light outside that comes through a pane. */
const PANE_CLEAR = 0.88;

/** The light that falls in through the roof. */
function skylight({ size, daylight }: RoomPlan): NonNullable<ReturnType<NonNullable<RoomDesign['panels']>>> {
  const { sky, isNight }: Daylight = daylight;
  const strength = isNight ? 0.5 : 2.2;
  return [
    {
      axis: 'y',
      at: size.height - 0.4,
      towards: -1,
      first: [-size.width * 0.4, size.width * 0.4],
      second: [0.3, size.backZ - 0.3],
      radiance: [sky[0] * strength, sky[1] * strength, sky[2] * strength],
    },
  ];
}

export const paintGreenhouse = roomPainter(GREENHOUSE);
