import type { TrimId } from '../scene.ts';
import { CARD_WORDS, GREETINGS } from './tables/greetings.ts';

/** A card that the picture is. */
export interface Card {
  /** What it says where the prompt quotes nothing. */
  readonly says?: string;
  readonly trim?: TrimId;
  /** English for what it shows where the prompt names nothing. */
  readonly shows?: string;
}

/** A prompt without the words that ask for a card, and the card. */
export interface CardRead {
  readonly text: string;
  readonly card?: Card;
}

const ARTICLE = '(?:\\b(?:an?|the|my|une?|una?|eine?|um|uma) )?';
const KIND = '(?:(?:greetings?|folded|party|pop[- ]up) )*';
const DESIGN = '(?: (?:design|template|illustration|art))?';
const SHOWING = '(?:[,:]? (?:with|of|showing|featuring|con|com|avec|mit)(?= ))?';

/** Words that make a picture rather than be in it, and what kind of a card it is: they stay in the prompt. */
const OPENING =
  /^\s*(?:(?:create|design|make|draw|generate)(?: me)? )?(?:(?:an?|the|une?|una?|eine?|um|uma) )?(?:[\p{L}-]+ ){0,3}$/iu;
const CARRIED = /\b(?:with|of|on|in|holding|holds|and|reading|writing|giving|from|to|sends?|opening|receiving)\b/i;
/** What says that the card lies somewhere itself. */
const LYING =
  /^\s*(?:is |lying |standing )?(?:on|in|under|next to|beside|between|held|from) (?:an?|the|his|her|my|by)\b/i;
/** Languages that name the card last. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0900-\u097f]/;

const cardOf = (names: string): RegExp => {
  const after = `${ARTICLE}${KIND}(?:${names})['’]?s? ?(?:day )?${KIND}(?:${CARD_WORDS.after})${DESIGN}`;
  const before = `${ARTICLE}(?:${CARD_WORDS.before}|${KIND}card) (?:de |d['’]|para |for |saying )?(?:an? )?(?:${names})`;
  return new RegExp(`(?<![\\p{L}-])(?:${after}|${before})(?![\\p{L}-])${SHOWING}`, 'iu');
};

const CARDS: readonly (readonly [RegExp, Card])[] = [
  ...GREETINGS.map((greeting) => [cardOf(greeting.names), greeting] as const),
  [cardOf('greetings?'), {}],
];

/** "a get well soon card with flowers": the flowers are on a card that wishes so. Cards in a picture are left alone. */
export function readGreeting(text: string): CardRead {
  for (const [names, card] of CARDS) {
    const found = names.exec(text);
    if (!found) continue;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const isPicture = UNSPACED.test(found[0]) || (OPENING.test(before) && !CARRIED.test(before) && !LYING.test(after));
    if (isPicture) return { text: `${before} ${after}`, card };
  }
  return { text };
}
