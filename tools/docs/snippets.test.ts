import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesWithSnippets } from './snippet-pages.ts';
import { fillSnippets, markedRegions, shownExamples, shownRegions } from './snippets.ts';

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
});

describe('the guides of the SDK', () => {
  const pages = pagesWithSnippets().filter(({ pathname }) => pathname.includes('/docs/sdk/'));
  const texts = pages.map((page) => readFileSync(page, 'utf8'));

  it.each(texts.map((text, index) => [pages[index]!.pathname.split('/').at(-1), text]))(
    '%s shows the examples as they are',
    (_name, text) => {
      expect(fillSnippets(text!, readExample)).toBe(text);
    },
  );

  it('show every region of every example', () => {
    const examples = globSync('sdk/*.ts', { cwd: new URL('examples/', root).pathname });
    const marked = examples.flatMap((file) => markedRegions(file, readExample(file)));
    expect(texts.flatMap(shownRegions).sort()).toEqual(marked.sort());
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
