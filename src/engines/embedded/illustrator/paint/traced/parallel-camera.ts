import { clamp } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import type { Ray } from './intersect.ts';
import type { Bounds } from './solid.ts';

type Vector = readonly [x: number, y: number, z: number];

/** A camera infinitely far away: all rays are parallel, and equal things are equally large wherever they stand. */
export interface ParallelCamera {
  readonly forward: Vector;
  readonly right: Vector;
  readonly up: Vector;
  /** Point in the middle of the picture, metres. */
  readonly centre: Vector;
  readonly metresPerPx: number;
  readonly middleXPx: number;
  readonly middleYPx: number;
}

/** Rays begin this far before the middle of what is seen, metres; also what depths are counted from. */
export const PARALLEL_DISTANCE_M = 200;
/** Angle below the horizontal at which the three axes are equally foreshortened. */
const ISOMETRIC = Math.atan(Math.SQRT1_2);
/** Share of the frame that the bounds may take. */
const FILL = 0.9;

/** An isometric camera that shows all of the bounds. It looks towards the far end, and to the given side. */
export function isometricCamera(frame: Frame, bounds: Bounds, towards: -1 | 1): ParallelCamera {
  const yaw = (towards * Math.PI) / 4;
  const [sine, cosine] = [Math.sin(ISOMETRIC), Math.cos(ISOMETRIC)];
  const view = {
    forward: [Math.sin(yaw) * cosine, -sine, Math.cos(yaw) * cosine],
    right: [Math.cos(yaw), 0, -Math.sin(yaw)],
    up: [Math.sin(yaw) * sine, cosine, Math.cos(yaw) * sine],
    centre: [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2, (bounds.minZ + bounds.maxZ) / 2],
    metresPerPx: 1,
    middleXPx: 0,
    middleYPx: 0,
  } as const;
  const box = parallelBox(bounds, view);
  const metresPerPx = Math.max(
    (box.right - box.left) / (frame.widthPx * FILL),
    (box.bottom - box.top) / (frame.heightPx * FILL),
  );
  return {
    ...view,
    metresPerPx,
    middleXPx: frame.widthPx / 2 - (box.left + box.right) / 2 / metresPerPx,
    middleYPx: frame.heightPx / 2 - (box.top + box.bottom) / 2 / metresPerPx,
  };
}

/** Aims a ray through a place of the picture. Its direction is a unit vector. */
export function aimParallel(camera: ParallelCamera, ray: Ray, xPx: number, yPx: number): void {
  const { forward, right, up, centre, metresPerPx } = camera;
  const a = (xPx - camera.middleXPx) * metresPerPx;
  const b = (camera.middleYPx - yPx) * metresPerPx;
  ray.originX = centre[0] + right[0] * a + up[0] * b - forward[0] * PARALLEL_DISTANCE_M;
  ray.originY = centre[1] + right[1] * a + up[1] * b - forward[1] * PARALLEL_DISTANCE_M;
  ray.originZ = centre[2] + right[2] * a + up[2] * b - forward[2] * PARALLEL_DISTANCE_M;
  ray.directionX = forward[0];
  ray.directionY = forward[1];
  ray.directionZ = forward[2];
}

/** Where bounds appear in the picture, and the depth of their nearest corner. */
export function parallelBox(
  bounds: Bounds,
  camera: ParallelCamera,
): { left: number; right: number; top: number; bottom: number; nearestM: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, nearestM: Infinity };
  for (let corner = 0; corner < 8; corner++) {
    const point = [
      corner & 1 ? bounds.maxX : bounds.minX,
      corner & 2 ? bounds.maxY : bounds.minY,
      corner & 4 ? bounds.maxZ : bounds.minZ,
    ] as const;
    const { xPx, yPx, depthM } = projectParallel(camera, point);
    box.left = Math.min(box.left, xPx);
    box.right = Math.max(box.right, xPx);
    box.top = Math.min(box.top, yPx);
    box.bottom = Math.max(box.bottom, yPx);
    box.nearestM = Math.min(box.nearestM, depthM);
  }
  return box;
}

/** Where a point appears, and how far from the beginning of its ray it lies. */
export function projectParallel(
  camera: ParallelCamera,
  [x, y, z]: Vector,
): { xPx: number; yPx: number; depthM: number } {
  const [dx, dy, dz] = [x - camera.centre[0], y - camera.centre[1], z - camera.centre[2]];
  const along = ([a, b, c]: Vector): number => a * dx + b * dy + c * dz;
  return {
    xPx: camera.middleXPx + along(camera.right) / camera.metresPerPx,
    yPx: camera.middleYPx - along(camera.up) / camera.metresPerPx,
    depthM: along(camera.forward) + PARALLEL_DISTANCE_M,
  };
}

/**
 * Row of a horizon for which the depth of the floor changes from row to row as it does in the camera: far above the picture,
 * so that sizes stay the same.
 */
export function parallelHorizonPx(camera: ParallelCamera, mainYPx: number): number {
  const steepness = -camera.forward[1] / Math.sqrt(clamp(1 - camera.forward[1] ** 2, 1e-6, 1));
  return mainYPx - (PARALLEL_DISTANCE_M * steepness) / camera.metresPerPx;
}
