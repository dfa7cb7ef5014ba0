import type { LinearRgb } from '../../maths/colour.ts';
import { STUFF_LABELS } from '../frame.ts';
import { spanCover } from '../traced/filtered.ts';
import { type Material, type Solid, type SolidLook, solidBetween } from '../traced/solid.ts';
import type { FloorCovering } from './floors.ts';
import type { Outlook } from './outlook.ts';
import { paintWindow, WALL_FACES, type WallName, type WallWindow } from './window.ts';

/** The empty room: x from −width/2 to width/2, y from 0 up, z from `frontZ` (behind the camera) to `backZ`; metres. */
export interface HallSize {
  readonly width: number;
  readonly height: number;
  readonly frontZ: number;
  readonly backZ: number;
}

/** What the hall is lined with. */
export interface HallLining {
  readonly floor: FloorCovering;
  readonly walls: Material;
  /** A different back wall; the walls' material by default. */
  readonly backWall?: Material;
  readonly ceiling: LinearRgb;
  /** A barrel vault along z, or a gable roof, in place of the flat ceiling: the height at which it begins, and its surface. */
  readonly vault?: { readonly springM: number; readonly material: Material; readonly isGabled?: boolean };
  /** Colour and height of the skirting board; height 0 for none. */
  readonly skirting: LinearRgb;
  readonly skirtingM: number;
  readonly windows: readonly WallWindow[];
  readonly outlook: Outlook;
}

const FLOOR_FACE = 2;
const CEILING_FACE = 3;

/** The hall as one solid seen from inside. */
export function createHall(size: HallSize, lining: HallLining): Solid {
  const view = new Float32Array(3);
  const windowsOfFace: WallWindow[][] = Array.from({ length: 6 }, () => []);
  for (const window of lining.windows) windowsOfFace[WALL_FACES[window.wall]]!.push(window);
  const { vault } = lining;
  const cornice = vault ? Infinity : size.height - 0.07;
  const material: Material = (hit) => {
    if (hit.face === FLOOR_FACE) {
      hit.label = STUFF_LABELS.floor;
      hit.gloss = lining.floor.gloss;
      lining.floor.material(hit);
      return;
    }
    if (hit.face === CEILING_FACE) {
      if (vault) vault.material(hit);
      else hit.paint(lining.ceiling);
      return;
    }
    for (const window of windowsOfFace[hit.face]!) {
      const part = paintWindow(hit, window, lining.outlook, view);
      if (part === 'none') continue;
      hit.label = STUFF_LABELS.window;
      hit.part = part === 'glass' ? 2 : part === 'casing' ? 3 : 4;
      return;
    }
    if (hit.v < lining.skirtingM) {
      hit.part = 1;
      hit.paint(
        lining.skirting,
        1 - 0.4 * spanCover(hit.v, lining.skirtingM - 0.012, lining.skirtingM, hit.footprintV),
      );
      return;
    }
    if (hit.v > cornice) {
      hit.part = 1;
      hit.paint(lining.ceiling, 0.96);
      return;
    }
    if (hit.face === WALL_FACES.back && lining.backWall !== undefined) lining.backWall(hit);
    else lining.walls(hit);
  };
  const look: SolidLook = {
    material,
    label: STUFF_LABELS.wall,
    ...(vault && { springY: vault.springM, ...(vault.isGabled && { isGabled: true }) }),
  };
  return solidBetween('hall', [-size.width / 2, size.width / 2], [0, size.height], [size.frontZ, size.backZ], look);
}

/** A place against a wall: makes solids from extents along the wall, upwards, and outwards from the wall. */
export type WallPlace = (
  kind: Solid['kind'],
  along: readonly [number, number],
  up: readonly [number, number],
  out: readonly [number, number],
  look: SolidLook,
) => Solid;

/** The maker of solids that stand against a wall; `along` is x for the back wall and z for the side walls. */
export function againstWall(size: HallSize, wall: WallName): WallPlace {
  const half = size.width / 2;
  return (kind, along, up, out, look) => {
    if (wall === 'back') return solidBetween(kind, along, up, [size.backZ - out[1], size.backZ - out[0]], look);
    if (wall === 'front') return solidBetween(kind, along, up, [size.frontZ + out[0], size.frontZ + out[1]], look);
    if (wall === 'left') return solidBetween(kind, [-half + out[0], -half + out[1]], up, along, look);
    return solidBetween(kind, [half - out[1], half - out[0]], up, along, look);
  };
}
