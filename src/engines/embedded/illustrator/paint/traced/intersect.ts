import { CURVED_FACE, type Hit } from './hit.ts';
import type { Bounds, Solid } from './solid.ts';

/** Hits nearer than this belong to the surface the ray leaves. */
const NEAREST = 1e-4;
const MARCH_STEPS = 28;
const MARCH_PRECISION = 0.0012;

/** A ray; the direction need not be a unit vector. An object, because separate numbers would be boxed at every call. */
export interface Ray {
  originX: number;
  originY: number;
  originZ: number;
  directionX: number;
  directionY: number;
  directionZ: number;
  /** One over the direction; kept by {@link aim}. */
  inverseX: number;
  inverseY: number;
  inverseZ: number;
}

/** A ray to be placed and aimed. */
export function createRay(): Ray {
  return {
    originX: 0,
    originY: 0,
    originZ: 0,
    directionX: 0,
    directionY: 0,
    directionZ: 1,
    inverseX: 1e9,
    inverseY: 1e9,
    inverseZ: 1,
  };
}

/** Brings the inverse direction up to date; call it whenever the direction has changed. */
export function aim(ray: Ray): void {
  ray.inverseX = 1 / (ray.directionX === 0 ? 1e-9 : ray.directionX);
  ray.inverseY = 1 / (ray.directionY === 0 ? 1e-9 : ray.directionY);
  ray.inverseZ = 1 / (ray.directionZ === 0 ? 1e-9 : ray.directionZ);
}

/** Entry and exit of the last slab test: in an array, for numbers in variables of a module are boxed whenever they change. */
const span = new Float64Array(2);
const ENTER = 0;
const LEAVE = 1;
let enterFace = 0;
let leaveFace = 0;

function slabs(b: Bounds, ray: Ray): boolean {
  const { originX: ox, originY: oy, originZ: oz, inverseX: ix, inverseY: iy, inverseZ: iz } = ray;
  const x0 = (b.minX - ox) * ix;
  const x1 = (b.maxX - ox) * ix;
  const y0 = (b.minY - oy) * iy;
  const y1 = (b.maxY - oy) * iy;
  const z0 = (b.minZ - oz) * iz;
  const z1 = (b.maxZ - oz) * iz;
  let enter = ix > 0 ? x0 : x1;
  let leave = ix > 0 ? x1 : x0;
  let first = ix > 0 ? 0 : 1;
  let last = ix > 0 ? 1 : 0;
  const nearY = iy > 0 ? y0 : y1;
  if (nearY > enter) {
    enter = nearY;
    first = iy > 0 ? 2 : 3;
  }
  const farY = iy > 0 ? y1 : y0;
  if (farY < leave) {
    leave = farY;
    last = iy > 0 ? 3 : 2;
  }
  const nearZ = iz > 0 ? z0 : z1;
  if (nearZ > enter) {
    enter = nearZ;
    first = iz > 0 ? 4 : 5;
  }
  const farZ = iz > 0 ? z1 : z0;
  if (farZ < leave) {
    leave = farZ;
    last = iz > 0 ? 5 : 4;
  }
  if (enter > leave || leave <= NEAREST) return false;
  span[ENTER] = enter;
  span[LEAVE] = leave;
  enterFace = first;
  leaveFace = last;
  return true;
}

/** Distance along the ray to the solid's surface in units of the direction, or Infinity; {@link lastFace} tells the face. */
export function distanceToSolid(s: Solid, ray: Ray): number {
  return slabs(s, ray) ? distanceWithin(s, ray) : Infinity;
}

/** {@link distanceToSolid} once the slab test has met the solid's bounds. */
function distanceWithin(s: Solid, ray: Ray): number {
  switch (s.kind) {
    case 'box':
      return span[ENTER]! > NEAREST ? span[ENTER]! : Infinity;
    case 'hall':
      return s.springY === undefined ? span[LEAVE]! : leaveVault(s, s.springY, ray);
    case 'soft':
      return marchSoftBox(s, ray);
    case 'ellipsoid':
      return meetEllipsoid(s, ray);
    case 'cylinder':
      return meetCylinder(s, ray);
  }
}

/** {@link distanceToSolid} with soft boxes taken as plain ones: near enough for soft light, and much cheaper. */
export function roughDistanceToSolid(s: Solid, ray: Ray): number {
  if (!slabs(s, ray)) return Infinity;
  if (s.kind !== 'soft') return distanceWithin(s, ray);
  return span[ENTER]! > NEAREST ? span[ENTER]! : Infinity;
}

/** True when the ray meets the solid before the end of its direction; soft boxes are taken as plain ones. */
export function isWithinReach(s: Solid, ray: Ray): boolean {
  if (!slabs(s, ray) || span[ENTER]! >= 1) return false;
  return s.kind === 'soft' ? span[ENTER]! > NEAREST : distanceWithin(s, ray) < 1;
}

/** The face belonging to the last distance computed for a box or hall; {@link CURVED_FACE} for other kinds. */
export function lastFace(s: Solid): number {
  return s.kind === 'box' ? enterFace : s.kind === 'hall' ? leaveFace : CURVED_FACE;
}

/** Above the springing an elliptic barrel or a gable bounds the hall. */
function leaveVault(s: Solid, springY: number, ray: Ray): number {
  const leave = span[LEAVE]!;
  if (ray.originY + ray.directionY * leave <= springY) return leave;
  const rx = 2 / (s.maxX - s.minX);
  const ry = 1 / (s.maxY - springY);
  const px = (ray.originX - (s.minX + s.maxX) / 2) * rx;
  const py = (ray.originY - springY) * ry;
  const ex = ray.directionX * rx;
  const ey = ray.directionY * ry;
  if (s.isGabled) return leaveGable(px, py, ex, ey);
  const a = ex * ex + ey * ey;
  const b = px * ex + py * ey;
  const discriminant = b * b - a * (px * px + py * py - 1);
  if (a < 1e-12 || discriminant < 0) return leave;
  const t = (Math.sqrt(discriminant) - b) / a;
  if (t <= NEAREST || t >= leave) return leave;
  leaveFace = CEILING_FACE;
  return t;
}

/** Where a ray from inside meets the nearer of the slopes |x| + y = 1. */
function leaveGable(px: number, py: number, ex: number, ey: number): number {
  let leave = span[LEAVE]!;
  for (let side = -1; side <= 1; side += 2) {
    const towards = side * ex + ey;
    const t = (1 - side * px - py) / towards;
    if (towards <= 0 || t <= NEAREST || t >= leave) continue;
    leave = t;
    leaveFace = CEILING_FACE;
  }
  return leave;
}

const CEILING_FACE = 3;

function marchSoftBox(s: Solid, ray: Ray): number {
  const { originX: ox, originY: oy, originZ: oz, directionX: dx, directionY: dy, directionZ: dz } = ray;
  const r = s.radius;
  const cx = (s.minX + s.maxX) / 2;
  const cy = (s.minY + s.maxY) / 2;
  const cz = (s.minZ + s.maxZ) / 2;
  const hx = (s.maxX - s.minX) / 2 - r;
  const hy = (s.maxY - s.minY) / 2 - r;
  const hz = (s.maxZ - s.minZ) / 2 - r;
  const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
  const leave = span[LEAVE]!;
  let t = Math.max(span[ENTER]!, NEAREST);
  for (let step = 0; step < MARCH_STEPS && t <= leave; step++) {
    const qx = Math.abs(ox + dx * t - cx) - hx;
    const qy = Math.abs(oy + dy * t - cy) - hy;
    const qz = Math.abs(oz + dz * t - cz) - hz;
    const ax = qx > 0 ? qx : 0;
    const ay = qy > 0 ? qy : 0;
    const az = qz > 0 ? qz : 0;
    const d = Math.sqrt(ax * ax + ay * ay + az * az) + Math.min(Math.max(qx, qy, qz), 0) - r;
    if (d < MARCH_PRECISION) return t > NEAREST * 2 || d < -MARCH_PRECISION ? t : Infinity;
    t += d / length;
  }
  return Infinity;
}

function meetEllipsoid(s: Solid, ray: Ray): number {
  const { originX: ox, originY: oy, originZ: oz, directionX: dx, directionY: dy, directionZ: dz } = ray;
  const rx = 2 / (s.maxX - s.minX);
  const ry = 2 / (s.maxY - s.minY);
  const rz = 2 / (s.maxZ - s.minZ);
  const px = (ox - (s.minX + s.maxX) / 2) * rx;
  const py = (oy - (s.minY + s.maxY) / 2) * ry;
  const pz = (oz - (s.minZ + s.maxZ) / 2) * rz;
  const ex = dx * rx;
  const ey = dy * ry;
  const ez = dz * rz;
  const a = ex * ex + ey * ey + ez * ez;
  const b = px * ex + py * ey + pz * ez;
  const c = px * px + py * py + pz * pz - 1;
  const discriminant = b * b - a * c;
  if (discriminant < 0) return Infinity;
  const t = (-b - Math.sqrt(discriminant)) / a;
  return t > NEAREST ? t : Infinity;
}

/** A frustum along y, or along the axis that takes its place: |p_xz| = r0 + k·(y − minY), cut by its two ends. */
function meetCylinder(s: Solid, ray: Ray): number {
  if (s.axis === 'x')
    return meetFrustum(
      s.taper,
      s.maxY - s.minY,
      s.maxX - s.minX,
      ray.originY - (s.minY + s.maxY) / 2,
      ray.originX - s.minX,
      ray.originZ - (s.minZ + s.maxZ) / 2,
      ray.directionY,
      ray.directionX,
      ray.directionZ,
    );
  if (s.axis === 'z')
    return meetFrustum(
      s.taper,
      s.maxX - s.minX,
      s.maxZ - s.minZ,
      ray.originX - (s.minX + s.maxX) / 2,
      ray.originZ - s.minZ,
      ray.originY - (s.minY + s.maxY) / 2,
      ray.directionX,
      ray.directionZ,
      ray.directionY,
    );
  return meetFrustum(
    s.taper,
    s.maxX - s.minX,
    s.maxY - s.minY,
    ray.originX - (s.minX + s.maxX) / 2,
    ray.originY - s.minY,
    ray.originZ - (s.minZ + s.maxZ) / 2,
    ray.directionX,
    ray.directionY,
    ray.directionZ,
  );
}

/** Origin and direction are given across, along and across the frustum's axis, the origin from the middle of its foot. */
function meetFrustum(
  taper: number,
  width: number,
  height: number,
  px: number,
  py: number,
  pz: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  const foot = taper > 1 ? width / 2 / taper : width / 2;
  const k = (foot * (taper - 1)) / height;
  const radius = foot + k * py;
  const a = dx * dx + dz * dz - k * k * dy * dy;
  const b = px * dx + pz * dz - k * dy * radius;
  const c = px * px + pz * pz - radius * radius;
  let best = Infinity;
  const discriminant = b * b - a * c;
  if (discriminant > 0 && Math.abs(a) > 1e-12) {
    const root = Math.sqrt(discriminant);
    const t = (-b - root) / a;
    const y = py + dy * t;
    if (t > NEAREST && y > 0 && y < height) best = t;
  }
  if (Math.abs(dy) > 1e-9) {
    const isTop = dy < 0;
    const t = ((isTop ? height : 0) - py) / dy;
    const end = isTop ? foot * taper : foot;
    const ex = px + dx * t;
    const ez = pz + dz * t;
    if (t > NEAREST && t < best && ex * ex + ez * ez < end * end) best = t;
  }
  return best;
}

/** Fills place, normal and surface coordinates of a hit whose ray, distance, solid and face are known. */
export function completeHit(hit: Hit, s: Solid, pixelAngle: number): void {
  const t = hit.distance;
  hit.x = hit.originX + hit.directionX * t;
  hit.y = hit.originY + hit.directionY * t;
  hit.z = hit.originZ + hit.directionZ * t;
  if (hit.face === CURVED_FACE) curvedNormal(hit, s);
  else boxNormal(hit, s.kind === 'hall' ? -1 : 1);
  footprint(hit, t * pixelAngle);
}

function boxNormal(hit: Hit, sign: number): void {
  const side = (hit.face & 1) === 0 ? -sign : sign;
  const axis = hit.face >> 1;
  hit.normalX = axis === 0 ? side : 0;
  hit.normalY = axis === 1 ? side : 0;
  hit.normalZ = axis === 2 ? side : 0;
}

function curvedNormal(hit: Hit, s: Solid): void {
  let nx = hit.x - (s.minX + s.maxX) / 2;
  let ny = hit.y - (s.minY + s.maxY) / 2;
  let nz = hit.z - (s.minZ + s.maxZ) / 2;
  const hx = (s.maxX - s.minX) / 2;
  const hy = (s.maxY - s.minY) / 2;
  const hz = (s.maxZ - s.minZ) / 2;
  if (s.kind === 'ellipsoid') {
    nx /= hx * hx;
    ny /= hy * hy;
    nz /= hz * hz;
  } else if (s.kind === 'soft') {
    const r = s.radius;
    nx = Math.sign(nx) * Math.max(0, Math.abs(nx) - hx + r);
    ny = Math.sign(ny) * Math.max(0, Math.abs(ny) - hy + r);
    nz = Math.sign(nz) * Math.max(0, Math.abs(nz) - hz + r);
  } else if (s.axis === 'x') {
    if (Math.abs(Math.abs(nx) - hx) < 1e-4) {
      ny = 0;
      nz = 0;
    } else nx = sideSlope(s.taper, hy, hx, ny, nz);
  } else if (s.axis === 'z') {
    if (Math.abs(Math.abs(nz) - hz) < 1e-4) {
      nx = 0;
      ny = 0;
    } else nz = sideSlope(s.taper, hx, hz, nx, ny);
  } else if (Math.abs(Math.abs(ny) - hy) < 1e-4) {
    nx = 0;
    nz = 0;
  } else ny = sideSlope(s.taper, hx, hy, nx, nz);
  const inverse = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
  hit.normalX = nx * inverse;
  hit.normalY = ny * inverse;
  hit.normalZ = nz * inverse;
}

/** The normal's part along a frustum's axis, where its side leans; half the width and half the height are given. */
function sideSlope(taper: number, halfWidth: number, halfHeight: number, a: number, b: number): number {
  const foot = taper > 1 ? halfWidth / taper : halfWidth;
  return (-foot * (taper - 1) * Math.sqrt(a * a + b * b)) / (halfHeight * 2);
}

/** A pixel covers more of a surface seen at a grazing angle: by √(1 + (d_axis / d_normal)²) along each axis. */
function footprint(hit: Hit, size: number): void {
  const ax = Math.abs(hit.normalX);
  const ay = Math.abs(hit.normalY);
  const az = Math.abs(hit.normalZ);
  const dx = hit.directionX;
  const dy = hit.directionY;
  const dz = hit.directionZ;
  const along = Math.max(0.02, Math.abs(dx * hit.normalX + dy * hit.normalY + dz * hit.normalZ));
  if (ay > ax && ay > az) {
    hit.u = hit.x;
    hit.v = hit.z;
    hit.footprintU = size * Math.sqrt(1 + (dx / along) ** 2);
    hit.footprintV = size * Math.sqrt(1 + (dz / along) ** 2);
    return;
  }
  const isSide = ax > az;
  hit.u = isSide ? hit.z : hit.x;
  hit.v = hit.y;
  hit.footprintU = size * Math.sqrt(1 + ((isSide ? dz : dx) / along) ** 2);
  hit.footprintV = size * Math.sqrt(1 + (dy / along) ** 2);
}
