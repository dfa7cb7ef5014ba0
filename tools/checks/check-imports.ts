/** Fails when a source file imports what `import-rules.json` does not allow, on cycles, and on permissions nobody uses. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBreaches, type ImportRules } from './import-rules.ts';
import { readModule } from './read-module.ts';

const sourceRoot = fileURLToPath(new URL('../../src/', import.meta.url));
const rules = JSON.parse(readFileSync(new URL('./import-rules.json', import.meta.url), 'utf8')) as ImportRules;

const files = globSync('**/*.ts', { cwd: sourceRoot }).filter((file) => !file.endsWith('.test.ts'));
const tree = new Map(
  files.sort().map((file) => [file, readModule(file, readFileSync(`${sourceRoot}${file}`, 'utf8'))]),
);
const breaches = findBreaches(tree, rules);
for (const breach of breaches) console.error(breach);
console.log(`${tree.size} source files, ${breaches.length} breaches of the import rules`);
process.exitCode = breaches.length === 0 ? 0 : 1;
