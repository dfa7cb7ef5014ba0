import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withImports } from './folder-table.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rules = JSON.parse(read('tools/checks/import-rules.json'));

describe('the table of folders', () => {
  it('in ARCHITECTURE.md is that of the import rules; else run node tools/docs/write-architecture.ts', () => {
    const page = read('ARCHITECTURE.md');
    expect(page).toBe(withImports(page, rules));
  });

  it('has each folder of the rules, and no other', () => {
    const folders = { core: { imports: [], packages: [] }, 'engines/own': { imports: ['core'], packages: [] } };
    const table = (...names: string[]): string => names.map((name) => `| \`${name}/\` | words | ? |`).join('\n');
    expect(withImports(table('core', 'engines/own'), { folders })).toBe(
      '| `core/` | words | nothing |\n| `engines/own/` | words | core |',
    );
    expect(() => withImports(table('core', 'core', 'engines/own'), { folders })).toThrow('twice');
    expect(() => withImports(table('core'), { folders })).toThrow('engines/own');
    expect(() => withImports(table('core', 'engines/own', 'more'), { folders })).toThrow('more');
  });
});
