import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import { crumb, cutlery, type LaidThing, napkin } from '../subject/from-above/from-above.ts';
import type { LaidSpot } from './arrange-laid.ts';

/** Something that nobody named but that is laid with a meal. */
export interface Dressing {
  readonly drawing: SubjectDrawing;
  readonly spot: LaidSpot;
  readonly riseMetres: number;
}

const NAPKINS = ['#d9d2c4', '#8fa3a0', '#c98f73', '#e9e4da', '#6f7f95', '#b9c2a4'];
const NAPKIN_CHANCE = 0.7;
const NAPKIN_SIZE = 1.02;
const CLOTH_METRES = 0.003;
const STEEL_METRES = 0.006;
const CRUMB_METRES = 0.004;
/** Cutlery is so long against a plate's radius, and lies so far from its middle. */
const CUTLERY_LENGTH = 0.8;
const CUTLERY_AWAY = 1.24;
const CRUMBS = 12;
const CRUMB_RADIUS = 0.034;

/** What is laid with these things: a napkin under the main dish, cutlery beside it, and herbs where the table is bare. */
export function dressingOf(
  things: readonly LaidThing[],
  spots: readonly LaidSpot[],
  size: PixelSize,
  random: Random,
): { readonly below: readonly Dressing[]; readonly above: readonly Dressing[] } {
  const main = things.findIndex(({ isDish }) => isDish);
  const below: Dressing[] = [];
  if (main < 0) return { below, above: [] };
  const dish = spots[main]!;
  if (random.chance(NAPKIN_CHANCE)) {
    const shift = dish.radiusPx * 0.24;
    const spot = {
      xPx: dish.xPx + shift * random.between(-1, 1),
      yPx: dish.yPx + shift * random.between(-1, 1),
      radiusPx: dish.radiusPx * NAPKIN_SIZE,
    };
    below.push({ drawing: napkin(random.pick(NAPKINS), random.between(12, 78)), spot, riseMetres: CLOTH_METRES });
  }
  const others = spots.filter((_, i) => i !== main);
  below.push(...cutleryBy(dish, things[main]!, others, size));
  return { below, above: crumbs(spots, size, random) };
}

/** Fork and knife at the sides of a plate, or chopsticks at its right, where there is room for them. */
function cutleryBy(dish: LaidSpot, { isEastern }: LaidThing, others: readonly LaidSpot[], size: PixelSize): Dressing[] {
  const pieces = isEastern
    ? ([['chopsticks', 1]] as const)
    : ([
        ['fork', -1],
        ['knife', 1],
      ] as const);
  return pieces.flatMap(([name, side]): Dressing[] => {
    const xPx = dish.xPx + side * dish.radiusPx * CUTLERY_AWAY;
    const radiusPx = dish.radiusPx * CUTLERY_LENGTH;
    const isFree =
      xPx > radiusPx * 0.2 &&
      xPx < size.widthPx - radiusPx * 0.2 &&
      others.every(
        (other) =>
          Math.abs(other.xPx - xPx) > other.radiusPx + radiusPx * 0.2 ||
          Math.abs(other.yPx - dish.yPx) > other.radiusPx + radiusPx,
      );
    return isFree
      ? [{ drawing: cutlery(name, side * 2), spot: { xPx, yPx: dish.yPx, radiusPx }, riseMetres: STEEL_METRES }]
      : [];
  });
}

function crumbs(spots: readonly LaidSpot[], { widthPx, heightPx }: PixelSize, random: Random): Dressing[] {
  const kind = random.pick(['basil', 'peppercorn', 'almond', 'basil'] as const);
  const shortPx = Math.min(widthPx, heightPx);
  const found: Dressing[] = [];
  for (let attempt = 0; attempt < CRUMBS * 3 && found.length < CRUMBS; attempt++) {
    const spot = {
      xPx: widthPx * random.between(0.03, 0.97),
      yPx: heightPx * random.between(0.03, 0.97),
      radiusPx: shortPx * CRUMB_RADIUS * random.between(0.55, 1) * (kind === 'peppercorn' ? 0.3 : 1),
    };
    const isFree = [...spots, ...found.map((one) => one.spot)].every(
      (other) => Math.hypot(other.xPx - spot.xPx, other.yPx - spot.yPx) > other.radiusPx * 1.3 + spot.radiusPx,
    );
    if (isFree) found.push({ drawing: crumb(kind, random), spot, riseMetres: CRUMB_METRES });
  }
  return found;
}
