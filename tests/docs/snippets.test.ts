import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  js: stripTypeScriptTypes,
  ts: stripTypeScriptTypes,
};

const snippets = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).flatMap((page) =>
  [...readFileSync(ROOT + page, 'utf8').matchAll(/^```(json|js|ts)\n(.*?)^```/gms)].map(
    ([, language, text], index) => ({ name: `${page}, ${language} ${index + 1}`, language: language!, text: text! }),
  ),
);

// Those of the front page, the migration guide and the SDK are parts of programs that other tests run.
it.each(snippets)('$name is written as its language wants it', ({ language, text }) => {
  expect(() => PARSERS[language]!(text)).not.toThrow();
});

it('there are snippets of every language', () => {
  expect(new Set(snippets.map(({ language }) => language))).toEqual(new Set(Object.keys(PARSERS)));
});
