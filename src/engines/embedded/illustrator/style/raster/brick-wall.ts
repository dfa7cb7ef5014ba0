import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';

/** A brick and its joints in units, as wide as high courses make them. */
const BRICK = { width: 74, height: 27, joint: 3.2 } as const;

/** The face of a wall at one place. */
export interface WallFace {
  /** 1 in a joint, 0 on a brick. */
  joint: number;
  /** Light on the face about 1: bricks differ, their edges are rounded. */
  light: number;
  /** Which brick: 0–1, the same all over it. */
  tone: number;
}

/** Reads a wall in running bond at a place given in units into `face`, and returns it; `rough` (about -1 to 1) wears the edges. */
export function brickWallAt(x: number, y: number, rough: number, face: WallFace): WallFace {
  const course = Math.floor(y / BRICK.height);
  const along = x / BRICK.width + (course % 2) * 0.5;
  const number = Math.floor(along);
  const v = y - course * BRICK.height;
  const u = (along - number) * BRICK.width;
  const toEdge = Math.min(v, BRICK.height - v, u, BRICK.width - u) + rough * 1.1;
  face.joint = smoothstep(BRICK.joint, BRICK.joint * 0.45, toEdge);
  face.tone = hashCell(number, course, 3);
  const raised =
    smoothstep(BRICK.joint * 2.4, BRICK.joint * 0.8, v) -
    smoothstep(BRICK.height - 2.2 * BRICK.joint, BRICK.height - 0.8 * BRICK.joint, v);
  face.light = clamp(0.86 + face.tone * 0.28 + raised * 0.1 + rough * 0.12 - face.joint * 0.2, 0, 2);
  return face;
}
