import { singularOf, thirdPersonOf } from './lemma.ts';
import { type Token, tokenise } from './token.ts';

/** People named for what they do, as the grammar can read it. */
const DOERS: Readonly<Record<string, string>> = {
  violinist: 'musician playing the violin',
  fiddler: 'musician playing the violin',
  pianist: 'musician playing the piano',
  guitarist: 'musician playing the guitar',
  drummer: 'musician playing the drums',
  cellist: 'musician playing the cello',
  harpist: 'musician playing the harp',
  flautist: 'musician playing the flute',
  flutist: 'musician playing the flute',
  saxophonist: 'musician playing the saxophone',
  trumpeter: 'musician playing the trumpet',
  accordionist: 'musician playing the accordion',
  skateboarder: 'person riding a skateboard',
  skater: 'person riding a skateboard',
  rockstar: 'musician playing the guitar',
  fisher: 'fisherman',
  bandmate: 'musician',
  biker: 'person riding a motorcycle',
  motorcyclist: 'person riding a motorcycle',
  horseman: 'man riding a horse',
  jockey: 'person riding a horse',
  cowgirl: 'female cowboy',
  cameraman: 'man holding a camera',
  nanny: 'woman',
  babysitter: 'woman',
  actor: 'man',
  actress: 'woman',
  rapper: 'singer holding a microphone',
  courier: 'person holding a package',
  horsewoman: 'woman riding a horse',
  equestrian: 'person riding a horse',
  photographer: 'person holding a camera',
  archer: 'person holding a bow',
  beekeeper: 'farmer with a beehive',
  shepherd: 'farmer with three sheep',
  shepherdess: 'woman with three sheep',
  birdwatcher: 'person watching a bird',
  florist: 'woman holding a bouquet',
  librarian: 'person holding a book',
  postman: 'man holding a letter',
  mailman: 'man holding a letter',
  golfer: 'person playing golf',
  yogi: 'person meditating',
  bartender: 'barista',
  boxer: 'prizefighter',
  basketballer: 'person playing basketball',
  footballer: 'person playing football',
  journalist: 'person holding a microphone',
  reporter: 'person holding a microphone',
  hunter: 'man holding a rifle',
  author: 'person holding a quill',
  backpacker: 'person wearing a backpack',
  gamer: 'person playing a video game',
  poet: 'person holding a quill',
};
/** Shepherds of these are dogs. */
const HERDS = /^(german|australian|belgian|anatolian)$/;
const DOG = /^(?:dog|puppy|pup)s?$/;
const PLAYER = /^players?$/;
/** Machines play them. */
const PLAYS_MEDIA = /^(?:record|vinyl|cassette|tape|cd|dvd|mp3|media|music)$/;
const MUSIC = /^(rock|jazz|swing|pop|punk|metal|blues|music|country|live)$/;
const BAND = 'singer holding a microphone and a musician playing the guitar and a musician playing the drums';
const JAZZ_BAND =
  'musician playing the saxophone and a musician playing the cello and a musician playing the trumpet and a musician playing the drums';
const BANDS: Readonly<Record<string, string>> = {
  jazz: JAZZ_BAND,
  swing: JAZZ_BAND,
};

/** Nouns for many people at once, said without whom they are of. */
const ENSEMBLES: Readonly<Record<string, string>> = {
  crowd: 'crowd of people',
  audience: 'crowd of people',
  mob: 'crowd of people',
  congregation: 'crowd of people',
  choir: 'pack of singers',
  chorus: 'pack of singers',
  orchestra: 'four musicians playing the violin',
  army: 'army of soldiers',
  troops: 'army of soldiers',
  squad: 'pack of soldiers',
  platoon: 'pack of soldiers',
  crew: 'pack of sailors',
  team: 'team of people',
  tribe: 'pack of people',
  committee: 'pack of people',
  jury: 'pack of people',
  classmates: 'group of children',
};
const SPORT = /^(football|soccer|basketball|baseball|volleyball|tennis|rugby|hockey|cricket)$/;
const PLAYS = /^(playing|plays|performing|performs)$/;
/** Words before an ensemble that say of whom it is, without being things to draw. */
const NOT_PEOPLE = /^(film|ground|flight)$/;

const DISHES =
  /^(pancake|waffle|cake|cheesecake|tart|pie|cupcake|muffin|yogurt|salad|cereal|oatmeal|porridge|pizza|toast|doughnut|donut)s?$/;
/** What is strewn over dishes in pieces; chocolate and the like is what they are made of. */
const STREWN = /berr(y|ies)$|^(banana|cherry|peach|mango|kiwi|fig|pineapple|mushroom|avocado|egg|shrimp|tomato|olive)$/;
const HOLDERS = /^(bowl|basket|vase|bucket|jar|plate|platter|tray)s?$/;

/** What the expansion asks of the vocabulary. */
export interface ExpansionRules {
  isPlayable(thing: string): boolean;
  /** True for people, animals and the like, which pack and army count: "a robot army". */
  isLiving(thing: string): boolean;
  /** True for things that lie in bowls and stand in vases, where the holder has no drawing that shows them. */
  isContained(thing: string, holder: string): boolean;
  /** True for what lies on or in a dish, where the two have no drawing of their own: "blueberry pancakes". */
  isTopping(thing: string, dish: string): boolean;
  /** True for two words for one kind of thing. */
  isSame(one: string, other: string): boolean;
}

/**
 * Writes people who are named for what they do as somebody doing it, and holders named for what is in them as holding it:
 * "a violinist", "chess players", "a rock band", "a fruit bowl".
 */
export function expandNames(
  tokens: readonly Token[],
  { isPlayable, isLiving, isContained, isTopping, isSame }: ExpansionRules,
): readonly Token[] {
  const expanded: Token[] = [];
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position];
    const next = tokens[position + 1];
    const isPlayed =
      next?.kind === 'word' && PLAYER.test(next.text) && isPlayable(token.text) && !PLAYS_MEDIA.test(token.text);
    if (isPlayed) {
      expanded.push(...tokenise(`${next.text === 'players' ? 'people' : 'person'} playing ${token.text}`));
      position++;
      continue;
    }
    if (next?.kind === 'word' && HOLDERS.test(next.text) && isContained(token.text, next.text)) {
      expanded.push(...tokenise(`${next.text} of ${contentsOf(token.text)}`));
      position++;
      continue;
    }
    if (
      next?.kind === 'word' &&
      DISHES.test(next.text) &&
      STREWN.test(token.text) &&
      isTopping(token.text, next.text)
    ) {
      expanded.push(...tokenise(`${next.text} with ${contentsOf(token.text)}`));
      position++;
      continue;
    }
    if (next?.text === 'band' && MUSIC.test(token.text)) {
      expanded.push(...tokenise(BANDS[token.text] ?? BAND));
      position++;
      continue;
    }
    if (next?.text === 'team' && SPORT.test(token.text)) {
      expanded.push(...tokenise(`group of people playing ${token.text}`));
      position++;
      continue;
    }
    const before = tokens[position - 1];
    const isOfSomebody =
      next?.text === 'of' || (before?.kind === 'word' && (isLiving(before.text) || NOT_PEOPLE.test(before.text)));
    if (Object.hasOwn(ENSEMBLES, token.text) && !isOfSomebody) {
      expanded.push(...tokenise(ENSEMBLES[token.text]));
      continue;
    }
    const isNamed = (thing: string): boolean => tokens.some(({ kind, text }) => kind === 'word' && isSame(text, thing));
    const isOwn = (instrument: string): boolean => playsOwn(tokens.slice(position + 1), instrument, isSame);
    const isDog =
      (token.text === 'shepherd' && HERDS.test(before?.text ?? '')) ||
      (token.text === 'boxer' && DOG.test(next?.text ?? ''));
    const phrase = token.kind === 'word' && !isDog ? doerPhrase(token.text, isNamed, isOwn) : undefined;
    expanded.push(...(phrase === undefined ? [token] : tokenise(phrase)));
    // "a violinist playing on a roof" plays the violin, not the roof.
    const repeats = phrase?.includes(' playing ') === true && next !== undefined && PLAYS.test(next.text);
    if (repeats && !isPlayable(tokens[position + 2]?.text ?? '')) position++;
  }
  return expanded;
}

const MASSES =
  /^(spaghetti|noodles|curry|stew|oatmeal|salad|soup|rice|fruit|ramen|pasta|cereal|porridge|food|sushi|popcorn|bread|cheese|honey|jam)$/;

/** A bowl named for an apple has several. */
function contentsOf(thing: string): string {
  return MASSES.test(thing) || singularOf(thing) !== thing ? thing : thirdPersonOf(thing);
}

/** True for people who are named for what they do. */
export function isDoer(word: string): boolean {
  return Object.hasOwn(DOERS, singularOf(word));
}

/** "a pianist playing a grand piano": true where the words after a player name what is played. */
function playsOwn(after: readonly Token[], instrument: string, isSame: ExpansionRules['isSame']): boolean {
  const verb = after.findIndex(({ text }) => !/^(?:is|who|passionately|softly|happily)$/.test(text));
  if (verb < 0 || !PLAYS.test(after[verb]!.text)) return false;
  const named = after.slice(verb + 1, verb + 1 + WORDS_TO_INSTRUMENT);
  return named.some(({ kind, text }) => kind === 'word' && isSame(text, instrument));
}

/** "the old grand piano" */
const WORDS_TO_INSTRUMENT = 4;

/** Who comes with company does so only where the prompt names none of its kind. */
function doerPhrase(
  word: string,
  isNamed: (thing: string) => boolean,
  isOwn: (instrument: string) => boolean,
): string | undefined {
  const singular = Object.hasOwn(DOERS, word) ? word : singularOf(word);
  if (!Object.hasOwn(DOERS, singular)) return undefined;
  const [doer, ...rest] = DOERS[singular].split(' ');
  const isAccompanied =
    ((rest[0] === 'with' || rest[0] === 'holding') && isNamed(rest.at(-1)!)) ||
    (rest[0] === 'playing' && isOwn(rest.at(-1)!));
  const called = singular === word ? doer : (PLURALS[doer] ?? `${doer}s`);
  return isAccompanied ? called : [called, ...rest].join(' ');
}

const PLURALS: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women' };
