import type { PromptFinding, PromptFindings, PromptScreen } from '../core/prompt-screen.ts';
import { SAFETY_CATEGORIES, type SafetyCategory } from '../core/safety.ts';
import { statesMinorAge } from './ages.ts';
import { CELEBRITIES } from './celebrities.ts';
import type { Concept, SafetyLexicon } from './lexicon/concepts.ts';
import { LEXICONS } from './lexicon/index.ts';
import { normalise } from './normalise.ts';
import { RULES, type SafetyRule, SOFTENING } from './rules.ts';
import { createTermIndex, type Hit, type TermIndex } from './term-index.ts';

/** What an operator adds to the built-in lists. */
export interface RulesPromptScreenOptions {
  /** Further names or words that are refused, in any language. */
  readonly blockedTerms?: readonly string[];
  /** Phrases that are harmless here although the lists say otherwise. */
  readonly allowedTerms?: readonly string[];
  /** Whether prompts that name famous living people are refused. Default true. */
  readonly blockCelebrities?: boolean;
}

/** Words, or characters of scripts without spaces, that may lie between concepts of one finding. */
const REACH = { word: 8, character: 16 } as const;
/** Each further hint raises a category's score by this much. */
const FURTHER_HINT = 0.1;
const NAMED_SCORE = 0.9;

/**
 * The built-in screen: term lists in nine languages, rules over what the terms stand for. It explains itself and costs
 * well under a millisecond a prompt, and it knows nothing of paraphrase, innuendo or pictures: see `docs/safety.md`.
 */
export function createRulesPromptScreen(options: RulesPromptScreenOptions = {}): PromptScreen {
  const { blockedTerms = [], allowedTerms = [], blockCelebrities = true } = options;
  const index = createTermIndex([...LEXICONS, ownTerms('benign', allowedTerms)]);
  const named = createTermIndex([ownTerms('slur', blockedTerms)]);
  const famous = createTermIndex([ownTerms('person', blockCelebrities ? CELEBRITIES : [])]);
  return {
    async screen(text) {
      const normal = normalise(text);
      const hits = index.find(normal);
      if (statesMinorAge(text)) hits.push({ concept: 'minor', from: 0, to: normal.words.length, unit: 'word' });
      const has = (other: TermIndex): boolean => other.find(normal).length > 0;
      return findingsOf(hits, { isNamed: has(named), isFamous: has(famous) });
    },
  };
}

/** A lexicon of one concept, found in words and in scripts without spaces alike. */
function ownTerms(concept: Concept, terms: readonly string[]): SafetyLexicon {
  return { language: 'any', markers: '', terms: terms.length === 0 ? {} : { [concept]: terms.join('|') } };
}

interface Named {
  readonly isNamed: boolean;
  readonly isFamous: boolean;
}

function findingsOf(hits: readonly Hit[], { isNamed, isFamous }: Named): PromptFindings {
  const concepts = new Set(hits.map(({ concept }) => concept));
  const found = RULES.filter((rule) => applies(rule, hits, concepts)).map((rule) => ({
    rule,
    weight: weightOf(rule, concepts),
  }));
  const scores = new Map<SafetyCategory, number>();
  const findings: PromptFinding[] = [];
  for (const category of SAFETY_CATEGORIES) {
    const ofCategory = found.filter(({ rule }) => rule.category === category).sort((a, b) => b.weight - a.weight);
    const score = scoreOf(ofCategory);
    scores.set(category, score);
    const [strongest] = ofCategory;
    if (strongest) findings.push(findingOf(strongest.rule, category, score));
  }
  if (concepts.has('personalData')) findings.push({ topic: 'personal-information', score: NAMED_SCORE });
  if (isFamous) findings.push({ topic: 'celebrity', score: NAMED_SCORE });
  if (isNamed) findings.push({ topic: 'prohibited', score: 1 });
  const children = concepts.has('minor');
  return { scores, findings, mentions: { people: children || isFamous || concepts.has('person'), children } };
}

function findingOf({ topic, isHardStop }: SafetyRule, category: SafetyCategory, score: number): PromptFinding {
  return { topic, category, score, ...(isHardStop && { isHardStop }) };
}

function weightOf({ weight, softenedBy = [] }: SafetyRule, concepts: ReadonlySet<Concept>): number {
  return softenedBy.some((context) => concepts.has(context)) ? weight * SOFTENING : weight;
}

/** The strongest finding, raised a little by what else points the same way. */
function scoreOf(found: readonly { readonly rule: SafetyRule; readonly weight: number }[]): number {
  const [strongest] = found;
  if (!strongest) return 0;
  const others = new Set(found.map(({ rule }) => rule.all.flat().join())).size - 1;
  return Math.min(1, Math.round((strongest.weight + others * FURTHER_HINT) * 10) / 10);
}

function applies({ all, within }: SafetyRule, hits: readonly Hit[], concepts: ReadonlySet<Concept>): boolean {
  if (!all.every((list) => list.some((concept) => concepts.has(concept)))) return false;
  const [first = [], second] = all;
  if (within === 'prompt' || !second) return true;
  const of = (list: readonly Concept[]): Hit[] => hits.filter(({ concept }) => list.includes(concept));
  const others = of(second);
  return of(first).some((hit) => others.some((other) => areNear(hit, other)));
}

/** Mixed scripts have no common measure, so they count as near. */
function areNear(a: Hit, b: Hit): boolean {
  if (a.unit !== b.unit) return true;
  return a.from - b.to <= REACH[a.unit] && b.from - a.to <= REACH[a.unit];
}
