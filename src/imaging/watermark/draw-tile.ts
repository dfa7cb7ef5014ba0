import { carriersOf } from './carriers.ts';
import { encodePayload } from './payload-code.ts';
import { TILE_AREA, TILE_PX } from './tile-size.ts';
import { complexTile, transformToPlane } from './tile-transform.ts';

/** Sync carriers are this much stronger than data carriers: without them nothing is read at all. */
const SYNC_GAIN = 1.15;

/** The mark of a key and a payload: one tile, row-major, root mean square 1. */
export function drawTile(secret: string, payload: bigint): Float32Array {
  const carriers = carriersOf(secret);
  const bits = encodePayload(payload);
  const spectrum = complexTile();
  for (let i = 0; i < carriers.syncU.length; i++) {
    const u = carriers.syncU[i]!;
    const v = carriers.syncV[i]!;
    spectrum.re[cellOf(u, v)] = carriers.syncSign[i]! * SYNC_GAIN;
  }
  for (let i = 0; i < carriers.dataU.length; i++) {
    const u = carriers.dataU[i]!;
    const v = carriers.dataV[i]!;
    const cell = cellOf(u, v);
    const inPhase = bits[carriers.dataBitInPhase[i]!] === 1 ? Math.SQRT1_2 : -Math.SQRT1_2;
    const inQuadrature = bits[carriers.dataBitInQuadrature[i]!] === 1 ? Math.SQRT1_2 : -Math.SQRT1_2;
    const cosine = carriers.dataCos[i]!;
    const sine = carriers.dataSin[i]!;
    spectrum.re[cell] = cosine * inPhase - sine * inQuadrature;
    spectrum.im[cell] = cosine * inQuadrature + sine * inPhase;
  }
  transformToPlane(spectrum);
  return normalise(spectrum.re);
}

/** Index of a frequency in a row-major spectrum. */
export function cellOf(u: number, v: number): number {
  return (v & (TILE_PX - 1)) * TILE_PX + (u & (TILE_PX - 1));
}

function normalise(plane: Float64Array): Float32Array {
  let power = 0;
  for (let i = 0; i < TILE_AREA; i++) power += plane[i]! * plane[i]!;
  const gain = 1 / Math.sqrt(power / TILE_AREA);
  return Float32Array.from(plane, (value) => value * gain);
}
