import { createRandom, type Random } from '../../src/engines/embedded/illustrator/maths/random.ts';
import type { ColourName } from '../../src/engines/embedded/illustrator/scene.ts';
import { CALLED_AFTER } from '../../src/engines/embedded/illustrator/subject/art-choice.ts';
import type { Claim, JudgedStyle, TruthCase } from './claim.ts';
import {
  COLOURABLE,
  COUNTABLE,
  NOUNS,
  type Noun,
  type NounGroup,
  PLACE_PHRASES,
  pluralOf,
  withArticle,
} from './nouns.ts';
import { RELATION_PATTERNS, type RelationPattern } from './relations.ts';

/** Seeds the choice of prompts; another number gives another three hundred. */
export const DEFAULT_GRAMMAR_SEED = 4;

const COLOURS: readonly ColourName[] = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'black',
  'white',
  'brown',
  'turquoise',
];
/** An orange tree bears oranges. */
const COLOURS_OF_NO_FRUIT = COLOURS.filter((colour) => colour !== 'orange');
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'] as const;
const STYLE_PHRASES: readonly (readonly [phrase: string, style: JudgedStyle])[] = [
  ['in black and white', 'black-and-white'],
  ['sepia photograph', 'sepia'],
  ['pixel art', 'pixel-art'],
  ['line art', 'line-art'],
  ['pencil sketch', 'pencil'],
];
/** Pairs of equal length, so that the other text takes as much room. */
const TEXTS = [
  ['OPEN', 'MILK'],
  ['HELLO', 'WORLD'],
  ['Fresh Bread', 'Green Apple'],
  ['SALE 50', 'BUY NOW'],
  ['Cafe Luna', 'Cine Roxy'],
  ['STOP', 'FISH'],
] as const;
/** Not posters: a picture of one that only says something is the poster itself. */
const TEXT_BEARERS = ['sign', 'billboard', 'shop sign', 't-shirt', 'banner', 'blackboard'] as const;

/** A pattern of prompts and how many of them to make. */
interface Pattern {
  readonly quota: number;
  make(random: Random): Omit<TruthCase, 'seed'>;
}

const PATTERNS: readonly Pattern[] = [
  { quota: 55, make: colouredThing },
  { quota: 30, make: thingSomewhere },
  { quota: 65, make: countedThings },
  { quota: 85, make: relatedThings },
  { quota: 35, make: relatedThingsSomewhere },
  { quota: 20, make: pairOfThings },
  { quota: 15, make: placeAtTime },
  { quota: 15, make: thingInWeather },
  { quota: 20, make: styledThing },
  { quota: 12, make: letteredThing },
];

/** The prompts of a grammar seed, all different, in the order of the patterns. */
export function generateCases(grammarSeed = DEFAULT_GRAMMAR_SEED): TruthCase[] {
  const cases = new Map<string, TruthCase>();
  for (const { quota, make } of PATTERNS) {
    const random = createRandom(grammarSeed).fork(make.name);
    for (let made = 0; made < quota; ) {
      const found = make(random);
      if (cases.has(found.prompt)) continue;
      cases.set(found.prompt, { ...found, seed: random.integer(0, 999) });
      made++;
    }
  }
  return [...cases.values()];
}

function pickNoun(random: Random, groups: readonly NounGroup[]): Noun {
  return random.pick(NOUNS[random.pick(groups)] as readonly Noun[]);
}

function pickPlace(random: Random, noun: Noun): readonly [phrase: string, claims: readonly Claim[]] {
  const home = random.pick(noun.homes);
  const [phrase, setting] = random.pick(PLACE_PHRASES[home]);
  const place: Claim = { kind: 'setting', setting };
  return [phrase, home === 'water' ? [place, { kind: 'ground', noun: noun.word, material: 'water' }] : [place]];
}

const one = (noun: string): Claim[] => [
  { kind: 'visible', noun },
  { kind: 'count', noun, count: 1 },
];

function colouredThing(random: Random): Omit<TruthCase, 'seed'> {
  const noun = pickNoun(random, COLOURABLE);
  const colour = pickColour(random, noun.word);
  const claims: Claim[] = [...one(noun.word), { kind: 'colour', noun: noun.word, colour }];
  const subject = withArticle(`${colour} ${noun.word}`);
  if (random.chance(0.4)) return { prompt: subject, claims };
  const [phrase, place] = pickPlace(random, noun);
  return { prompt: `${subject} ${phrase}`, claims: [...claims, ...place] };
}

/** A red fox is of the colour of foxes. */
function pickColour(random: Random, noun: string, colours: readonly ColourName[] = COLOURS): ColourName {
  const colour = random.pick(colours);
  return colour === CALLED_AFTER[noun] ? random.pick(colours.filter((other) => other !== colour)) : colour;
}

function thingSomewhere(random: Random): Omit<TruthCase, 'seed'> {
  const noun = pickNoun(random, COUNTABLE);
  const [phrase, place] = pickPlace(random, noun);
  const claims = [...one(noun.word), ...place];
  if (!random.chance(0.4)) return { prompt: `${withArticle(noun.word)} ${phrase}`, claims };
  return {
    prompt: `${withArticle(noun.word)} ${phrase} at night`,
    claims: [...claims, { kind: 'time', time: 'night' }],
  };
}

function countedThings(random: Random): Omit<TruthCase, 'seed'> {
  const group = random.pick(COUNTABLE);
  const noun = random.pick(NOUNS[group] as readonly Noun[]);
  const index = random.integer(0, NUMBERS.length - 1);
  const claims: Claim[] = [
    { kind: 'visible', noun: noun.word },
    { kind: 'count', noun: noun.word, count: index + 2 },
  ];
  const isColoured = COLOURABLE.includes(group) && random.chance(0.45);
  const colour = pickColour(random, noun.word);
  const things = `${NUMBERS[index]} ${isColoured ? `${colour} ` : ''}${pluralOf(noun)}`;
  if (isColoured) claims.push({ kind: 'colour', noun: noun.word, colour });
  if (random.chance(0.5)) return { prompt: things, claims };
  const [phrase, place] = pickPlace(random, noun);
  return { prompt: `${things} ${phrase}`, claims: [...claims, ...place] };
}

interface Related {
  readonly text: string;
  readonly claims: readonly Claim[];
}

function relate(random: Random): Related {
  const pattern = random.pick(RELATION_PATTERNS);
  const subject = pickMember(random, pattern.subjects);
  const object = pickMember(random, pattern.objects);
  if (subject === object) return relate(random);
  const isPlant = subject === 'tree' || object === 'tree';
  const claims: Claim[] = [
    ...one(subject),
    ...one(object),
    { kind: 'relation', relation: pattern.relation, subject, object },
  ];
  if (!random.chance(0.35)) return { text: `${withArticle(subject)} ${pattern.words} ${withArticle(object)}`, claims };
  const isSubjectColoured = random.chance(0.5);
  const coloured = isSubjectColoured ? subject : object;
  const colour = pickColour(random, coloured, isPlant ? COLOURS_OF_NO_FRUIT : COLOURS);
  claims.push({ kind: 'colour', noun: coloured, colour });
  const first = withArticle(isSubjectColoured ? `${colour} ${subject}` : subject);
  const second = withArticle(isSubjectColoured ? object : `${colour} ${object}`);
  return { text: `${first} ${pattern.words} ${second}`, claims };
}

function pickMember(random: Random, from: RelationPattern['subjects']): string {
  return typeof from === 'string' ? random.pick(NOUNS[from] as readonly Noun[]).word : random.pick(from);
}

function relatedThings(random: Random): Omit<TruthCase, 'seed'> {
  const { text, claims } = relate(random);
  return { prompt: text, claims };
}

function relatedThingsSomewhere(random: Random): Omit<TruthCase, 'seed'> {
  const { text, claims } = relate(random);
  const [phrase, setting] = random.pick(PLACE_PHRASES.open);
  return { prompt: `${text} ${phrase}`, claims: [...claims, { kind: 'setting', setting }] };
}

function pairOfThings(random: Random): Omit<TruthCase, 'seed'> {
  const first = pickNoun(random, COUNTABLE).word;
  const second = pickNoun(random, COUNTABLE).word;
  if (first === second) return pairOfThings(random);
  return { prompt: `${withArticle(first)} and ${withArticle(second)}`, claims: [...one(first), ...one(second)] };
}

function placeAtTime(random: Random): Omit<TruthCase, 'seed'> {
  const home = random.pick(['open', 'water', 'town'] as const);
  const [phrase, setting] = random.pick(PLACE_PHRASES[home]);
  const time = random.pick(['night', 'noon', 'sunset'] as const);
  const place = phrase.replace(/^(?:in|on|by) /, '');
  return {
    prompt: `${place} at ${time}`,
    claims: [
      { kind: 'setting', setting },
      { kind: 'time', time },
    ],
  };
}

function thingInWeather(random: Random): Omit<TruthCase, 'seed'> {
  const noun = pickNoun(random, ['animal', 'person', 'vehicle', 'building']);
  const [words, weather] = random.pick([
    ['in the fog', 'fog'],
    ['in heavy rain', 'rain'],
    ['in falling snow', 'snow'],
  ] as const);
  const subject = withArticle(noun.word);
  return {
    prompt: `${subject} ${words}`,
    comparedPrompt: subject,
    claims: [...one(noun.word), { kind: 'weather', weather }],
  };
}

function styledThing(random: Random): Omit<TruthCase, 'seed'> {
  const noun = pickNoun(random, COUNTABLE);
  const [phrase, style] = random.pick(STYLE_PHRASES);
  return { prompt: `${withArticle(noun.word)}, ${phrase}`, claims: [...one(noun.word), { kind: 'style', style }] };
}

function letteredThing(random: Random): Omit<TruthCase, 'seed'> {
  const [text, other] = random.pick(TEXTS);
  const bearer = random.pick(TEXT_BEARERS);
  const prompt = (words: string): string => `${withArticle(bearer)} that says "${words}"`;
  return {
    prompt: prompt(text),
    comparedPrompt: prompt(other),
    claims: [...one(bearer), { kind: 'lettering', text }],
  };
}
