import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesWithSnippets } from './snippet-pages.ts';
import { fillSnippets, markedRegions, shownExamples, shownRegions } from './snippets.ts';

const root = new URL('../../', import.meta.url);
const readExample = (file: string): string => readFileSync(new URL(`examples/${file}`, root), 'utf8');
const guide = readFileSync(new URL('docs/migrate.md', root), 'utf8');

describe('the migration guide', () => {
  it('shows every example', () => {
    const examples = globSync(
      ['*.mjs', '*.sh', 'python/*.py', 'go/main.go', 'java/src/main/java/GenerateImages.java'],
      { cwd: new URL('examples/', root).pathname },
    );
    expect(shownExamples(guide).sort()).toEqual(examples.sort());
  });
});

const pages = pagesWithSnippets().map((page) => ({
  name: page.pathname.slice(root.pathname.length),
  text: readFileSync(page, 'utf8'),
}));

describe('pages with snippets', () => {
  it.each(pages)(
    '$name shows the examples as they are; run tools/docs/write-snippets.ts when this fails',
    ({ text }) => {
      expect(fillSnippets(text, readExample)).toBe(text);
    },
  );
});

describe('the guides of the SDK', () => {
  it('show every region of every example', () => {
    const examples = globSync('sdk/*.ts', { cwd: new URL('examples/', root).pathname });
    const marked = examples.flatMap((file) => markedRegions(file, readExample(file)));
    const guides = pages.filter(({ name }) => name.startsWith('docs/sdk/'));
    expect(guides.flatMap(({ text }) => shownRegions(text)).sort()).toEqual(marked.sort());
  });
});

describe('a snippet', () => {
  it('that differs is noticed', () => {
    const page = '<!-- from a.mjs -->\n```js\nold();\n```';
    expect(fillSnippets(page, () => '// region migrate\n  new1();\n    new2();\n// endregion')).toBe(
      '<!-- from a.mjs -->\n```js\nnew1();\n  new2();\n```',
    );
    expect(() => fillSnippets(page, () => 'nothing marked')).toThrow('a.mjs');
  });

  it('is the region that it names', () => {
    const example = '// region a\none();\n// endregion\n// region b\ntwo();\n// endregion';
    expect(fillSnippets('<!-- from a.ts#b -->\n```ts\nold\n```', () => example)).toContain('\ntwo();\n');
    expect(() => fillSnippets('<!-- from a.ts#c -->\n```ts\nold\n```', () => example)).toThrow('region c');
  });
});
