import type { ColourName } from '../scene.ts';
import type { AnchorName, Point } from './drawing.ts';

/** Concepts whose Noto drawing is richer, or whole where Fluent has only a head. Chosen by eye. */
export const NOTO_FIRST: ReadonlySet<string> = new Set(
  [
    'steaming-bowl guitar bicycle newspaper deciduous-tree house rocket volcano castle japanese-castle ship sailboat',
    'ferry motorcycle tractor motor-scooter kick-scooter locomotive house-with-garden classical-building church mosque crown horse',
    'helicopter police-car hibiscus rose spaghetti curry-rice pot-of-food shallow-pan-of-food green-salad sushi',
    'bento-box hamburger cactus evergreen-tree palm-tree umbrella-on-ground fountain ferris-wheel roller-coaster',
    'carousel-horse dragon t-rex eagle peacock flamingo tropical-fish octopus elephant gorilla bison zebra giraffe',
    'two-hump-camel kangaroo deer rooster swan dodo crocodile lizard turtle snake squid shrimp butterfly',
    'honeybee lady-beetle spider scorpion snail tiger leopard cow ox llama goat rabbit hedgehog bat badger skunk otter raccoon',
    'beaver chipmunk monkey mammoth dove bird black-bird shark dolphin crab',
    'canoe speedboat automobile police-car pickup-truck ant beetle cricket fly mosquito bug blowfish black-cat poodle orangutan accordion banjo flute',
    'long-drum top-hat couch-and-lamp bed chair bathtub basket pizza telescope sauropod sloth',
    'red-apple sport-utility-vehicle taxi fire-engine ambulance bus racing-car lighthouse skateboard treasure-chest trombone harp',
  ].flatMap((line) => line.split(' ')),
);

/** Colours that several of a kind come in, besides the drawing's own. The first member keeps its own. */
export const NATURAL_COLOURS: Readonly<Record<string, readonly ColourName[]>> = {
  cat: ['grey', 'orange', 'black', 'white', 'brown'],
  dog: ['brown', 'beige', 'grey', 'black', 'white'],
  rabbit: ['white', 'grey', 'brown', 'beige'],
  horse: ['brown', 'black', 'white', 'beige', 'grey'],
  butterfly: ['orange', 'yellow', 'violet', 'blue', 'red', 'white'],
  'tropical-fish': ['orange', 'blue', 'red', 'yellow', 'violet'],
  fish: ['orange', 'red', 'silver', 'turquoise'],
  bird: ['red', 'yellow', 'brown', 'turquoise'],
  parrot: ['red', 'blue', 'yellow'],
  tulip: ['red', 'yellow', 'orange', 'purple', 'white'],
  rose: ['pink', 'white', 'yellow', 'crimson'],
  hibiscus: ['red', 'orange', 'yellow'],
  balloon: ['blue', 'yellow', 'green', 'pink', 'orange', 'purple'],
  car: ['red', 'white', 'black', 'silver', 'yellow'],
  automobile: ['blue', 'white', 'black', 'silver', 'yellow'],
  sailboat: ['red', 'blue', 'white', 'yellow'],
  kite: ['blue', 'yellow', 'purple'],
  house: ['red', 'blue', 'yellow', 'teal'],
  robot: ['blue', 'orange', 'green', 'gold'],
  'hot-air-balloon': ['blue', 'yellow', 'green', 'purple', 'orange'],
  umbrella: ['blue', 'yellow', 'green', 'purple'],
};

/** Colours by which animals are called that are those of their drawings. */
export const CALLED_AFTER: Readonly<Record<string, ColourName>> = {
  fox: 'red',
  'fox-body': 'red',
  chipmunk: 'red',
  'red-panda': 'red',
  deer: 'red',
  kangaroo: 'red',
};

const at = (x: number, y: number): Point => ({ x, y });

/** Places on pack drawings as shares of their visible box, read off enlarged drawings. Animals look to the left. */
export const ANCHORS: Readonly<Record<string, Partial<Record<AnchorName, Point>>>> = {
  horse: { seat: at(0.55, 0.36) },
  elephant: { seat: at(0.58, 0.17) },
  'two-hump-camel': { seat: at(0.55, 0.36) },
  zebra: { seat: at(0.58, 0.36) },
  llama: { seat: at(0.6, 0.37) },
  ox: { seat: at(0.6, 0.3) },
  cow: { seat: at(0.6, 0.24) },
  deer: { seat: at(0.66, 0.5) },
  tiger: { seat: at(0.62, 0.28) },
  leopard: { seat: at(0.6, 0.3) },
  bison: { seat: at(0.62, 0.14) },
  goat: { seat: at(0.6, 0.34) },
  pig: { seat: at(0.56, 0.12) },
  ewe: { seat: at(0.6, 0.3) },
  ram: { seat: at(0.6, 0.3) },
  sauropod: { seat: at(0.55, 0.52) },
  't-rex': { seat: at(0.62, 0.24) },
  dragon: { seat: at(0.6, 0.5) },
  turtle: { seat: at(0.62, 0.1) },
  dolphin: { seat: at(0.55, 0.1) },
  whale: { seat: at(0.34, 0.3) },
  swan: { seat: at(0.62, 0.44) },
  snail: { seat: at(0.62, 0.18) },
  kangaroo: { seat: at(0.6, 0.4) },
  bicycle: { seat: at(0.7, 0.13), hand: at(0.34, 0.1) },
  motorcycle: { seat: at(0.66, 0.34), hand: at(0.34, 0.24) },
  'motor-scooter': { seat: at(0.7, 0.42), hand: at(0.5, 0.2) },
  'kick-scooter': { surface: at(0.68, 0.9), hand: at(0.3, 0.08) },
  skateboard: { surface: at(0.5, 0.4) },
  sled: { seat: at(0.5, 0.3) },
  'couch-and-lamp': { seat: at(0.45, 0.68) },
  bed: { seat: at(0.6, 0.44), surface: at(0.6, 0.44) },
  chair: { seat: at(0.52, 0.44) },
  'crescent-moon': { seat: at(0.5, 0.76) },
  basket: { opening: at(0.5, 0.5) },
  amphora: { opening: at(0.5, 0.03) },
  'bowl-with-spoon': { opening: at(0.5, 0.3) },
  'teacup-without-handle': { opening: at(0.5, 0.22) },
  bucket: { opening: at(0.5, 0.25) },
  jar: { opening: at(0.5, 0.1) },
  'shopping-cart': { opening: at(0.45, 0.3) },
  'deciduous-tree': { branch: at(0.3, 0.52) },
  'evergreen-tree': { branch: at(0.3, 0.6) },
};
