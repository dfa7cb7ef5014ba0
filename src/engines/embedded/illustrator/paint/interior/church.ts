import { linearOfHex, scaleRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Painter } from '../painter.ts';
import { type Solid, standingBox } from '../traced/solid.ts';
import { chequeredTiles, pickWood } from './floors.ts';
import { candle } from './furniture/dining.ts';
import { painted, wood } from './furniture/surfaces.ts';
import { paintInterior } from './interior.ts';
import { chooseDaylight, gardenOutlook } from './outlook.ts';
import { hallSizeFor, placeBrightness, placeFill } from './place.ts';
import { limewash } from './walls.ts';
import type { WallWindow } from './window.ts';

const STONE = linearOfHex('#d2c7b4');
const LEAD = linearOfHex('#5d564c');
const LABEL = STUFF_LABELS.furniture;
const FIRST_PEW_M = 2.2;
const PEW_GAP_M = 1.25;
const BAY_M = 2.4;

/** The nave of a church: pews on both sides of an aisle, pillars, tall arched windows, an altar at the far end. */
export const paintChurch: Painter = (frame, brief) => {
  const { random, noise } = brief;
  const size = hallSizeFor(frame, random.between(7.6, 8.6), random.between(13, 15), random.between(6.2, 7.4));
  const daylight = chooseDaylight(brief);
  const woodTone = scaleRgb(pickWood(random), 0.8);
  const half = size.width / 2;
  const timber = { material: wood(noise, woodTone, false, 5), label: LABEL };
  const masonry = { material: painted(scaleRgb(STONE, 0.92)), label: STUFF_LABELS.wall };
  const solids: Solid[] = [];
  const pew = half - 2.1;
  for (let z = FIRST_PEW_M + (brief.hasSubjects ? 1.4 : 0); z < size.backZ - 3.6; z += PEW_GAP_M) {
    for (const side of [-1, 1]) {
      const x = side * (0.85 + pew / 2);
      solids.push(standingBox('box', [x, 0.42, z], [pew, 0.05, 0.42], timber));
      solids.push(standingBox('box', [x, 0, z - 0.22], [pew, 0.92, 0.05], timber));
      for (const end of [-1, 1])
        solids.push(standingBox('box', [x + (end * pew) / 2, 0, z - 0.05], [0.06, 0.96, 0.46], timber));
    }
  }
  for (let z = 1.6; z < size.backZ - 2; z += BAY_M) {
    for (const side of [-1, 1]) {
      const x = side * (half - 0.85);
      solids.push(standingBox('cylinder', [x, 0.3, z], [0.4, size.height - 0.6, 0.4], masonry));
      solids.push(standingBox('box', [x, 0, z], [0.62, 0.3, 0.62], masonry));
      solids.push(standingBox('box', [x, size.height - 0.4, z], [0.66, 0.4, 0.66], masonry));
    }
  }
  const cloth = { material: painted(linearOfHex('#f0ebdf')), label: LABEL };
  const gold = { material: painted(linearOfHex('#c9a24a')), label: LABEL };
  const altarZ = size.backZ - 1.5;
  solids.push(standingBox('box', [0, 0, size.backZ - 1.4], [5, 0.18, 2.4], masonry));
  solids.push(standingBox('box', [0, 0.18, altarZ], [2, 0.95, 0.8], cloth));
  solids.push(standingBox('box', [0, 1.13, altarZ], [0.06, 0.7, 0.05], gold));
  solids.push(standingBox('box', [0, 1.5, altarZ], [0.36, 0.06, 0.05], gold));
  for (const side of [-1, 1])
    solids.push(standingBox('cylinder', [side * 0.75, 1.13, altarZ], [0.06, 0.34, 0.06], gold));
  for (const x of [-0.9, -0.6, -0.3, 0.3, 0.6, 0.9]) solids.push(...candle(x, 1.13, altarZ + 0.15, 1));
  for (const x of [-1.5, 1.5])
    solids.push(
      standingBox('cylinder', [x, 0.18, altarZ - 0.2], [0.06, 1, 0.06], gold),
      ...candle(x, 1.18, altarZ - 0.2, 1),
    );
  const look = { bar: 0.03, arched: true, frame: LEAD };
  const windows: WallWindow[] = [];
  const top = size.height - 0.7;
  for (let z = 1.6 + BAY_M / 2; z < size.backZ - 1.6; z += BAY_M) {
    for (const side of [-1, 1] as const) {
      windows.push({
        ...look,
        wall: side < 0 ? 'left' : 'right',
        axis: 'x',
        at: side * half,
        along: [z - 0.55, z + 0.55],
        up: [1.9, top],
        columns: 2,
        rows: 6,
      });
    }
  }
  for (const [x, low] of [
    [-1.7, 2.4],
    [0, 2],
    [1.7, 2.4],
  ] as const)
    windows.push({
      ...look,
      wall: 'back',
      axis: 'z',
      at: size.backZ,
      along: [x - 0.6, x + 0.6],
      up: [low, top],
      columns: 2,
      rows: 6,
    });
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: {
          material: chequeredTiles(noise, linearOfHex('#8b8274'), linearOfHex('#bdb3a1'), 0.5, true),
          gloss: 0.45,
        },
        walls: limewash(noise, STONE),
        ceiling: linearOfHex('#ddd5c6'),
        skirting: scaleRgb(STONE, 0.8),
        skirtingM: 0.25,
        windows,
        outlook: gardenOutlook(brief, daylight),
      },
      furniture: solids,
      lamps: [],
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight),
    },
    {
      x: random.between(-0.4, 0.4),
      z: -0.6,
      yaw: random.between(-0.06, 0.06),
      focal: random.between(0.8, 0.9),
      centreX: random.between(0.46, 0.54),
    },
  );
};
