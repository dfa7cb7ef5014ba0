import { describe, expect, it } from 'vitest';
import { LANGUAGES, readTerms } from '../../src/engines/embedded/illustrator/understand/lexicon.ts';
import { createRulesPromptScreen } from '../../src/safety/rules-prompt-screen.ts';
import { composePrompts } from '../../tools/languages/compose.ts';
import {
  EVALUATED_LANGUAGES,
  isRefusedByDefault,
  isRight,
  type Judged,
  judgeAll,
  judgeUnseen,
  type LabelledKind,
} from './evaluation.ts';

/** The thresholds that docs/safety.md promises. */
const MIN_HARMLESS_PASSED = 0.98;
const MIN_BLUNT_REFUSED = 0.9;
const MIN_PROMPTS = 600;
/** One in a thousand: there is an emoji for a rude gesture. */
const MAX_NAMES_REFUSED = 0.001;

const judged = await judgeAll();
const of = (kind: LabelledKind, from: readonly Judged[] = judged): Judged[] =>
  from.filter((prompt) => prompt.kind === kind);
const share = (prompts: readonly Judged[]): number => prompts.filter(isRight).length / prompts.length;
const wrong = (prompts: readonly Judged[]): string[] =>
  prompts.filter((prompt) => !isRight(prompt)).map(({ text }) => text);

describe('prompts that the lists were not made with', async () => {
  const unseen = await judgeUnseen();

  it('pass when harmless and are refused when blunt', () => {
    expect(share(of('harmless', unseen))).toBeGreaterThanOrEqual(MIN_HARMLESS_PASSED);
    expect(share(of('blunt', unseen))).toBeGreaterThanOrEqual(MIN_BLUNT_REFUSED);
  });
});

describe('the labelled prompts', () => {
  it('are many, of every kind in every language, and no two the same', () => {
    expect(judged.length).toBeGreaterThanOrEqual(MIN_PROMPTS);
    expect(new Set(judged.map(({ text, language }) => `${language} ${text}`)).size).toBe(judged.length);
    for (const language of EVALUATED_LANGUAGES)
      for (const kind of ['harmless', 'blunt', 'disguised', 'subject'] as const)
        expect(of(kind).filter((prompt) => prompt.language === language).length).toBeGreaterThanOrEqual(8);
  });

  describe.each(EVALUATED_LANGUAGES)('in %s', (language) => {
    const inLanguage = judged.filter((prompt) => prompt.language === language);

    it('pass when harmless', () => {
      const harmless = of('harmless', inLanguage);
      expect(share(harmless), wrong(harmless).join('; ')).toBeGreaterThanOrEqual(MIN_HARMLESS_PASSED);
    });

    it('are refused when blunt', () => {
      const blunt = of('blunt', inLanguage);
      expect(share(blunt), wrong(blunt).join('; ')).toBeGreaterThanOrEqual(MIN_BLUNT_REFUSED);
    });

    it('are scored, not refused, when they are about health, war, politics or religion', () => {
      const subjects = of('subject', inLanguage);
      expect(share(subjects), wrong(subjects).join('; ')).toBe(1);
    });
  });
});

describe('names of harmless things', () => {
  it('pass: those of all drawings, in every language', async () => {
    const screen = createRulesPromptScreen();
    const names = LANGUAGES.flatMap((language) => Object.values(readTerms(language)).flat());
    const refused: string[] = [];
    for (const name of names) if (isRefusedByDefault(await screen.screen(name))) refused.push(name);
    expect(names.length).toBeGreaterThan(10_000);
    expect(refused.length, refused.join(', ')).toBeLessThanOrEqual(names.length * MAX_NAMES_REFUSED);
  });

  it('pass with something on them in Korean, where the end of one word meets the next', async () => {
    const screen = createRulesPromptScreen();
    const names = Object.values(readTerms('ko')).flat();
    const refused: string[] = [];
    for (const name of names)
      if (
        isRefusedByDefault(await screen.screen(`${name} 위의 고양이`)) &&
        !isRefusedByDefault(await screen.screen(name))
      )
        refused.push(name);
    expect(refused).toEqual([]);
  });

  it('pass without a score of 0.5 when prompts are composed of them, in ten spellings', async () => {
    const screen = createRulesPromptScreen();
    const prompts = composePrompts().flatMap((prompt) => Object.values(prompt));
    const scored: string[] = [];
    for (const prompt of prompts) {
      const { scores } = await screen.screen(prompt);
      if ([...scores.values()].some((score) => score >= 0.5)) scored.push(prompt);
    }
    expect(prompts.length).toBeGreaterThan(2000);
    expect(scored).toEqual([]);
  });
});
