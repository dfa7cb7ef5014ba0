import { type LinearRgb, linearOfHex, scaleRgb } from '../../../maths/colour.ts';
import { type Piece, type RoomDesign, roomPainter } from '../designed-room.ts';
import { pickWood } from '../floors.ts';
import { barrel, bottleRack, cask } from '../furniture/casks.ts';
import { candle } from '../furniture/dining.ts';
import { lantern } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { roundTable } from '../furniture/seating.ts';
import { masonry, vaulted } from '../masonry.ts';
import { gardenOutlook } from '../outlook.ts';

const STONES: readonly LinearRgb[] = ['#9c8468', '#8b7a66', '#a3795a'].map(linearOfHex);
const FLAGS = linearOfHex('#7c7064');

/** A vaulted cellar: casks on both sides of the aisle, racks of bottles behind them, lanterns on the walls. */
const CELLAR: RoomDesign = {
  width: [5, 5.6],
  depth: [9, 11],
  height: [3, 3.4],
  ceiling: linearOfHex('#8a7560'),
  skirtingM: 0,
  lampsByDay: 0.9,
  brightness: 0.85,
  outlook: gardenOutlook,
  daylight: () => ({
    sky: [0.02, 0.02, 0.02],
    sunElevation: 0.5,
    low: [0.05, 0.05, 0.06],
    high: [0.02, 0.02, 0.03],
    isNight: true,
  }),
  floor: ({ noise }) => ({ material: masonry(noise, FLAGS, 0.45, 0.62), gloss: 0.16 }),
  walls: ({ noise, random }) => masonry(noise, random.fork('stone').pick(STONES), 0.2, 0.42),
  vault: ({ noise, random }, { size }) => ({
    springM: 1.25,
    material: vaulted(masonry(noise, scaleRgb(random.fork('stone').pick(STONES), 0.95), 0.085, 0.26), size.width),
  }),
  windows: () => [],
  furnish: ({ random, noise }, { size, level }) => {
    const oak = scaleRgb(pickWood(random), 0.8);
    const half = size.width / 2;
    const pieces: Piece[] = [];
    for (let z = 2.6; z < size.backZ - 1; z += 1.25) {
      for (const side of [-1, 1] as const) {
        const isRack = side < 0 && z > size.backZ * 0.55;
        const wall = side < 0 ? 'left' : 'right';
        if (isRack) {
          pieces.push(...placed(bottleRack(noise, oak, 1.2, 1.5, random.integer(1, 900)), atWall(size, wall, z)));
          continue;
        }
        const diameter = random.between(0.95, 1.1);
        pieces.push(...placed(cask(noise, oak, diameter, 1.25), atWall(size, wall, z, 0.06)));
      }
    }
    pieces.push(...placed(bottleRack(noise, oak, size.width * 0.55, 1.7, 77), atWall(size, 'back', 0)));
    pieces.push(...placed(barrel(noise, oak, 0.62, 0.88), { x: -half + 1.95, z: 3.3, facing: 'camera' }));
    pieces.push(...candle(-half + 1.95, 0.88, 3.3, 1));
    pieces.push(...roundTable(noise, half - 1.9, size.backZ - 2.2, 0.7, oak, [0.06, 0.05, 0.05]));
    for (let z = 3; z < size.backZ; z += 2.6)
      for (const side of [-1, 1]) pieces.push(lantern(side * (half - 0.2), 1.75, z, level));
    pieces.push(lantern(0, 2.2, size.backZ - 1.6, level), lantern(0, 2.35, 3.2, level));
    return pieces;
  },
  view: ({ random }) => ({
    x: random.between(-0.3, 0.3),
    z: -0.4,
    yaw: random.between(-0.08, 0.08),
    centreX: random.between(0.45, 0.55),
  }),
};

export const paintCellar = roomPainter(CELLAR);
