import { STUFF_LABELS } from '../../frame.ts';
import { type Material, type Solid, type SolidLook, standingBox } from '../../traced/solid.ts';
import type { HallSize } from '../hall.ts';
import type { WallName } from '../window.ts';

type Triple = readonly [number, number, number];
type More = Partial<SolidLook>;

/** Parts smaller than this along all sides cast no shadow that would be seen, and have one light all round. */
const SMALL_M = 0.5;
const SLIM_M = 0.06;
const LARGE_M = 1.2;

const part =
  (kind: Solid['kind']) =>
  (material: Material, centre: Triple, size: Triple, more: More = {}): Solid => {
    const [least, middle, most] = [...size].sort((a, b) => a - b) as [number, number, number];
    const isSmall = most < SMALL_M || middle < SLIM_M;
    const lightCells = isSmall ? 1 : least < SLIM_M ? 2 : most < LARGE_M ? 3 : 6;
    const light = { lightCells, ...(isSmall && { blocksLight: false }) };
    return standingBox(kind, centre, size, { label: STUFF_LABELS.furniture, material, ...light, ...more });
  };

/** A box of the given size whose foot is centred on [x, height of its foot, z]; metres. */
export const block = part('box');
/** A box with rounded edges: cushions, porcelain, upholstery. */
export const cushion = (material: Material, centre: Triple, size: Triple, radius = 0.04, more: More = {}): Solid =>
  part('soft')(material, centre, size, { radius: Math.min(radius, ...size.map((side) => side * 0.49)), ...more });
/** A round post, pot or wheel. */
export const round = part('cylinder');
/** A ball, stretched to the size. */
export const ball = part('ellipsoid');

/** Where a piece of furniture stands and which way its front looks. */
export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Height of its foot over the floor. Default: 0. */
  readonly y?: number;
  readonly facing: 'camera' | 'away' | 'left' | 'right';
}

/**
 * Puts furniture where it belongs. It is made with its back at z = 0, its front towards −z (the camera) and its middle at x = 0;
 * turning is by quarters.
 */
export function placed(solids: readonly Solid[], { x, z, y = 0, facing }: Standing): Solid[] {
  return solids.map((solid) => {
    const { minX, maxX, minZ, maxZ } = solid;
    const isTurned = facing === 'left' || facing === 'right';
    const axis = isTurned && solid.axis !== 'y' ? (solid.axis === 'x' ? 'z' : 'x') : solid.axis;
    const bounds = {
      camera: [minX, maxX, minZ, maxZ],
      away: [-maxX, -minX, -maxZ, -minZ],
      right: [-maxZ, -minZ, minX, maxX],
      left: [minZ, maxZ, -maxX, -minX],
    }[facing];
    return {
      ...solid,
      axis,
      minY: solid.minY + y,
      maxY: solid.maxY + y,
      minX: x + bounds[0]!,
      maxX: x + bounds[1]!,
      minZ: z + bounds[2]!,
      maxZ: z + bounds[3]!,
    };
  });
}

/** With the back to a wall, `along` its length: x for the wall at the back, z for the sides. */
export function atWall(size: HallSize, wall: WallName, along: number, gapM = 0.02): Standing {
  const half = size.width / 2 - gapM;
  if (wall === 'left') return { x: -half, z: along, facing: 'right' };
  if (wall === 'right') return { x: half, z: along, facing: 'left' };
  if (wall === 'front') return { x: along, z: size.frontZ + gapM, facing: 'away' };
  return { x: along, z: size.backZ - gapM, facing: 'camera' };
}
