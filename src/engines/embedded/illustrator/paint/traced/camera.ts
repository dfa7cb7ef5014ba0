import type { Frame } from '../frame.ts';

/**
 * A shift-lens camera: it looks level in the direction of `yaw`, and the picture is slid up or down instead of tilted, so
 * upright edges stay upright. World axes: x right, y up from the floor, z away; lengths in metres.
 */
export interface TracedCamera {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly sine: number;
  readonly cosine: number;
  /** Distance of the picture plane in pixels. */
  readonly focalPx: number;
  /** Column and row that look straight ahead. */
  readonly centreXPx: number;
  readonly horizonYPx: number;
}

export interface CameraPlacement {
  readonly x: number;
  readonly heightM: number;
  readonly z: number;
  /** Radians; positive turns to the right. */
  readonly yaw: number;
  /** Focal length in units of the picture's size; 1 is a moderate wide angle. */
  readonly focal: number;
  /** Vanishing column and horizon row as shares of width and height. */
  readonly centreX: number;
  readonly horizonY: number;
}

/** Upright formats get a longer lens than broad ones, so that rooms are not mostly ceiling. */
const FOCAL_OF_WIDTH = 0.55;
const FOCAL_OF_HEIGHT = 0.45;

/** Places a camera for a picture of the frame's size. */
export function createCamera(frame: Frame, placement: CameraPlacement): TracedCamera {
  const { widthPx, heightPx } = frame;
  return {
    x: placement.x,
    y: placement.heightM,
    z: placement.z,
    sine: Math.sin(placement.yaw),
    cosine: Math.cos(placement.yaw),
    focalPx: placement.focal * (FOCAL_OF_WIDTH * widthPx + FOCAL_OF_HEIGHT * heightPx),
    centreXPx: widthPx * placement.centreX,
    horizonYPx: heightPx * placement.horizonY,
  };
}

/** The same camera seen in a level mirror at height `mirrorY`; its picture is upside down until rows are flipped about the horizon. */
export function mirrorCamera(camera: TracedCamera, mirrorY: number): TracedCamera {
  return { ...camera, y: 2 * mirrorY - camera.y };
}

/** The camera for the same view on a raster `factor` times smaller. */
export function shrinkCamera(camera: TracedCamera, factor: number): TracedCamera {
  return {
    ...camera,
    focalPx: camera.focalPx / factor,
    centreXPx: camera.centreXPx / factor,
    horizonYPx: camera.horizonYPx / factor,
  };
}

/** Row at which a floor point at a distance straight ahead appears. */
export function floorRowPx(camera: TracedCamera, depthM: number): number {
  return camera.horizonYPx + (camera.focalPx * camera.y) / depthM;
}
