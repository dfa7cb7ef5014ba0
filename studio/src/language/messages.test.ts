import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('./messages/', import.meta.url));
const read = (name: string): Record<string, string> => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
const english = read('en.json');
const others = readdirSync(folder).filter((name) => name !== 'en.json');

/** `{name}` and the commands in a text, which no translation may change. */
const marksOf = (text: string): string[] =>
  (text.match(/\{\w+\}|npx limner \w+|limner key|\[\{\w+\}\]|ZIP|JPEG/gu) ?? []).sort();

describe('the texts of the interface', () => {
  it('are there in all ten languages', () => {
    expect(others.sort()).toEqual(
      ['de', 'es', 'fr', 'hi', 'ja', 'ko', 'pt', 'zh-CN', 'zh-TW'].map((tag) => `${tag}.json`).sort(),
    );
  });

  it.each(others)('are complete in %s, with the same blanks', (name) => {
    const texts = read(name);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(marksOf(text), key).toEqual(marksOf(english[key]!));
    }
  });

  it('are all used', () => {
    const sources = readdirSync(fileURLToPath(new URL('../', import.meta.url)), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'))
      .join('\n');
    expect(
      Object.keys(english).filter((key) => ![`'${key}'`, `"${key}"`].some((quoted) => sources.includes(quoted))),
    ).toEqual([]);
  });
});
