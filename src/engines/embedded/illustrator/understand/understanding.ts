import type { Scene } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import { readAgents } from './agents.ts';
import { printBarePosters } from './bare-posters.ts';
import { readBareWords } from './bare-words.ts';
import { standCandlesOnCakes } from './cake-candles.ts';
import { colourBalls } from './coloured-balls.ts';
import { readCornerViews } from './corner-views.ts';
import { countArranged } from './count-arranged.ts';
import { SceneDraft } from './draft.ts';
import { expandNames, isDoer } from './expand.ts';
import { fillVessels } from './fill-vessels.ts';
import { readUnknownLands } from './flags-and-maps-of.ts';
import { gesturesAsTyped } from './gestures.ts';
import { readGreeting } from './greetings.ts';
import { readGroundCovers } from './ground-covers.ts';
import { readMarks } from './handlers.ts';
import { readDeedsToParts, readInfinitives } from './infinitives.ts';
import { readWholes } from './joined-wholes.ts';
import { LIVING_KINDS } from './kinds.ts';
import { detectLanguage, LATIN_LETTERS_PER_CHARACTER } from './language.ts';
import { extractLettering } from './lettering.ts';
import { LANGUAGES, type Language, readEmoji, readTerms } from './lexicon.ts';
import { lengthenDresses } from './long-dresses.ts';
import { serveNamedDishes } from './named-dishes.ts';
import { createNouns, type Nouns } from './nouns.ts';
import { createPhraseBook } from './phrases.ts';
import { opensWithPlace } from './place-first.ts';
import { posterTitle } from './poster-titles.ts';
import { potPlants } from './pot-plants.ts';
import { Reader } from './reader.ts';
import { readRepeatPattern } from './repeat-pattern.ts';
import { readShapes } from './shaped-like.ts';
import { readShopSigns } from './shop-signs.ts';
import { onSheet } from './tables/media.ts';
import { type Mark, tagTokens, type Vocabulary } from './tagger.ts';
import { cleanPrompt } from './text.ts';
import { tieBows } from './tied-bow.ts';
import { tokenise } from './token.ts';
import { createTranslator, type Translator, UNSPACED } from './translate/translator.ts';
import { TURNS_OF_PHRASE } from './turns-of-phrase.ts';
import { readUnmadeMedia } from './unmade-media.ts';
import { settleDragons } from './western-dragons.ts';
import { matchGlasses } from './wine-glasses.ts';

/** What the reading of prompts depends on. */
export interface UnderstandingOptions {
  /** Whether there is a drawing of a concept. Words for anything else are reported as not understood. */
  isDepictable(concept: string): boolean;
  kindOf(concept: string): ConceptKind;
  /** Whether something can be drawn on somebody who wears it. */
  isWearable(concept: string): boolean;
  /** English names (singular, lower case) of drawings outside the art pack, with their concepts. They win over the lexicon. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/** Reads prompts. */
export interface Understanding {
  /**
   * What a prompt asks for. Never throws: words without meaning here end up in `Scene.notUnderstood`. The same prompts give
   * equal scenes. Only the first 20 000 characters are read.
   */
  parse(prompt: string, negativePrompt?: string): Scene;
  /** Words of a scene in the language of its prompt, as far as it has them; prompts are read in English. */
  asTyped(words: readonly string[], prompt: string, language: Scene['language']): readonly string[];
}

/** Pictures that show what a shop sells instead of the shop. */
const MARK = /\b(?:logo|emblem|icon|sticker|badge|sign|signboard)\b/i;

/** Loads the English lexicon; other languages are loaded with the first prompt written in them. */
export function createUnderstanding(options: UnderstandingOptions): Understanding {
  const terms = readTerms('en');
  const nouns = createNouns({ terms, ...options });
  const conceptOfEmoji = readEmoji();
  const phrases = createPhraseBook();
  const vocabulary: Vocabulary = {
    nouns,
    phrases,
    emojiName: (emoji) => {
      const concept = lookUpEmoji(conceptOfEmoji, emoji);
      return concept === undefined ? undefined : bodyName(terms[concept]?.[0], nouns);
    },
  };
  const translatorFor = lazily((language) =>
    createTranslator(
      language,
      phrases,
      (concept) => terms[concept]?.[0] ?? concept.replaceAll('-', ' '),
      (english) => isOfEitherSex(nouns.find(english, false)?.concepts ?? [], nouns),
    ),
  );
  const read = (text: string, language: Language): Mark[] => {
    const english = language === 'en' ? text : translatorFor(language).toEnglish(text);
    const isLiving = (thing: string): boolean => {
      const concept = nouns.find(thing, false)?.concepts[0];
      return concept !== undefined && (LIVING_KINDS.has(nouns.kindOf(concept)) || concept.startsWith('robot'));
    };
    const isThing = (words: string): boolean => nouns.find(words, false) !== undefined;
    const isKnown = (words: string): boolean => isThing(words) || isDoer(words) || phrases.senses.has(words);
    const worded = readRepeatPattern(tokenise(TURNS_OF_PHRASE.reduce((text, turn) => turn(text), english)));
    const active = readAgents(readInfinitives(readDeedsToParts(worded), phrases.verbs), {
      verbs: phrases.verbs,
      isKnown,
      isThing,
    });
    const tokens = expandNames(readGroundCovers(active, isLiving), {
      isPlayable: isThing,
      isLiving,
      isContained: (thing, holder) => isContained(thing, holder, nouns),
      isTopping: (thing, dish) => isTopping(thing, dish, nouns),
      isSame: (one, other) => nouns.find(one, false)?.concepts[0] === nouns.find(other, false)?.concepts[0],
    });
    return tagTokens(tokens, vocabulary);
  };
  return {
    asTyped(words, prompt, language) {
      const foreign = LANGUAGES.find((known) => known === language);
      if (foreign === undefined || foreign === 'en') return words;
      const text = prompt.slice(0, MAX_CHARACTERS);
      return words.map((word) => translatorFor(foreign).asTyped(word, text));
    },
    parse(prompt, negativePrompt = '') {
      const { text: clean, removed } = cleanPrompt(prompt.slice(0, MAX_CHARACTERS));
      const { text: viewed, unread: views } = readCornerViews(readBareWords(clean));
      const { text: mapped, unread: lands } = readUnknownLands(viewed);
      const { text: made, unread: media } = readUnmadeMedia(mapped);
      const { text: formed, unread } = readShapes(readWholes(made));
      const { text: asked, card } = readGreeting(formed);
      const { text: unsigned, lettering: spoken } = extractLettering(asked);
      const isShop = (words: string): boolean => nouns.find(words, false) !== undefined || phrases.senses.has(words);
      const isSigned = spoken.length === 0 && !MARK.test(unsigned);
      const shops = readShopSigns(unsigned, isShop, (word) => nouns.find(word, false) !== undefined);
      const text = isSigned ? shops.text : unsigned;
      const quoted = isSigned && shops.sign !== undefined ? [shops.sign] : spoken;
      const { language, marks } = readInBestLanguage(text, read);
      const draft = new SceneDraft();
      readMarks(new Reader(draft, marks, nouns));
      const gestures = gesturesAsTyped(text);
      for (const [gesture, typed] of gestures) draft.noteAttribute(gesture, typed);
      if (card) draft.addFacts({ ...onSheet('card'), ...(card.trim && { trim: card.trim }) });
      const isBareCard = draft.entities.length === 0 && draft.place.setting === undefined;
      if (card?.shows !== undefined && isBareCard) readMarks(new Reader(draft, read(card.shows, 'en'), nouns));
      if (opensWithPlace(marks, draft.entities, nouns.kindOf)) draft.addFacts({ shot: 'wide', isWeak: true });
      for (const words of [...removed, ...views, ...lands, ...media, ...unread, prompt.slice(MAX_CHARACTERS)])
        if (words !== '') draft.reportUnknown(words);
      const unwanted = cleanPrompt(negativePrompt.slice(0, MAX_CHARACTERS)).text;
      if (unwanted.trim() !== '') exclude(draft, readInBestLanguage(unwanted, read).marks);
      tieBows(draft, nouns.kindOf);
      potPlants(draft, nouns.kindOf);
      standCandlesOnCakes(draft);
      fillVessels(draft, nouns.kindOf);
      serveNamedDishes(draft, nouns.kindOf);
      matchGlasses(draft);
      colourBalls(draft);
      countArranged(draft);
      settleDragons(draft, language);
      lengthenDresses(draft);
      const title = card?.says ?? posterTitle(text);
      const scene = draft.finish(language, title === undefined || quoted.length > 0 ? quoted : [title]);
      const notUnderstood = scene.notUnderstood.map((word) => gestures.get(word) ?? word);
      return printBarePosters({ ...scene, notUnderstood }, text);
    },
  };
}

/** Words that say which sex, or that leave it open on purpose. */
const SEX_SAID =
  /^((man|woman)(-.*)?|boy|girl|old-(man|woman)|king|queen|prince|princess|person|people|child|baby|older-person|witch|wizard|mermaid|santa-claus|mrs-claus|bride|groom|nun|monk|geisha)$/;

/** True of one person whose calling either sex may have. */
function isOfEitherSex(concepts: readonly string[], nouns: Nouns): boolean {
  const [concept, ...others] = concepts;
  return concept !== undefined && others.length === 0 && nouns.kindOf(concept) === 'person' && !SEX_SAID.test(concept);
}

/** "fruit bowl", "flower vase": what is in it grows or is eaten, and the two together are no drawing of their own. */
function isContained(thing: string, holder: string, nouns: Nouns): boolean {
  const contents = nouns.find(thing, false)?.concepts ?? [];
  const whole = nouns.find(`${thing} ${holder}`, false)?.concepts[0];
  const isWhole = whole !== undefined && whole !== nouns.find(holder, false)?.concepts[0];
  return !isWhole && contents.length > 0 && contents.every((concept) => CONTENTS.has(nouns.kindOf(concept)));
}

/** Something to eat that names a dish which has no drawing of its own. */
function isTopping(thing: string, dish: string, nouns: Nouns): boolean {
  const [topping, served] = [nouns.find(thing, false)?.concepts[0], nouns.find(dish, false)?.concepts[0]];
  const whole = nouns.find(`${thing} ${dish}`, false);
  const isWhole = whole !== undefined && whole.concepts[0] !== served;
  return !isWhole && topping !== undefined && served !== undefined && nouns.kindOf(topping) === 'food';
}

const CONTENTS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['food', 'plant']);

interface Reading {
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/**
 * Few words ("gato azul") may not give their language away, and relatives share words: where a short prompt has unknown words,
 * the language of the same script that knows most is taken.
 */
function readInBestLanguage(text: string, read: (text: string, language: Language) => Mark[]): Reading {
  const language = detectLanguage(text);
  const first: Reading = { language, marks: read(text, language) };
  const isForeign = language !== 'en' || isMostlyUnknown(first);
  if (!isForeign || text.length > MAX_GUESSED_CHARACTERS || countUnknown(first) === 0) return first;
  const relatives = RELATED_LANGUAGES.find((family) => family.includes(language)) ?? [];
  const readings = relatives.map((candidate): Reading => ({ language: candidate, marks: read(text, candidate) }));
  return readings.reduce((best, reading) => (countUnknown(reading) < countUnknown(best) ? reading : best), first);
}

/** Languages that look alike in a few words; English is written in the script of the first. */
const RELATED_LANGUAGES: readonly (readonly Language[])[] = [
  ['en', 'es', 'pt', 'fr', 'de'],
  ['zh', 'zh-Hant', 'ja'],
];
const MAX_GUESSED_CHARACTERS = 200;

function isMostlyUnknown({ marks }: Reading): boolean {
  const words = marks.filter(({ sense }) => sense.kind !== 'break');
  return words.length > 0 && words.filter(({ sense }) => sense.kind === 'unknown').length * 2 >= words.length;
}

const LATIN = /\p{Script=Latin}/gu;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Letters of unknown words: scripts without spaces make one long word of many. */
function countUnknown({ language, marks }: Reading): number {
  // What was put into English has grown on the way.
  const lettersPerCharacter = UNSPACED.has(language) ? LATIN_LETTERS_PER_CHARACTER : 1;
  return marks.reduce((sum, { sense, raw }) => {
    const letters = raw.replace(NO_LETTER, '');
    const latin = letters.match(LATIN)?.length ?? 0;
    return sense.kind === 'unknown' ? sum + letters.length - latin + latin / lettersPerCharacter : sum;
  }, 0);
}

/** Longer prompts are read up to here; what follows is reported as not understood. */
const MAX_CHARACTERS = 20_000;

/** Takes everything a negative prompt names out of the draft. */
function exclude(draft: SceneDraft, marks: readonly Mark[]): void {
  for (const { sense, noun } of marks) {
    for (const concept of noun?.concepts ?? []) draft.excluded.concepts.add(concept);
    if (sense.kind === 'facts') draft.excluded.facts.push(sense.facts);
    if (sense.kind === 'colour') for (const colour of sense.colours) draft.excluded.colours.add(colour);
  }
}

function lookUpEmoji(conceptOfEmoji: Readonly<Record<string, string>>, emoji: string): string | undefined {
  const plain = emoji.replaceAll('\ufe0f', '');
  const toneless = plain.replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '');
  for (const key of [plain, toneless]) if (Object.hasOwn(conceptOfEmoji, key)) return conceptOfEmoji[key];
  return undefined;
}

/** A "dog face" in a prompt stands for a dog, if there is a drawing of one. */
function bodyName(name: string | undefined, nouns: Nouns): string | undefined {
  const body = name?.replace(/ face$/, '');
  return body !== undefined && nouns.find(body, false) !== undefined ? body : name;
}

type Foreign = Exclude<Language, 'en'>;

function lazily(create: (language: Foreign) => Translator): (language: Foreign) => Translator {
  const loaded = new Map<Foreign, Translator>();
  return (language) => {
    const translator = loaded.get(language) ?? create(language);
    loaded.set(language, translator);
    return translator;
  };
}
