import { ALONE, type Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';
import type { TracedCamera } from './camera.ts';
import { Hit } from './hit.ts';
import { aim, completeHit, distanceToSolid, lastFace } from './intersect.ts';
import { aimParallel, PARALLEL_DISTANCE_M, type ParallelCamera } from './parallel-camera.ts';
import type { Solid } from './solid.ts';
import { sortIntoTiles, type Tiles, tileAt } from './tiles.ts';

/** What is rendered: solids, how their surfaces are lit, and what lies where no ray meets a solid. */
export interface TracedScene {
  readonly solids: readonly Solid[];
  /** Turns the material's colour and own light in the hit into the light that reaches the eye, into `out[0..2]`. */
  readonly light: (hit: Hit, out: Float32Array) => void;
  /** Light from directions that meet nothing; the hit holds the ray. */
  readonly miss: (hit: Hit, out: Float32Array) => void;
}

/** A picture to render into: any part may be absent. */
export interface TracedTarget {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 3`, linear light. */
  readonly colour: Float32Array;
  /** Depth in metres divided by `depthUnitM`; untouched where nothing is met. */
  readonly depth?: Float32Array;
  readonly labels?: Uint16Array;
  /** `height × width`, how strongly surfaces mirror, 0–255. */
  readonly gloss?: Uint8Array;
  readonly depthUnitM?: number;
  /** Label where nothing is met; untouched by default. */
  readonly missLabel?: number;
  /** Light above this is taken for this. Default: no limit. */
  readonly brightest?: number;
  /** Rows to render, from (included) to (excluded); all by default. */
  readonly fromRow?: number;
  readonly toRow?: number;
  /** Default: this thread alone. */
  readonly crew?: Crew;
  /** Extra samples at edges; default true. */
  readonly smoothEdges?: boolean;
  /** False for solids to leave out, such as the mirror itself. */
  readonly isVisible?: (solid: Solid) => boolean;
}

/** Rotated grid: four positions that share no row and no column. */
const EDGE_SAMPLES: readonly (readonly [number, number])[] = [
  [0.125, 0.625],
  [0.375, 0.125],
  [0.625, 0.875],
  [0.875, 0.375],
];

/** Renders the scene: one ray per pixel, four where neighbouring pixels show different faces. */
export function renderTraced(scene: TracedScene, camera: TracedCamera | ParallelCamera, target: TracedTarget): void {
  const { widthPx, heightPx } = target;
  const fromRow = Math.max(0, target.fromRow ?? 0);
  const toRow = Math.min(heightPx, target.toRow ?? heightPx);
  const tiles = sortIntoTiles(scene.solids, camera, widthPx, heightPx, target.isVisible);
  const tracer = createTracer(scene, camera, tiles);
  const faces = notePixels(new Uint16Array(widthPx * heightPx));
  const out = new Float32Array(3);
  // Read here, not in the loop: what is compiled of a loop that reads an object is dropped when objects of other shapes come along.
  const { hit, trace } = tracer;
  const { colour, depth, labels, gloss, missLabel, brightest } = target;
  const depthScale = 1 / (target.depthUnitM ?? 1);
  const traceRows = (from: number, to: number): void => {
    for (let y = fromRow + from; y < fromRow + to; y++) {
      for (let x = 0; x < widthPx; x++) {
        const i = y * widthPx + x;
        trace(x, y, x + 0.5, y + 0.5, out);
        if (brightest !== undefined) for (let c = 0; c < 3; c++) if (out[c]! > brightest) out[c] = brightest;
        colour[i * 3] = out[0]!;
        colour[i * 3 + 1] = out[1]!;
        colour[i * 3 + 2] = out[2]!;
        faces[i] = hit.solid < 0 ? 0 : (hit.solid * 7 + hit.face) * 8 + hit.part + 1;
        if (hit.solid >= 0) {
          if (depth !== undefined) depth[i] = hit.distance * depthScale;
          if (labels !== undefined) labels[i] = hit.label;
          if (gloss !== undefined) gloss[i] = hit.gloss * 255;
        } else if (labels !== undefined && missLabel !== undefined) labels[i] = missLabel;
      }
    }
  };
  const planes = [faces, depth, labels, gloss].filter((plane) => plane !== undefined);
  (target.crew ?? ALONE).share(
    Math.max(0, toRow - fromRow),
    traceRows,
    { pixels: colour.subarray(fromRow * widthPx * 3), values: widthPx * 3 },
    ...planes.map((plane) => ({ pixels: plane.subarray(fromRow * widthPx), values: widthPx })),
  );
  if (target.smoothEdges ?? true) smoothEdges(tracer, target, faces, fromRow, toRow);
}

interface Tracer {
  readonly hit: Hit;
  readonly trace: (column: number, row: number, xPx: number, yPx: number, out: Float32Array) => void;
}

/** Aims the ray through a place of the picture. */
type Aim = (hit: Hit, xPx: number, yPx: number) => void;

function createAim(camera: TracedCamera | ParallelCamera): { aimAt: Aim; pixelAngle: number } {
  if ('forward' in camera)
    return {
      aimAt: (hit, xPx, yPx) => aimParallel(camera, hit, xPx, yPx),
      pixelAngle: camera.metresPerPx / PARALLEL_DISTANCE_M,
    };
  const inverseFocal = 1 / camera.focalPx;
  const aimAt: Aim = (hit, xPx, yPx) => {
    const rx = (xPx - camera.centreXPx) * inverseFocal;
    hit.originX = camera.x;
    hit.originY = camera.y;
    hit.originZ = camera.z;
    hit.directionX = camera.sine + camera.cosine * rx;
    hit.directionY = (camera.horizonYPx - yPx) * inverseFocal;
    hit.directionZ = camera.cosine - camera.sine * rx;
  };
  return { aimAt, pixelAngle: inverseFocal };
}

function createTracer(scene: TracedScene, camera: TracedCamera | ParallelCamera, tiles: Tiles): Tracer {
  const hit = new Hit();
  const { solids, miss, light } = scene;
  const { aimAt, pixelAngle } = createAim(camera);
  const trace = (column: number, row: number, xPx: number, yPx: number, out: Float32Array): void => {
    aimAt(hit, xPx, yPx);
    aim(hit);
    nearestHit(hit, solids, tiles, tileAt(tiles, column, row), pixelAngle);
    if (hit.solid < 0) {
      miss(hit, out);
      return;
    }
    hit.emittedRed = 0;
    hit.emittedGreen = 0;
    hit.emittedBlue = 0;
    const solid = solids[hit.solid]!;
    hit.label = solid.label;
    hit.part = 0;
    hit.gloss = 0;
    solid.material(hit);
    light(hit, out);
  };
  return { hit, trace };
}

function nearestHit(
  hit: Hit,
  solids: readonly Solid[],
  tiles: Tiles,
  candidates: Int16Array,
  pixelAngle: number,
): void {
  const { nearestM } = tiles;
  hit.distance = Infinity;
  hit.solid = -1;
  for (let k = 0; k < candidates.length; k++) {
    const index = candidates[k]!;
    // Candidates are sorted by depth: none of those that follow can be nearer.
    if (nearestM[index]! > hit.distance) break;
    const solid = solids[index]!;
    const distance = distanceToSolid(solid, hit);
    if (distance >= hit.distance) continue;
    if (solid.covers !== undefined && !probeCover(hit, solid, index, distance, pixelAngle)) continue;
    hit.distance = distance;
    hit.solid = index;
    hit.face = lastFace(solid);
  }
  if (hit.solid >= 0) completeHit(hit, solids[hit.solid]!, pixelAngle);
}

function probeCover(hit: Hit, solid: Solid, index: number, distance: number, pixelAngle: number): boolean {
  const { distance: oldDistance, solid: oldSolid, face: oldFace } = hit;
  hit.distance = distance;
  hit.solid = index;
  hit.face = lastFace(solid);
  completeHit(hit, solid, pixelAngle);
  const isCovered = solid.covers!(hit);
  hit.distance = oldDistance;
  hit.solid = oldSolid;
  hit.face = oldFace;
  return isCovered;
}

function smoothEdges(
  { trace }: Tracer,
  target: TracedTarget,
  faces: Uint16Array,
  fromRow: number,
  toRow: number,
): void {
  const { widthPx, colour } = target;
  const out = new Float32Array(3);
  const smoothRow = (y: number): void => {
    const up = y > fromRow ? -widthPx : 0;
    const down = y < toRow - 1 ? widthPx : 0;
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const face = faces[i]!;
      const left = x > 0 ? -1 : 0;
      const right = x < widthPx - 1 ? 1 : 0;
      if (face === faces[i + left] && face === faces[i + right] && face === faces[i + up] && face === faces[i + down])
        continue;
      let red = 0;
      let green = 0;
      let blue = 0;
      let total = 0;
      for (let s = 0; s < 4; s++) {
        const [sx, sy] = EDGE_SAMPLES[s]!;
        trace(x, y, x + sx, y + sy, out);
        // Weighing by inverse brightness keeps edges of lamps and windows smooth after tone mapping.
        const weight = 1 / (1 + Math.max(out[0]!, out[1]!, out[2]!));
        red += out[0]! * weight;
        green += out[1]! * weight;
        blue += out[2]! * weight;
        total += weight;
      }
      colour[i * 3] = red / total;
      colour[i * 3 + 1] = green / total;
      colour[i * 3 + 2] = blue / total;
    }
  };
  const smoothRows = (from: number, to: number): void => {
    for (let y = fromRow + from; y < fromRow + to; y++) smoothRow(y);
  };
  const pixels = colour.subarray(fromRow * widthPx * 3);
  (target.crew ?? ALONE).share(Math.max(0, toRow - fromRow), smoothRows, { pixels, values: widthPx * 3 });
}
