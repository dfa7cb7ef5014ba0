import { type LinearRgb, linearOfHex, mixRgb } from '../../../maths/colour.ts';
import { decorWood, livingFloor, livingWalls } from '../decorate.ts';
import { backWindow, type Piece, type RoomDesign, roomPainter, sideWindows } from '../designed-room.ts';
import { bed, drawers, nightstand, wardrobe } from '../furniture/beds.ts';
import { curtains, picture, plant, rug } from '../furniture/decor.ts';
import { floorLamp, tableLamp } from '../furniture/lamps.ts';
import { atWall, placed } from '../furniture/parts.ts';
import { againstWall } from '../hall.ts';

const LINENS: readonly LinearRgb[] = ['#f1ede4', '#e9eef0', '#f3e8dd', '#ece6ee'].map(linearOfHex);
const BRASS = linearOfHex('#b08d57');
const FRAME = linearOfHex('#efece6');
/** The middle of the bed lies so far from the middle of the wall, towards the side without windows. */
const BED_OFF_M = 0.75;

/** A bed with its head to the back wall, a large window beside it, wardrobe or drawers along the other side. */
const BEDROOM: RoomDesign = {
  width: [4.5, 5],
  depth: [4.7, 5.3],
  height: [2.6, 2.85],
  ceiling: linearOfHex('#efece6'),
  floor: (brief, { colours }) => livingFloor(brief, colours),
  walls: (brief, { colours }) => livingWalls(brief, colours),
  windows: (brief, plan) => {
    const { size, side } = plan;
    const look = {
      up: [0.45, size.height - 0.35] as const,
      columns: 2,
      rows: brief.random.integer(2, 3),
      frame: FRAME,
    };
    const middle = side * (size.width / 2 - 1);
    return [backWindow(plan, [middle - 0.72, middle + 0.72], look), ...sideWindows(plan, [[1.3, 2.9]], look)];
  },
  furnish: (brief, { size, colours, side, level }) => {
    const { random, noise } = brief;
    const tone = decorWood(brief);
    const back = againstWall(size, 'back');
    const farWall = side < 0 ? 'right' : 'left';
    const far = againstWall(size, farWall);
    const x = -side * BED_OFF_M;
    const widthM = 1.6;
    const isUpholstered = random.chance(0.5);
    const pieces: Piece[] = brief.things?.has('double-bed')
      ? []
      : placed(
          bed(noise, {
            widthM,
            headM: random.between(1, 1.2),
            frame: isUpholstered ? mixRgb(colours.cloth, colours.trim, 0.3) : tone,
            linen: random.pick(LINENS),
            blanket: random.chance(0.5) ? colours.cloth : mixRgb(colours.accent, colours.trim, 0.35),
            cushions: colours.second,
            isUpholstered,
          }),
          atWall(size, 'back', x),
        );
    for (const at of [-1, 1]) {
      const beside = x + at * (widthM / 2 + 0.36);
      if (Math.abs(beside) > size.width / 2 - 0.2) continue;
      pieces.push(...placed(nightstand(noise, tone, BRASS), atWall(size, 'back', beside)));
      pieces.push(tableLamp(beside, 0.55, size.backZ - 0.22, level, colours.accent));
    }
    pieces.push(picture(back, noise, random, [x - 0.55, x + 0.55], [1.45, 2.15]));
    const isWardrobe = random.chance(0.5);
    const store = isWardrobe
      ? wardrobe(noise, mixRgb(tone, colours.trim, 0.4), BRASS, 1.5, 2.05)
      : drawers(noise, tone, BRASS, 1.2, 0.85);
    pieces.push(...placed(store, atWall(size, farWall, size.backZ - 2.6)));
    if (!isWardrobe) {
      pieces.push(tableLamp(-side * (size.width / 2 - 0.25), 0.88, size.backZ - 2.9, level, colours.second));
      pieces.push(picture(far, noise, random, [size.backZ - 2.75, size.backZ - 2.05], [1.3, 2]));
    }
    pieces.push(
      rug(noise, random, [x - 1.45, x + 1.45], [size.backZ - 3.3, size.backZ - 1.3], colours.second, colours.trim),
    );
    pieces.push(
      ...plant(random, side * (size.width / 2 - 0.4), size.backZ - 0.4, random.between(0.9, 1.3), colours.accent),
    );
    if (random.chance(0.5)) pieces.push(floorLamp(side * (size.width / 2 - 0.4), size.backZ - 1.6, level));
    const cloth = mixRgb(colours.second, colours.trim, 0.45);
    const middle = side * (size.width / 2 - 1);
    const window = { along: [middle - 0.72, middle + 0.72] as const, up: [0.45, size.height - 0.35] as const };
    pieces.push(...curtains(back, window, cloth, size.height));
    return pieces;
  },
};

export const paintBedroom = roomPainter(BEDROOM);
