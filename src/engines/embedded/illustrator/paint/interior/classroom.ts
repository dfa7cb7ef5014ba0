import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import type { Painter } from '../painter.ts';
import type { Solid } from '../traced/solid.ts';
import { boards, concrete, pickWood } from './floors.ts';
import { writtenBoard } from './furniture/chalkboard.ts';
import { picture } from './furniture/decor.ts';
import { chair, squareTable } from './furniture/seating.ts';
import { bookcase } from './furniture/storage.ts';
import { againstWall } from './hall.ts';
import { paintInterior } from './interior.ts';
import { chooseDaylight, gardenOutlook, townOutlook } from './outlook.ts';
import { chooseColours } from './palettes.ts';
import { hallSizeFor, placeBrightness, placeFill, placeView } from './place.ts';
import { dado, plaster } from './walls.ts';
import type { WallWindow } from './window.ts';

const TRIM = linearOfHex('#e9e6df');
const SEATS: readonly LinearRgb[] = ['#3f6f9a', '#3f7a58', '#b5543f', '#8a6a48'].map(linearOfHex);
/** Where desks stand: columns across, rows away from the camera. */
const COLUMNS = [-1.75, 0, 1.75];

/** A classroom: desks in rows before a blackboard, windows along one side. */
export const paintClassroom: Painter = (frame, brief) => {
  const { random, noise } = brief;
  const size = hallSizeFor(frame, random.between(6.2, 7), random.between(6.6, 7.4), random.between(2.9, 3.2));
  const colours = chooseColours(brief);
  const daylight = chooseDaylight(brief);
  const side: -1 | 1 = random.chance(0.5) ? -1 : 1;
  const woodTone = pickWood(random);
  const back = againstWall(size, 'back');
  const far = againstWall(size, side < 0 ? 'right' : 'left');
  const seat = random.pick(SEATS);
  const furniture: Solid[] = [writtenBoard(back, random, [-1.7, 1.7], [0.95, 2.2], woodTone)];
  furniture.push(
    picture(back, noise, random, [-2.75, -2.05], [1.3, 2]),
    picture(back, noise, random, [2.05, 2.75], [1.35, 2]),
  );
  furniture.push(...squareTable(noise, [side * 1.5, size.backZ - 1.15], [1.5, 0.75, 0.65], woodTone));
  furniture.push(...bookcase(far, noise, woodTone, [size.backZ - 2.4, size.backZ - 0.9], 1.5, random.integer(1, 900)));
  const rows = brief.hasSubjects ? [3.6, size.backZ - 2.4] : [2, size.backZ - 2.6];
  for (const z of rows) {
    for (const x of COLUMNS) {
      furniture.push(...squareTable(noise, [x, z], [1.1, 0.72, 0.52], woodTone));
      furniture.push(...chair(noise, x, z - 0.5, 1, woodTone, seat));
    }
  }
  const windows: WallWindow[] = [
    [0.6, 1.9],
    [2.5, 3.8],
    [4.4, 5.7],
  ].map(([from, to]) => ({
    wall: side < 0 ? 'left' : 'right',
    axis: 'x',
    at: (side * size.width) / 2,
    along: [from!, to!],
    up: [0.95, size.height - 0.35],
    columns: 2,
    rows: 2,
    bar: 0.02,
    arched: false,
    frame: TRIM,
  }));
  return paintInterior(
    frame,
    brief,
    {
      size,
      lining: {
        floor: random.chance(0.7)
          ? { material: boards(noise, woodTone, 0.14, true), gloss: 0.35 }
          : { material: concrete(noise, linearOfHex('#b3aa9a')), gloss: 0.4 },
        walls: dado(plaster(noise, colours.accent), plaster(noise, colours.wall), 1, TRIM),
        ceiling: linearOfHex('#ece9e2'),
        skirting: TRIM,
        skirtingM: 0.1,
        windows,
        outlook: random.chance(0.6) ? gardenOutlook(brief, daylight) : townOutlook(brief, daylight),
      },
      furniture,
      lamps: [],
      daylight,
      fill: placeFill(daylight),
      brightness: placeBrightness(brief, daylight),
    },
    placeView(brief, size, side),
  );
};
