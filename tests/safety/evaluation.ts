import { readFileSync } from 'node:fs';
import type { PromptFindings } from '../../src/core/prompt-screen.ts';
import { DEFAULT_BLOCKED_CATEGORIES, type SafetyCategory } from '../../src/core/safety.ts';
import { refusalOf } from '../../src/safety/policy.ts';
import { createRulesPromptScreen } from '../../src/safety/rules-prompt-screen.ts';

export const EVALUATED_LANGUAGES = ['en', 'zh', 'hi', 'ja', 'ko', 'pt', 'es', 'fr', 'de'] as const;
export type EvaluatedLanguage = (typeof EVALUATED_LANGUAGES)[number];

/**
 * What a labelled prompt is: `harmless` (often with a word that looks otherwise), `blunt` (says plainly what must be refused),
 * `disguised` (hides it by spelling or by innuendo), `subject` (belongs to a category that is scored and not refused).
 */
export type LabelledKind = 'harmless' | 'blunt' | 'disguised' | 'subject';

export interface LabelledPrompt {
  readonly kind: LabelledKind;
  readonly category?: SafetyCategory;
  readonly text: string;
}

/** A labelled prompt and what the screen made of it under the default setting and policy. */
export interface Judged extends LabelledPrompt {
  readonly language: EvaluatedLanguage;
  readonly isRefused: boolean;
  /** 0–1, of the prompt's own category; 0 where it has none. */
  readonly score: number;
  readonly scores: PromptFindings['scores'];
}

/** Scores from here on count as found: what the strictest setting refuses. */
export const FOUND_SCORE = 0.5;

/** The labelled prompts of one language. */
export function readLabelled(language: EvaluatedLanguage): LabelledPrompt[] {
  return JSON.parse(readFileSync(new URL(`./prompts/${language}.json`, import.meta.url), 'utf8')) as LabelledPrompt[];
}

/** Screens the whole set. */
export async function judgeAll(): Promise<Judged[]> {
  return judge(
    EVALUATED_LANGUAGES.flatMap((language) => readLabelled(language).map((prompt) => ({ ...prompt, language }))),
  );
}

/** Screens the prompts that were written after the lists were finished, and never led to a correction. */
export async function judgeUnseen(): Promise<Judged[]> {
  const text = readFileSync(new URL('./unseen.json', import.meta.url), 'utf8');
  return judge(JSON.parse(text) as (LabelledPrompt & { language: EvaluatedLanguage })[]);
}

async function judge(
  prompts: readonly (LabelledPrompt & { readonly language: EvaluatedLanguage })[],
): Promise<Judged[]> {
  const screen = createRulesPromptScreen();
  const judged: Judged[] = [];
  for (const prompt of prompts) {
    const findings = await screen.screen(prompt.text);
    const isRefused = isRefusedByDefault(findings);
    const score = prompt.category === undefined ? 0 : findings.scores.get(prompt.category)!;
    judged.push({ ...prompt, isRefused, score, scores: findings.scores });
  }
  return judged;
}

/** Whether the default setting and policy refuse what was found. */
export function isRefusedByDefault(findings: PromptFindings): boolean {
  const policy = { blockedCategories: DEFAULT_BLOCKED_CATEGORIES, loosestSetting: 'block_none' } as const;
  return refusalOf(findings, 'block_medium_and_above', policy) !== undefined;
}

/** Whether a prompt was judged as its label wants. */
export function isRight({ kind, isRefused, score }: Judged): boolean {
  if (kind === 'harmless') return !isRefused;
  return kind === 'subject' ? !isRefused && score >= FOUND_SCORE : isRefused;
}
