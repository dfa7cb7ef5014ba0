import type { Conditioner, PromptConditioning } from './conditioner.ts';

/** Prompts whose conditioning is kept; pictures of one request share theirs. */
const CAPACITY = 16;

/** A conditioner's answers for the last prompts. They depend on nothing but the text, so nobody sees another's state. */
export function cachePrompts(conditioner: Conditioner): Conditioner['encode'] {
  const cache = new Map<string, PromptConditioning>();
  return async (prompt, role) => {
    const key = `${role} ${prompt}`;
    const known = cache.get(key) ?? (await conditioner.encode(prompt, role));
    cache.delete(key);
    cache.set(key, known);
    if (cache.size > CAPACITY) cache.delete(cache.keys().next().value!);
    return known;
  };
}
