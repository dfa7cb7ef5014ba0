import type { AnimalLook } from './animal-table.ts';
import type { Tail } from './character.ts';
import { beastMood } from './face/beast-mood.ts';
import { gestureOf } from './gestures.ts';
import type { ActionKind, Part } from './part.ts';
import { isWearable } from './wearables.ts';

/** Tail and height in metres of animals that walk upright in clothes, by concept; they are drawn as they live without. */
const BODIES: Readonly<Record<string, readonly [heightMetres: number, tail?: Tail]>> = {
  penguin: [0.8, 'stub'],
  owl: [0.5],
  duck: [0.5, 'stub'],
  chicken: [0.5],
  parrot: [0.45],
  chipmunk: [0.4, 'bushy'],
  otter: [0.7, 'thin'],
  beaver: [0.6, 'thin'],
  badger: [0.6, 'stub'],
  skunk: [0.5, 'bushy'],
  hedgehog: [0.4],
  sloth: [0.7],
  giraffe: [1.9, 'thin'],
  hippopotamus: [1.4, 'stub'],
  rhinoceros: [1.5, 'stub'],
  crocodile: [1.2, 'thin'],
  't-rex': [1.6, 'thin'],
  sauropod: [1.6, 'thin'],
  kangaroo: [1.4, 'thin'],
  llama: [1.4, 'stub'],
  leopard: [1, 'ringed'],
  'red-panda': [0.6, 'bushy'],
  lynx: [0.9, 'stub'],
  panther: [1, 'thin'],
  squirrel: [0.4, 'bushy'],
  turtle: [0.5],
  lizard: [0.4, 'thin'],
  iguana: [0.5, 'thin'],
  chameleon: [0.4, 'thin'],
  platypus: [0.45, 'thin'],
  capybara: [0.7, 'stub'],
  triceratops: [1.6, 'thin'],
  stegosaurus: [1.6, 'thin'],
  hen: [0.5],
  rooster: [0.5],
};

/** Drawings that share a head. */
const LIKE: Readonly<Record<string, string>> = {
  sauropod: 't-rex',
  stegosaurus: 't-rex',
  iguana: 'lizard',
  chameleon: 'lizard',
  rooster: 'chicken',
  hen: 'chicken',
  squirrel: 'chipmunk',
};

/** The look that an animal without a rig has when it walks upright, dressed. */
export function dressedLook(concept: string): AnimalLook | undefined {
  const whole = concept.replace(/-(?:face|body|figure)$/, '');
  const body = Object.hasOwn(BODIES, whole) ? BODIES[whole] : undefined;
  const ownHead = LIKE[whole] ?? whole;
  if (!body) return undefined;
  const [heightMetres, tail] = body;
  return { head: '', ownHead, heightMetres, ...(tail && { tail }) };
}

/** What is done with hands. */
const HANDIWORK: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'holding',
  'reading',
  'eating',
  'drinking',
  'playing',
  'painting',
  'cooking',
  'using',
  'juggling',
]);
/** What an animal wears without standing up. */
const WORN_ON_FOURS =
  /^(sunglasses|glasses|goggles|party-hat|santa-hat|top-hat|straw-hat|sun-hat|hat|graduation-cap|mortarboard|wizard-hat|witch-hat|crown|tiara|flower-wreath)$/;
/** What is in a beak or a mouth, or on a back, as animals have it. */
const IN_MOUTH =
  /^(.*fish|bone|acorn|chestnut|peanut|herb|leaf.*|seedling|branch|worm|apple|feather|letter|love-letter|envelope)$/;

/** Small ones show other feelings than joy upright: large ones are known by their bodies. */
function isMoody({ concept, attributes }: Part['entity']): boolean {
  return beastMood(attributes) !== 'happy' && dressedLook(concept)!.heightMetres <= MOST_MOODY_METRES;
}

const MOST_MOODY_METRES = 1;

/** True where an animal does or wears what only hands and a body like ours can: it stands up for it. */
export function isDressedUp({ entity, wearing, action }: Part): boolean {
  if (!dressedLook(entity.concept)) return false;
  const { attributes } = entity;
  const isClad = wearing.some(({ concept }) => isWearable(concept) && !WORN_ON_FOURS.test(concept));
  const isBusy = action !== undefined && HANDIWORK.has(action.kind) && !IN_MOUTH.test(action.object.concept);
  const eatsAsItLives = action?.kind === 'eating' && !isClad;
  return (
    gestureOf(attributes) !== undefined ||
    isClad ||
    (isBusy && !eatsAsItLives) ||
    (beastMood(attributes) !== undefined && (wearing.length > 0 || isMoody(entity)))
  );
}
