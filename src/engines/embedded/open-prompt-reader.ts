import type { EmbeddedPromptReader } from './prompt-reader.ts';

let reader: Promise<EmbeddedPromptReader> | undefined;

/**
 * The illustrator's understanding of prompts, loaded by the first who asks for it (about a quarter of a second). All of a process
 * share it: it holds tables alone, and they are large.
 */
export function openPromptReader(): Promise<EmbeddedPromptReader> {
  reader ??= import('./prompt-reader.ts').then(({ createEmbeddedPromptReader }) => createEmbeddedPromptReader());
  return reader;
}
