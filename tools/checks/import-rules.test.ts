import { describe, expect, it } from 'vitest';
import { findBreaches, type ImportRules } from './import-rules.ts';
import { readModule } from './read-module.ts';

const rules: ImportRules = {
  folders: {
    core: { imports: [], packages: [], builtins: false },
    wire: { imports: ['core'], packages: ['zod'] },
    server: { imports: ['wire'], packages: [] },
  },
  restrictedGlobals: { 'process.env': [], 'console.*': [], 'fetch()': ['server/http.ts'] },
};

const keepsTheRules: Readonly<Record<string, string>> = {
  'core/a.ts': 'export const a = 1;',
  'wire/b.ts': "import { z } from 'zod'; export { a } from '../core/a.ts';",
  'server/http.ts': "import type { a } from '../wire/b.ts'; export const go = () => fetch('x');",
};

function breachesOf(changes: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries({ ...keepsTheRules, ...changes });
  return findBreaches(new Map(sources.map(([path, source]) => [path, readModule(path, source)])), rules);
}

describe('the import check', () => {
  it('accepts a tree that keeps the rules', () => {
    expect(breachesOf({})).toEqual([]);
  });

  it.each([
    ['a forbidden folder', { 'core/a.ts': "import '../server/http.ts';" }, 'core may not import server'],
    [
      'a type import of a forbidden folder',
      { 'core/a.ts': "import type { go } from '../server/http.ts';" },
      'core may not import server',
    ],
    ['a dynamic import', { 'core/a.ts': "await import('../wire/b.ts');" }, 'core may not import wire'],
    ['a worker by URL', { 'core/a.ts': "new URL('../wire/b.ts', import.meta.url);" }, 'core may not import wire'],
    ['an undeclared package', { 'core/a.ts': "import 'zod';" }, 'may not import the package zod'],
    ['a built-in in core', { 'core/a.ts': "import 'node:fs';" }, 'core runs without Node, so without node:fs'],
    ['a stale permission', { 'wire/b.ts': "export { a } from '../core/a.ts';" }, 'nobody in wire imports zod'],
    ['the environment', { 'wire/c.ts': 'process.env.HOME;' }, 'may not use process.env'],
    ['the console', { 'wire/c.ts': "console.log('x');" }, 'may not use console.*'],
    [
      'a cycle',
      { 'wire/c.ts': "import './d.ts';", 'wire/d.ts': "import './c.ts';" },
      'import cycle: wire/c.ts -> wire/d.ts',
    ],
    ['a file outside the named folders', { 'other/a.ts': '' }, 'lies in no folder'],
  ])('bites on %s', (_case, changes, expected) => {
    expect(breachesOf(changes as Record<string, string>).join('\n')).toContain(expected);
  });
});
