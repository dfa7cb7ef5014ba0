import type { SettingId } from '../../src/engines/embedded/illustrator/scene.ts';

/** A thing that the grammar may name. */
export interface Noun {
  readonly word: string;
  /** Where the word is not just followed by s. */
  readonly plural?: string;
  /** Settings that suit it. */
  readonly homes: readonly Home[];
}

/** A group of settings that the same things suit. */
export type Home = 'open' | 'town' | 'room' | 'table' | 'water' | 'sky' | 'space' | 'underwater';

/** Phrases that put a prompt into a setting. */
export const PLACE_PHRASES: Readonly<Record<Home, readonly (readonly [phrase: string, setting: SettingId])[]>> = {
  open: [
    ['in a meadow', 'meadow'],
    ['in the forest', 'forest'],
    ['in the desert', 'desert'],
    ['on the beach', 'beach'],
    ['in the mountains', 'mountains'],
    ['on the savanna', 'savanna'],
    ['by a river', 'river'],
    ['in a canyon', 'canyon'],
    ['on a country road', 'road'],
  ],
  town: [['in a city street', 'street']],
  room: [
    ['in the living room', 'room'],
    ['in a kitchen', 'kitchen'],
    ['in a library', 'library'],
    ['in a cafe', 'cafe'],
  ],
  table: [['on a table', 'table']],
  water: [
    ['on a mountain lake', 'lake'],
    ['on the open sea', 'sea'],
  ],
  sky: [['in the sky', 'sky']],
  space: [
    ['in outer space', 'space'],
    ['on the moon', 'moon'],
  ],
  underwater: [['under water', 'underwater']],
};

const nouns = (homes: readonly Home[], words: string): Noun[] =>
  words.split(', ').map((entry) => {
    const [word, plural] = entry.split('/');
    return { word: word!, homes, ...(plural && { plural }) };
  });

/** Things by what can be done with them. */
export const NOUNS = {
  animal: [
    ...nouns(
      ['open', 'town'],
      'dog, fox/foxes, horse, cow, sheep/sheep, goat, lion, tiger, elephant, giraffe, zebra, bear, wolf/wolves, deer/deer, camel, kangaroo, pig, donkey, rabbit, hedgehog, squirrel',
    ),
    ...nouns(['room'], 'cat, kitten, puppy/puppies, hamster, parrot, turtle, mouse/mice, monkey, penguin, frog'),
  ],
  bird: nouns(['sky', 'open'], 'eagle, owl, crow, flamingo, peacock, duck, swan, rooster'),
  seaCreature: nouns(
    ['underwater'],
    'fish/fish, octopus/octopuses, dolphin, whale, shark, jellyfish/jellyfish, crab, sea horse',
  ),
  person: nouns(
    ['open', 'town', 'room'],
    'man/men, woman/women, boy, girl, old man/old men, chef, doctor, firefighter, pirate, knight, wizard, astronaut, farmer, robot, clown, king, queen',
  ),
  food: nouns(
    ['table'],
    'apple, orange, banana, lemon, pear, cupcake, doughnut, pizza, hamburger, croissant, cake, pumpkin, carrot, tomato/tomatoes, egg, sandwich/sandwiches, pineapple, watermelon',
  ),
  tableware: nouns(['table'], 'cup, teapot, bottle, bowl, candle, vase, wine glass/wine glasses, book, clock, camera'),
  vehicle: nouns(
    ['town', 'open'],
    'car, bus/buses, truck, bicycle, motorcycle, tractor, taxi, van, scooter, ambulance',
  ),
  vessel: nouns(['water'], 'sailing boat, canoe, ship, rowboat'),
  aircraft: nouns(['sky'], 'hot air balloon, airplane, helicopter, kite, airship, balloon'),
  spacecraft: nouns(['space'], 'rocket, spaceship, satellite, ufo, flying saucer'),
  building: nouns(['open'], 'house, castle, lighthouse, windmill, barn, church/churches, tent, tower, cottage, pagoda'),
  furniture: nouns(['room'], 'chair, sofa, table, bed, armchair, desk, piano, lamp, bookshelf/bookshelves, wardrobe'),
  plant: nouns(['open', 'room'], 'tree, cactus/cacti, palm tree, sunflower, tulip, rose, mushroom'),
  object: nouns(
    ['room', 'open'],
    'umbrella, hat, ball, guitar, suitcase, backpack, gift, drum, trumpet, violin, teddy bear, telescope, basket, box/boxes, barrel',
  ),
} as const satisfies Readonly<Record<string, readonly Noun[]>>;

export type NounGroup = keyof typeof NOUNS;

/** Groups whose things come in any colour; nobody is surprised by a purple one. */
export const COLOURABLE: readonly NounGroup[] = [
  'animal',
  'bird',
  'food',
  'tableware',
  'vehicle',
  'vessel',
  'aircraft',
  'building',
  'furniture',
  'object',
];

/** Groups for counted prompts. */
export const COUNTABLE: readonly NounGroup[] = [
  'animal',
  'bird',
  'seaCreature',
  'person',
  'food',
  'tableware',
  'vehicle',
  'vessel',
  'aircraft',
  'spacecraft',
  'building',
  'furniture',
  'plant',
  'object',
];

/** The plural of a noun. */
export function pluralOf({ word, plural }: Noun): string {
  return plural ?? `${word}s`;
}

/** A word with its indefinite article. */
export function withArticle(words: string): string {
  return `${/^(?:[aeio]|u(?!fo|ni))/.test(words) ? 'an' : 'a'} ${words}`;
}
