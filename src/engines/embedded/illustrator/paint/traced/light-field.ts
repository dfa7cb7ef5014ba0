import { luminance, scaleRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { addSunlight, createDirectLight, type LightSum, type LitPoint } from './direct-light.ts';
import { BOX_FACES, CURVED_FACE, Hit } from './hit.ts';
import { aim, completeHit, lastFace, roughDistanceToSolid } from './intersect.ts';
import { blendFaces, CELL_M, cellAt, createMaps, type FaceMap, meanLight, readMap, softenMap } from './light-map.ts';
import type { LightPlan } from './lights.ts';
import type { Solid } from './solid.ts';

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
): LightField {
  const maps: FaceMap[][] = solids.map(createMaps);
  const hall = solids[0]!;
  const direct = createDirectLight(solids, plan);
  forEachCell(solids, hall, maps, (map, index, hit) => {
    direct(hit, map.light, index);
    for (let c = 0; c < 3; c++) map.bounce[index + c] = map.light[index + c]!;
    addSunlight(solids, plan, hit, CELL_M, map.bounce, index);
    solids[hit.solid]!.material(hit);
    map.bounce[index] = map.bounce[index]! * hit.red;
    map.bounce[index + 1] = map.bounce[index + 1]! * hit.green;
    map.bounce[index + 2] = map.bounce[index + 2]! * hit.blue;
  });
  const gather = createGather(solids, maps, random);
  forEachCell(solids, hall, maps, (map, index, hit) => gather(hit, map.light, index));
  for (const faces of maps) for (const map of faces) for (let pass = 0; pass < SOFTEN_PASSES; pass++) softenMap(map);
  const exposure = meanBrightness / meanLight(maps[0]!);
  const at: LightField['at'] = (point, out) => {
    direct(point, out, 0);
    gather(point, out, 0);
    for (let c = 0; c < 3; c++) out[c] = out[c]! * exposure;
  };
  return { shade: createShading(solids, maps, dimSun(plan, exposure), exposure), at, exposure };
}

/** Gets the map, the index of the cell's first value, and the place of the cell's middle. */
type CellVisitor = (map: FaceMap, index: number, hit: Hit) => void;

/** Calls `visit` for the middle of every map cell, a little in front of the face. Faces that touch the hall's are skipped. */
function forEachCell(solids: readonly Solid[], hall: Solid, maps: readonly FaceMap[][], visit: CellVisitor): void {
  const hit = new Hit();
  hit.footprintU = CELL_M;
  hit.footprintV = CELL_M;
  for (let s = 0; s < solids.length; s++) {
    const solid = solids[s]!;
    const isHall = solid.kind === 'hall';
    for (let face = 0; face < BOX_FACES; face++) {
      const map = maps[s]![face]!;
      const axis = face >> 1;
      const outward = (face & 1) === 0 ? -1 : 1;
      const normal = isHall ? -outward : outward;
      hit.solid = s;
      hit.face = isHall || solid.kind === 'box' ? face : CURVED_FACE;
      hit.normalX = axis === 0 ? normal : 0;
      hit.normalY = axis === 1 ? normal : 0;
      hit.normalZ = axis === 2 ? normal : 0;
      for (let row = 0; row < map.rows; row++) {
        for (let column = 0; column < map.columns; column++) {
          hit.u = map.minU + ((column + 0.5) / map.columns) * map.sizeU;
          hit.v = map.minV + ((row + 0.5) / map.rows) * map.sizeV;
          placeOnFace(hit, solid, axis, outward > 0, normal * 0.01);
          hit.directionX = -hit.normalX;
          hit.directionY = -hit.normalY;
          hit.directionZ = -hit.normalZ;
          if (isWithin(hall, hit)) visit(map, (row * map.columns + column) * 3, hit);
        }
      }
    }
  }
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
  hit.z = axis === 2 ? (isMax ? solid.maxZ : solid.minZ) + lift : axis === 0 ? hit.u : hit.v;
}

/** Adds light that other surfaces send: rays over the hemisphere, denser towards the normal. */
function createGather(solids: readonly Solid[], maps: readonly FaceMap[][], random: Random): LightSum {
  const hit = new Hit();
  return (point, out, offset) => {
    const { normalX, normalY, normalZ } = point;
    const isUpright = Math.abs(normalY) > 0.5;
    const turn = random.next() * Math.PI * 2;
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

function nearestMap(hit: Hit, solids: readonly Solid[], maps: readonly FaceMap[][]): FaceMap | undefined {
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
  solids: readonly Solid[],
  maps: readonly FaceMap[][],
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
      addSunlight(solids, seen, hit, Math.min(hit.footprintU, hit.footprintV), light, 0);
      if (light[0]! > before * 1.5) hit.part ^= SUNLIT_PART;
    }
    out[0] = hit.red * light[0]! * exposure + hit.emittedRed;
    out[1] = hit.green * light[1]! * exposure + hit.emittedGreen;
    out[2] = hit.blue * light[2]! * exposure + hit.emittedBlue;
  };
}
