/** Where a ray met a surface, and what the surface's material says about it. One is reused for all rays of a rendering. */
export class Hit {
  /** Ray origin and direction; the direction's part along the view axis is 1, so `distance` is depth. */
  originX = 0;
  originY = 0;
  originZ = 0;
  directionX = 0;
  directionY = 0;
  directionZ = 1;
  inverseX = 1e9;
  inverseY = 1e9;
  inverseZ = 1;
  /** Ray parameter of the hit; Infinity when nothing was met. */
  distance = Infinity;
  /** Index of the solid in the scene, -1 for none. */
  solid = -1;
  /** Which side of a box: 0 −x, 1 +x, 2 −y, 3 +y, 4 −z, 5 +z; 6 for curved surfaces. */
  face = 0;
  x = 0;
  y = 0;
  z = 0;
  /** Unit normal towards the ray's origin. */
  normalX = 0;
  normalY = 0;
  normalZ = 0;
  /** Surface coordinates in metres (x and z on level faces; x or z, and y, on upright ones) and a pixel's size in them. */
  u = 0;
  v = 0;
  footprintU = 0;
  footprintV = 0;
  /** Label of the solid; materials with several meanings (a wall with windows) may change it. */
  label = 0;
  /** Part of the surface, 0–7: where it changes between neighbouring pixels, edges are smoothed. */
  part = 0;
  /** How strongly the surface mirrors, 0–1. */
  gloss = 0;
  /** Written by the material: colour under white light, and light it gives off itself. */
  red = 0;
  green = 0;
  blue = 0;
  emittedRed = 0;
  emittedGreen = 0;
  emittedBlue = 0;

  /** Sets the surface colour. */
  paint(colour: readonly [number, number, number], factor = 1): void {
    this.red = colour[0] * factor;
    this.green = colour[1] * factor;
    this.blue = colour[2] * factor;
  }

  /** Sets the light given off, channel by channel. */
  emitRgb(red: number, green: number, blue: number): void {
    this.emittedRed = red;
    this.emittedGreen = green;
    this.emittedBlue = blue;
  }

  /** Sets the light given off. */
  emit(colour: readonly [number, number, number], factor = 1): void {
    this.emittedRed = colour[0] * factor;
    this.emittedGreen = colour[1] * factor;
    this.emittedBlue = colour[2] * factor;
  }
}

/** The number of faces light is stored for: six sides of a box, and one slot for curved surfaces. */
export const BOX_FACES = 6;
export const CURVED_FACE = 6;
