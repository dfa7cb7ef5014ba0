import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { filteredNoise, lineCover } from '../traced/filtered.ts';
import type { Material } from '../traced/solid.ts';
import { darken } from './floors.ts';

/** Rough masonry of squared stones, or of bricks laid in arcs on a vault. */
export function masonry(noise: Noise, tone: LinearRgb, heightM: number, lengthM: number): Material {
  return (hit) => {
    const row = Math.floor(hit.v / heightM);
    const shifted = hit.u + (hashCell(row, 5, 1) + (row & 1) * 0.5) * lengthM;
    const column = Math.floor(shifted / lengthM);
    const foot = Math.max(hit.footprintU, hit.footprintV);
    const tint = 0.78 + 0.44 * hashCell(column, row, 3);
    const warm = 0.1 * (hashCell(column, row, 8) - 0.5);
    const k = tint * (1 + 0.4 * filteredNoise(noise, hit.u, hit.v, 5, 5, foot, 5));
    hit.red = tone[0] * k * (1 + warm);
    hit.green = tone[1] * k;
    hit.blue = tone[2] * k * (1 - warm);
    const joint = Math.max(
      lineCover(hit.v, heightM, 0.022, hit.footprintV),
      lineCover(shifted, lengthM, 0.022, hit.footprintU),
    );
    darken(hit, 0.5 * joint);
  };
}

/** A material seen on a barrel vault: courses follow the arc instead of crowding at its foot. */
export function vaulted(material: Material, widthM: number): Material {
  const half = widthM / 2;
  return (hit) => {
    const { u, v, footprintU, footprintV } = hit;
    hit.u = v;
    hit.v = half * Math.asin(clamp(u / half, -1, 1));
    hit.footprintU = footprintV;
    hit.footprintV = footprintU / Math.max(0.25, Math.sqrt(Math.max(0, 1 - (u / half) ** 2)));
    material(hit);
    hit.u = u;
    hit.v = v;
    hit.footprintU = footprintU;
    hit.footprintV = footprintV;
  };
}
