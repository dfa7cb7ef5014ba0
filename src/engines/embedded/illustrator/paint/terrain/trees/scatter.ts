import type { Crew } from '../../../crew/crew.ts';
import { dealOut } from '../../../crew/deal-out.ts';
import { noteShape } from '../../../crew/kept-code.ts';
import type { LinearRgb } from '../../../maths/colour.ts';
import type { Random } from '../../../maths/random.ts';
import type { Season } from '../../../scene.ts';
import { type Frame, STUFF_LABELS } from '../../frame.ts';
import { paintTogether } from '../../paint-together.ts';
import { createAirColours } from '../haze.ts';
import { heightAt, slopeAt } from '../height-map.ts';
import { regionalTrees } from '../regional-trees.ts';
import type { TerrainRequest } from '../render-terrain.ts';
import { drawSprite } from './draw-sprite.ts';
import type { HouseLook } from './house.ts';
import { type Foliage, SPECIES, type SpeciesName } from './species.ts';
import { createSprite, type Sprite, type SpriteCanvas } from './sprite.ts';

/** Which trees grow where. */
export interface Planting {
  readonly species: readonly SpeciesName[];
  readonly season: Season;
  readonly random: Random;
  /** Places tried; fewer trees stand in the end. */
  readonly tries: number;
  /** Height of the trees in world units. */
  readonly height: readonly [low: number, high: number];
  /** Distance range in world units. */
  readonly distance: readonly [near: number, far: number];
  /** How the tries spread: 1 = evenly over the picture, above 1 = more of them near. Default 1. */
  readonly nearness?: number;
  /** Chance that a tree stands at a place, 0–1; the map's `height` at it is given. */
  readonly chanceAt: (x: number, z: number, height: number) => number;
  /** Colour of boulders. */
  readonly rock?: LinearRgb;
  /** Houses that `house` and `chapel` draw. */
  readonly house?: HouseLook;
  /** Colours of the leaves of broadleaved species. Default: the season's. */
  readonly foliage?: Foliage;
  /** Least distance between two in world units. Default: none. */
  readonly spacing?: number;
  /** Planted in rows instead of at random. */
  readonly rows?: PlantingRows;
  /** Label of what is planted. Default: vegetation. */
  readonly label?: number;
  /** Steepest ground trees hold on to: rise over run. Default 0.9. */
  readonly steepest?: number;
}

/** Straight rows over the land. */
export interface PlantingRows {
  /** Distance between two rows, world units. */
  readonly gap: number;
  /** How far a row goes sideways per unit of distance. */
  readonly slant: number;
}

/** Heights relative to the planting's, for species that never grow tall. */
const RELATIVE_HEIGHTS: Partial<Record<SpeciesName, number>> = { shrub: 0.4, birch: 0.9, oak: 0.95 };
/** Drawings per species: enough that no repetition shows, mirrored and toned as they are. */
const DRAWINGS_PER_SPECIES = 3;
const SMALLEST_DRAWING_PX = 24;
const LARGEST_DRAWING_PX = 448;
/** Smaller trees than this many pixels are left to the ground's colour. */
const SMALLEST_TREE_PX = 2.5;

interface Tree {
  readonly x: number;
  readonly z: number;
  readonly ground: number;
  readonly height: number;
  readonly kind: number;
  readonly isMirrored: boolean;
  readonly tone: number;
}

/** Plants trees on the terrain and draws them, far ones first, under the terrain's light and haze. */
export function plantTrees(frame: Frame, terrain: TerrainRequest, wanted: Planting): void {
  const planting = { ...wanted, species: regionalTrees(wanted.species, terrain.region) };
  const trees = growTrees(frame, terrain, planting);
  if (trees.length === 0) return;
  noteShape(planting, terrain, terrain.view, terrain.haze, trees[0]!);
  const sprites = drawSprites(frame.crew, terrain, planting, trees);
  const air = createAirColours(terrain.sky, terrain.view, frame.widthPx);
  trees.sort((a, b) => b.z - a.z);
  paintTogether(frame, (own) => {
    for (const tree of trees) drawTree(own, terrain, tree, sprites.get(tree.kind)!, air, planting.label);
  });
}

/** A drawing for each kind that grows, as large as its largest tree needs it; each is drawn by one of the threads. */
function drawSprites(
  crew: Crew,
  terrain: TerrainRequest,
  planting: Planting,
  trees: readonly Tree[],
): Map<number, Sprite> {
  const tallestPx = new Map<number, number>();
  for (const { kind, height, z } of trees) {
    tallestPx.set(kind, Math.max(tallestPx.get(kind) ?? SMALLEST_DRAWING_PX, (height / z) * terrain.view.focalPx));
  }
  const kinds = [...tallestPx.keys()];
  const heightsPx = [...tallestPx.values()].map((tallest) => Math.round(Math.min(LARGEST_DRAWING_PX, tallest)));
  const { season, rock, house, foliage } = planting;
  const look = { season, ...(rock && { rock }), ...(house && { house }), ...(foliage && { foliage }) };
  const draw = (index: number): SpriteCanvas => {
    const kind = kinds[index]!;
    const name = planting.species[Math.floor(kind / DRAWINGS_PER_SPECIES)]!;
    const random = planting.random.fork(`${name} ${kind % DRAWINGS_PER_SPECIES}`);
    return SPECIES[name]({ ...look, light: terrain.sky.light, heightPx: heightsPx[index]!, random });
  };
  const canvases = dealOut(
    crew,
    heightsPx.map((heightPx) => heightPx ** 2),
    draw,
  );
  return new Map(kinds.map((kind, index) => [kind, createSprite(canvases[index]!)]));
}

function growTrees(frame: Frame, terrain: TerrainRequest, planting: Planting): Tree[] {
  const { random } = planting;
  const { map } = terrain.surface;
  const { focalPx } = terrain.view;
  const [near, far] = planting.distance;
  const halfView = ((frame.widthPx / 2) * 1.15) / focalPx;
  const trees: Tree[] = [];
  for (let i = 0; i < planting.tries; i++) {
    // Even in 1/z, that is on screen, for nearness 1.
    const share = random.next() ** (planting.nearness ?? 1);
    const z = 1 / (1 / near + (1 / far - 1 / near) * share);
    const x = inRow(random.between(-halfView, halfView) * z, z, planting.rows);
    const kind = random.integer(0, planting.species.length * DRAWINGS_PER_SPECIES - 1);
    const species = planting.species[Math.floor(kind / DRAWINGS_PER_SPECIES)]!;
    const height =
      random.between(...planting.height) * (planting.species.length > 1 ? (RELATIVE_HEIGHTS[species] ?? 1) : 1);
    const luck = random.next();
    const isMirrored = random.chance(0.5);
    const tone = random.between(0.82, 1.18);
    if (z > map.depth || (height / z) * focalPx < SMALLEST_TREE_PX) continue;
    const ground = heightAt(map, x, z);
    if (ground < (terrain.waterLevel ?? -9) + 0.008 || luck > planting.chanceAt(x, z, ground)) continue;
    if (slopeAt(map, x, z) > (planting.steepest ?? 0.9)) continue;
    if (
      planting.spacing !== undefined &&
      trees.some((other) => Math.hypot(other.x - x, other.z - z) < planting.spacing!)
    )
      continue;
    trees.push({ x, z, ground, height, kind, isMirrored, tone });
  }
  return trees;
}

function inRow(x: number, z: number, rows: PlantingRows | undefined): number {
  if (!rows) return x;
  const shift = rows.slant * z;
  return Math.round((x - shift) / rows.gap) * rows.gap + shift;
}

function drawTree(
  frame: Frame,
  terrain: TerrainRequest,
  tree: Tree,
  sprite: Sprite,
  air: Float32Array,
  label: number = STUFF_LABELS.vegetation,
): void {
  const { view, haze, eye } = terrain;
  const xPx = view.centreXPx + (tree.x * view.focalPx) / tree.z;
  const yPx = view.horizonYPx - ((tree.ground - eye) * view.focalPx) / tree.z;
  const heightPx = (tree.height * view.focalPx) / tree.z;
  if (yPx < 0 || yPx - heightPx > frame.heightPx) return;
  const column = Math.min(frame.widthPx - 1, Math.max(0, Math.round(xPx)));
  drawSprite(frame, sprite, {
    xPx,
    yPx: yPx + heightPx * 0.02,
    heightPx,
    depth: tree.z / terrain.depthUnit,
    isMirrored: tree.isMirrored,
    tone: tree.tone,
    veil: 1 - Math.exp(-tree.z * haze.density * Math.max(0.25, 1 - haze.thinning * tree.ground)),
    air,
    airOffset: column * 3,
    label,
  });
}
