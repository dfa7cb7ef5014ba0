import type { Random } from '../../maths/random.ts';
import type { Entity, RelationKind } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { paintCakeCandles } from './cake-candles.ts';
import type { Sketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

/** An ellipse in shares of a drawing's box. */
interface Spread {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Where things lie on a dish, read off its drawing. */
interface Dish extends Spread {
  /** Size of a piece, as a share of the dish's width. */
  readonly piece: number;
  /** What lies in it is half sunk. */
  readonly isDeep?: true;
  /** The one thing that is tied upright onto it, if it is no dish at all. */
  readonly bears?: string;
  /** What its drawing shows already. */
  readonly shows: readonly string[];
  /** Where candles burn on it. */
  readonly candles?: Spread;
}

const dish = (x: number, y: number, radiusX: number, radiusY: number, piece: number, shows = ''): Dish => ({
  x,
  y,
  radiusX,
  radiusY,
  piece,
  shows: shows.split(' '),
});
const deep = (...args: Parameters<typeof dish>): Dish => ({ ...dish(...args), isDeep: true });
const cake = (...args: Parameters<typeof dish>): Dish => ({ ...dish(...args), candles: dish(...args) });

const ROUND_CAKE = cake(0.5, 0.42, 0.34, 0.05, 0.13);

const DISHES: Readonly<Record<string, Dish>> = {
  'steaming-bowl': deep(0.4, 0.54, 0.3, 0.06, 0.16, 'egg scallions seaweed noodles'),
  'pot-of-food': deep(0.5, 0.56, 0.26, 0.1, 0.15),
  'curry-rice': deep(0.5, 0.76, 0.34, 0.1, 0.16, 'cooked-rice'),
  'shallow-pan-of-food': dish(0.5, 0.54, 0.26, 0.24, 0.17),
  'green-salad': dish(0.5, 0.38, 0.34, 0.12, 0.17, 'tomato leafy-green onion'),
  spaghetti: dish(0.5, 0.62, 0.28, 0.1, 0.15, 'tomato'),
  'cooked-rice': dish(0.5, 0.32, 0.26, 0.14, 0.2),
  pizza: dish(0.52, 0.48, 0.24, 0.24, 0.2),
  'whole-pizza': dish(0.5, 0.4, 0.28, 0.2, 0.12, 'mushroom olive herb'),
  pancakes: dish(0.5, 0.2, 0.24, 0.05, 0.13, 'butter honey-pot'),
  'chocolate-cake': { ...ROUND_CAKE, ...dish(0.5, 0.29, 0.26, 0.04, 0.13, 'strawberry chocolate-bar') },
  'cereal-bowl': dish(0.45, 0.34, 0.24, 0.06, 0.12, 'glass-of-milk'),
  waffle: dish(0.5, 0.36, 0.3, 0.2, 0.16, 'butter'),
  'soft-ice-cream': dish(0.5, 0.44, 0.34, 0.1, 0.26),
  'dish-of-ice-cream': dish(0.5, 0.44, 0.3, 0.08, 0.2, 'cherries'),
  shortcake: cake(0.62, 0.22, 0.26, 0.05, 0.2, 'strawberry'),
  'birthday-cake': ROUND_CAKE,
  'layer-cake': ROUND_CAKE,
  cupcake: { ...dish(0.5, 0.3, 0.26, 0.1, 0.26), candles: { x: 0.5, y: 0.08, radiusX: 0.24, radiusY: 0.04 } },
  pie: dish(0.5, 0.42, 0.26, 0.12, 0.16),
  custard: dish(0.5, 0.2, 0.2, 0.06, 0.3),
  doughnut: dish(0.5, 0.36, 0.32, 0.2, 0.16, 'sprinkles'),
  sandwich: dish(0.5, 0.27, 0.2, 0.06, 0.22, 'tomato cheese-wedge leafy-green'),
  hamburger: dish(0.5, 0.16, 0.2, 0.05, 0.2, 'tomato cheese-wedge leafy-green'),
  biryani: dish(0.5, 0.24, 0.28, 0.07, 0.22),
  'bowl-with-spoon': deep(0.38, 0.6, 0.24, 0.08, 0.2),
  'hot-beverage': deep(0.44, 0.36, 0.18, 0.06, 0.12, 'bubbles'),
};

/** What is on or in dishes rather than beside them. */
const INGREDIENTS: ReadonlySet<string> = new Set(
  [
    'egg scallions mushroom olive tomato carrot cheese-wedge leafy-green herb onion garlic ear-of-corn bell-pepper hot-pepper',
    'cucumber broccoli shrimp bacon pea-pod beans potato avocado eggplant strawberry blueberries cherries raspberry blackberry',
    'red-apple green-apple banana lemon lime tangerine kiwi-fruit grapes pineapple peach mango coconut chestnut peanuts',
    'meatballs honey-pot butter chocolate-bar bubbles whipped-cream sprinkles',
  ].flatMap((line) => line.split(' ')),
);
/** What comes in larger helpings than pieces. */
const HELPINGS: Readonly<Record<string, number>> = { 'whipped-cream': 1.9, sprinkles: 1.35, meatballs: 2.2 };
const ON_DISH: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'in', 'on']);
const MOST_PIECES = 6;
const CANDLE = 'candle';

/** The ingredients that a scene puts on or in a dish. */
export function toppingsOf({ scene }: Stagecraft, { id, concept }: Entity): readonly Entity[] {
  const place = Object.hasOwn(DISHES, concept) ? DISHES[concept] : undefined;
  if (place === undefined) return [];
  return scene.relations.flatMap(({ kind, subject, object }) => {
    if (!ON_DISH.has(kind) || (kind === 'with' ? subject : object) !== id) return [];
    const topping = scene.entities[kind === 'with' ? object : subject];
    return topping && goesOn(place, topping) ? [topping] : [];
  });
}

function goesOn({ bears, candles }: Dish, { concept }: Entity): boolean {
  if (bears) return concept === bears;
  return concept === CANDLE ? candles !== undefined : INGREDIENTS.has(concept);
}

/** True for what the drawing of a dish shows of itself. */
export function isShownByDish(concept: string, topping: string): boolean {
  return Object.hasOwn(DISHES, concept) && DISHES[concept]!.shows.includes(topping);
}

/** Pieces of the ingredients on a dish drawn `width` by `height` with its foot at (0, 0); what its drawing shows is not drawn again. */
export function paintToppings(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  width: number,
  height: number,
  random: Random,
): void {
  const place = DISHES[entity.concept];
  if (place === undefined) return;
  const toppings = toppingsOf(craft, entity);
  if (place.candles) {
    const { x, y, radiusX, radiusY } = place.candles;
    const top = { x: (x - 0.5) * width, y: (y - 1) * height, radiusX: radiusX * width, radiusY: radiusY * height };
    for (const topping of toppings) if (topping.concept === CANDLE) paintCakeCandles(sketch, topping, top);
  }
  const pieces = toppings
    .filter(({ concept }) => concept !== CANDLE && !place.shows.includes(concept))
    .flatMap((topping) => Array.from({ length: Math.min(MOST_PIECES, topping.count) }, () => topping));
  const spots = spotsOn(place, pieces.length, random).sort((a, b) => a.y - b.y);
  const size = place.piece * width * (pieces.length > MOST_PIECES ? 0.8 : 1);
  for (const [i, spot] of spots.entries()) {
    const topping = pieces[(i * TURN) % pieces.length]!;
    const colour = colourOfMember(topping, i);
    const art = artworkOf(craft.pack, topping.concept, {
      random: random.fork(`piece ${i}`),
      ...(colour ? { colour } : {}),
    });
    if (!art) continue;
    const wide = size * (HELPINGS[topping.concept] ?? 1);
    const tall = Math.min(wide, (wide * art.box[3]) / art.box[2]);
    const x = (spot.x - 0.5) * width;
    const y = (spot.y - 1) * height;
    const put = (sunk: number): void => {
      sketch.art(
        topping.id,
        art,
        { x, y: y + sunk, height: tall, degrees: place.bears ? 0 : random.between(-24, 24) },
        art.recolour,
      );
    };
    if (!place.isDeep) {
      put(size * 0.3);
      continue;
    }
    const box = { left: x - size, right: x + size, top: y - size * 2, bottom: y + size * 0.08 };
    const surface = `M${box.left} ${box.top} H${box.right} V${y} Q${x} ${y + size * 0.16} ${box.left} ${y}Z`;
    sketch.clipped(surface, box, () => put(tall * 0.36));
  }
}

/** Spots spread over the dish. */
function spotsOn({ x, y, radiusX, radiusY }: Dish, count: number, random: Random): { x: number; y: number }[] {
  const start = random.between(0, Math.PI * 2);
  return Array.from({ length: count }, (_, i) => {
    const angle = start + i * GOLDEN_ANGLE;
    const reach = count === 1 ? 0.15 : Math.sqrt((i + 0.6) / count);
    return { x: x + Math.cos(angle) * radiusX * reach, y: y + Math.sin(angle) * radiusY * reach };
  });
}

/** Takes kinds of ingredients in turn: prime to any number of pieces that a dish has room for. */
const TURN = 31;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
