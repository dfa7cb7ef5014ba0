import type { LinearRgb } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { SkyLight } from '../../sky/sky.ts';
import { type Branch, drawBranches } from './branches.ts';
import { drawFoliage, type LeafCluster, type LeafLook } from './foliage.ts';
import { createSpriteCanvas, type SpriteCanvas } from './sprite.ts';

/** Proportions of a tree whose trunk forks again and again; lengths in tree heights. */
export interface BroadleafForm {
  /** Height of the first fork. */
  readonly trunk: number;
  readonly trunkRadius: number;
  /** Reach of the crown to each side. */
  readonly spread: number;
  /** Levels of forking. */
  readonly forks: number;
  /** Radius of a leaf cluster at a branch's end. */
  readonly cluster: number;
  /** 0 = round crown, 1 = flat like an umbrella. */
  readonly flatness: number;
  readonly bark: LinearRgb;
}

/** Forms with a shorter trunk than this are shrubs, leafy down to the ground. */
const SHRUB_TRUNK = 0.1;
/** Canvas width in tree heights beyond the crown's reach. */
const MARGIN = 0.16;

/** Draws a broadleaf tree `heightPx` high under the given light. */
export function drawBroadleaf(
  form: BroadleafForm,
  look: LeafLook,
  light: SkyLight,
  heightPx: number,
  random: Random,
): SpriteCanvas {
  const skeleton = growSkeleton(form, random);
  const scalePx = heightPx * 0.97;
  const canvas = createSpriteCanvas(Math.ceil((form.spread * 2 + MARGIN * 2) * scalePx), heightPx);
  drawBranches(canvas, skeleton.branches, form.bark, light, scalePx, random);
  drawFoliage(canvas, skeleton.clusters, look, light, scalePx, random);
  return canvas;
}

interface Skeleton {
  readonly branches: Branch[];
  readonly clusters: LeafCluster[];
}

function growSkeleton(form: BroadleafForm, random: Random): Skeleton {
  const skeleton: Skeleton = { branches: [], clusters: [] };
  const lean = random.between(-0.05, 0.05);
  const top = 1 - form.cluster * 0.9;
  addBranch(skeleton, 0, 0, lean, form.trunk, 0, form.trunkRadius * 1.25, form.trunkRadius * 0.85);
  if (form.flatness < 0.5) growLeader(skeleton, form, lean, random);
  const limbs = 4 + random.integer(0, 2);
  for (let limb = 0; limb < limbs; limb++) {
    const across = ((limb + 0.5) / limbs) * 2 - 1 + random.between(-0.16, 0.16);
    const away = random.between(-1, 1);
    const reach = form.spread - form.cluster * 0.8;
    const rim = Math.sqrt(Math.max(0, 1 - across * across * 0.85));
    const rise = form.flatness + (1 - form.flatness) * (0.25 + 0.75 * rim) * random.between(0.75, 1);
    const endY = form.trunk + (top - form.trunk) * rise * random.between(0.88, 1.02);
    const startY =
      form.trunk * random.between(0.75, 1) + (1 - form.trunk) * (1 - form.flatness) * random.between(0, 0.32);
    growLimb(skeleton, form, random, {
      x: lean * (startY / form.trunk),
      y: startY,
      endX: lean + across * reach,
      endY,
      z: away * reach * 0.8,
      radius: form.trunkRadius * 0.62,
      forks: form.forks,
    });
  }
  return skeleton;
}

/** Clusters along the middle of a round crown, and round the foot of a shrub. */
function growLeader(skeleton: Skeleton, form: BroadleafForm, lean: number, random: Random): void {
  const top = 1 - form.cluster;
  addBranch(skeleton, lean, form.trunk, lean * 1.4, top, 0.05, form.trunkRadius * 0.7, form.trunkRadius * 0.15);
  for (let y = form.trunk + form.cluster * 1.4; y < top; y += form.cluster * 0.9) {
    const wide = form.spread * 0.45 * Math.sin(Math.PI * ((y - form.trunk) / (1 - form.trunk)));
    const size = form.cluster * random.between(0.85, 1.15);
    addCluster(skeleton, form, lean + random.between(-wide, wide), y, random.between(-0.5, 0.5) * form.spread, size);
  }
  if (form.trunk > SHRUB_TRUNK) return;
  for (let i = 0; i < 7; i++) {
    const across = ((i + 0.5) / 7) * 2 - 1;
    const radius = form.cluster * random.between(0.7, 0.95);
    const x = across * (form.spread - radius * 0.8);
    skeleton.clusters.push({ x, y: radius * random.between(0.55, 0.9), z: random.between(-0.3, 0.3), radius });
  }
}

interface Limb {
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly z: number;
  readonly radius: number;
  readonly forks: number;
}

function growLimb(skeleton: Skeleton, form: BroadleafForm, random: Random, planned: Limb): void {
  const end = pullIn(form, planned.endX, planned.endY, form.cluster);
  const limb = { ...planned, endX: end.x, endY: end.y };
  const middleX = limb.x + (limb.endX - limb.x) * 0.55;
  const middleY = limb.y + (limb.endY - limb.y) * (0.5 + 0.12 * (1 - form.flatness));
  addBranch(skeleton, limb.x, limb.y, middleX, middleY, limb.z, limb.radius, limb.radius * 0.7);
  addBranch(skeleton, middleX, middleY, limb.endX, limb.endY, limb.z, limb.radius * 0.7, limb.radius * 0.3);
  const size = form.cluster * random.between(0.75, 1.2);
  const squash = 1 - 0.35 * form.flatness;
  addCluster(skeleton, form, limb.endX, limb.endY, limb.z, size * squash);
  if (form.flatness < 0.5 && limb.forks < form.forks) addCluster(skeleton, form, middleX, middleY, limb.z, size * 0.85);
  if (limb.forks === 0) return;
  for (const side of [-1, 1]) {
    const length = Math.hypot(limb.endX - limb.x, limb.endY - limb.y) * random.between(0.45, 0.7);
    const angle = Math.atan2(limb.endY - limb.y, limb.endX - limb.x) + side * random.between(0.5, 1);
    const rise = Math.sin(angle) * (1 - 0.75 * form.flatness);
    const endY = Math.min(1 - form.cluster * 0.6, middleY + rise * length + form.flatness * (limb.endY - middleY));
    growLimb(skeleton, form, random, {
      x: middleX,
      y: middleY,
      endX: middleX + Math.cos(angle) * length,
      endY: Math.max(form.trunk * 0.9, endY),
      z: limb.z + random.between(-0.6, 0.6) * form.spread * 0.6,
      radius: limb.radius * 0.6,
      forks: limb.forks - 1,
    });
  }
}

/**
 * Moves a cluster's centre inside the crown's limits: an ellipse for round crowns, a box for flat ones. Cut off at the canvas's
 * edge, a crown would betray it.
 */
function pullIn(form: BroadleafForm, x: number, y: number, radius: number): { x: number; y: number } {
  const widest = form.spread + MARGIN * 0.7 - radius;
  const lowest = form.trunk * 0.8 + radius * 0.4;
  const highest = 1 - radius * 0.95;
  if (form.flatness > 0.5) {
    return { x: Math.max(-widest, Math.min(widest, x)), y: Math.max(lowest, Math.min(highest, y)) };
  }
  const middle = (1 + form.trunk) / 2;
  const tall = Math.max(0.1, (1 - form.trunk) / 2 - radius * 0.9);
  const beyond = Math.max(1, Math.hypot(x / widest, (y - middle) / tall));
  return { x: x / beyond, y: Math.max(lowest, Math.min(highest, middle + (y - middle) / beyond)) };
}

/** Adds leaves inside the crown's limits. */
function addCluster(skeleton: Skeleton, form: BroadleafForm, x: number, y: number, z: number, radius: number): void {
  const inside = pullIn(form, x, y, radius);
  skeleton.clusters.push({ x: inside.x, y: inside.y, z, radius });
}

function addBranch(
  skeleton: Skeleton,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  z: number,
  fromRadius: number,
  toRadius: number,
): void {
  skeleton.branches.push({ fromX, fromY, toX, toY, z, fromRadius, toRadius });
}
