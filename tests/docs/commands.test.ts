import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = globSync(['*.md', 'docs/**/*.md', 'benchmarks/*.md', 'deploy/**/*.md'], { cwd: ROOT });
const textOf = (page: string): string => readFileSync(ROOT + page, 'utf8');

/** JSON that is no configuration of Limner: an assistant's own settings, and the file of watermark keys. */
const OTHER_FILES = ['docs/mcp.md', 'docs/watermark.md'];

const configurations = PAGES.filter((page) => !OTHER_FILES.includes(page)).flatMap((page) =>
  [...textOf(page).matchAll(/^```json\n(.*?)^```/gms)].map(([, json], index) => ({
    name: `${page}, ${index + 1}`,
    // Where a reader fills in the hash of a key.
    json: json!.replace(/("sha256": )"[^"]*…"/g, `$1"${'0'.repeat(64)}"`),
  })),
);

it.each(configurations)('the configuration in $name is taken as it stands', ({ json }) => {
  expect(() => loadConfig({ environment: {}, fileText: json })).not.toThrow();
});

it('there are configurations in several pages', () => {
  expect(configurations.length).toBeGreaterThan(12);
});

it('every script that a page names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const { scripts: ofStudio } = JSON.parse(textOf('studio/package.json')) as { scripts: Record<string, string> };
  const named = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/npm run (?:-s |--silent )?([\w:-]+)( --workspace studio)?/g)].map(
      ([, script, inStudio]) => ({ page, script: script!, isThere: script! in (inStudio ? ofStudio : scripts) }),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
});
