import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GROUPS = JSON.parse(readFileSync(`${ROOT}tools/site/pages.json`, 'utf8')) as {
  readonly pages: Readonly<Record<string, string>>;
}[];
const pages = GROUPS.flatMap((group) => Object.keys(group.pages));

it('the site has every page of docs/, once, and no page that is not there', () => {
  expect(pages.filter((page) => !existsSync(ROOT + page))).toEqual([]);
  expect(pages.filter((page) => page.startsWith('docs/')).toSorted()).toEqual(
    globSync('docs/**/*.md', { cwd: ROOT }).toSorted(),
  );
});
