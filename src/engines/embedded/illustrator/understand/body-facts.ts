import type { ColourName } from '../scene.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Parts that say by themselves how somebody looks, and the attribute that says so. */
const TELLING_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(moustache|mustache)/, 'moustached'],
  [/^freckle/, 'freckled'],
  [/^(braid|plait|cornrow)/, 'braided'],
  [/^ponytail/, 'ponytail'],
  [/^pigtail/, 'pigtails'],
  [/^dreadlock/, 'dreadlocks'],
  [/^afro/, 'afro'],
  [/^curl/, 'curly'],
  [/^earring/, 'earrings'],
  [/^(goatee|stubble)/, 'bearded'],
  [/^wrinkle/, 'wrinkled'],
];
/** What may be said of hair, and the attribute that says so of its owner. */
const HAIR_FACTS: Readonly<Record<string, string>> = {
  'red-haired': 'red-haired',
  blond: 'blond',
  brunette: 'brunette',
  bald: 'bald',
  curly: 'curly',
  braided: 'braided',
  straight: 'straight-haired',
  'long-haired': 'long-haired',
  'short-haired': 'short-haired',
  mohawk: 'mohawk',
  bun: 'bun',
  ponytail: 'ponytail',
};
const HAIR_COLOURS: Partial<Record<ColourName, string>> = {
  red: 'red-haired',
  orange: 'red-haired',
  yellow: 'blond',
  gold: 'blond',
  brown: 'brunette',
  'dark brown': 'brunette',
  'bright red': 'red-haired',
  'light yellow': 'blond',
};
/** Attributes that are about somebody's body wherever they stand: "with a bun", "and freckled". */
export const BODY_FACTS: ReadonlySet<string> = new Set([
  ...Object.values(HAIR_FACTS),
  ...TELLING_PARTS.map(([, fact]) => fact),
  'rosy-cheeked',
]);
/** Colours of skin, and the attribute that says so of its owner. */
const SKIN_COLOURS: Readonly<Record<string, string>> = {
  black: 'dark-skinned',
  'dark brown': 'dark-skinned',
  brown: 'brown-skinned',
  'light brown': 'brown-skinned',
  tan: 'brown-skinned',
  olive: 'brown-skinned',
  beige: 'fair-skinned',
  white: 'fair-skinned',
};
/** What may be said of a face or skin that years have told on. */
const AGED: ReadonlySet<string> = new Set(['wrinkled', 'old', 'rusty']);
const IS_LONG = 1.25;
const IS_SHORT = 0.75;

/** The attributes that say what a part of the body looks like, where drawings know them: "long red hair", "a white beard". */
export function bodyFacts(part: string, phrase: NounPhrase): readonly string[] {
  const { colours, sizeFactor } = phrase;
  if (/^beard/.test(part))
    return [sizeFactor >= IS_LONG ? 'long-bearded' : 'bearded', ...colours.map((colour) => `${colour}-bearded`)];
  if (/^(face|skin|forehead|cheek|hand|brow)s?$/.test(part) && phrase.attributes.some((said) => AGED.has(said)))
    return ['wrinkled'];
  if (part === 'skin') {
    const tones = [...colours.map((colour) => SKIN_COLOURS[colour]), ...phrase.attributes];
    const skins = tones.filter((tone) => tone?.endsWith('-skinned')) as readonly string[];
    if (skins.length > 0) return skins.slice(0, 1);
  }
  const told = TELLING_PARTS.find(([pattern]) => pattern.test(part))?.[1];
  if (told === undefined && !/^hair/.test(part)) return [];
  const isHair = told === undefined || /^(braid|plait|ponytail|pigtail|dreadlock|afro|curl)/.test(part);
  const said = isHair ? hairFacts(phrase) : [];
  const length = !isHair
    ? []
    : sizeFactor >= IS_LONG
      ? ['long-haired']
      : sizeFactor <= IS_SHORT
        ? ['short-haired']
        : [];
  return [...(told === undefined ? [] : [told]), ...said, ...length];
}

function hairFacts({ attributes, colours }: NounPhrase): readonly string[] {
  const unknown = attributes.filter((attribute) => !Object.hasOwn(HAIR_FACTS, attribute));
  return [
    ...attributes.flatMap((attribute) => (Object.hasOwn(HAIR_FACTS, attribute) ? [HAIR_FACTS[attribute]!] : [])),
    ...colours.map((colour) => HAIR_COLOURS[colour] ?? `${colour} hair`),
    ...unknown.map((attribute) => `${attribute} hair`),
  ];
}
