import type { Random } from '../../../maths/random.ts';
import { COLOUR_NAMES, type ColourName } from '../../../scene.ts';
import type { ArtDrawing, ArtPack } from '../../art-pack.ts';
import { colourHex } from '../../colour-table.ts';
import type { Age, Sex } from '../age.ts';
import { LIGHT, type Tone } from '../complexion.ts';
import { blankHead } from '../face/blank-face.ts';
import { faceOf } from '../face/face-of.ts';
import type { Features } from '../face/features.ts';
import { liftSkin } from '../lift-skin.ts';
import type { ProfileLook } from '../profile-look.ts';
import { LOOSE_HAIR, withoutLooseHair } from './bare-head.ts';
import { type FaceMark, faceMarksOf } from './face-marks.ts';
import { type Hairdo, type HairStyle, hairStyleOf } from './hair-style.ts';
import { tintHair } from './tint-hair.ts';

const HEADS: Readonly<Record<Age, Readonly<Record<Sex, readonly string[]>>>> = {
  baby: { man: ['baby'], woman: ['baby'] },
  toddler: { man: ['boy', 'child'], woman: ['girl', 'child'] },
  child: { man: ['boy', 'boy', 'child'], woman: ['girl'] },
  teen: { man: ['man', 'boy', 'person'], woman: ['woman', 'girl', 'woman'] },
  adult: {
    man: ['man', 'man', 'man-beard', 'person'],
    woman: ['woman', 'woman', 'woman', 'woman-red-hair'],
  },
  old: { man: ['old-man', 'older-person'], woman: ['old-woman'] },
};
/** Heads that a concept insists on. */
export const ROLE_HEADS: Readonly<Record<string, string>> = {
  'santa-claus': 'santa-claus',
  santa: 'santa-claus',
  'mrs-claus': 'mrs-claus',
  'wearing-turban': 'person-wearing-turban',
  bald: 'man-bald',
  beard: 'man-beard',
  'red-hair': 'woman-red-hair',
  'white-hair': 'woman-white-hair',
  'blonde-hair': 'woman-blonde-hair',
  clown: 'clown-face',
};
/** Heads whose own hair has a colour that cannot be tinted, by who wears it: for skins that blonde heads don't have. */
const COLOURED_HEADS: Readonly<Record<Sex, Readonly<Record<string, string>>>> = {
  man: { 'red-haired': 'man-red-hair' },
  woman: { 'red-haired': 'woman-red-hair', 'white hair': 'woman-white-hair', 'silver hair': 'woman-white-hair' },
};
const HAIR_COLOURS = ['#5b3a29', '#3b2a24', '#8a5a34', '#a8552f', '#e6c27a', '#2a2426'];
const NAMED_HAIR: Readonly<Record<string, string>> = {
  blond: '#e6c27a',
  'red-haired': '#b4542a',
  brunette: '#5b3a29',
  'black hair': '#29252a',
  'east-asian': '#29252a',
};
const OLD_HAIR = '#dcd8d0';
const WHITE_HAIR = '#f2f0ea';
/** Hair of the pack's heads whose tone has but one. */
const TONE_HAIR: Readonly<Record<Tone['name'], string>> = {
  'medium-light': '#5b3a29',
  medium: '#5a3f3b',
  dark: '#2a2629',
};
/** Hair of heads that cannot be tinted. */
const SPECIAL_HAIR: Readonly<Record<string, string>> = {
  'woman-red-hair': '#b4542a',
  'man-red-hair': '#b4542a',
  'woman-white-hair': '#f2f0ea',
  'woman-blonde-hair': '#e6c27a',
  'santa-claus': '#f2f0ea',
};
/** Colours that heads of every tone have or come near to. */
const NATURAL: ReadonlySet<string> = new Set(['brunette', 'black hair', 'brown hair', 'east-asian']);
/** Where hair ends below the chin, in units of the head's frame. */
const FALL: Readonly<Record<Age, Readonly<Record<Sex, number>>>> = {
  baby: { man: 0, woman: 0 },
  toddler: { man: 0, woman: 2 },
  child: { man: 0, woman: 5 },
  teen: { man: 0, woman: 8 },
  adult: { man: 0, woman: 10 },
  old: { man: 0, woman: 6 },
};
const LONG_FALL = 4;

/** What {@link pickHead} is asked for. */
export interface HeadWish {
  readonly pack: ArtPack;
  /** The concept without the word for the sex. */
  readonly rest: string;
  readonly age: Age;
  readonly sex: Sex;
  readonly tone: Tone;
  readonly attributes: readonly string[];
  readonly random: Random;
}

/** A head of the pack, and what is painted on and around it. */
export interface Looks {
  readonly head: ArtDrawing;
  readonly hair?: Hairdo;
  readonly face?: { readonly marks: readonly FaceMark[]; readonly hair: string };
  /** Painted where the head's SVG leaves its features out. */
  readonly features?: Features;
  readonly profile: ProfileLook;
}

/** True for hair that only the lightest heads can be given, which is then their tone unless the prompt names another. */
export function needsTint(age: Age, attributes: readonly string[]): boolean {
  if (age === 'old' && attributes.includes('bearded')) return true;
  return hairStyleOf(attributes) === undefined && hairColourFacts(attributes).some((fact) => !NATURAL.has(fact));
}

/** The head, hair and beard that a person's attributes ask for; what they leave open is left to chance. */
export function pickHead(wish: HeadWish): Looks {
  const { pack, age, sex, tone, attributes, random } = wish;
  const style = hairStyleOf(attributes) ?? dyedStyle(wish);
  const { name, isSpecial } = headName(wish, style !== undefined);
  const toned = pack.get(`${name}-${tone.name}`, 'tones') ?? pack.get(name, 'fluent');
  if (!toned) throw new Error(`The art pack has no head "${name}"`);
  const picked = random.pick(HAIR_COLOURS);
  const asked = hairColour(attributes);
  const isTinted = tone === LIGHT && !(isSpecial && style === undefined && name !== 'man-beard');
  const own = asked ?? (age === 'old' ? OLD_HAIR : tone === LIGHT ? picked : TONE_HAIR[tone.name]);
  const isGreyBeard = age === 'old' && tone === LIGHT && /beard/.test(name);
  const blank = blankHead(toned.name, toned.svg);
  const faceless = liftSkin(blank?.svg ?? toned.svg, tone.lift);
  const bare = style ? withoutLooseHair(faceless, name) : faceless;
  const svg = isGreyBeard
    ? tintHair(bare, OLD_HAIR)
    : isTinted && age !== 'old'
      ? tintHair(bare, own, name === 'girl' ? LOOSE_HAIR[name] : [])
      : bare;
  const marks = [...faceMarksOf(attributes), ...(isBearded(attributes) ? (['beard'] as const) : [])].filter(
    (mark, _, all) => !(mark === 'beard' && all.includes('long-beard')),
  );
  const fall = Math.max(FALL[age][sex], attributes.includes('long-haired') ? 8 : 0);
  const isLong = attributes.includes('long-haired') && style !== 'long';
  const profile: ProfileLook = {
    hairColour: isSpecial && !asked ? (SPECIAL_HAIR[name] ?? own) : own,
    hair: name === 'man-bald' ? 'none' : sex === 'woman' && !attributes.includes('short-haired') ? 'long' : 'short',
    hasBeard: /beard/.test(name) || marks.some((mark) => /beard/.test(mark)),
  };
  return {
    head: { ...toned, svg },
    profile,
    ...(style && {
      hair: { style, colour: own, isOver: name !== 'woman', fallTo: fall + (isLong ? LONG_FALL : 0) },
    }),
    ...(blank && {
      features: faceOf(blank.plan, { age, sex, attributes, hair: own, tone, random: random.fork('face') }),
    }),
    ...(marks.length > 0 && { face: { marks, hair: beardColour(attributes) ?? own } }),
  };
}

/** Hair of a colour that no head of this tone has is painted whole. */
function dyedStyle({ age, sex, tone, attributes }: HeadWish): HairStyle | undefined {
  const isDyed = hairColourFacts(attributes).some((fact) => !NATURAL.has(fact) && !COLOURED_HEADS[sex][fact]);
  return isDyed && tone !== LIGHT && age === 'adult' && sex === 'woman' ? 'bob' : undefined;
}

function headName(
  { rest, age, sex, tone, attributes, random }: HeadWish,
  isStyled: boolean,
): { name: string; isSpecial: boolean } {
  const drawn = random.pick(HEADS[age][sex]);
  // Red hair is rare on dark skin, and looks dyed there; nor is it anybody's who is said to have another.
  const isOther = tone !== LIGHT || hairColourFacts(attributes).some((fact) => NATURAL.has(fact));
  const usual = drawn === 'woman-red-hair' && isOther ? 'woman' : drawn;
  const isShaved = attributes.includes('bald') || attributes.includes('mohawk');
  const special = isShaved ? 'man-bald' : attributes.includes('bearded') ? 'man-beard' : ROLE_HEADS[rest];
  if (special !== undefined) return { name: special, isSpecial: true };
  if (attributes.includes('short-haired') && sex === 'woman' && age !== 'old')
    return { name: age === 'adult' ? 'person' : 'child', isSpecial: false };
  if (isStyled && age === 'adult') return { name: sex, isSpecial: false };
  if (isStyled && (age === 'child' || age === 'toddler'))
    return { name: sex === 'woman' ? 'girl' : 'boy', isSpecial: false };
  const coloured = attributes.map((attribute) => COLOURED_HEADS[sex][attribute]).find((name) => name !== undefined);
  if (coloured && tone !== LIGHT && age === 'adult') return { name: coloured, isSpecial: true };
  return { name: usual, isSpecial: usual === 'woman-red-hair' };
}

function hairColourFacts(attributes: readonly string[]): readonly string[] {
  return attributes.filter((attribute) => Object.hasOwn(NAMED_HAIR, attribute) || dyeOf(attribute) !== undefined);
}

function dyeOf(attribute: string): ColourName | undefined {
  const word = /([\w ]+) hair$/.exec(attribute)?.[1];
  return isColourName(word) ? word : undefined;
}

function hairColour(attributes: readonly string[]): string | undefined {
  const [fact] = hairColourFacts(attributes);
  return fact === undefined ? undefined : (NAMED_HAIR[fact] ?? colourHex(dyeOf(fact)!));
}

function isBearded(attributes: readonly string[]): boolean {
  return attributes.includes('bearded') || beardColour(attributes) !== undefined;
}

function beardColour(attributes: readonly string[]): string | undefined {
  const word = attributes
    .map((attribute) => /^([\w ]+)-bearded$/.exec(attribute)?.[1])
    .find((colour) => isColourName(colour));
  if (!isColourName(word)) return undefined;
  return word === 'white' ? WHITE_HAIR : word === 'red' ? NAMED_HAIR['red-haired'] : colourHex(word);
}

function isColourName(word: string | undefined): word is ColourName {
  return (COLOUR_NAMES as readonly (string | undefined)[]).includes(word);
}
