import type { Hit } from './hit.ts';

/** Writes a surface's colour and own light into the hit, whose place, normal and footprint are filled in. */
export type Material = (hit: Hit) => void;

/** The three extents of a solid's bounding box, in metres. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly minZ: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly maxZ: number;
}

/**
 * A thing to trace, filling its bounds:
 * `box` a plain box; `hall` a box seen from inside, whose ceiling is a barrel vault along z, or a gable roof, above `springY`; `soft` a box with edges rounded by `radius`; `cylinder` a
 * round with flat ends along `axis`, upright by default, its far end `taper` times as wide as its foot; `ellipsoid` a ball stretched to the bounds.
 */
export interface Solid extends Bounds {
  readonly kind: 'box' | 'hall' | 'soft' | 'cylinder' | 'ellipsoid';
  readonly material: Material;
  readonly label: number;
  /** Edge radius of a `soft` box in metres. */
  readonly radius: number;
  readonly taper: number;
  /** Direction of a `cylinder`. */
  readonly axis: 'x' | 'y' | 'z';
  /** Height at which the vault of a `hall` begins. Default: its ceiling is flat. */
  readonly springY?: number;
  /** True where two flat slopes take the place of the barrel vault. Default: false. */
  readonly isGabled?: boolean;
  /** False for lamps and glass, which let light pass, and for small things whose shadow would not be seen. */
  readonly blocksLight: boolean;
  /** Most light-map cells along one side of a face; few suffice for thin things. */
  readonly lightCells: number;
  /** For leafy or pierced things: false where the ray goes through. */
  readonly covers?: (hit: Hit) => boolean;
}

const MOST_LIGHT_CELLS = 24;

/** What all solid makers take besides the extents. */
export interface SolidLook {
  readonly material: Material;
  readonly label: number;
  readonly blocksLight?: boolean;
  readonly radius?: number;
  readonly taper?: number;
  readonly axis?: 'x' | 'y' | 'z';
  readonly lightCells?: number;
  readonly springY?: number;
  readonly isGabled?: boolean;
  readonly covers?: (hit: Hit) => boolean;
}

/** A solid between two corners. */
export function solidBetween(
  kind: Solid['kind'],
  x: readonly [min: number, max: number],
  y: readonly [min: number, max: number],
  z: readonly [min: number, max: number],
  look: SolidLook,
): Solid {
  return {
    kind,
    minX: x[0],
    maxX: x[1],
    minY: y[0],
    maxY: y[1],
    minZ: z[0],
    maxZ: z[1],
    material: look.material,
    label: look.label,
    radius: look.radius ?? 0,
    taper: look.taper ?? 1,
    axis: look.axis ?? 'y',
    blocksLight: look.blocksLight ?? true,
    lightCells: look.lightCells ?? MOST_LIGHT_CELLS,
    ...(look.springY === undefined ? {} : { springY: look.springY }),
    ...(look.isGabled && { isGabled: true }),
    ...(look.covers === undefined ? {} : { covers: look.covers }),
  };
}

/** A box standing on height `y0`, centred on (x, z). */
export function standingBox(
  kind: Solid['kind'],
  centre: readonly [x: number, y0: number, z: number],
  size: readonly [width: number, height: number, depth: number],
  look: SolidLook,
): Solid {
  const [x, y0, z] = centre;
  const [width, height, depth] = size;
  return solidBetween(kind, [x - width / 2, x + width / 2], [y0, y0 + height], [z - depth / 2, z + depth / 2], look);
}

/** Height of a vaulted or gabled hall's ceiling over a place. */
export function vaultHeight(hall: Solid, springY: number, x: number): number {
  const across = (x - (hall.minX + hall.maxX) / 2) / ((hall.maxX - hall.minX) / 2);
  const share = hall.isGabled ? 1 - Math.abs(across) : Math.sqrt(Math.max(0, 1 - across * across));
  return springY + (hall.maxY - springY) * share;
}
