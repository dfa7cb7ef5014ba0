import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import { detailShare, filteredNoise, lineCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';
import type { Material } from '../traced/solid.ts';

/** A floor covering: its surface, and how strongly it mirrors (0–1). */
export interface FloorCovering {
  readonly material: Material;
  readonly gloss: number;
}

const WOODS: readonly LinearRgb[] = ['#a9784c', '#8a5a36', '#c39a6b', '#6b452c', '#b98f63', '#9c7350'].map(linearOfHex);

/** A wood tone of the list used for floors and furniture. */
export function pickWood(random: Random): LinearRgb {
  return random.pick(WOODS);
}

/** Colours a hit like planed wood whose grain runs along `along`; `piece` tells boards apart. */
export function paintWood(
  hit: Hit,
  noise: Noise,
  tone: LinearRgb,
  along: number,
  across: number,
  footprintAcross: number,
  piece: number,
): void {
  const grain = filteredNoise(noise, across + piece * 3.7, along + piece * 11.3, 14, 1.3, footprintAcross, 4);
  const rings = Math.sin(across * 70 + grain * 7 + piece) * detailShare(0.05, footprintAcross);
  const k = 0.86 + 0.3 * (hashCell(piece, 3, 5) - 0.4) + 0.3 * grain + 0.05 * rings;
  const warmth = 0.06 * (hashCell(piece, 9, 2) - 0.5);
  hit.red = tone[0] * k * (1 + warmth);
  hit.green = tone[1] * k;
  hit.blue = tone[2] * k * (1 - warmth * 1.5);
}

/** Boards side by side; `turned` lays them from left to right. */
export function boards(noise: Noise, tone: LinearRgb, widthM: number, turned: boolean, lengthM = 2.1): Material {
  return (hit) => {
    const across = turned ? hit.v : hit.u;
    const along = turned ? hit.u : hit.v;
    const acrossFootprint = turned ? hit.footprintV : hit.footprintU;
    const alongFootprint = turned ? hit.footprintU : hit.footprintV;
    const row = Math.floor(across / widthM);
    const shift = hashCell(row, 7, 1) * 9;
    const board = Math.floor((along + shift) / lengthM);
    paintWood(hit, noise, tone, along, across, acrossFootprint, row * 57 + board * 13);
    const gap = Math.max(
      lineCover(across, widthM, 0.005, acrossFootprint),
      lineCover(along + shift, lengthM, 0.005, alongFootprint),
    );
    darken(hit, 0.72 * gap);
  };
}

/** Parquet laid in a herringbone. */
export function herringbone(noise: Noise, tone: LinearRgb): Material {
  const widthM = 0.11;
  const lengthCells = 5;
  return (hit) => {
    const s = Math.SQRT1_2;
    const a = ((hit.u + hit.v) * s) / widthM;
    const b = ((hit.v - hit.u) * s) / widthM;
    const footprint = Math.max(hit.footprintU, hit.footprintV) / widthM;
    const column = Math.floor(a);
    const row = Math.floor(b);
    const period = lengthCells * 2;
    const phase = (((column - row) % period) + period) % period;
    const isAlongA = phase < lengthCells;
    const piece = isAlongA ? (column - phase) * 31 + row * 17 : column * 31 + (row - (period - 1 - phase)) * 17;
    paintWood(hit, noise, tone, (isAlongA ? a : b) * widthM, (isAlongA ? b : a) * widthM, footprint * widthM, piece);
    const across = isAlongA ? b - row : a - column;
    const fromEnd = isAlongA ? a - (column - phase) : b - (row - (period - 1 - phase));
    const edge = Math.min(across, 1 - across, fromEnd, lengthCells - fromEnd);
    darken(hit, 0.5 * clamp((0.03 + footprint * 0.5 - edge) / (footprint + 0.02)) * detailShare(0.7, footprint));
  };
}

/** Square tiles in two tones, laid straight or on the point. */
export function chequeredTiles(
  noise: Noise,
  first: LinearRgb,
  second: LinearRgb,
  sizeM: number,
  turned: boolean,
): Material {
  return (hit) => {
    const s = turned ? Math.SQRT1_2 : 1;
    const a = turned ? (hit.u + hit.v) * s : hit.u;
    const b = turned ? (hit.v - hit.u) * s : hit.v;
    const footprintA = turned ? Math.max(hit.footprintU, hit.footprintV) * 0.8 : hit.footprintU;
    const footprintB = turned ? footprintA : hit.footprintV;
    const stripeA = lineCover(a - sizeM / 2, sizeM * 2, sizeM, footprintA);
    const stripeB = lineCover(b - sizeM / 2, sizeM * 2, sizeM, footprintB);
    const share = stripeA + stripeB - 2 * stripeA * stripeB;
    const tone =
      1 + 0.1 * (hashCell(Math.floor(a / sizeM), Math.floor(b / sizeM), 3) - 0.5) * detailShare(sizeM, footprintB);
    const cloud = tone + 0.12 * filteredNoise(noise, a, b, 3, 3, footprintB, 4);
    for (let c = 0; c < 3; c++) setChannel(hit, c, (first[c]! + (second[c]! - first[c]!) * share) * cloud);
    const joint = Math.max(lineCover(a, sizeM, 0.006, footprintA), lineCover(b, sizeM, 0.006, footprintB));
    darken(hit, 0.4 * joint);
  };
}

/** Stone chips of several colours in a pale ground, with large slabs. */
export function terrazzo(noise: Noise, ground: LinearRgb, chips: readonly LinearRgb[]): Material {
  return (hit) => {
    const footprint = Math.max(hit.footprintU, hit.footprintV);
    hit.paint(ground, 1 + 0.06 * filteredNoise(noise, hit.u, hit.v, 2, 2, footprint, 3));
    const share = detailShare(0.05, footprint);
    for (let layer = 0; layer < 2 && share > 0; layer++) {
      const size = layer === 0 ? 0.075 : 0.04;
      const cellU = Math.floor(hit.u / size);
      const cellV = Math.floor(hit.v / size);
      const du = hit.u / size - cellU - 0.3 - 0.4 * hashCell(cellU, cellV, 11 + layer);
      const dv = hit.v / size - cellV - 0.3 - 0.4 * hashCell(cellU, cellV, 21 + layer);
      const radius = 0.14 + 0.2 * hashCell(cellU, cellV, 31 + layer);
      const rough = 0.07 * noise.at(hit.u * 60, hit.v * 60 + layer * 9);
      const cover = share * clamp(0.5 + (radius - Math.hypot(du, dv * 1.2) + rough) / (footprint / size + 0.04));
      const chip = chips[Math.floor(hashCell(cellU, cellV, 41 + layer) * chips.length)]!;
      hit.red += (chip[0] - hit.red) * cover;
      hit.green += (chip[1] - hit.green) * cover;
      hit.blue += (chip[2] - hit.blue) * cover;
    }
    const joint = Math.max(lineCover(hit.u, 1.2, 0.005, hit.footprintU), lineCover(hit.v, 1.2, 0.005, hit.footprintV));
    darken(hit, 0.35 * joint);
  };
}

/** Polished concrete: soft clouds and a few joints. */
export function concrete(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    const footprint = Math.max(hit.footprintU, hit.footprintV);
    const cloud = filteredNoise(noise, hit.u, hit.v, 0.9, 0.9, footprint, 5);
    hit.paint(tone, 1 + 0.3 * cloud + 0.05 * filteredNoise(noise, hit.u, hit.v, 25, 25, footprint, 2));
    darken(
      hit,
      0.4 * Math.max(lineCover(hit.u, 2.4, 0.008, hit.footprintU), lineCover(hit.v, 2.4, 0.008, hit.footprintV)),
    );
  };
}

/** Multiplies the surface colour by 1 − amount. */
export function darken(hit: Hit, amount: number): void {
  const k = 1 - amount;
  hit.red *= k;
  hit.green *= k;
  hit.blue *= k;
}

/** Sets one channel of the surface colour. */
export function setChannel(hit: Hit, channel: number, value: number): void {
  if (channel === 0) hit.red = value;
  else if (channel === 1) hit.green = value;
  else hit.blue = value;
}
