import type { Random } from '../../maths/random.ts';
import type { SpeciesName } from '../../paint/terrain/trees/species.ts';
import type { Entity, Scene } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { SubjectDrawing } from '../drawing.ts';
import type { FactsOf } from '../facts.ts';
import { TREE_KINDS } from '../grown/tree-kinds.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, path } from '../own/shapes.ts';
import type { Part } from './part.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { drawSoloist } from './soloist.ts';
import type { Stagecraft } from './stagecraft.ts';

const RADIUS = 500;
const INNER = 452;
/** Where land begins behind the things, and where these stand. */
const HORIZON = 170;
const FOOT = 335;
const METRES = 0.6;

/** Grounds and rims of emblems of which no colour is asked for. */
const COLOURS: readonly (readonly [ground: string, rim: string])[] = [
  ['#f6e7c8', '#27414f'],
  ['#dcefe9', '#1f5a56'],
  ['#fbe3d6', '#7c3a2d'],
  ['#e4e9f5', '#2e3f73'],
  ['#fdf3d0', '#5b3b1e'],
];

interface Spot {
  readonly x: number;
  readonly foot: number;
  /** Fits into this. */
  readonly width: number;
  readonly height: number;
}

/** How sky and land lie behind the rest of an emblem, farthest first. */
const SCENERY: Readonly<Record<string, Spot>> = {
  sun: { x: 0, foot: 30, width: 480, height: 480 },
  'crescent-moon': { x: 0, foot: -110, width: 280, height: 280 },
  cloud: { x: 0, foot: -130, width: 380, height: 300 },
  'twin-peaks': { x: 0, foot: HORIZON + 30, width: 940, height: 620 },
  'erupting-volcano': { x: 0, foot: HORIZON + 40, width: 800, height: 600 },
  'water-wave': { x: 0, foot: FOOT - 20, width: 640, height: 560 },
};
/** What of it fills a badge that shows nothing but the sky. */
const SKY: Readonly<Record<string, Spot>> = {
  sun: { x: -80, foot: 140, width: 560, height: 560 },
  'crescent-moon': { x: -60, foot: 160, width: 480, height: 520 },
  cloud: { x: 70, foot: 260, width: 620, height: 460 },
};
const NEAR = Object.keys(SCENERY).length;
const TREE: Spot = { x: 0, foot: HORIZON + 60, width: 560, height: 560 };
const WATER = 'water-wave';

/** All that a logo shows, on one disc: sky and land behind, things before them. */
export function drawEmblem(craft: Stagecraft, parts: readonly Part[], index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const scenery = parts
    .filter(({ entity }) => isScenery(craft.factsOf, entity))
    .sort((a, b) => nearness(a.entity) - nearness(b.entity));
  const things = parts.filter((part) => !scenery.includes(part));
  const lead = (things[0] ?? scenery[0])!.entity.id;
  const [ground, rim] = coloursOf(craft, random);
  const isSky = parts.every(({ entity }) => Object.hasOwn(SKY, entity.concept));
  const isIcon = craft.scene.sheet === 'icon';
  const disc = { left: -RADIUS, right: RADIUS, top: -RADIUS, bottom: RADIUS };
  const inner = `M${-INNER} 0 A${INNER} ${INNER} 0 1 1 ${INNER} 0 A${INNER} ${INNER} 0 1 1 ${-INNER} 0Z`;
  sketch.add(lead, disc, (brush) => (isIcon ? tile(brush, ground, rim) : badge(ground, rim)));
  sketch.clipped(isIcon ? TILE : inner, { left: -INNER, right: INNER, top: -INNER, bottom: INNER }, () => {
    for (const [i, part] of scenery.entries()) {
      const spot = (isSky ? SKY : SCENERY)[part.entity.concept] ?? TREE;
      const isAside = spot === TREE && things.length > 0;
      put(sketch, craft, part, index, random.fork(`scenery ${i}`), isAside ? { ...spot, x: i % 2 ? -190 : 190 } : spot);
    }
    if (!isSky && scenery.some(({ entity }) => entity.concept !== WATER))
      sketch.add(lead, disc, () =>
        path(`M-500 ${HORIZON + 20} Q0 ${HORIZON - 50} 500 ${HORIZON + 20} V500 H-500Z`, tone(rim, 0.14)),
      );
  });
  const isAlone = things.length === 1;
  const height = isAlone ? (scenery.length > 0 ? 500 : 690) : scenery.length > 0 ? 400 : 480;
  for (const [i, part] of things.entries()) {
    const share = isAlone ? 0 : (i / (things.length - 1)) * 2 - 1;
    put(sketch, craft, part, index, random.fork(`thing ${i}`), {
      x: share * 205,
      foot: scenery.length > 0 ? FOOT : height / 2,
      width: isAlone ? 740 : 410,
      height,
    });
  }
  return sketch.finish({ metresPerUnit: METRES / (2 * RADIUS) });
}

/** A disc with a double rim. */
function badge(ground: string, rim: string): Svg {
  return [
    circle(0, 0, RADIUS, rim),
    circle(0, 0, INNER + 24, ground),
    circle(0, 0, INNER + 10, rim),
    circle(0, 0, INNER, ground),
  ];
}

/** A square with round corners. */
const TILE = `M-270 ${-RADIUS} H270 Q500 -500 500 -270 V270 Q500 500 270 500 H-270 Q-500 500 -500 270 V-270 Q-500 -500 -270 -500Z`;

/** The ground of an icon: its colour, paler above. */
function tile(brush: Brush, ground: string, rim: string): Svg {
  const shade = brush.stops('down', [
    [0, ground],
    [1, tone(rim, 0.3)],
  ]);
  return path(TILE, shade);
}

/** True where things stand before land, trees or sky: on a badge these lie behind. */
export function isScenic({ entities }: Pick<Scene, 'entities'>, factsOf: FactsOf): boolean {
  return entities.length > 1 && entities.some((entity) => isScenery(factsOf, entity));
}

function isScenery(factsOf: FactsOf, { concept }: Entity): boolean {
  return Object.hasOwn(SCENERY, concept) || factsOf(concept).kind === 'tree';
}

function nearness({ concept }: Entity): number {
  return Object.hasOwn(SCENERY, concept) ? Object.keys(SCENERY).indexOf(concept) : NEAR;
}

function coloursOf({ scene }: Stagecraft, random: Random): readonly [ground: string, rim: string] {
  const [ground, rim] = scene.palette.map(colourHex);
  if (ground === undefined) return random.fork('emblem').pick(COLOURS);
  const isDark = DARK_GROUND.test(ground);
  return rim === undefined ? [tone(ground, 0.72), tone(ground, -0.35)] : [isDark ? ground : tone(ground, 0.5), rim];
}

/** Black and the darkest of other colours stay what they are. */
const DARK_GROUND = /^#[0-3][0-9a-f][0-3][0-9a-f][0-3][0-9a-f]$/;

/** Trees that are grown leaf by leaf have no outline that a logo could use; the pack's have. */
const OUTLINED: Partial<Record<SpeciesName, string>> = {
  palm: 'palm-tree',
  pine: 'evergreen-tree',
  spruce: 'evergreen-tree',
};
const OTHER_OUTLINED = 'deciduous-tree';

function put(sketch: Sketch, craft: Stagecraft, part: Part, index: number, random: Random, spot: Spot): void {
  const drawing = drawSoloist(craft, { ...part, entity: { ...part.entity, count: 1 } }, index, random);
  if (drawing.parts.some(({ paint }) => paint)) {
    const colour = colourOfMember(part.entity, index);
    const species = TREE_KINDS[part.entity.concept]?.species;
    const outlined = (species && OUTLINED[species]) ?? OTHER_OUTLINED;
    const art = artworkOf(craft.pack, outlined, { random, ...(colour ? { colour } : {}) });
    if (art) sketch.art(part.entity.id, art, { x: spot.x, y: spot.foot, height: spot.height }, art.recolour);
    return;
  }
  const scale = Math.min(spot.width / drawing.width, spot.height / drawing.height);
  const box = { left: 0, right: drawing.width, top: 0, bottom: drawing.height };
  sketch.placed({ x: spot.x - (drawing.width * scale) / 2, y: spot.foot - drawing.height * scale, scale }, () => {
    for (const { entity, svg, recolour } of drawing.parts) sketch.foreign(entity, box, svg, recolour);
  });
}
