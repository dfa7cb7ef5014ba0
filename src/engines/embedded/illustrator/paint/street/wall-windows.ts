import { linearOfHex } from '../../maths/colour.ts';
import { fraction } from '../../maths/interpolate.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import { darken } from '../interior/floors.ts';
import { blend } from '../interior/walls.ts';
import { lineCover, spanCover } from '../traced/filtered.ts';
import type { Material } from '../traced/solid.ts';

const SHUTTERS = ['#3f6b58', '#4d6a8a', '#7a4a3a', '#5f7f86', '#6d7b4e'].map(linearOfHex);
const CASING = linearOfHex('#efe9dc');
const BOX = linearOfHex('#6b4630');
const LEAF = linearOfHex('#3c6b2c');
const BLOOMS = ['#d8243a', '#ee6f9f', '#f4f1ea', '#8d4bc4', '#f2b632'].map(linearOfHex);
const SILL_M = 1.05;
const TOP_M = 2.3;
const HALF_M = 0.42;
/** Nearest that a window comes to the middle of the front, where the door is. */
const BESIDE_M = 1.75;

/** Windows with shutters and flower boxes on both sides of the middle of a wall. */
export function wallWindows(
  random: Random,
  { halfWidthM, isNight }: { readonly halfWidthM: number; readonly isNight: boolean },
): Material {
  const shutter = random.pick(SHUTTERS);
  const bloom = random.pick(BLOOMS);
  const centreM = Math.max(BESIDE_M, Math.min(2.4, halfWidthM * 0.72));
  const isLit = isNight || random.chance(0.15);
  return (hit) => {
    const column = Math.max(0, Math.round((Math.abs(hit.u) - centreM) / 2.3));
    const u = (hit.u < 0 ? -1 : 1) * (Math.abs(hit.u) - centreM - column * 2.3);
    const { v, footprintU, footprintV } = hit;
    if (Math.abs(u) > 1.1 || v < SILL_M - 0.55 || v > TOP_M + 0.2) return;
    blend(
      hit,
      CASING,
      spanCover(u, -HALF_M - 0.09, HALF_M + 0.09, footprintU) * spanCover(v, SILL_M - 0.1, TOP_M + 0.12, footprintV),
    );
    const side = Math.abs(u) - HALF_M - 0.11;
    const leaf = spanCover(side, 0, 0.4, footprintU) * spanCover(v, SILL_M - 0.04, TOP_M + 0.04, footprintV);
    blend(hit, shutter, leaf);
    darken(hit, leaf * 0.35 * lineCover(v, 0.085, 0.03, footprintV));
    darken(hit, leaf * 0.4 * (1 - spanCover(side, 0.03, 0.37, footprintU)));
    const opening = spanCover(u, -HALF_M, HALF_M, footprintU) * spanCover(v, SILL_M, TOP_M, footprintV);
    const bars = Math.max(
      spanCover(u, -0.025, 0.025, footprintU),
      lineCover(v - SILL_M, (TOP_M - SILL_M) / 3, 0.045, footprintV),
    );
    const pane = opening * (1 - bars);
    darken(hit, pane * 0.94);
    const curtain = Math.abs(u) > HALF_M * (0.45 + 0.2 * (v - SILL_M)) ? 0.75 : 0.22;
    const up = (v - SILL_M) / (TOP_M - SILL_M);
    const glow = isLit ? 0.75 * (0.5 + 0.6 * curtain) : 0.05 + 0.2 * up * up + 0.16 * curtain;
    hit.emittedRed += pane * glow * (isLit ? 1.1 : 0.8);
    hit.emittedGreen += pane * glow * (isLit ? 0.72 : 0.92);
    hit.emittedBlue += pane * glow * (isLit ? 0.36 : 1);
    const box = spanCover(u, -HALF_M - 0.16, HALF_M + 0.16, footprintU);
    blend(hit, BOX, box * spanCover(v, SILL_M - 0.36, SILL_M - 0.12, footprintV));
    const cell = hashCell(Math.floor(u / 0.05) + column * 91, Math.floor(v / 0.05), 5);
    const crown = 0.1 + 0.14 * hashCell(Math.floor(u / 0.11), column, 3);
    const hang = 0.22 + 0.16 * hashCell(Math.floor(u / 0.09), column, 9);
    const bush = box * spanCover(v, SILL_M - 0.1 - hang, SILL_M - 0.06 + crown, footprintV);
    const isBloom = cell > 0.5 && Math.hypot(fraction(u / 0.05) - 0.5, fraction(v / 0.05) - 0.5) < 0.48;
    if (bush <= 0) return;
    blend(hit, isBloom ? bloom : LEAF, bush);
    darken(hit, bush * 0.4 * hashCell(Math.floor(u / 0.025), Math.floor(v / 0.025), 2));
    const dark = 1 - bush;
    hit.emittedRed *= dark;
    hit.emittedGreen *= dark;
    hit.emittedBlue *= dark;
  };
}
