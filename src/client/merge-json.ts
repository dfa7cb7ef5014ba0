import type { Json } from './transport.ts';

/** One object laid over another, objects within likewise. */
export function mergeJson(under: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(merged, key) ? merged[key] : undefined;
    merged[key] = isJson(value) && isJson(below) ? mergeJson(below, value) : value;
  }
  return merged;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
