import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Pages that show parts of examples: the front page, the migration guide and the guides of the SDK. */
export function pagesWithSnippets(): URL[] {
  const guides = globSync('docs/sdk/*.md', { cwd: fileURLToPath(root) }).sort();
  return ['README.md', 'docs/migrate.md', ...guides].map((page) => new URL(page, root));
}
