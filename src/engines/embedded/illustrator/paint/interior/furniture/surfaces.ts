import { type LinearRgb, linearOfHex } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import type { Noise } from '../../../maths/noise.ts';
import { hashCell, type Random } from '../../../maths/random.ts';
import { detailShare, filteredNoise, lineCover } from '../../traced/filtered.ts';
import type { Material } from '../../traced/solid.ts';
import { darken, paintWood } from '../floors.ts';
import { blend } from '../walls.ts';

/** One even colour. */
export function painted(tone: LinearRgb): Material {
  return (hit) => hit.paint(tone);
}

/** Woven cloth with a fine weave and slow unevenness. */
export function fabric(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    const weave = 0.1 * noise.at(hit.u * 190, hit.v * 190) * detailShare(0.012, hit.footprintV);
    hit.paint(tone, 1 + weave + 0.1 * filteredNoise(noise, hit.u, hit.v, 5, 5, hit.footprintV, 3));
  };
}

/** Planed wood; the grain runs along the longer of u and v as told. */
export function wood(noise: Noise, tone: LinearRgb, upright: boolean, piece: number): Material {
  return (hit) => {
    const along = upright ? hit.v : hit.u;
    const across = upright ? hit.u : hit.v;
    paintWood(hit, noise, tone, along, across, upright ? hit.footprintU : hit.footprintV, piece);
  };
}

/** Cupboard doors or drawers: `widthM × heightM` fields with a framed panel and a knob. */
export function doors(tone: LinearRgb, widthM: number, heightM: number, metal: LinearRgb): Material {
  return (hit) => {
    hit.paint(tone);
    if (Math.abs(hit.normalY) > 0.5) return;
    const footprint = Math.max(hit.footprintU, hit.footprintV);
    darken(
      hit,
      0.65 *
        Math.max(lineCover(hit.u, widthM, 0.007, hit.footprintU), lineCover(hit.v, heightM, 0.007, hit.footprintV)),
    );
    const u = Math.abs(fraction(hit.u / widthM) - 0.5) * widthM;
    const v = Math.abs(fraction(hit.v / heightM) - 0.5) * heightM;
    const inset = Math.max(u - widthM / 2 + 0.07, v - heightM / 2 + 0.07);
    darken(hit, 0.22 * clamp(1 - Math.abs(inset) / (0.009 + footprint)) + (inset < 0 ? 0.04 : 0));
    const knob = Math.hypot(u - widthM / 2 + 0.05, v - heightM / 2 + 0.16);
    blend(hit, metal, clamp(0.5 + (0.017 - knob) / (footprint + 0.003)));
  };
}

/** Gold on the backs of books, the dark behind them, and the card round a picture. */
const GILT: LinearRgb = [0.55, 0.4, 0.16];
const SHELF_DARK: LinearRgb = [0.05, 0.036, 0.026];
const MOUNT: LinearRgb = [0.8, 0.78, 0.73];

const SPINES: readonly LinearRgb[] = [
  '#6d3a33',
  '#3a5263',
  '#44604f',
  '#a8874f',
  '#5b4555',
  '#d3c7b0',
  '#84573f',
  '#4b6a6c',
  '#3d3833',
  '#a09c8e',
  '#8c3f33',
  '#b9a27c',
].map(linearOfHex);

/** The backs of books on shelves `shelfM` apart, the lowest standing at height `baseM`. */
export function bookSpines(baseM: number, shelfM: number, seed: number): Material {
  return (hit) => {
    const level = (hit.v - baseM) / shelfM;
    const shelf = Math.floor(level);
    const up = level - shelf;
    const slot = 0.034;
    const position = hit.u / slot + hashCell(shelf, seed, 1) * 40;
    const group = Math.floor(position / 9);
    const isGap = hashCell(group, shelf, seed + 2) < 0.1;
    // Books are one or two slots thick: an even slot with a low hash swallows the next one.
    const pair = Math.floor(position / 2);
    const isThick = hashCell(pair, shelf, seed + 3) < 0.4;
    const book = isThick ? pair * 2 : Math.floor(position);
    const across = isThick ? position / 2 - pair : position - book;
    const tallness = (0.62 + 0.26 * hashCell(book, shelf, seed + 4)) * (0.92 + 0.08 * hashCell(group, shelf, seed + 5));
    const footprint = hit.footprintU / slot;
    const below = clamp(0.5 + (tallness - up) / (hit.footprintV / shelfM + 0.01));
    const present = isGap ? 0 : below;
    const hue =
      SPINES[
        Math.floor(
          hashCell(isThick ? book : (book >> 2) + Math.floor(hashCell(book, shelf, 9) * 3), shelf, seed + 6) *
            SPINES.length,
        )
      ]!;
    const round =
      0.62 + 0.5 * Math.sin(Math.PI * clamp(across)) * detailShare(slot, hit.footprintU) + 0.25 * clamp(footprint);
    hit.paint(SHELF_DARK);
    const gold = Math.max(
      lineCover(up - 0.16, 9, 0.018, hit.footprintV / shelfM),
      lineCover(up - tallness * 0.82, 9, 0.018, hit.footprintV / shelfM),
    );
    const bandShare = hashCell(book, shelf, seed + 7) > 0.45 ? gold * 0.7 : 0;
    const shade = round * (0.45 + 0.55 * clamp((0.97 - up) * 3)) * (0.85 + 0.3 * hashCell(book, shelf, seed + 8));
    hit.red += (hue[0] * shade - hit.red) * present;
    hit.green += (hue[1] * shade - hit.green) * present;
    hit.blue += (hue[2] * shade - hit.blue) * present;
    blend(hit, GILT, bandShare * present * 0.8);
  };
}

/** A small painting: a landscape, shapes or colour fields, filling the given extents, with mount and frame. */
export function painting(
  noise: Noise,
  random: Random,
  along: readonly [number, number],
  up: readonly [number, number],
): Material {
  const kind = random.integer(0, 2);
  const hues = [random.pick(SPINES), random.pick(SPINES), random.pick(SPINES), linearOfHex('#e8e0d0')];
  const frameTone = random.pick([
    linearOfHex('#2a2622'),
    linearOfHex('#b08d57'),
    linearOfHex('#e6e1d8'),
    linearOfHex('#6b4a30'),
  ]);
  const offset = random.between(0, 90);
  const width = along[1] - along[0];
  const height = up[1] - up[0];
  return (hit) => {
    const u = (hit.u - along[0]) / width;
    const v = (hit.v - up[0]) / height;
    const edge = Math.min(u * width, (1 - u) * width, v * height, (1 - v) * height);
    if (edge < 0.025) {
      hit.paint(frameTone, edge < 0.006 || edge > 0.02 ? 0.8 : 1.1);
      return;
    }
    if (edge < 0.075) {
      hit.paint(MOUNT);
      return;
    }
    const hill = 0.45 + 0.3 * noise.at(u * 2.2 + offset, 3.1);
    const wave = noise.fractal(u * 2 + offset, v * 2, 3);
    if (kind === 0)
      hit.paint(v > hill ? hues[3]! : v > hill - 0.2 + 0.2 * wave ? hues[0]! : hues[1]!, 0.85 + 0.3 * v + 0.2 * wave);
    else if (kind === 1) {
      const disc = Math.hypot(u - 0.55, (v - 0.6) * (height / width));
      hit.paint(disc < 0.2 ? hues[0]! : v < 0.36 + 0.1 * Math.sin(u * 5 + offset) ? hues[1]! : hues[3]!);
    } else hit.paint(wave > 0.12 ? hues[0]! : wave > -0.12 ? hues[2]! : hues[3]!, 0.9 + 0.4 * wave);
  };
}

/** Light that a lampshade gives off, brightest in the middle. */
export function glowing(light: LinearRgb, tone: LinearRgb): Material {
  return (hit) => {
    hit.paint(tone);
    const facing =
      Math.abs(hit.normalX * hit.directionX + hit.normalY * hit.directionY + hit.normalZ * hit.directionZ) /
      Math.hypot(hit.directionX, hit.directionY, hit.directionZ);
    hit.emit(light, 0.55 + 0.45 * facing);
  };
}
