import type { CoatMarks, Tail } from '../character.ts';

/** Shapes of ears, drawn in `dog-ears.ts`. */
export type EarShape = 'floppy' | 'long' | 'folded' | 'pricked' | 'bat' | 'tipped';

/** How the dogs of a breed look. Colours are `#rrggbb`. */
export interface DogBreed {
  readonly coat: string;
  /** Muzzle, blaze and chest. Default: the coat, much lighter. */
  readonly light?: string;
  readonly ears: EarShape;
  readonly earColour?: string;
  /** A light stripe runs from the nose up over the forehead. */
  readonly hasBlaze?: true;
  /** The muzzle is of this colour. Default: `light`. */
  readonly muzzle?: string;
  /** Points above the eyes. */
  readonly brows?: string;
  /** Round the eye at the viewer's left. */
  readonly eyePatch?: string;
  readonly iris?: string;
  /** A short face with folds on the forehead. */
  readonly isFlat?: true;
  readonly isBearded?: true;
  /** Long fur stands out on the cheeks and the chest. */
  readonly isFluffy?: true;
  readonly marks?: CoatMarks;
  readonly markColour?: string;
  readonly socks?: string;
  readonly tail: Tail;
  /** Length of the legs against the usual. */
  readonly legs?: number;
  readonly heightMetres: number;
}

const WHITE = '#f6f1ea';
const BLACK = '#3b383f';
const TAN = '#c98546';

/** What a dog is when nothing is said. */
export const PLAIN_DOG: DogBreed = {
  coat: '#d99a5b',
  light: '#fbead2',
  ears: 'floppy',
  hasBlaze: true,
  tail: 'thin',
  heightMetres: 0.7,
};

const labrador: DogBreed = { coat: '#e0bd84', ears: 'floppy', earColour: '#c99e62', tail: 'thin', heightMetres: 0.7 };
const shepherd: DogBreed = {
  coat: TAN,
  light: '#e2b27a',
  ears: 'pricked',
  earColour: '#4a3b33',
  muzzle: '#4d4039',
  marks: 'saddle',
  markColour: '#463c39',
  tail: 'bushy',
  heightMetres: 0.75,
};
const spitz: DogBreed = {
  coat: '#e39a4e',
  light: '#fdf0dc',
  ears: 'pricked',
  isFluffy: true,
  tail: 'curl',
  heightMetres: 0.5,
};
const guard: DogBreed = {
  coat: BLACK,
  light: TAN,
  ears: 'floppy',
  brows: TAN,
  socks: TAN,
  tail: 'stub',
  heightMetres: 0.75,
};
const terrier: DogBreed = {
  coat: '#c79a66',
  light: '#ecd9b8',
  ears: 'folded',
  isBearded: true,
  tail: 'stub',
  heightMetres: 0.45,
};
const collie: DogBreed = {
  coat: BLACK,
  light: WHITE,
  ears: 'tipped',
  hasBlaze: true,
  isFluffy: true,
  socks: WHITE,
  tail: 'plume',
  heightMetres: 0.6,
};

const SAINT_BERNARD: DogBreed = {
  coat: '#b26a35',
  light: WHITE,
  ears: 'floppy',
  hasBlaze: true,
  isFluffy: true,
  socks: WHITE,
  tail: 'plume',
  heightMetres: 0.85,
};

/** By the end of the name that a prompt gives a dog; the longest that fits counts. */
const BREEDS: Readonly<Record<string, DogBreed>> = {
  retriever: {
    coat: '#e2ad62',
    light: '#f3d39b',
    ears: 'floppy',
    earColour: '#c78a44',
    isFluffy: true,
    tail: 'feather',
    heightMetres: 0.7,
  },
  goldendoodle: { ...terrier, coat: '#dfb679', ears: 'floppy', tail: 'feather', isFluffy: true, heightMetres: 0.6 },
  labradoodle: { ...terrier, coat: '#dfb679', ears: 'floppy', tail: 'feather', isFluffy: true, heightMetres: 0.6 },
  labrador: labrador,
  lab: labrador,
  setter: {
    coat: '#a8532a',
    light: '#c2703f',
    ears: 'long',
    isFluffy: true,
    tail: 'feather',
    heightMetres: 0.7,
  },
  spaniel: {
    coat: '#c98a4e',
    light: WHITE,
    ears: 'long',
    earColour: '#a5652f',
    hasBlaze: true,
    tail: 'stub',
    heightMetres: 0.42,
  },
  corgi: {
    coat: '#e29a52',
    light: '#fff6e8',
    ears: 'pricked',
    hasBlaze: true,
    isFluffy: true,
    socks: '#fbf1e2',
    tail: 'stub',
    legs: 0.56,
    heightMetres: 0.4,
  },
  husky: {
    coat: '#7f858f',
    light: '#f7f7f6',
    ears: 'pricked',
    hasBlaze: true,
    isFluffy: true,
    iris: '#5fb2e6',
    socks: '#f1f1ef',
    tail: 'bushy',
    heightMetres: 0.65,
  },
  malamute: {
    coat: '#6d7079',
    light: '#f4f3f0',
    ears: 'pricked',
    hasBlaze: true,
    isFluffy: true,
    socks: '#efeeea',
    tail: 'curl',
    heightMetres: 0.7,
  },
  'sled dog': { coat: '#7f858f', light: '#f7f7f6', ears: 'pricked', isFluffy: true, tail: 'bushy', heightMetres: 0.65 },
  shepherd,
  'australian shepherd': { ...collie, coat: '#5d6470', iris: '#6db5e0', brows: TAN, tail: 'stub' },
  wolfhound: { ...terrier, coat: '#8d8a88', heightMetres: 0.95, tail: 'thin' },
  shiba: { ...spitz, coat: '#dd8f45' },
  'shiba inu': { ...spitz, coat: '#dd8f45' },
  akita: { ...spitz, coat: '#cf8a4a', heightMetres: 0.7 },
  samoyed: { ...spitz, coat: '#f4f1ec', light: '#ffffff', heightMetres: 0.6 },
  pomeranian: { ...spitz, coat: '#e8a355', heightMetres: 0.28 },
  chihuahua: { coat: '#d7a871', light: '#f6e3c6', ears: 'bat', tail: 'thin', heightMetres: 0.25 },
  dachshund: {
    coat: '#8a4a2a',
    light: '#b9743f',
    ears: 'long',
    earColour: '#6d3820',
    tail: 'thin',
    legs: 0.42,
    heightMetres: 0.3,
  },
  'basset hound': {
    coat: '#b77a45',
    light: WHITE,
    ears: 'long',
    earColour: '#8f5a30',
    hasBlaze: true,
    socks: WHITE,
    tail: 'thin',
    legs: 0.45,
    heightMetres: 0.38,
  },
  bloodhound: { coat: '#a9693a', ears: 'long', earColour: '#7f4a28', tail: 'thin', heightMetres: 0.68 },
  beagle: {
    coat: '#c58446',
    light: WHITE,
    ears: 'long',
    earColour: '#a86a34',
    hasBlaze: true,
    marks: 'saddle',
    markColour: '#423a3a',
    socks: WHITE,
    tail: 'thin',
    heightMetres: 0.4,
  },
  pug: {
    coat: '#dcc09a',
    light: '#ead5b6',
    ears: 'folded',
    earColour: '#3f3735',
    muzzle: '#453d3b',
    isFlat: true,
    tail: 'curl',
    heightMetres: 0.32,
  },
  bulldog: {
    coat: '#cf9a66',
    light: WHITE,
    ears: 'folded',
    hasBlaze: true,
    isFlat: true,
    tail: 'stub',
    legs: 0.75,
    heightMetres: 0.4,
  },
  'french bulldog': {
    coat: '#8b8590',
    light: '#c9c4cb',
    ears: 'bat',
    isFlat: true,
    tail: 'stub',
    legs: 0.8,
    heightMetres: 0.32,
  },
  'boston terrier': {
    coat: BLACK,
    light: WHITE,
    ears: 'bat',
    hasBlaze: true,
    isFlat: true,
    socks: WHITE,
    tail: 'stub',
    heightMetres: 0.4,
  },
  boxer: {
    coat: '#bf8247',
    light: WHITE,
    ears: 'folded',
    muzzle: '#51433c',
    isFlat: true,
    tail: 'stub',
    heightMetres: 0.6,
  },
  mastiff: {
    coat: '#c99b65',
    ears: 'folded',
    earColour: '#4a3f3a',
    muzzle: '#4a403b',
    isFlat: true,
    tail: 'thin',
    heightMetres: 0.8,
  },
  'pit bull': { coat: '#85807f', light: WHITE, ears: 'folded', hasBlaze: true, tail: 'thin', heightMetres: 0.5 },
  pitbull: { coat: '#85807f', light: WHITE, ears: 'folded', hasBlaze: true, tail: 'thin', heightMetres: 0.5 },
  dalmatian: {
    coat: '#f7f5f2',
    light: '#ffffff',
    ears: 'floppy',
    earColour: '#35323a',
    marks: 'spots',
    markColour: '#35323a',
    tail: 'thin',
    heightMetres: 0.68,
  },
  'great dane': { coat: '#8f8b93', light: '#b5b1b8', ears: 'floppy', tail: 'thin', heightMetres: 1 },
  greyhound: { coat: '#8f8d95', light: '#d8d6da', ears: 'folded', tail: 'thin', heightMetres: 0.75 },
  whippet: { coat: '#b49a80', light: WHITE, ears: 'folded', tail: 'thin', heightMetres: 0.55 },
  collie: { ...collie, coat: '#b9773d', heightMetres: 0.68 },
  'border collie': collie,
  sheepdog: { ...collie, coat: '#8d929b', ears: 'floppy', socks: WHITE, tail: 'stub', isBearded: true },
  'bernese mountain dog': { ...collie, ears: 'floppy', brows: TAN, heightMetres: 0.72 },
  rottweiler: guard,
  doberman: { ...guard, ears: 'pricked' },
  'st bernard': SAINT_BERNARD,
  'saint bernard': SAINT_BERNARD,
  terrier,
  'jack russell': {
    coat: WHITE,
    light: '#ffffff',
    ears: 'folded',
    earColour: '#b0713a',
    eyePatch: '#b0713a',
    tail: 'stub',
    heightMetres: 0.36,
  },
  'jack russell terrier': {
    coat: WHITE,
    light: '#ffffff',
    ears: 'folded',
    earColour: '#b0713a',
    eyePatch: '#b0713a',
    tail: 'stub',
    heightMetres: 0.36,
  },
  'yorkshire terrier': { ...terrier, coat: '#b98a56', ears: 'pricked', isFluffy: true, heightMetres: 0.25 },
  yorkie: { ...terrier, coat: '#b98a56', ears: 'pricked', isFluffy: true, heightMetres: 0.25 },
  westie: { ...terrier, coat: WHITE, light: '#ffffff', ears: 'pricked', isFluffy: true, heightMetres: 0.3 },
  'west highland terrier': {
    ...terrier,
    coat: WHITE,
    light: '#ffffff',
    ears: 'pricked',
    isFluffy: true,
    heightMetres: 0.3,
  },
  'bichon frise': { ...terrier, coat: WHITE, light: '#ffffff', ears: 'floppy', isFluffy: true, heightMetres: 0.28 },
  cavapoo: { ...terrier, coat: '#c98a55', ears: 'floppy', isFluffy: true, heightMetres: 0.35 },
  vizsla: { coat: '#b5653a', ears: 'floppy', tail: 'thin', heightMetres: 0.62 },
  weimaraner: { coat: '#8d8482', ears: 'floppy', tail: 'thin', heightMetres: 0.66 },
  frenchie: {
    coat: '#8b8590',
    light: '#c9c4cb',
    ears: 'bat',
    isFlat: true,
    tail: 'stub',
    legs: 0.8,
    heightMetres: 0.32,
  },
  schnauzer: { ...terrier, coat: '#7d7b80', light: '#d9d7d8', heightMetres: 0.5 },
  maltese: { ...terrier, coat: WHITE, light: '#ffffff', ears: 'floppy', isFluffy: true, heightMetres: 0.28 },
  'shih tzu': {
    ...terrier,
    coat: '#c9a27a',
    light: WHITE,
    ears: 'long',
    hasBlaze: true,
    isFluffy: true,
    heightMetres: 0.3,
  },
};

const NAMES = Object.keys(BREEDS).sort((a, b) => b.length - a.length);

/** The breed that a dog's name says: `golden retriever`, `corgi`; undefined where it says none. */
export function breedOf(name: string): DogBreed | undefined {
  const found = NAMES.find((breed) => name === breed || name.endsWith(` ${breed}`));
  return found === undefined ? undefined : BREEDS[found];
}
