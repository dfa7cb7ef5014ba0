import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { GLASS, gleam, ice, TALL, wheel } from './glass-parts.ts';
import { mintSprig } from './mint.ts';

/** What lies in a tall glass, from the bottom up, and what is on top of it. */
interface TallDrink {
  readonly concept: string;
  readonly names: readonly string[];
  /** Colours from the bottom up, run into each other; the colour asked for takes the place of the first. */
  readonly layers: readonly [string, ...string[]];
  readonly isIced?: boolean;
  readonly hasBubbles?: boolean;
  readonly straw?: string;
  /** Rind and flesh of the slice on the rim. */
  readonly slice?: readonly [string, string];
  readonly hasMint?: boolean;
  readonly foam?: string;
  /** Berries floating on it. */
  readonly berries?: readonly string[];
}

const ORANGE = ['#f08a1e', '#f9b24a'] as const;
const LEMON = ['#f0c93a', '#f6e08a'] as const;
const COFFEE = '#4a2a18';
const MILK = '#efe0c8';
/** Where the drink begins. */
const LEVEL = 270;

const DRINKS: readonly TallDrink[] = [
  {
    concept: 'iced-coffee',
    names: ['iced latte', 'glass of iced coffee', 'cold brew', 'cold brew coffee', 'iced cappuccino', 'iced americano'],
    layers: [COFFEE, '#7a4c2c', MILK],
    isIced: true,
    straw: '#3a3f47',
  },
  {
    concept: 'iced-tea',
    names: ['glass of iced tea', 'ice tea', 'peach tea', 'sweet tea', 'lemon iced tea'],
    layers: ['#9c4a16', '#cf7a2a'],
    isIced: true,
    straw: '#e9e4d6',
    slice: LEMON,
    hasMint: true,
  },
  {
    concept: 'glass-of-cola',
    names: ['cola', 'glass of cola', 'glass of soda', 'glass of coke', 'root beer'],
    layers: ['#2a120c', '#4c2216'],
    isIced: true,
    hasBubbles: true,
    straw: '#d0564a',
  },
  {
    concept: 'orange-cocktail',
    names: ['sunrise cocktail', 'tequila sunrise', 'fruit cocktail', 'summer cocktail', 'peach cocktail', 'rum punch'],
    layers: ['#d8382c', '#f28a24', '#f9bf3f'],
    isIced: true,
    straw: '#e9e4d6',
    slice: ORANGE,
    hasMint: true,
  },
  {
    concept: 'berry-smoothie',
    names: ['strawberry smoothie', 'blueberry smoothie', 'raspberry smoothie', 'fruit smoothie', 'smoothie'],
    layers: ['#b83a6a', '#d76a92'],
    straw: '#f4f0e6',
    foam: '#f0b3c6',
    berries: ['#c4284e', '#3c4a8c', '#c4284e'],
    hasMint: true,
  },
  {
    concept: 'green-smoothie',
    names: ['green juice', 'spinach smoothie', 'kale smoothie', 'detox juice', 'celery juice', 'avocado smoothie'],
    layers: ['#4f8f2c', '#86ba4c'],
    straw: '#f4f0e6',
    foam: '#b9d98a',
    hasMint: true,
  },
  {
    concept: 'apple-juice',
    names: ['glass of apple juice', 'pineapple juice', 'white grape juice', 'ginger ale', 'kombucha', 'cider'],
    layers: ['#d99a1e', '#f0c34a'],
    hasBubbles: true,
  },
  {
    concept: 'berry-juice',
    names: ['cranberry juice', 'grape juice', 'pomegranate juice', 'cherry juice', 'hibiscus tea', 'beetroot juice'],
    layers: ['#7a1230', '#b32850'],
    isIced: true,
  },
];

/** The drink in its glass: its colours run into each other. */
function poured(brush: Brush, layers: readonly string[]): Svg {
  const last = layers.length - 1;
  const stops = layers.map((colour, k) => [1 - (k / Math.max(1, last)) * 0.96, colour, 0.96] as const).reverse();
  return brush.clip(TALL, path(`M0 ${LEVEL} H700 V1000 H0Z`, brush.stops('down', stops)));
}

const CUBES: readonly (readonly [number, number, number, number])[] = [
  [210, 350, -14, 1],
  [390, 372, 20, 1],
  [290, 500, 36, 0.9],
  [410, 610, -10, 0.95],
  [200, 650, 12, 0.95],
];

function served(brush: Brush, drink: TallDrink, colour: string | undefined): Svg {
  const { layers, isIced, hasBubbles, straw, slice, hasMint, foam, berries } = drink;
  const own = colour === undefined ? layers : [colour, ...layers.slice(1).map((_, k) => tone(colour, 0.18 * (k + 1)))];
  const top = foam === undefined || colour !== undefined ? tone(own.at(-1)!, 0.25) : foam;
  return [
    straw === undefined ? [] : [stroke('M292 820 L404 14', straw, 26), stroke('M286 820 L398 14', '#ffffff80', 6)],
    path(TALL, `${GLASS}99`),
    poured(brush, own),
    ellipse(300, LEVEL, 207, 26, top),
    brush.clip(TALL, [
      isIced ? CUBES.map((cube) => ice(...cube)) : [],
      hasBubbles
        ? repeat(30, (i) => circle(130 + ((i * 131) % 350), 320 + ((i * 89) % 640), 5 + (i % 3) * 2, '#ffffff8c'))
        : [],
    ]),
    (berries ?? []).map((berry, k) => circle(210 + k * 82, LEVEL - 14 - (k % 2) * 16, 44, brush.ball(berry))),
    path(gleam, 'none', 'stroke="#ffffffa6" stroke-width="20" stroke-linecap="round"'),
    stroke('M480 320 L456 900', '#ffffff59', 9),
    stroke('M84 190 Q300 222 516 190', '#ffffffd9', 12),
    hasMint ? mintSprig(brush, 210, 226) : [],
    slice ? at(498, 194, 1.1, 14, wheel(brush, ...slice)) : [],
  ];
}

/** Left, top and width of the glass by itself, and with what stands out of it. */
const PLAIN_BOX = [76, 182, 448] as const;
const GARNISHED_BOX = [0, 0, 620] as const;

/** Drinks in a tall glass, with ice, straw and what is on the rim. */
export const ICED_GLASSES: readonly OwnSubject[] = DRINKS.map((drink) => {
  const { concept, names, straw, slice } = drink;
  const isPlain = straw === undefined && slice === undefined;
  const [left, top, width] = isPlain ? PLAIN_BOX : GARNISHED_BOX;
  return ownSubject(
    {
      concept,
      names,
      kind: 'drink',
      heightMetres: isPlain ? 0.15 : 0.18,
      footing: 'stands',
      width,
      height: 1000 - top,
    },
    (brush, { colour }) => at(-left, -top, 1, 0, served(brush, drink, colour)),
  );
});
