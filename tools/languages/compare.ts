import { createEmbeddedPromptReader } from '../../src/engines/embedded/prompt-reader.ts';
import { composePrompts } from './compose.ts';
import { LANGUAGES, type Language } from './phrases.ts';

/** How one language fared against English. */
export interface Comparison {
  readonly language: Language;
  readonly total: number;
  readonly same: number;
  /** Prompts with other things than in English, with what was found. */
  readonly different: readonly { readonly prompt: string; readonly english: string; readonly found: string }[];
}

/** Names the things of a prompt, somehow. */
export type NameThings = (prompt: string) => Promise<readonly string[]>;

/** Compares the things that a prompt gives in every language with those that it gives in English. */
export async function compareLanguages(nameThings: NameThings, prompts = composePrompts()): Promise<Comparison[]> {
  const english = [];
  for (const prompt of prompts) english.push(sorted(await nameThings(prompt.en)));
  const comparisons: Comparison[] = [];
  for (const language of LANGUAGES.filter((other) => other !== 'en')) {
    const different = [];
    for (const [index, prompt] of prompts.entries()) {
      const found = sorted(await nameThings(prompt[language]));
      if (found !== english[index]) different.push({ prompt: prompt[language], english: english[index]!, found });
    }
    comparisons.push({ language, total: prompts.length, same: prompts.length - different.length, different });
  }
  return comparisons;
}

/** The things of the scene: what the illustrator understood, before anything is drawn. */
export function thingsOfScene(): NameThings {
  const reader = createEmbeddedPromptReader();
  return async (prompt) => reader.read(prompt).contents;
}

function sorted(things: readonly string[]): string {
  return [...things].sort().join('; ');
}
