/** Objects whose properties everyone inherits. */
const SHARED: readonly object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

const known = SHARED.map((shared) => new Set(Reflect.ownKeys(shared)));

/** @throws Error when a shared prototype has properties that it had not at the start. */
export function requireCleanPrototypes(): void {
  for (const [index, shared] of SHARED.entries())
    for (const key of Reflect.ownKeys(shared))
      if (!known[index]!.has(key)) throw new Error(`A prototype was given the property ${String(key)}.`);
}
