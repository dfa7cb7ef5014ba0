import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, fraction, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { detailShare, filteredNoise, lineCover, spanCover } from '../traced/filtered.ts';
import type { Hit } from '../traced/hit.ts';
import type { Material } from '../traced/solid.ts';
import { darken } from './floors.ts';

/** Smooth painted plaster with the faint unevenness of a hand. */
export function plaster(noise: Noise, tone: LinearRgb): Material {
  return (hit) => hit.paint(tone, 1 + 0.045 * filteredNoise(noise, hit.u, hit.v, 1.6, 1.6, hit.footprintV, 5));
}

/** Limewash: clouds of lighter and darker paint. */
export function limewash(noise: Noise, tone: LinearRgb): Material {
  return (hit) => {
    const warp = noise.at(hit.u * 0.8, hit.v * 0.8);
    hit.paint(
      tone,
      1 + 0.24 * filteredNoise(noise, hit.u + warp * 0.4, hit.v + warp * 0.3, 1.3, 1.8, hit.footprintV, 5),
    );
  };
}

/** Wallpaper with upright stripes. */
export function stripedPaper(tone: LinearRgb, stripe: LinearRgb, periodM: number): Material {
  return (hit) => {
    hit.paint(tone);
    blend(hit, stripe, lineCover(hit.u, periodM, periodM * 0.45, hit.footprintU));
    blend(hit, stripe, 0.6 * lineCover(hit.u + periodM / 2, periodM, periodM * 0.05, hit.footprintU));
  };
}

/** Wallpaper with a repeated sprig of leaves. */
export function sprigPaper(tone: LinearRgb, ink: LinearRgb, sizeM: number): Material {
  return (hit) => {
    hit.paint(tone);
    const row = Math.floor(hit.v / sizeM);
    const u = fraction(hit.u / sizeM + (row & 1) * 0.5) - 0.5;
    const v = hit.v / sizeM - row - 0.5;
    const footprint = Math.max(hit.footprintU, hit.footprintV) / sizeM;
    const side = Math.abs(u + 0.04 * Math.sin(v * 9));
    const stem = clamp((0.012 - side) / (footprint + 0.01) + 0.5) * spanCover(v, -0.36, 0.3, footprint);
    const step = (v + 0.36) / 0.14;
    const leafAlong = side / 0.19;
    const leafAcross = Math.abs(fraction(step - leafAlong * 0.6) - 0.5);
    const width = 0.42 * Math.sin(Math.PI * clamp(leafAlong)) * (1 - 0.35 * clamp(step / 5));
    const leaf = leafAlong < 1 && step > 0 && step < 5 ? clamp((width - leafAcross) / (footprint * 4 + 0.06)) : 0;
    blend(hit, ink, Math.max(stem, leaf) * detailShare(sizeM * 0.25, footprint * sizeM));
  };
}

/** Bricks in running bond. */
export function bricks(noise: Noise, tone: LinearRgb, mortar: LinearRgb): Material {
  const length = 0.235;
  const height = 0.075;
  return (hit) => {
    const row = Math.floor(hit.v / height);
    const shifted = hit.u + (row & 1) * length * 0.5;
    const share = detailShare(height, hit.footprintV);
    const tint = 1 + 0.5 * (hashCell(Math.floor(shifted / length), row, 4) - 0.5) * share;
    const wear = 1 + 0.22 * filteredNoise(noise, hit.u, hit.v, 9, 9, hit.footprintV, 4);
    hit.paint(tone, tint * wear * (1 + 0.12 * noise.at(hit.u * 0.7, hit.v * 0.7)));
    const joint = Math.max(
      lineCover(hit.v, height, 0.012, hit.footprintV),
      lineCover(shifted, length, 0.012, hit.footprintU) * share,
    );
    blend(hit, mortar, joint * 0.85);
  };
}

/** Glazed wall tiles: `ratio` times as wide as high, `bond` shifts every second row by half a tile. */
export function wallTiles(tone: LinearRgb, joint: LinearRgb, heightM: number, ratio: number, bond: boolean): Material {
  const widthM = heightM * ratio;
  return (hit) => {
    const row = Math.floor(hit.v / heightM);
    const shifted = hit.u + (bond ? (row & 1) * widthM * 0.5 : 0);
    const column = Math.floor(shifted / widthM);
    const share = detailShare(heightM, hit.footprintV);
    const inner = fraction(hit.v / heightM);
    const glaze = 1 + share * (0.1 * (hashCell(column, row, 8) - 0.5) + 0.06 * smoothstep(0.7, 1, inner));
    hit.paint(tone, glaze);
    const cover = Math.max(
      lineCover(hit.v, heightM, 0.006, hit.footprintV),
      lineCover(shifted, widthM, 0.006, hit.footprintU),
    );
    blend(hit, joint, cover);
  };
}

/** Upright tongue-and-groove boards. */
export function boarding(tone: LinearRgb, widthM: number): Material {
  return (hit) => {
    hit.paint(
      tone,
      1 + 0.05 * (hashCell(Math.floor(hit.u / widthM), 2, 6) - 0.5) * detailShare(widthM, hit.footprintU),
    );
    darken(hit, 0.5 * lineCover(hit.u, widthM, 0.008, hit.footprintU));
  };
}

/** Height of the moulding between dado and wall, metres. */
const MOULDING_M = 0.06;

/** One material up to `heightM` with a moulding on top, another above. */
export function dado(lower: Material, upper: Material, heightM: number, moulding: LinearRgb): Material {
  return (hit) => {
    hit.part = hit.v > heightM + MOULDING_M ? 0 : hit.v < heightM ? 2 : 3;
    if (hit.v > heightM + MOULDING_M) upper(hit);
    else if (hit.v < heightM) lower(hit);
    else hit.paint(moulding, 1.05);
    darken(hit, 0.35 * spanCover(hit.v, heightM - 0.025, heightM, hit.footprintV));
  };
}

/** Framed panels on a painted dado. */
export function panels(tone: LinearRgb, widthM: number, bottomM: number, topM: number): Material {
  return (hit) => {
    hit.paint(tone);
    const u = Math.abs(fraction(hit.u / widthM) - 0.5) * widthM;
    const inset = widthM / 2 - 0.09;
    const isFramed = Math.max(u - inset, bottomM - hit.v, hit.v - topM);
    const footprint = Math.max(hit.footprintU, hit.footprintV);
    const edge = clamp(1 - Math.abs(isFramed) / (0.014 + footprint));
    const isShaded = hit.v > (bottomM + topM) / 2 ? 1 : -0.5;
    darken(hit, edge * (isFramed > -0.01 ? 0.25 * isShaded : 0.12) + (isFramed < 0 ? 0.03 : 0));
  };
}

/** Sheets of painted metal with narrow joints. */
export function metalPanels(tone: LinearRgb, widthM: number): Material {
  return (hit) => {
    const sheet = Math.floor(hit.u / widthM);
    hit.paint(tone, 0.96 + 0.07 * hashCell(sheet, 4, 2));
    darken(hit, 0.4 * lineCover(hit.u, widthM, 0.012, hit.footprintU));
  };
}

/** Mixes a colour into the surface colour. */
export function blend(hit: Hit, colour: LinearRgb, amount: number): void {
  hit.red += (colour[0] - hit.red) * amount;
  hit.green += (colour[1] - hit.green) * amount;
  hit.blue += (colour[2] - hit.blue) * amount;
}
