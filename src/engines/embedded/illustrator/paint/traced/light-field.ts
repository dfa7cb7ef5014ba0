import { ALONE, type Crew } from '../../crew/crew.ts';
import { luminance, scaleRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { addSunlight, createDirectLight, type LitPoint } from './direct-light.ts';
import { BOX_FACES, CURVED_FACE, Hit } from './hit.ts';
import { aim, completeHit, lastFace, roughDistanceToSolid } from './intersect.ts';
import {
  blendFaces,
  CELL_M,
  cellAt,
  createMaps,
  type FaceMap,
  type LightMaps,
  meanLight,
  readMap,
  softenMap,
} from './light-map.ts';
import type { LightPlan } from './lights.ts';
import { type Solid, vaultHeight } from './solid.ts';

/** Keeps sun rays off the surface they start from, metres. */
const SUN_LIFT_M = 0.004;
/** Sunlit places count as a part of their own, so that the edges of shadows are smoothed. */
const SUNLIT_PART = 4;
/** Sun patches brighter than this on white would lose all drawing. */
const BRIGHTEST_SUN = 1.7;
const GATHER_RAYS = 14;
const SOFTEN_PASSES = 3;
/** Light that bounced more than once, as a factor on the first bounce. */
const FURTHER_BOUNCES = 1.55;

/** Precomputed soft light with shadows and one bounce (a radiosity solution on small maps; see Goral et al. 1984). */
export interface LightField {
  /** Multiplies the surface colour in the hit by the light there, adds own light and sun: what the eye sees. */
  readonly shade: (hit: Hit, out: Float32Array) => void;
  /** Light on a white surface at a point with the given unit normal, without direct sun. */
  readonly at: (point: LitPoint, out: Float32Array) => void;
  /** The factor that was applied to all light. */
  readonly exposure: number;
}

/**
 * Computes the light for a set of solids, scaled so that a white surface in the place of the first solid (the hall) has the
 * given mean brightness. Light that materials give off themselves is not scaled and lights nothing: add a panel or a lamp.
 */
export function createLightField(
  solids: readonly Solid[],
  plan: LightPlan,
  meanBrightness: number,
  random: Random,
  crew: Crew = ALONE,
): LightField {
  const maps = createMaps(solids);
  const { faces, light, bounce } = maps;
  const cells = light.length / 3;
  const blockers = solids.filter((solid) => solid.blocksLight && solid.kind !== 'hall');
  const direct = createDirectLight(blockers, plan);
  const castLight = createCellVisitor(solids, maps, (hit, cell) => {
    const i = cell * 3;
    direct(hit, light, i);
    for (let c = i; c < i + 3; c++) bounce[c] = light[c]!;
    addSunlight(blockers, plan, hit, CELL_M, bounce, i);
    solids[hit.solid]!.material(hit);
    bounce[i] = bounce[i]! * hit.red;
    bounce[i + 1] = bounce[i + 1]! * hit.green;
    bounce[i + 2] = bounce[i + 2]! * hit.blue;
  });
  crew.share(cells, castLight, { pixels: light, values: 3 }, { pixels: bounce, values: 3 });
  const turns = new Float64Array(cells);
  createCellVisitor(solids, maps, (_hit, cell) => {
    turns[cell] = randomTurn(random);
  })(0, cells);
  const gather = createGather(solids, faces);
  const gatherLight = createCellVisitor(solids, maps, (hit, cell) => gather(hit, turns[cell]!, light, cell * 3));
  crew.share(cells, gatherLight, { pixels: light, values: 3 });
  for (const map of faces.flat()) for (let pass = 0; pass < SOFTEN_PASSES; pass++) softenMap(map);
  const exposure = meanBrightness / meanLight(faces[0]!);
  const at: LightField['at'] = (point, out) => {
    direct(point, out, 0);
    gather(point, randomTurn(random), out, 0);
    for (let c = 0; c < 3; c++) out[c] = out[c]! * exposure;
  };
  return { shade: createShading(blockers, faces, dimSun(plan, exposure), exposure), at, exposure };
}

function randomTurn(random: Random): number {
  return random.next() * Math.PI * 2;
}

/** Gets the middle of a map's cell, a little in front of the face, and the number of the cell among those of all maps. */
type CellVisitor = (hit: Hit, cell: number) => void;

/** A loop over some of the cells of all maps, in order. Those of faces that touch the hall's are skipped. */
function createCellVisitor(
  solids: readonly Solid[],
  { faces }: LightMaps,
  visit: CellVisitor,
): (from: number, to: number) => void {
  const hall = solids[0]!;
  const hit = new Hit();
  hit.footprintU = CELL_M;
  hit.footprintV = CELL_M;
  const visitFace = (s: number, face: number, first: number, from: number, to: number): void => {
    const solid = solids[s]!;
    const map = faces[s]![face]!;
    const isHall = solid.kind === 'hall';
    const axis = face >> 1;
    const outward = (face & 1) === 0 ? -1 : 1;
    const normal = isHall ? -outward : outward;
    for (let cell = Math.max(first, from); cell < Math.min(first + map.columns * map.rows, to); cell++) {
      const column = (cell - first) % map.columns;
      const row = (cell - first - column) / map.columns;
      hit.solid = s;
      hit.face = isHall || solid.kind === 'box' ? face : CURVED_FACE;
      hit.normalX = axis === 0 ? normal : 0;
      hit.normalY = axis === 1 ? normal : 0;
      hit.normalZ = axis === 2 ? normal : 0;
      hit.u = map.minU + ((column + 0.5) / map.columns) * map.sizeU;
      hit.v = map.minV + ((row + 0.5) / map.rows) * map.sizeV;
      placeOnFace(hit, solid, axis, outward > 0, normal * 0.01);
      hit.directionX = -hit.normalX;
      hit.directionY = -hit.normalY;
      hit.directionZ = -hit.normalZ;
      if (isWithin(hall, hit)) visit(hit, cell);
    }
  };
  return (from, to) => {
    let first = 0;
    for (let s = 0; s < solids.length && first < to; s++) {
      for (let face = 0; face < BOX_FACES; face++) {
        const { columns, rows } = faces[s]![face]!;
        if (first + columns * rows > from) visitFace(s, face, first, from, to);
        first += columns * rows;
      }
    }
  };
}

function isWithin(hall: Solid, hit: Hit): boolean {
  return (
    hit.x > hall.minX &&
    hit.x < hall.maxX &&
    hit.y > hall.minY &&
    hit.y < hall.maxY &&
    hit.z > hall.minZ &&
    hit.z < hall.maxZ
  );
}

function placeOnFace(hit: Hit, solid: Solid, axis: number, isMax: boolean, lift: number): void {
  hit.x = axis === 0 ? (isMax ? solid.maxX : solid.minX) + lift : hit.u;
  hit.y = axis === 1 ? (isMax ? solid.maxY : solid.minY) + lift : hit.v;
  if (axis === 1 && isMax && solid.springY !== undefined) hit.y = vaultHeight(solid, solid.springY, hit.u) + lift;
  hit.z = axis === 2 ? (isMax ? solid.maxZ : solid.minZ) + lift : axis === 0 ? hit.u : hit.v;
}

/** Adds light that other surfaces send: rays over the hemisphere, denser towards the normal, turned by an angle. */
function createGather(
  solids: readonly Solid[],
  maps: readonly (readonly FaceMap[])[],
): (point: LitPoint, turn: number, out: Float32Array, offset: number) => void {
  const hit = new Hit();
  return (point, turn, out, offset) => {
    const { normalX, normalY, normalZ } = point;
    const isUpright = Math.abs(normalY) > 0.5;
    hit.originX = point.x;
    hit.originY = point.y;
    hit.originZ = point.z;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let ray = 0; ray < GATHER_RAYS; ray++) {
      // Vogel's spiral lifted onto the hemisphere gives cosine-weighted directions.
      const radius = Math.sqrt((ray + 0.5) / GATHER_RAYS);
      const angle = ray * 2.399963 + turn;
      const a = radius * Math.cos(angle);
      const b = radius * Math.sin(angle);
      const c = Math.sqrt(1 - radius * radius);
      hit.directionX = normalX * c + (isUpright ? a : normalZ * a);
      hit.directionY = normalY * c + (isUpright ? 0 : b);
      hit.directionZ = normalZ * c + (isUpright ? b : -normalX * a);
      const map = nearestMap(hit, solids, maps);
      if (map === undefined) continue;
      const cell = cellAt(map, hit.u, hit.v);
      red += map.bounce[cell]!;
      green += map.bounce[cell + 1]!;
      blue += map.bounce[cell + 2]!;
    }
    const k = FURTHER_BOUNCES / GATHER_RAYS;
    out[offset] = out[offset]! + red * k;
    out[offset + 1] = out[offset + 1]! + green * k;
    out[offset + 2] = out[offset + 2]! + blue * k;
  };
}

function nearestMap(hit: Hit, solids: readonly Solid[], maps: readonly (readonly FaceMap[])[]): FaceMap | undefined {
  aim(hit);
  hit.distance = Infinity;
  hit.solid = -1;
  for (let i = 0; i < solids.length; i++) {
    if (!solids[i]!.blocksLight) continue;
    const distance = roughDistanceToSolid(solids[i]!, hit);
    if (distance >= hit.distance) continue;
    hit.distance = distance;
    hit.solid = i;
    hit.face = lastFace(solids[i]!);
  }
  if (hit.solid < 0) return undefined;
  completeHit(hit, solids[hit.solid]!, 0);
  return maps[hit.solid]![hit.face === CURVED_FACE ? dominantFace(hit) : hit.face]!;
}

function dominantFace(hit: Hit): number {
  const { normalX, normalY, normalZ } = hit;
  const ax = Math.abs(normalX);
  const ay = Math.abs(normalY);
  const az = Math.abs(normalZ);
  if (ax >= ay && ax >= az) return normalX < 0 ? 0 : 1;
  if (ay >= az) return normalY < 0 ? 2 : 3;
  return normalZ < 0 ? 4 : 5;
}

function dimSun(plan: LightPlan, exposure: number): LightPlan {
  const { sun } = plan;
  if (sun === undefined) return plan;
  const factor = Math.min(1, BRIGHTEST_SUN / (luminance(...sun.colour) * exposure));
  return { ...plan, sun: { ...sun, colour: scaleRgb(sun.colour, factor) } };
}

function createShading(
  blockers: readonly Solid[],
  maps: readonly (readonly FaceMap[])[],
  seen: LightPlan,
  exposure: number,
): LightField['shade'] {
  const light = new Float32Array(3);
  return (hit, out) => {
    const faces = maps[hit.solid]!;
    if (hit.face === CURVED_FACE) blendFaces(hit, faces, light);
    else readMap(faces[hit.face]!, hit.u, hit.v, light);
    if (seen.sun !== undefined) {
      hit.x += hit.normalX * SUN_LIFT_M;
      hit.y += hit.normalY * SUN_LIFT_M;
      hit.z += hit.normalZ * SUN_LIFT_M;
      const before = light[0]!;
      addSunlight(blockers, seen, hit, Math.min(hit.footprintU, hit.footprintV), light, 0);
      if (light[0]! > before * 1.5) hit.part ^= SUNLIT_PART;
    }
    out[0] = hit.red * light[0]! * exposure + hit.emittedRed;
    out[1] = hit.green * light[1]! * exposure + hit.emittedGreen;
    out[2] = hit.blue * light[2]! * exposure + hit.emittedBlue;
  };
}
