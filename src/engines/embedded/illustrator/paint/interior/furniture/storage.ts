import type { LinearRgb } from '../../../maths/colour.ts';
import type { Noise } from '../../../maths/noise.ts';
import { STUFF_LABELS } from '../../frame.ts';
import type { Solid } from '../../traced/solid.ts';
import type { WallPlace } from '../hall.ts';
import { bookSpines, doors, painted, wood } from './surfaces.ts';

const LABEL = STUFF_LABELS.furniture;
const BOARD_M = 0.028;

/** A bookcase against a wall: uprights every 0.9 m or so, boards, and rows of books. */
export function bookcase(
  place: WallPlace,
  noise: Noise,
  tone: LinearRgb,
  along: readonly [number, number],
  heightM: number,
  seed: number,
): Solid[] {
  const depth = 0.32;
  const shelves = Math.max(2, Math.round((heightM - 0.1) / 0.34));
  const shelfM = (heightM - 0.1) / shelves;
  const bays = Math.max(1, Math.round((along[1] - along[0]) / 0.9));
  const bayM = (along[1] - along[0]) / bays;
  const thin = { label: LABEL, blocksLight: false, lightCells: 5 };
  const board = { ...thin, material: wood(noise, tone, false, seed) };
  const upright = { ...thin, material: wood(noise, tone, true, seed + 1) };
  const books = { material: bookSpines(0.1 + BOARD_M / 2, shelfM, seed), label: LABEL };
  const solids = [place('box', along, [0, heightM], [0, depth - 0.07], books)];
  for (let shelf = 0; shelf <= shelves; shelf++) {
    const y = 0.1 + shelf * shelfM;
    solids.push(place('box', along, [y - BOARD_M / 2, y + BOARD_M / 2], [0.01, depth - 0.005], board));
  }
  for (let bay = 0; bay <= bays; bay++) {
    const at = along[0] + bay * bayM;
    solids.push(place('box', [at - BOARD_M / 2, at + BOARD_M / 2], [0, heightM], [0, depth], upright));
  }
  solids.push(place('box', along, [0, 0.09], [0, depth - 0.03], upright));
  solids.push(place('box', [along[0] - 0.03, along[1] + 0.03], [heightM, heightM + 0.05], [0, depth + 0.03], board));
  return solids;
}

/** A row of cupboards with a worktop. */
export function counter(
  place: WallPlace,
  noise: Noise,
  along: readonly [number, number],
  look: {
    readonly front: LinearRgb;
    readonly top: LinearRgb;
    readonly metal: LinearRgb;
    readonly depthM: number;
    readonly heightM: number;
  },
): Solid[] {
  const { front, top, metal, depthM, heightM } = look;
  return [
    place('box', along, [0, 0.1], [0, depthM - 0.06], { material: painted([0.03, 0.03, 0.03]), label: LABEL }),
    place('box', along, [0.1, heightM - 0.04], [0, depthM], {
      material: doors(front, 0.6, heightM - 0.14, metal),
      label: LABEL,
    }),
    place('box', [along[0] - 0.02, along[1] + 0.02], [heightM - 0.04, heightM], [0, depthM + 0.03], {
      material: wood(noise, top, false, 5),
      label: LABEL,
    }),
  ];
}

/** Cupboards hung on the wall. */
export function wallCupboards(
  place: WallPlace,
  along: readonly [number, number],
  up: readonly [number, number],
  front: LinearRgb,
  metal: LinearRgb,
): Solid[] {
  return [place('box', along, up, [0, 0.34], { material: doors(front, 0.5, up[1] - up[0], metal), label: LABEL })];
}

/** An open shelf with jars, bowls or plates on it. */
export function wallShelf(
  place: WallPlace,
  noise: Noise,
  tone: LinearRgb,
  along: readonly [number, number],
  y: number,
  things: readonly LinearRgb[],
): Solid[] {
  const solids = [
    place('box', along, [y, y + 0.03], [0, 0.22], { material: wood(noise, tone, false, 3), label: LABEL }),
  ];
  const step = 0.17;
  const count = Math.floor((along[1] - along[0] - 0.1) / step);
  for (let i = 0; i < count; i++) {
    const at = along[0] + 0.12 + i * step;
    const radius = 0.04 + 0.025 * ((i * 7) % 3) * 0.7;
    const height = 0.1 + 0.05 * ((i * 5) % 4);
    const look = {
      material: painted(things[i % things.length]!),
      label: LABEL,
      blocksLight: false,
      taper: i % 3 === 0 ? 1.35 : 0.92,
      radius: 0.02,
    };
    solids.push(
      place(
        'cylinder',
        [at - radius, at + radius],
        [y + 0.03, y + 0.03 + height],
        [0.11 - radius, 0.11 + radius],
        look,
      ),
    );
  }
  return solids;
}

/** A low sideboard on legs. */
export function sideboard(
  place: WallPlace,
  noise: Noise,
  tone: LinearRgb,
  along: readonly [number, number],
  metal: LinearRgb,
): Solid[] {
  const body = { material: doors(tone, (along[1] - along[0]) / 3, 0.6, metal), label: LABEL };
  const top = { material: wood(noise, tone, false, 2), label: LABEL };
  const legs = { material: painted([tone[0] * 0.4, tone[1] * 0.4, tone[2] * 0.4]), label: LABEL };
  return [
    place('box', along, [0.14, 0.72], [0.02, 0.44], body),
    place('box', [along[0] - 0.02, along[1] + 0.02], [0.72, 0.75], [0, 0.46], top),
    place('box', [along[0] + 0.06, along[0] + 0.1], [0, 0.14], [0.36, 0.4], legs),
    place('box', [along[1] - 0.1, along[1] - 0.06], [0, 0.14], [0.36, 0.4], legs),
  ];
}
