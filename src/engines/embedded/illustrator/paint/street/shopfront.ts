import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, fraction, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { darken } from '../interior/floors.ts';
import { blend } from '../interior/walls.ts';
import { detailShare, lineCover, spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';
import { distanceToWord, wordAspect } from './lettering.ts';

/** The ground floor of a house: shop windows with a name board, or plain doors and windows. */
export interface Shopfront {
  readonly widthM: number;
  readonly colour: LinearRgb;
  readonly letters: LinearRgb;
  readonly words: readonly string[];
  /** Light in the windows; brightness as seen at night. */
  readonly light: LinearRgb;
  /** Share of fronts that are shops. */
  readonly shopShare: number;
  readonly salt: number;
}

const CASING: LinearRgb = [0.55, 0.53, 0.48];
const BOARD_FROM_M = 2.85;
const BOARD_TO_M = 3.5;
const GLASS_TO_M = 2.7;

/** Paints a point of the ground floor over the bare wall; `hit.u` counts from the building's start. */
export function paintShopfront(hit: Hit, shop: Shopfront, noise: Noise, isNight: boolean): void {
  const index = Math.floor(hit.u / shop.widthM);
  const u = hit.u - index * shop.widthM;
  const isShop = hashCell(index, 1, shop.salt) < shop.shopShare;
  const inset = spanCover(u, 0.22, shop.widthM - 0.22, hit.footprintU);
  if (!isShop) {
    paintHouseDoor(hit, shop, u, index, isNight);
    return;
  }
  blend(hit, shop.colour, inset * spanCover(hit.v, 0, BOARD_TO_M + 0.1, hit.footprintV));
  darken(hit, 0.3 * spanCover(hit.v, BOARD_TO_M + 0.04, BOARD_TO_M + 0.1, hit.footprintV) * inset);
  if (hit.v > GLASS_TO_M) {
    paintBoard(hit, shop, u, index, isNight);
    return;
  }
  const doorAt = hashCell(index, 5, shop.salt) < 0.5 ? 0.7 : shop.widthM - 0.7;
  const isDoor = Math.abs(u - doorAt) < 0.5;
  const sillM = isDoor ? 0.12 : 0.55;
  const frame = isDoor
    ? Math.abs(Math.abs(u - doorAt) - 0.5)
    : Math.min(Math.abs(u - 0.3), Math.abs(u - shop.widthM + 0.3), Math.abs(Math.abs(u - doorAt) - 0.5));
  const glass =
    spanCover(u, 0.3, shop.widthM - 0.3, hit.footprintU) *
    spanCover(hit.v, sillM, GLASS_TO_M - 0.08, hit.footprintV) *
    clamp((frame - 0.05) / (hit.footprintU + 0.01));
  if (glass <= 0) return;
  paintGoods(hit, shop, noise, u, index, glass, isNight);
}

/** The inside of a shop: warm back wall, shelves of goods, lamps near the top. */
function paintGoods(
  hit: Hit,
  shop: Shopfront,
  noise: Noise,
  u: number,
  index: number,
  cover: number,
  isNight: boolean,
): void {
  const forward = Math.max(0.15, Math.abs(hit.normalX) > 0.5 ? Math.abs(hit.directionX) : Math.abs(hit.directionZ));
  const sideways = Math.abs(hit.normalX) > 0.5 ? hit.directionZ : hit.directionX;
  // The goods stand some way behind the glass, so they shift against the frame.
  const inside = u + clamp(sideways / forward, -3, 3) * 0.35;
  const shelf = hit.v / 0.46;
  const row = Math.floor(shelf);
  const item = Math.floor(inside / 0.21 + hashCell(row, 3, shop.salt) * 5);
  const column = fraction(inside / 0.21 + hashCell(row, 3, shop.salt) * 5);
  const tall = 0.2 + 0.62 * hashCell(item, row, shop.salt + index);
  const isShelved = hashCell(Math.floor(inside / 2.2), 4, shop.salt + index) < 0.75 && row < 5;
  const share = detailShare(0.21, hit.footprintU);
  const isItem =
    isShelved && fraction(shelf) < tall && Math.abs(column - 0.5) < 0.3 + 0.16 * hashCell(item, row, 2)
      ? share
      : 0.22 * (1 - share);
  const plank = isShelved ? 0.5 * lineCover(hit.v, 0.46, 0.035, hit.footprintV) : 0;
  const tone = hashCell(item, row + 9, shop.salt);
  const other = 0.6 * tone + 0.4 * hashCell(item, row + 4, shop.salt);
  const depth = 0.5 + 0.5 * noise.at(inside * 0.7 + index * 7, hit.v * 0.6);
  const lampRow = Math.exp(-((hit.v - 2.35) ** 2) * 9) * (0.5 + 0.5 * Math.cos(inside * 4.2));
  const height = 0.34 + 0.66 * smoothstep(0.3, 2.5, hit.v) + 0.7 * lampRow;
  const k = (isNight ? 0.78 : 0.16) * height * (0.6 + 0.5 * depth) * (1 - plank);
  const goods = isItem * 0.8;
  darken(hit, cover * 0.92);
  hit.emittedRed += cover * shop.light[0] * k * (1 - goods * (0.62 - 0.5 * tone));
  hit.emittedGreen += cover * shop.light[1] * k * (1 - goods * (0.74 - 0.5 * other));
  hit.emittedBlue += cover * shop.light[2] * k * (1 - goods * (0.7 - 0.55 * other));
}

function paintBoard(hit: Hit, shop: Shopfront, u: number, index: number, isNight: boolean): void {
  const word = shop.words[Math.floor(hashCell(index, 8, shop.salt) * shop.words.length)]!;
  const height = BOARD_TO_M - BOARD_FROM_M - 0.16;
  const width = Math.min(shop.widthM - 0.9, wordAspect(word, false) * height);
  // Walls on the left of the street run away from the reader: their words are mirrored back.
  const along = hit.normalX > 0.5 || hit.normalZ < -0.5 ? u : shop.widthM - u;
  const x = (along - shop.widthM / 2) / width + 0.5;
  const y = (BOARD_TO_M - 0.08 - hit.v) / height;
  if (x < 0 || x > 1 || y < 0 || y > 1) return;
  const footprint =
    (Math.max(hit.footprintU * word.length * 5.6, hit.footprintV * 7.2) / Math.max(width, height)) * 0.9;
  const ink =
    clamp((0.52 - distanceToWord(word, x, y, false)) / (footprint + 0.12) + 0.5) * detailShare(0.5, hit.footprintU);
  blend(hit, shop.letters, ink);
  if (!isNight) return;
  hit.emittedRed += shop.letters[0] * ink * 0.55;
  hit.emittedGreen += shop.letters[1] * ink * 0.5;
  hit.emittedBlue += shop.letters[2] * ink * 0.42;
}

/** A door with a fanlight and a window with bars beside it. */
function paintHouseDoor(hit: Hit, shop: Shopfront, u: number, index: number, isNight: boolean): void {
  const door = spanCover(u, 0.6, 1.7, hit.footprintU) * spanCover(hit.v, 0.1, 2.5, hit.footprintV);
  blend(hit, CASING, spanCover(u, 0.47, 1.83, hit.footprintU) * spanCover(hit.v, 0, 2.65, hit.footprintV));
  blend(hit, shop.colour, door);
  const panel = Math.max(Math.abs(Math.abs(u - 1.15) - 0.25) - 0.17, Math.abs(fraction(hit.v / 0.8) - 0.5) * 0.8 - 0.3);
  darken(hit, door * 0.25 * clamp(1 - Math.abs(panel) / (0.02 + hit.footprintU)));
  const fan = spanCover(u, 0.7, 1.6, hit.footprintU) * spanCover(hit.v, 2.1, 2.42, hit.footprintV);
  const from = 2.3;
  const to = shop.widthM - 0.5;
  const window =
    to > from + 0.5 ? spanCover(u, from, to, hit.footprintU) * spanCover(hit.v, 1, 2.5, hit.footprintV) : 0;
  const isLit = isNight && hashCell(index, 11, shop.salt) < 0.6;
  const casing = spanCover(u, from - 0.1, to + 0.1, hit.footprintU) * spanCover(hit.v, 0.88, 2.62, hit.footprintV);
  if (to > from + 0.5) blend(hit, CASING, casing * 0.9);
  const bars = Math.max(
    lineCover(u - from, (to - from) / 2, 0.05, hit.footprintU),
    spanCover(hit.v, 1.95, 2, hit.footprintV),
  );
  const glass = Math.max(fan, window * (1 - bars));
  darken(hit, glass * 0.93);
  const height = smoothstep(0.8, 2.6, hit.v);
  const curtain = window > 0 && Math.abs(u - (from + to) / 2) > (to - from) * 0.33 ? 0.55 : 1;
  const k = glass * (isLit ? (0.25 + 0.5 * height) * curtain : isNight ? 0.015 : 0.1 + 0.2 * height);
  hit.emittedRed += k * (isLit ? 1.05 : 0.7);
  hit.emittedGreen += k * (isLit ? 0.68 : 0.85);
  hit.emittedBlue += k * (isLit ? 0.33 : 1);
}
