/** Every lockfile of the repository. */
export const LOCKFILES: readonly URL[] = [
  'package-lock.json',
  'examples/package-lock.json',
  'tools/bake/package-lock.json',
  'tools/reference/package-lock.json',
  'tools/site/package-lock.json',
].map((path) => new URL(`../../${path}`, import.meta.url));
