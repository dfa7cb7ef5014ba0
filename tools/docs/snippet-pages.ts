import { globSync } from 'node:fs';

const docs = new URL('../../docs/', import.meta.url);

/** Pages that show parts of examples: the migration guide and the guides of the SDK. */
export function pagesWithSnippets(): URL[] {
  return ['migrate.md', ...globSync('sdk/*.md', { cwd: docs.pathname }).sort()].map((page) => new URL(page, docs));
}
