import type { TracedCamera } from './camera.ts';
import { type ParallelCamera, parallelBox } from './parallel-camera.ts';
import type { Solid } from './solid.ts';

/** Which solids can be seen where: lists for square tiles of the picture, each sorted from near to far. */
export interface Tiles {
  readonly columns: number;
  readonly lists: readonly Int16Array[];
  /** Least depth of each solid straight ahead, metres. */
  readonly nearestM: Float64Array;
}

const TILE_PX = 24;
/** Nothing nearer than this is projected; it lies beside or behind the camera. */
const NEAR_M = 0.05;

/** Sorts the solids into the tiles that their projected bounds touch. */
export function sortIntoTiles(
  solids: readonly Solid[],
  camera: TracedCamera | ParallelCamera,
  widthPx: number,
  heightPx: number,
  isVisible: ((solid: Solid) => boolean) | undefined,
): Tiles {
  const columns = Math.ceil(widthPx / TILE_PX);
  const rows = Math.ceil(heightPx / TILE_PX);
  const nearestM = Float64Array.from(solids, (solid) => nearestDepth(solid, camera));
  const order = solids.map((_, index) => index).sort((a, b) => nearestM[a]! - nearestM[b]! || a - b);
  const lists: number[][] = Array.from({ length: columns * rows }, () => []);
  for (const index of order) {
    const solid = solids[index]!;
    if (isVisible !== undefined && !isVisible(solid)) continue;
    const box = boxOf(solid, camera);
    const lastColumn = Math.min(columns - 1, Math.floor(box.right / TILE_PX));
    const lastRow = Math.min(rows - 1, Math.floor(box.bottom / TILE_PX));
    for (let row = Math.max(0, Math.floor(box.top / TILE_PX)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(box.left / TILE_PX)); column <= lastColumn; column++) {
        lists[row * columns + column]!.push(index);
      }
    }
  }
  return { columns, lists: lists.map((list) => Int16Array.from(list)), nearestM };
}

/** The candidates for a pixel. */
export function tileAt(tiles: Tiles, columnPx: number, rowPx: number): Int16Array {
  return tiles.lists[Math.floor(rowPx / TILE_PX) * tiles.columns + Math.floor(columnPx / TILE_PX)]!;
}

interface PictureBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface CameraPoint {
  readonly right: number;
  readonly up: number;
  readonly forward: number;
}

function cornerOf(s: Solid, camera: TracedCamera, corner: number): CameraPoint {
  const x = (corner & 1 ? s.maxX : s.minX) - camera.x;
  const z = (corner & 4 ? s.maxZ : s.minZ) - camera.z;
  return {
    right: x * camera.cosine - z * camera.sine,
    up: (corner & 2 ? s.maxY : s.minY) - camera.y,
    forward: x * camera.sine + z * camera.cosine,
  };
}

function nearestDepth(s: Solid, camera: TracedCamera | ParallelCamera): number {
  if ('forward' in camera) return parallelBox(s, camera).nearestM;
  let nearest = Infinity;
  for (let corner = 0; corner < 8; corner++) nearest = Math.min(nearest, cornerOf(s, camera, corner).forward);
  return nearest;
}

function boxOf(s: Solid, camera: TracedCamera | ParallelCamera): PictureBox {
  if (!('forward' in camera)) return projectBounds(s, camera);
  const { left, right, top, bottom } = parallelBox(s, camera);
  return { left: left - 1, right: right + 1, top: top - 1, bottom: bottom + 1 };
}

/** The solid's bounds in the picture with a margin of a pixel; empty when all of it lies behind the camera. */
function projectBounds(s: Solid, camera: TracedCamera): PictureBox {
  const box: PictureBox = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let corner = 0; corner < 8; corner++) {
    const a = cornerOf(s, camera, corner);
    if (a.forward >= NEAR_M) include(box, camera, a);
    for (const axis of [1, 2, 4]) {
      if (corner & axis) continue;
      const b = cornerOf(s, camera, corner | axis);
      if (a.forward < NEAR_M === b.forward < NEAR_M) continue;
      // The edge crosses the near plane: its visible part begins there.
      const t = (NEAR_M - a.forward) / (b.forward - a.forward);
      include(box, camera, { right: a.right + (b.right - a.right) * t, up: a.up + (b.up - a.up) * t, forward: NEAR_M });
    }
  }
  return box;
}

function include(box: PictureBox, camera: TracedCamera, point: CameraPoint): void {
  const x = camera.centreXPx + (camera.focalPx * point.right) / point.forward;
  const y = camera.horizonYPx - (camera.focalPx * point.up) / point.forward;
  box.left = Math.min(box.left, x - 1);
  box.right = Math.max(box.right, x + 1);
  box.top = Math.min(box.top, y - 1);
  box.bottom = Math.max(box.bottom, y + 1);
}
