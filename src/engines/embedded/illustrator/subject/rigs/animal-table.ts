import type { ColourName } from '../../scene.ts';
import type { BeastMood } from '../own/animals/beast-face.ts';
import type { CoatMarks, Tail } from './character.ts';

/** How an animal (or robot) looks as a character that sits, stands and holds things. */
export interface AnimalLook {
  /** The pack's drawing of the head alone, Fluent. */
  readonly head: string;
  /** A head of our own that is preferred, with its colours: see `own-heads.ts`. */
  readonly ownHead?: string;
  readonly marks?: CoatMarks;
  /** The legs are of the limbs' colour up to the body. */
  readonly darkLegs?: true;
  /** `#rrggbb` of the coat; default: measured on the head. */
  readonly fur?: string;
  /** Colour that head and body are tinted in, where the pack's head is of another. */
  readonly coat?: ColourName;
  readonly limbs?: string;
  readonly belly?: string;
  readonly tail?: Tail;
  readonly heightMetres: number;
  /** How it looks when nothing is said of how it feels. */
  readonly mood?: BeastMood;
  readonly species?: 'animal' | 'robot';
}

const DARK = '#4a3a36';
const CREAM = '#f7ead6';

/** By concept; `dog-face` and the like are found under the whole animal. */
export const ANIMALS: Readonly<Record<string, AnimalLook>> = {
  dog: { head: 'dog-face', ownHead: 'dog', mood: 'happy', belly: '#f3dcc0', tail: 'thin', heightMetres: 0.7 },
  cat: {
    head: 'cat-face',
    ownHead: 'cat',
    marks: 'stripes',
    fur: '#efb23c',
    belly: '#fbe6b0',
    tail: 'thin',
    heightMetres: 0.5,
  },
  horse: { head: 'horse-face', fur: '#6b4a44', limbs: '#54383a', tail: 'bushy', heightMetres: 1.6 },
  pig: { head: 'pig-face', belly: '#ffd0dd', tail: 'stub', heightMetres: 0.8 },
  cow: {
    darkLegs: true,
    head: 'cow-face',
    marks: 'patches',
    fur: '#efe9ee',
    limbs: '#5a545e',
    belly: '#f8d4d6',
    tail: 'thin',
    heightMetres: 1.4,
  },
  rabbit: { head: 'rabbit-face', fur: '#e6dfe8', belly: '#ffffff', tail: 'stub', heightMetres: 0.4 },
  mouse: { head: 'mouse-face', fur: '#cfc6d4', belly: '#f4eef4', tail: 'thin', heightMetres: 0.25 },
  rat: { head: 'mouse-face', fur: '#9a929c', belly: '#e4dde2', tail: 'thin', heightMetres: 0.28 },
  tiger: {
    head: 'tiger-face',
    ownHead: 'tiger',
    marks: 'stripes',
    fur: '#f08a2c',
    limbs: '#e47a22',
    belly: CREAM,
    tail: 'ringed',
    heightMetres: 1.1,
  },
  monkey: { head: 'monkey-face', fur: '#8a5548', belly: '#f0c7a0', tail: 'thin', heightMetres: 0.8 },
  bear: { head: 'bear', ownHead: 'bear-body', fur: '#96634c', belly: '#c99672', tail: 'stub', heightMetres: 1.5 },
  panda: {
    darkLegs: true,
    head: 'panda',
    ownHead: 'panda-body',
    fur: '#efeaf6',
    limbs: '#51466f',
    belly: '#ffffff',
    tail: 'stub',
    heightMetres: 1.2,
  },
  'polar-bear': {
    head: 'polar-bear',
    ownHead: 'polar-bear-body',
    fur: '#ece9f2',
    belly: '#ffffff',
    tail: 'stub',
    heightMetres: 1.6,
  },
  fox: {
    head: 'fox',
    ownHead: 'fox-body',
    fur: '#f2803a',
    limbs: '#5a3a34',
    belly: CREAM,
    tail: 'plume',
    heightMetres: 0.6,
  },
  wolf: {
    head: 'wolf',
    ownHead: 'wolf-body',
    fur: '#9a9aa6',
    limbs: '#8a8a96',
    belly: '#e4e2e8',
    tail: 'bushy',
    heightMetres: 0.85,
  },
  lion: { head: 'lion', ownHead: 'lion-body', fur: '#eaa64c', belly: '#f8dca8', tail: 'thin', heightMetres: 1.2 },
  koala: { head: 'koala', fur: '#a8a3b0', belly: '#e6e2ea', tail: 'stub', heightMetres: 0.7 },
  frog: { head: 'frog', fur: '#4fc08a', belly: '#f8d65a', heightMetres: 0.3 },
  hamster: { head: 'hamster', fur: '#f2a87c', belly: '#fde6d2', tail: 'stub', heightMetres: 0.22 },
  raccoon: { head: 'raccoon', fur: '#8f8c98', limbs: '#5a5664', belly: '#cfccd6', tail: 'ringed', heightMetres: 0.55 },
  unicorn: { head: 'unicorn', fur: '#efe2f6', limbs: '#e2cff0', belly: '#ffffff', tail: 'plume', heightMetres: 1.5 },
  dragon: { head: 'dragon-face', fur: '#4fae86', belly: '#f4d88a', tail: 'bushy', heightMetres: 2 },
  moose: { darkLegs: true, head: 'moose', fur: '#7a5348', limbs: DARK, tail: 'stub', heightMetres: 1.8 },
  boar: { darkLegs: true, head: 'boar', fur: '#7a4f4a', limbs: DARK, tail: 'stub', heightMetres: 0.9 },
  robot: { head: 'robot', fur: '#cfc8dc', limbs: '#a79fb8', heightMetres: 1.5, species: 'robot' },
  alien: { head: 'alien', fur: '#6fc95a', belly: '#bfeaa0', heightMetres: 1.3 },
  'alien-monster': { head: 'alien-monster', fur: '#8a5bd0', heightMetres: 1.2 },
  gorilla: { head: 'monkey-face', fur: '#5f5a66', belly: '#8a8590', heightMetres: 1.6 },
  sheep: { darkLegs: true, head: 'rabbit-face', fur: '#f2eee8', limbs: DARK, heightMetres: 0.9 },
  'teddy-bear': { head: 'bear', fur: '#b9814f', belly: '#e2b98a', tail: 'stub', heightMetres: 0.4 },
  poodle: {
    head: 'dog-face',
    ownHead: 'dog',
    coat: 'pale grey',
    fur: '#d8d2dc',
    belly: '#ffffff',
    tail: 'stub',
    heightMetres: 0.5,
  },
  'black-cat': {
    head: 'cat-face',
    ownHead: 'cat',
    coat: 'black',
    fur: '#3f3a52',
    belly: '#6a6480',
    tail: 'thin',
    heightMetres: 0.5,
  },
  'guide-dog': { head: 'dog-face', ownHead: 'dog', mood: 'happy', belly: '#f3dcc0', tail: 'thin', heightMetres: 0.7 },
};

/** Animals of which the pack has only a head: they are never drawn without a body. */
export const HEAD_ONLY: ReadonlySet<string> = new Set(
  'bear panda polar-bear fox wolf lion koala hamster unicorn moose boar frog robot alien alien-monster horse-face dog-face cat-face pig-face cow-face rabbit-face mouse-face tiger-face monkey-face dragon-face'.split(
    ' ',
  ),
);

/** The look of a concept, `-face` or not. */
export function animalLook(concept: string): AnimalLook | undefined {
  const whole = concept.replace(/-(?:face|body|figure)$/, '');
  return Object.hasOwn(ANIMALS, whole) ? ANIMALS[whole] : undefined;
}
