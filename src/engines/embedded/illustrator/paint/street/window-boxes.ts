import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { blend } from '../interior/walls.ts';
import { spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';

const WOOD: LinearRgb = [0.12, 0.07, 0.045];
const LEAVES: readonly LinearRgb[] = [
  [0.05, 0.13, 0.03],
  [0.09, 0.2, 0.05],
];
const BLOSSOM_M = 0.075;
const BOXED_SHARE = 0.75;

/** Where a facade has its windows; see `Facade`. */
interface WindowRows {
  readonly blooms: readonly LinearRgb[];
  readonly bayM: number;
  readonly floorM: number;
  readonly windowWide: number;
  readonly heightM: number;
  readonly salt: number;
}

/** Flower boxes below the windows, one colour of flowers each. Needs the hit's place along the facade in `u`, up in `v`. */
export function paintWindowBoxes(hit: Hit, facade: WindowRows, groundFloorM: number): void {
  const { blooms, bayM, floorM, salt } = facade;
  if (blooms.length === 0 || hit.v > facade.heightM - 0.75) return;
  const column = Math.floor(hit.u / bayM);
  const floor = Math.floor((hit.v - groundFloorM + 0.45) / floorM);
  if (hashCell(column, floor, salt + 11) > BOXED_SHARE) return;
  const half = (facade.windowWide * bayM) / 2 + 0.1;
  const u = hit.u - (column + 0.5) * bayM;
  const v = hit.v - groundFloorM - floor * floorM - floorM * 0.16;
  if (Math.abs(u) > half + 0.2 || v < -0.6 || v > 0.4) return;
  cover(hit, WOOD, spanCover(u, -half, half, hit.footprintU) * spanCover(v, -0.38, -0.12, hit.footprintV));
  const slot = Math.floor(u / BLOSSOM_M);
  const row = Math.floor(v / BLOSSOM_M);
  const crown = 0.12 + 0.22 * hashCell(Math.floor(u / 0.16), column + floor * 31, salt + 5);
  const hang = -0.22 - 0.2 * hashCell(Math.floor(u / 0.13), column + floor * 17, salt + 7);
  const foliage = spanCover(u, -half - 0.05, half + 0.05, hit.footprintU) * spanCover(v, hang, crown, hit.footprintV);
  if (foliage <= 0) return;
  const luck = hashCell(slot + column * 97, row + floor * 53, salt);
  const petal = blooms[Math.floor(hashCell(column, floor, salt + 13) * blooms.length)]!;
  const isBlossom = luck > 0.42;
  const shade = 0.7 + 0.5 * hashCell(row + floor * 53, slot + column * 97, salt + 3);
  const tone = isBlossom ? petal : LEAVES[luck > 0.2 ? 1 : 0]!;
  cover(hit, [tone[0] * shade, tone[1] * shade, tone[2] * shade], foliage);
}

/** Lies over the wall and the light of the window. */
function cover(hit: Hit, tone: LinearRgb, share: number): void {
  const part = clamp(share);
  blend(hit, tone, part);
  hit.emittedRed *= 1 - part;
  hit.emittedGreen *= 1 - part;
  hit.emittedBlue *= 1 - part;
}
