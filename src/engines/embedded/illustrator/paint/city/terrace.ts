import type { LinearRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { hashCell } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Sky } from '../sky/sky.ts';
import type { View } from '../view.ts';

/** A paved terrace high over a city, from the eye to a low wall. */
export interface TerraceRequest {
  readonly sky: Sky;
  readonly view: View;
  readonly noise: Noise;
  /** Row that feet stand on at depth 1. */
  readonly mainYPx: number;
  readonly stone: LinearRgb;
}

/** Height of the eye over the floor, metres; of the wall's upper and lower edge, and how thick it is. */
const EYE = 1.6;
const WALL = 0.42;
const COPING = 0.08;
const WALL_DEPTH = 0.35;
const TILE = 0.8;
/** Distance of the wall, relative to where the main subject stands. */
const REACH = 1.7;

/** Paints over the lower part of the frame. */
export function paintTerrace(frame: Frame, { sky, view, noise, mainYPx, stone }: TerraceRequest): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const { focalPx, centreXPx, horizonYPx } = view;
  const { key, ambient, direction } = sky.light;
  const floorLight = [0, 1, 2].map((c) => key[c]! * Math.max(0.05, direction[1]) + ambient[c]! + 0.012);
  const wallLight = [0, 1, 2].map((c) => key[c]! * Math.max(0, -direction[2]) * 0.8 + ambient[c]! * 0.8 + 0.01);
  const unit = (EYE * focalPx) / (mainYPx - horizonYPx);
  const wallZ = unit * REACH;
  const rowOf = (height: number, z: number): number => horizonYPx + ((EYE - height) * focalPx) / z;
  const topBack = rowOf(WALL, wallZ + WALL_DEPTH);
  const topFront = rowOf(WALL, wallZ);
  const copingFoot = rowOf(WALL - COPING, wallZ);
  const foot = rowOf(0, wallZ);
  for (let y = Math.max(0, Math.floor(topBack)); y < heightPx; y++) {
    const row = y + 0.5;
    const cover = clamp(row + 0.5 - topBack);
    const isTop = row < topFront;
    const isCoping = row < copingFoot;
    const isWall = row < foot;
    const z = isTop
      ? ((EYE - WALL) * focalPx) / (row - horizonYPx)
      : isWall
        ? wallZ
        : (EYE * focalPx) / (row - horizonYPx);
    for (let x = 0; x < widthPx; x++) {
      const along = ((x + 0.5 - centreXPx) * z) / focalPx;
      const grain = 1 + noise.at(along * 9, isWall ? row * 0.2 : z * 9) * 0.06;
      let tone = grain;
      if (!isWall)
        tone *= joint(along, z, focalPx) * (0.88 + 0.24 * hashCell(Math.floor(along / TILE), Math.floor(z / TILE)));
      else if (!isCoping) tone *= 0.82 + 0.1 * noise.at(along * 1.7, row * 0.05);
      // The foot of the wall lies in its own shade.
      if (!isWall) tone *= 0.7 + 0.3 * clamp((wallZ - z) / (WALL * 0.9));
      const light = isTop || !isWall ? floorLight : wallLight;
      const i = y * widthPx + x;
      for (let c = 0; c < 3; c++) {
        const seen = stone[c]! * tone * light[c]!;
        colour[i * 3 + c] = colour[i * 3 + c]! + (seen - colour[i * 3 + c]!) * cover;
      }
      labels[i] = isWall ? STUFF_LABELS.wall : STUFF_LABELS.floor;
      depth[i] = z / unit;
    }
  }
}

/** Darker between the slabs, as far as a joint can be seen. */
function joint(x: number, z: number, focalPx: number): number {
  const px = focalPx / z;
  const edge = (at: number, scale: number): number => {
    const off = Math.abs(at / TILE - Math.round(at / TILE)) * TILE;
    return clamp(off * scale * 0.5, 0, 1);
  };
  const strength = clamp(px / 90);
  return 1 - 0.35 * strength * (1 - Math.min(edge(x, px), edge(z, ((px * px) / focalPx) * 1.6)));
}
