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
  /** Its body is covered with curls. */
  readonly isWoolly?: true;
  /** It has hooves: at ease it stands. */
  readonly isHoofed?: true;
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
  horse: {
    isHoofed: true,
    head: 'horse-face',
    ownHead: 'horse',
    fur: '#6b4a44',
    limbs: '#54383a',
    tail: 'bushy',
    heightMetres: 1.6,
  },
  pig: { isHoofed: true, head: 'pig-face', ownHead: 'pig', belly: '#ffd0dd', tail: 'stub', heightMetres: 0.8 },
  cow: {
    isHoofed: true,
    head: 'cow-face',
    ownHead: 'cow',
    marks: 'patches',
    fur: '#efe9ee',
    limbs: '#ded5d9',
    belly: '#f8d4d6',
    tail: 'thin',
    heightMetres: 1.4,
  },
  rabbit: { head: 'rabbit-face', ownHead: 'rabbit', fur: '#e6dfe8', belly: '#ffffff', tail: 'stub', heightMetres: 0.4 },
  mouse: { head: 'mouse-face', ownHead: 'mouse', fur: '#cfc6d4', belly: '#f4eef4', tail: 'thin', heightMetres: 0.25 },
  rat: { head: 'mouse-face', ownHead: 'rat', fur: '#9a929c', belly: '#e4dde2', tail: 'thin', heightMetres: 0.28 },
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
  monkey: { head: 'monkey-face', ownHead: 'monkey', fur: '#8a5548', belly: '#f0c7a0', tail: 'thin', heightMetres: 0.8 },
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
  koala: { head: 'koala', ownHead: 'koala', fur: '#a8a3b0', belly: '#e6e2ea', tail: 'stub', heightMetres: 0.7 },
  frog: { head: 'frog', ownHead: 'frog', fur: '#4fc08a', belly: '#f8d65a', heightMetres: 0.3 },
  hamster: { head: 'hamster', ownHead: 'hamster', fur: '#f2a87c', belly: '#fde6d2', tail: 'stub', heightMetres: 0.22 },
  raccoon: {
    head: 'raccoon',
    ownHead: 'raccoon',
    fur: '#8f8c98',
    limbs: '#5a5664',
    belly: '#cfccd6',
    tail: 'ringed',
    heightMetres: 0.55,
  },
  unicorn: {
    isHoofed: true,
    head: 'unicorn',
    ownHead: 'unicorn',
    fur: '#efe2f6',
    limbs: '#e2cff0',
    belly: '#ffffff',
    tail: 'plume',
    heightMetres: 1.5,
  },
  dragon: { head: 'dragon-face', fur: '#4fae86', belly: '#f4d88a', tail: 'bushy', heightMetres: 2 },
  moose: {
    isHoofed: true,
    darkLegs: true,
    head: 'moose',
    ownHead: 'moose',
    fur: '#7a5348',
    limbs: DARK,
    tail: 'stub',
    heightMetres: 1.8,
  },
  boar: {
    isHoofed: true,
    darkLegs: true,
    head: 'boar',
    ownHead: 'boar',
    fur: '#7a4f4a',
    limbs: DARK,
    tail: 'stub',
    heightMetres: 0.9,
  },
  robot: { head: 'robot', ownHead: 'robot', mood: 'happy', heightMetres: 1.5, species: 'robot' },
  alien: { head: 'alien', fur: '#6fc95a', belly: '#bfeaa0', heightMetres: 1.3 },
  'alien-monster': { head: 'alien-monster', fur: '#8a5bd0', heightMetres: 1.2 },
  gorilla: { head: 'monkey-face', ownHead: 'gorilla', fur: '#5f5a66', belly: '#8a8590', heightMetres: 1.6 },
  sheep: {
    isHoofed: true,
    isWoolly: true,
    head: 'rabbit-face',
    ownHead: 'sheep',
    fur: '#f2eee8',
    limbs: DARK,
    heightMetres: 0.9,
  },
  goat: { isHoofed: true, head: 'rabbit-face', ownHead: 'goat', tail: 'stub', heightMetres: 0.8 },
  ram: { isHoofed: true, isWoolly: true, head: 'rabbit-face', ownHead: 'ram', tail: 'stub', heightMetres: 0.9 },
  elephant: { isHoofed: true, head: 'bear', ownHead: 'elephant', tail: 'thin', heightMetres: 2.4 },
  deer: { isHoofed: true, head: 'moose', ownHead: 'deer', darkLegs: true, tail: 'stub', heightMetres: 1.2 },
  zebra: { isHoofed: true, head: 'horse-face', ownHead: 'zebra', marks: 'stripes', tail: 'thin', heightMetres: 1.4 },
  donkey: { isHoofed: true, head: 'horse-face', ownHead: 'donkey', tail: 'thin', heightMetres: 1.2 },
  'teddy-bear': { head: 'bear', ownHead: 'teddy', fur: '#b9814f', belly: '#e2b98a', tail: 'stub', heightMetres: 0.4 },
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
  wombat: { head: 'bear', ownHead: 'wombat', tail: 'stub', heightMetres: 0.5 },
  groundhog: { head: 'bear', ownHead: 'groundhog', tail: 'bushy', heightMetres: 0.4 },
  quokka: { head: 'bear', ownHead: 'quokka', tail: 'thin', mood: 'happy', heightMetres: 0.45 },
  ferret: { head: 'bear', ownHead: 'ferret', tail: 'thin', darkLegs: true, heightMetres: 0.35 },
  opossum: { head: 'bear', ownHead: 'opossum', tail: 'thin', heightMetres: 0.4 },
  lemur: { head: 'bear', ownHead: 'lemur', tail: 'ringed', heightMetres: 0.5 },
  chinchilla: { head: 'bear', ownHead: 'chinchilla', tail: 'bushy', heightMetres: 0.28 },
  warthog: { isHoofed: true, head: 'boar', ownHead: 'warthog', tail: 'thin', heightMetres: 0.9 },
  'guide-dog': { head: 'dog-face', ownHead: 'dog', mood: 'happy', belly: '#f3dcc0', tail: 'thin', heightMetres: 0.7 },
};

/** Animals of which the pack has only a head: they are never drawn without a body. */
export const HEAD_ONLY: ReadonlySet<string> = new Set(
  'bear panda polar-bear fox wolf lion koala hamster unicorn moose boar frog robot alien alien-monster horse-face dog-face cat-face pig-face cow-face rabbit-face mouse-face tiger-face monkey-face dragon-face'.split(
    ' ',
  ),
);

/** Animals that look as others do. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { ewe: 'sheep', ox: 'cow', 'water-buffalo': 'cow' };

/** The look of a concept, `-face` or not. */
export function animalLook(concept: string): AnimalLook | undefined {
  const whole = concept.replace(/-(?:face|body|figure)$/, '');
  const known = LOOKS_LIKE[whole] ?? whole;
  return Object.hasOwn(ANIMALS, known) ? ANIMALS[known] : undefined;
}
