import type { Carriers } from './carriers.ts';
import { cellOf } from './draw-tile.ts';
import type { TilePosition } from './find-tile.ts';
import { CODED_BITS } from './payload-code.ts';
import { HIGHEST_FREQUENCY, TILE_PX } from './tile-size.ts';
import type { ComplexTile } from './tile-transform.ts';

/** A way a picture can be turned and mirrored: where a frequency of the marked picture lies in the given one. */
export interface Orientation {
  readonly name: string;
  readonly uu: number;
  readonly uv: number;
  readonly vu: number;
  readonly vv: number;
}

/** All eight, the upright one first. */
export const ORIENTATIONS: readonly Orientation[] = [
  { name: 'upright', uu: 1, uv: 0, vu: 0, vv: 1 },
  { name: 'mirrored left to right', uu: -1, uv: 0, vu: 0, vv: 1 },
  { name: 'turned by 180°', uu: -1, uv: 0, vu: 0, vv: -1 },
  { name: 'mirrored top to bottom', uu: 1, uv: 0, vu: 0, vv: -1 },
  { name: 'turned by 90° to the right', uu: 0, uv: -1, vu: 1, vv: 0 },
  { name: 'turned by 90° to the left', uu: 0, uv: 1, vu: -1, vv: 0 },
  { name: 'mirrored along the falling diagonal', uu: 0, uv: 1, vu: 1, vv: 0 },
  { name: 'mirrored along the rising diagonal', uu: 0, uv: -1, vu: -1, vv: 0 },
];

/** Neighbouring radii share what is known of them: on each side this many. */
const RADIUS_SMOOTHING = 3;
/** No radius is believed less than this. */
const LEAST_TRUST = 0.02;

/**
 * How far each radius of the spectrum can be believed, from the sync carriers, whose signs are known: compression,
 * blur and scaling spoil high frequencies first.
 */
export function trustByRadius(spectrum: ComplexTile, carriers: Carriers, position: TilePosition): Float64Array {
  const { syncU, syncV, syncSign } = carriers;
  const sums = new Float64Array(HIGHEST_FREQUENCY + 1);
  const counts = new Float64Array(HIGHEST_FREQUENCY + 1);
  for (let i = 0; i < syncU.length; i++) {
    const u = syncU[i]!;
    const v = syncV[i]!;
    const cell = cellOf(u, v);
    const turn = (2 * Math.PI * (u * position.x + v * position.y)) / TILE_PX;
    const radius = Math.hypot(u, v) | 0;
    sums[radius]! += syncSign[i]! * (spectrum.re[cell]! * Math.cos(turn) - spectrum.im[cell]! * Math.sin(turn));
    counts[radius]! += 1;
  }
  return Float64Array.from(sums, (_, radius) => {
    let sum = 0;
    let count = 0;
    for (let near = Math.max(0, radius - RADIUS_SMOOTHING); near <= radius + RADIUS_SMOOTHING; near++) {
      sum += sums[near] ?? 0;
      count += counts[near] ?? 0;
    }
    return count === 0 ? LEAST_TRUST : Math.max(LEAST_TRUST, sum / count);
  });
}

/**
 * Soft bits of the code word, read from a whitened spectrum with the tile's origin at `position`.
 *
 * @param trust weight of each radius, from {@link trustByRadius}.
 */
export function readBits(
  spectrum: ComplexTile,
  carriers: Carriers,
  position: TilePosition,
  orientation: Orientation,
  trust: Float64Array,
): Float64Array {
  const { dataU, dataV, dataCos, dataSin, dataBitInPhase, dataBitInQuadrature } = carriers;
  const { uu, uv, vu, vv } = orientation;
  const softBits = new Float64Array(CODED_BITS);
  for (let i = 0; i < dataU.length; i++) {
    const u = uu * dataU[i]! + uv * dataV[i]!;
    const v = vu * dataU[i]! + vv * dataV[i]!;
    const conjugate = u < 0 ? -1 : 1;
    const cell = cellOf(conjugate * u, conjugate * v);
    const re = spectrum.re[cell]!;
    const im = conjugate * spectrum.im[cell]!;
    const turn = (2 * Math.PI * (u * position.x + v * position.y)) / TILE_PX;
    const weight = trust[Math.hypot(u, v) | 0]!;
    const cosine = weight * Math.cos(turn);
    const sine = weight * Math.sin(turn);
    const shiftedRe = re * cosine - im * sine;
    const shiftedIm = re * sine + im * cosine;
    softBits[dataBitInPhase[i]!]! += shiftedRe * dataCos[i]! + shiftedIm * dataSin[i]!;
    softBits[dataBitInQuadrature[i]!]! += shiftedIm * dataCos[i]! - shiftedRe * dataSin[i]!;
  }
  return softBits;
}
