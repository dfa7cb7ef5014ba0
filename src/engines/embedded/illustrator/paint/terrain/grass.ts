import { noteShape } from '../../crew/kept-code.ts';
import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { paintTogether } from '../paint-together.ts';
import { drawBlade, drawFlower, type Flower } from './blades.ts';
import { blooming } from './blooming.ts';
import { createAirColours } from './haze.ts';
import { heightAt } from './height-map.ts';
import type { TerrainRequest } from './render-terrain.ts';

/** Grass before the eye, blade by blade. */
export interface GrassPlan {
  readonly random: Random;
  readonly colour: LinearRgb;
  /** Colour some blades tend to: straw, young green. */
  readonly other: LinearRgb;
  /** Height of a blade in world units. */
  readonly height: number;
  /** Tufts from the far row to the bottom; each holds about seven blades. */
  readonly tufts: number;
  /** Distance to which blades are drawn, world units. */
  readonly far: number;
  readonly flowers: readonly Flower[];
  /** Flowers per tuft. */
  readonly bloom: number;
  /** 0–1: where grass grows; default everywhere. */
  readonly growsAt?: (x: number, z: number) => number;
}

/** What a painter's brief says of flowers. */
export interface Planting {
  readonly planted?: readonly LinearRgb[];
}

interface Tuft {
  readonly x: number;
  readonly z: number;
  readonly seed: Random;
}

interface RootedTuft extends Tuft {
  /** Pixels per world unit there. */
  readonly scale: number;
  readonly rootX: number;
  readonly rootY: number;
}

const BLADES_PER_TUFT = 7;
/** Plants grass on the terrain's near ground, the farthest tufts first; with flowers all over when they are asked for. */
export function plantGrass(frame: Frame, terrain: TerrainRequest, usual: GrassPlan, { planted }: Planting = {}): void {
  const plan = planted ? blooming(usual, planted) : usual;
  const { view } = terrain;
  const near = nearestVisible(frame, terrain);
  const halfView = ((frame.widthPx / 2) * 1.08) / view.focalPx;
  const tufts: Tuft[] = [];
  for (let i = 0; i < plan.tufts; i++) {
    // Even in row on screen, with more near the far edge where tufts are small.
    const share = plan.random.next() ** 1.25;
    const z = 1 / (1 / plan.far + (1 / near - 1 / plan.far) * share);
    const x = plan.random.between(-halfView, halfView) * z;
    const luck = plan.random.next();
    const seed = plan.random.fork(`tuft ${i}`);
    if (plan.growsAt && luck > plan.growsAt(x, z)) continue;
    tufts.push({ x, z, seed });
  }
  tufts.sort((a, b) => b.z - a.z);
  const air = createAirColours(terrain.sky, view, frame.widthPx);
  // All are looked at before the first is drawn: what stands in others' rows is not known afterwards.
  const seen = tufts.map((tuft) => rootOf(frame, terrain, tuft)).filter((root) => root !== undefined);
  noteShape(terrain, terrain.haze, plan, ...tufts.slice(0, 1), ...seen.slice(0, 1));
  paintTogether(frame, (own) => {
    for (const root of seen) drawTuft(own, terrain, plan, root, air);
  });
}

/** Distance of the ground at the bottom of the frame, where it is highest. */
function nearestVisible(frame: Frame, terrain: TerrainRequest): number {
  const { view, eye } = terrain;
  const z = terrain.depthUnit * 0.7;
  const halfWidth = ((frame.widthPx / 2) * z) / view.focalPx;
  let highest = Number.NEGATIVE_INFINITY;
  for (let step = -4; step <= 4; step++)
    highest = Math.max(highest, heightAt(terrain.surface.map, (step / 4) * halfWidth, z));
  const clearance = Math.max(0.02, eye - highest);
  return (0.9 * clearance * view.focalPx) / Math.max(1, frame.heightPx - view.horizonYPx);
}

/** A tuft and where its root is seen; nothing where it is not. */
function rootOf(frame: Frame, terrain: TerrainRequest, tuft: Tuft): RootedTuft | undefined {
  const { view, eye, depthUnit } = terrain;
  const ground = heightAt(terrain.surface.map, tuft.x, tuft.z);
  const scale = view.focalPx / tuft.z;
  const rootX = view.centreXPx + tuft.x * scale;
  const rootY = view.horizonYPx - (ground - eye) * scale;
  const isSeen = rootX >= -40 && rootX <= frame.widthPx + 40 && isOpenGround(frame, rootX, rootY, tuft.z / depthUnit);
  return isSeen ? { x: tuft.x, z: tuft.z, seed: tuft.seed, scale, rootX, rootY } : undefined;
}

/** Tallest blade or flower of a tuft, and how deep it reaches below its root, as factors of the usual height; generous. */
const TALLEST = 3;
const DEEPEST = 1;
const EDGE_PX = 6;

/** True when a tuft may reach into a row that this thread paints; each tuft has a random source of its own, so others pass it over. */
function isInOwnRows({ heightPx, own }: Frame, rootY: number, usualPx: number): boolean {
  const bottom = Math.min(heightPx - 1, Math.ceil(rootY + usualPx * DEEPEST + EDGE_PX));
  for (let y = Math.max(0, Math.floor(rootY - usualPx * TALLEST - EDGE_PX)); y <= bottom; y++)
    if (own[y] === 1) return true;
  return false;
}

function drawTuft(frame: Frame, terrain: TerrainRequest, plan: GrassPlan, tuft: RootedTuft, air: Float32Array): void {
  const { haze, sky, depthUnit } = terrain;
  const { seed: random, scale, rootX, rootY } = tuft;
  if (!isInOwnRows(frame, rootY, plan.height * scale)) return;
  const veil = 1 - Math.exp(-tuft.z * haze.density);
  const column = Math.min(frame.widthPx - 1, Math.max(0, Math.round(rootX))) * 3;
  const mist: LinearRgb = [air[column]! * veil, air[column + 1]! * veil, air[column + 2]! * veil];
  const patch = 0.5 + terrain.noise.at(tuft.x * 5, tuft.z * 5) * 0.7;
  const lushness = 0.7 + 0.6 * terrain.noise.at(tuft.x * 2.2 + 9, tuft.z * 2.2);
  const depth = tuft.z / depthUnit;
  for (let blade = 0; blade < BLADES_PER_TUFT; blade++) {
    const heightPx = plan.height * scale * random.between(0.45, 1.15) * (0.55 + 0.5 * lushness);
    const base = mixRgb(plan.colour, plan.other, Math.min(1, Math.max(0, patch + random.bell() * 0.5)));
    drawBlade(frame, {
      rootX: rootX + random.bell() * plan.height * scale * 0.5,
      rootY: rootY + random.next() * 0.06 * plan.height * scale,
      heightPx,
      leanPx: heightPx * random.bell() * 0.75,
      widthPx: Math.max(0.7, heightPx * 0.05),
      depth,
      colour: base,
      tone: random.between(0.7, 1.3),
      light: sky.light,
      clear: 1 - veil,
      mist,
    });
  }
  if (plan.flowers.length === 0) return;
  const most = Math.max(1, plan.bloom);
  for (let rest = Math.min(most, plan.bloom * Math.max(0, patch * 1.6 - 0.3)); rest > 0; rest--) {
    if (!random.chance(rest)) continue;
    const kind = Math.floor(
      Math.min(0.999, Math.max(0, 0.5 + terrain.noise.at(tuft.x * 1.7 + 40, tuft.z * 1.7) * 0.9)) * plan.flowers.length,
    );
    const flower = random.chance(0.75) ? plan.flowers[kind]! : random.pick(plan.flowers);
    const stem = plan.height * scale * random.between(0.7, 1.15);
    const leanPx = random.bell() * stem * 0.3;
    const asidePx = rest > 1 ? random.bell() * plan.height * scale * 1.5 : 0;
    drawBlade(frame, {
      rootX: rootX + asidePx,
      rootY,
      heightPx: stem,
      leanPx,
      widthPx: Math.max(0.8, stem * 0.035),
      depth,
      colour: plan.colour,
      tone: 1,
      light: sky.light,
      clear: 1 - veil,
      mist,
    });
    drawFlower(frame, flower, {
      xPx: rootX + asidePx + leanPx,
      yPx: rootY - stem,
      radiusPx: Math.max(0.9, plan.height * scale * flower.size),
      depth,
      light: sky.light,
      clear: 1 - veil,
      mist,
      random,
    });
  }
}

/** Grass grows where the tuft's root is seen and the ground is soft. */
function isOpenGround(frame: Frame, xPx: number, yPx: number, depth: number): boolean {
  const x = Math.min(frame.widthPx - 1, Math.max(0, Math.round(xPx)));
  const y = Math.min(frame.heightPx - 1, Math.max(0, Math.round(yPx)));
  if (yPx < 0 || yPx > frame.heightPx * 1.25) return false;
  if (yPx >= frame.heightPx) return true;
  const i = y * frame.widthPx + x;
  if (frame.depth[i]! < depth * 0.9 && frame.labels[i]! < 100) return frame.labels[i] === STUFF_LABELS.vegetation;
  return (
    frame.labels[i] !== STUFF_LABELS.water &&
    frame.labels[i] !== STUFF_LABELS.sky &&
    frame.labels[i] !== STUFF_LABELS.road
  );
}
