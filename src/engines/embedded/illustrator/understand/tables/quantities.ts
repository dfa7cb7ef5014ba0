import type { SettingId } from '../../scene.ts';

/** Stands for "a field of": more than anyone counts. */
export const FIELD_COUNT = 60;
/** A plural without a number ("cats on a roof"). */
export const BARE_PLURAL_COUNT = 3;
/** Words whose plural looks like their singular: without an article they are several. */
export const INVARIANT_PLURALS: ReadonlySet<string> = new Set(
  'sheep|deer|fish|koi|carp|bison|cattle|salmon|moose|elk|people|poultry|swine|trout|aircraft|spacecraft'.split('|'),
);
/** No prompt is drawn with more than this many of one thing. */
export const MAX_COUNT = 100;

/** Words that say exactly how many. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  single: 1,
  lone: 1,
  solitary: 1,
  'a single': 1,
  'only one': 1,
  both: 2,
  'two pairs of': 4,
  'a couple of': 2,
  'couple of': 2,
  'a pair of': 2,
  'pair of': 2,
  'a trio of': 3,
  'trio of': 3,
  dozen: 12,
  'a dozen': 12,
  'half a dozen': 6,
  'two dozen': 24,
  twin: 2,
  pair: 2,
};

/** Words that say about how many. */
export const VAGUE_NUMBER_WORDS: Readonly<Record<string, number>> = {
  dozens: 24,
  'dozens of': 24,
  'a few': 3,
  few: 3,
  some: 3,
  several: 4,
  various: 4,
  multiple: 4,
  'a number of': 4,
  'a handful of': 4,
  many: 8,
  'a lot of': 8,
  'lots of': 8,
  'plenty of': 8,
  numerous: 8,
  countless: 60,
  hundreds: 60,
  'hundreds of': 60,
  thousands: 60,
  'thousands of': 60,
  'millions of': 60,
  'tons of': 20,
  'a hundred of': 60,
};

export interface Collective {
  readonly words: string;
  readonly count: number;
  readonly setting?: SettingId;
  /** How such a number lies together. */
  readonly heap?: HeapName;
}

/** Attributes of things that lie or stand together: in a mound, one on the other, in the steps of a pyramid, in a ring or a straight row, or as parents with their young. */
export type HeapName = 'heaped' | 'stacked' | 'pyramid-piled' | 'ring-set' | 'in-row' | 'family-sized';

/** Nouns that count what follows "of". */
export const COLLECTIVES: readonly Collective[] = [
  { words: 'field|meadow|hillside|valley|sea|carpet', count: FIELD_COUNT, setting: 'meadow' },
  { words: 'forest', count: FIELD_COUNT, setting: 'forest' },
  { words: 'garden', count: 20, setting: 'meadow' },
  { words: 'crowd|army|swarm|cloud|horde', count: 25 },
  { words: 'mountain', count: 18, heap: 'heaped' },
  { words: 'flock|school|herd|fleet|shoal|colony', count: 10 },
  {
    words:
      'class|choir|crew|tribe|squad|troupe|panel|company|cast|pack|pride|gang|team|litter|troop|pod|brood|bevy|band|cluster|collection|group|gathering|set|series|assortment|variety',
    count: 6,
  },
  { words: 'family', count: 5, heap: 'family-sized' },
  { words: 'line|queue|row|caravan|procession|parade|convoy', count: 6, heap: 'in-row' },
  { words: 'circle|ring', count: 8, heap: 'ring-set' },
  { words: 'pyramid-pile', count: 10, heap: 'pyramid-piled' },
  { words: 'pile|heap|mound|hoard', count: 12, heap: 'heaped' },
  { words: 'stack', count: 5, heap: 'stacked' },
  { words: 'bunch|bouquet', count: 7 },
];

/** Nouns that count the living thing before them: "wolf pack". */
export const MULTITUDES: readonly { readonly words: string; readonly count: number; readonly withYoung?: boolean }[] = [
  { words: 'family|families', count: 4, withYoung: true },
  { words: 'couple|pair|duo|twins', count: 2 },
  { words: 'trio|triplets', count: 3 },
  { words: 'pack|pride|gang|team|litter|troop|band|group', count: 6 },
  { words: 'herd|flock|school|fleet|shoal|colony|collection', count: 10 },
  { words: 'crowd|army|swarm|horde', count: 25 },
];
/** Nouns that count any thing before them: "book stack". */
export const HEAPS: readonly { readonly words: string; readonly count: number }[] = [
  { words: 'pile|heap|stack|bunch|cluster', count: 7 },
  { words: 'row|line|queue|festival|parade|race|regatta|exhibition|fleet', count: 6 },
];

/** Vessels and portions before "of" that belong to what they hold: "a cup of coffee" is coffee. */
export const PORTION_WORDS =
  'cup|mug|glass|plate|bowl|slice|piece|pot|loaf|bar|scoop|dish|serving|portion|pint|jug|pitcher|ball|cone|platter|tray|sheet|block|chunk|bit|kind|type|sort|shot|can|teacup';
/** Vessels before "of" that are things of their own: "a basket of apples". */
export const VESSEL_WORDS =
  'basket|box|bucket|bag|crate|jar|vase|barrel|chest|treasure chest|wagon|cart|sack|suitcase|boat|truck|bottle|wheelbarrow|backpack|bathtub|aquarium|nest';
