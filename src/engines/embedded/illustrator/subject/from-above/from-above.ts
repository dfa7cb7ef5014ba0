import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import type { ColourName, Entity, Scene } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { SubjectDrawing } from '../drawing.ts';
import type { Brush, Svg } from '../own/brush.ts';
import { at, ellipse, repeat } from '../own/shapes.ts';
import { createSketch } from '../rigs/sketch.ts';
import type { Stagecraft } from '../rigs/stagecraft.ts';
import * as ingredients from './ingredients.ts';
import { LAID_THINGS, type LaidDrawing } from './laid-things.ts';
import { SERVED, type Serving } from './served.ts';
import * as vessels from './vessels.ts';

/** Something that lies on a table, drawn as seen from straight above. */
export interface LaidThing {
  /** Its middle is the middle of what it stands with. */
  readonly drawing: SubjectDrawing;
  /** Radius of the circle that it needs, metres. */
  readonly radiusMetres: number;
  /** How high it rises over the table, metres: how far its shadow falls. */
  readonly riseMetres: number;
  readonly isEastern?: true;
  /** True for what has a plate or bowl to lay cutlery by. */
  readonly isDish: boolean;
}

/** Half the side of a drawing's canvas, in units of dishes with a radius of 500: cups and pans have handles. */
const HALF = 1010;
const CHINA = ['#f4f1ea', '#f4f1ea', '#e6e9ea', '#dfe6e0', '#ece4d8'];
const BOWLS = ['#f1ede4', '#33404c', '#e8e2d6', '#6d7f86', '#2f3133', '#b9826a'];
/** Fruit, vegetables and sweets that lie on the table or on a board as they are. */
const LOOSE =
  /apple|lemon|lime|tangerine|banana|strawberry|berries|berry|cherries|grapes|pear|peach|mango|kiwi|coconut|pineapple|melon|avocado|tomato|carrot|pepper|cucumber|broccoli|garlic|onion|mushroom|potato|eggplant|olive|nut|chestnut|egg$|bread|baguette|candy|lollipop|chocolate-bar|honey|wine-bottle|bottle|pumpkin|leafy|corn|artichoke|asparagus|pomegranate|honeycomb|scallions|macaron|beverage-box|canned/;
/** Which dish that the prompt names a meal is served in. */
const CARRIERS: Partial<Record<Serving['vessel'], RegExp>> = {
  plate: /plate|saucer|dish/,
  bowl: /^bowl/,
  board: /board|tray/,
};
const DISH_METRES = 0.25;
const LOW_METRES = 0.018;
const BOWL_METRES = 0.05;
const LOOSE_RISE = 0.34;
/** Diagonals of things on a table: none fills it, none is lost on it. */
const LOOSE_METRES = [0.09, 0.2] as const;
/** Things that are not eaten may be larger. */
const LARGEST_THING_METRES = 0.34;
/** What is laid out by hand is nearly straight. */
const TURNED_DEGREES = 12;

/** Draws one of an entity's things from above, or nothing where there is no drawing of it. */
export type DrawFromAbove = (
  scene: Scene,
  entity: Entity,
  member: number,
  random: Random,
  plate: Entity | undefined,
) => LaidThing | undefined;

/** Draws one of an entity's things from above. `plate` is the entity that a plate belongs to, if the prompt has one. */
export function drawFromAbove(
  craft: Stagecraft,
  entity: Entity,
  member: number,
  random: Random,
  plate: Entity | undefined,
): LaidThing | undefined {
  const served = SERVED[entity.concept];
  if (served) return drawServing(entity, served, random, plate);
  const colour = colourOfMember(entity, member);
  const laid = LAID_THINGS[entity.concept];
  if (laid) return drawLaid(entity, laid, colour, random);
  const art = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!art) return undefined;
  const { kind, heightMetres } = craft.factsOf(entity.concept);
  const isPlated = kind === 'food' && !LOOSE.test(entity.concept);
  const sketch = createSketch();
  const [, , width, height] = art.box;
  const degrees = isPlated ? random.between(-14, 14) : random.between(-32, 32);
  const side = isPlated ? vessels.PLATE_WELL * 1.85 : 2 * vessels.DISH;
  const scale = side / Math.hypot(width, height);
  if (isPlated) addCanvas(sketch, plate?.id ?? entity.id, (brush) => vessels.plate(brush, chinaOf(plate, random)));
  sketch.placed({ x: 0, y: 0, scale: 1, degrees }, () => {
    sketch.art(entity.id, art, { x: 0, y: (height * scale) / 2, height: height * scale }, art.recolour);
  });
  const [least, most] = LOOSE_METRES;
  const largest = kind === 'food' || kind === 'drink' ? most : LARGEST_THING_METRES;
  const diagonalMetres = clamp((heightMetres * Math.hypot(width, height)) / height, least, largest);
  return {
    drawing: finish(sketch),
    radiusMetres: (isPlated ? DISH_METRES : diagonalMetres) / 2,
    riseMetres: isPlated ? LOW_METRES : Math.min(0.05, heightMetres * LOOSE_RISE),
    isDish: isPlated,
  };
}

function drawLaid({ id }: Entity, laid: LaidDrawing, colour: ColourName | undefined, random: Random): LaidThing {
  const sketch = createSketch();
  const degrees = random.between(-TURNED_DEGREES, TURNED_DEGREES);
  const hex = colour && colourHex(colour);
  addCanvas(sketch, id, (brush) => at(0, 0, 1, degrees, laid.draw(brush, hex, random)));
  return {
    drawing: finish(sketch),
    radiusMetres: laid.metres / 2,
    riseMetres: laid.riseMetres,
    isDish: false,
  };
}

function drawServing(entity: Entity, served: Serving, random: Random, plate: Entity | undefined): LaidThing {
  const sketch = createSketch();
  const { vessel, metres, isEastern } = served;
  const named = entity.colours[0] ? colourHex(entity.colours[0]) : undefined;
  const turn = vessel === 'cup' || vessel === 'pan' ? random.between(-70, 50) : random.between(-12, 12);
  const carrier = CARRIERS[vessel]?.test(plate?.concept ?? '') ? plate!.id : entity.id;
  const usual = named ?? random.pick(vessel === 'bowl' ? BOWLS : CHINA);
  const china = carrier === entity.id ? usual : chinaOf(plate, random);
  addCanvas(sketch, carrier, (brush) => at(0, 0, 1, turn, dishOf(vessel, brush, china)));
  addCanvas(sketch, entity.id, (brush) => [
    at(0, 0, 1, turn, contentOf(served, brush, china, random)),
    entity.attributes.includes('steaming') ? steam(brush, random) : '',
  ]);
  return {
    drawing: finish(sketch),
    radiusMetres: (metres / 2) * (vessel === 'board' ? 1.45 : 1),
    riseMetres: vessel === 'bowl' || vessel === 'glass' ? BOWL_METRES : LOW_METRES,
    isDish: vessel === 'plate' || vessel === 'bowl' || vessel === 'board',
    ...(isEastern && { isEastern }),
  };
}

function dishOf(vessel: Serving['vessel'], brush: Brush, china: string): Svg {
  switch (vessel) {
    case 'plate':
      return vessels.plate(brush, china);
    case 'bowl':
      return vessels.bowl(brush, china);
    case 'pan':
      return vessels.pan(brush);
    case 'board':
      return vessels.board(brush);
    default:
      return '';
  }
}

function contentOf({ vessel, meal }: Serving, brush: Brush, china: string, random: Random): Svg {
  const content = meal(brush, random);
  if (vessel === 'cup') return vessels.cupOnSaucer(brush, china, content);
  return vessel === 'glass' ? vessels.glass(brush, content) : content;
}

function chinaOf(carrier: Entity | undefined, random: Random): string {
  const colour = carrier?.colours[0];
  return colour ? colourHex(colour) : random.pick(CHINA);
}

/** Wisps that rise towards the eye: puffs along a swaying line, the farther from the dish the wider and thinner. */
function steam(brush: Brush, random: Random): Svg {
  return [-210, 20, 220].map((x, wisp) => {
    const sway = random.between(50, 110) * (wisp % 2 ? 1 : -1);
    return repeat(PUFFS, (i) => {
      const share = i / (PUFFS - 1);
      const size = 90 + 120 * share;
      const middle = x + sway * Math.sin(share * 4.6 + wisp);
      return ellipse(middle, 260 - 620 * share, size, size * 1.25, brush.spot('#ffffff', 0.62 - 0.3 * share));
    });
  });
}

const PUFFS = 13;

function addCanvas(sketch: ReturnType<typeof createSketch>, entity: number, paint: (brush: Brush) => Svg): void {
  sketch.add(entity, { left: -HALF, right: HALF, top: -HALF, bottom: HALF }, paint);
}

function finish(sketch: ReturnType<typeof createSketch>): SubjectDrawing {
  sketch.extend({ left: -HALF, right: HALF, top: -HALF, bottom: HALF });
  return sketch.finish({ metresPerUnit: 1 / (2 * HALF) });
}

/** Units of a drawing's canvas to a radius of what is drawn: scales drawings to their place. */
export const CANVAS_PER_RADIUS = (2 * HALF) / vessels.DISH;

const CUTLERY = { fork: vessels.fork, knife: vessels.knife, chopsticks: vessels.chopsticks } as const;

/** What is laid with a dish, turned clockwise; belongs to no entity. */
export function cutlery(name: keyof typeof CUTLERY, degrees: number): SubjectDrawing {
  return unnamed((brush) => at(0, 0, 1, degrees, CUTLERY[name](brush)));
}

/** A napkin under a dish. */
export function napkin(colour: string, degrees: number): SubjectDrawing {
  return unnamed((brush) => at(0, 0, 1, degrees, vessels.napkin(brush, colour)));
}

const CRUMBS = { basil: ingredients.basil, peppercorn: ingredients.peppercorn, almond: ingredients.almond } as const;

/** A leaf, a nut or a peppercorn that fell beside the dishes. */
export function crumb(kind: keyof typeof CRUMBS, random: Random): SubjectDrawing {
  return unnamed((brush) => at(0, 0, 5, random.between(0, 360), CRUMBS[kind](brush, random)));
}

/** A drawing of something that nobody named: no label is its own. */
function unnamed(paint: (brush: Brush) => Svg): SubjectDrawing {
  const sketch = createSketch();
  addCanvas(sketch, UNNAMED, paint);
  return finish(sketch);
}

const UNNAMED = -1;
