import { noteShape } from '../../../crew/kept-code.ts';
import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../../maths/interpolate.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { dab, type SpriteCanvas } from './sprite.ts';

/** A cluster of leaves: a sphere; units are tree heights, x right, y up from the foot, z away from the eye. */
export interface LeafCluster {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** How leaves look. */
export interface LeafLook {
  /** Diffuse reflectance of a leaf in full light. */
  readonly colour: LinearRgb;
  /** Reflectance of leaves that differ, and their share: young, turning or flowering ones. */
  readonly accent: LinearRgb;
  readonly accentShare: number;
  /** Radius of a leaf dab in tree heights. */
  readonly size: number;
  /** Leaves per cluster of radius 0.1. */
  readonly density: number;
  /** Cover of snow on leaves that face up, 0–1. */
  readonly snow: number;
}

const SNOW: LinearRgb = [0.82, 0.86, 0.92];
/** Share of light that passes through a leaf and shows on its dark side. */
const TRANSLUCENCY = 0.55;
/** Light lost per tree height of foliage crossed on the way from the sun. */
const SHADE_PER_HEIGHT = 4.2;

/** Tree height in pixels for which a look's leaf size and density are meant; larger drawings get more and smaller leaves. */
const USUAL_SCALE_PX = 320;

interface Leaf {
  x: number;
  y: number;
  z: number;
  red: number;
  green: number;
  blue: number;
  size: number;
  turn: number;
}

/**
 * Draws the leaves of all clusters, far ones first, each lit by the sun through the foliage above it and by the open sky.
 * `scalePx` is the tree's height in canvas pixels.
 */
export function drawFoliage(
  canvas: SpriteCanvas,
  clusters: readonly LeafCluster[],
  look: LeafLook,
  light: SkyLight,
  scalePx: number,
  random: Random,
): void {
  noteShape(look, light);
  const leaves: Leaf[] = [];
  const fineness = clamp(scalePx / USUAL_SCALE_PX, 0.75, 2.2);
  const bounds = boundsOf(clusters);
  for (const cluster of clusters) {
    const count = Math.round(look.density * fineness * fineness * (cluster.radius / 0.1) ** 2);
    const tone = random.between(0.82, 1.14);
    for (let i = 0; i < count; i++) leaves.push(growLeaf(cluster, tone, clusters, bounds, look, light, random));
  }
  leaves.sort((a, b) => b.z - a.z);
  for (const leaf of leaves) {
    dab(
      canvas,
      canvas.widthPx / 2 + leaf.x * scalePx,
      canvas.heightPx - leaf.y * scalePx,
      Math.max(0.7, (leaf.size * scalePx) / fineness),
      Math.max(0.5, ((leaf.size * scalePx) / fineness) * 0.55),
      leaf.turn,
      leaf.red,
      leaf.green,
      leaf.blue,
    );
  }
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly low: number;
  readonly high: number;
}

function boundsOf(clusters: readonly LeafCluster[]): Bounds {
  let left = 9;
  let right = -9;
  let low = 9;
  let high = -9;
  for (const { x, y, radius } of clusters) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    low = Math.min(low, y - radius);
    high = Math.max(high, y + radius);
  }
  return {
    x: (left + right) / 2,
    y: (low + high) / 2,
    radius: Math.max(0.05, (right - left + high - low) / 4),
    low,
    high,
  };
}

function growLeaf(
  cluster: LeafCluster,
  tone: number,
  clusters: readonly LeafCluster[],
  bounds: Bounds,
  look: LeafLook,
  light: SkyLight,
  random: Random,
): Leaf {
  // A random direction; leaves sit near the surface of their cluster, fewer on its underside.
  const around = random.between(0, Math.PI * 2);
  const upward = random.between(-0.75, 1);
  const level = Math.sqrt(Math.max(0, 1 - upward * upward));
  const nx = level * Math.cos(around);
  const nz = level * Math.sin(around);
  const reach = cluster.radius * (0.55 + 0.5 * Math.sqrt(random.next())) * random.between(0.9, 1.12);
  const x = cluster.x + nx * reach;
  const y = cluster.y + upward * reach * 0.85;
  const z = cluster.z + nz * reach;
  const [lx, ly, lz] = light.direction;
  const lit = Math.exp(-SHADE_PER_HEIGHT * foliageTowards(clusters, x, y, z, light.direction));
  const facing = nx * lx + upward * ly + nz * lz + random.between(-0.3, 0.3);
  const through = Math.max(0, lz) * TRANSLUCENCY * (0.35 + 0.65 * clamp(-facing));
  const sun = lit * (0.14 + 0.92 * Math.max(0, facing) + through);
  const inside = Math.hypot(x - bounds.x, y - bounds.y) / bounds.radius;
  const height = (y - bounds.low) / Math.max(0.01, bounds.high - bounds.low);
  const open = (0.28 + 0.5 * smoothstep(0.2, 1, inside) + 0.4 * height) * (0.75 + 0.25 * upward);
  const isAccent = random.chance(look.accentShare);
  const base = isAccent ? look.accent : look.colour;
  const variation = tone * random.between(0.8, 1.22);
  const snow = look.snow > 0 && upward + random.between(-0.5, 0.4) > 0.35 ? look.snow : 0;
  const channel = (k: 0 | 1 | 2): number => {
    const albedo = mix(base[k] * variation, SNOW[k], snow);
    return albedo * (light.key[k] * sun * 1.15 + light.ambient[k] * open * 1.25);
  };
  return {
    x,
    y,
    z,
    red: channel(0),
    green: channel(1),
    blue: channel(2),
    size: look.size * random.between(0.7, 1.35),
    turn: random.between(0, Math.PI),
  };
}

/** Length of foliage, in tree heights, that a ray from the leaf towards the light crosses. */
function foliageTowards(
  clusters: readonly LeafCluster[],
  x: number,
  y: number,
  z: number,
  direction: SkyLight['direction'],
): number {
  let sum = 0;
  for (let i = 0; i < clusters.length; i++) {
    const cluster = clusters[i]!;
    const dx = cluster.x - x;
    const dy = cluster.y - y;
    const dz = cluster.z - z;
    const along = dx * direction[0] + dy * direction[1] + dz * direction[2];
    const off = dx * dx + dy * dy + dz * dz - along * along;
    const half = cluster.radius * cluster.radius - off;
    if (half <= 0) continue;
    const chord = Math.sqrt(half);
    const end = along + chord;
    if (end > 0) sum += Math.min(end, 2 * chord);
  }
  return sum;
}
