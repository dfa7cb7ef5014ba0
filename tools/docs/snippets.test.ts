import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillSnippets, shownExamples } from './snippets.ts';

const root = new URL('../../', import.meta.url);
const readExample = (file: string): string => readFileSync(new URL(`examples/${file}`, root), 'utf8');
const guide = readFileSync(new URL('docs/migrate.md', root), 'utf8');

describe('the migration guide', () => {
  it('shows the examples as they are; run tools/docs/write-snippets.ts when this fails', () => {
    expect(fillSnippets(guide, readExample)).toBe(guide);
  });

  it('shows every example', () => {
    const examples = globSync(
      ['*.mjs', '*.sh', 'python/*.py', 'go/main.go', 'java/src/main/java/GenerateImages.java'],
      { cwd: new URL('examples/', root).pathname },
    );
    expect(shownExamples(guide).sort()).toEqual(examples.sort());
  });

  it('notices a snippet that differs', () => {
    const page = '<!-- from a.mjs -->\n```js\nold();\n```';
    expect(fillSnippets(page, () => '// region migrate\n  new1();\n    new2();\n// endregion')).toBe(
      '<!-- from a.mjs -->\n```js\nnew1();\n  new2();\n```',
    );
    expect(() => fillSnippets(page, () => 'nothing marked')).toThrow('a.mjs');
  });
});
