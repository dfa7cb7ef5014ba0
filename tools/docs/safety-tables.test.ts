import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceSection } from './generated-section.ts';
import { safetyTables } from './safety-tables.ts';

it('docs/safety.md states what is measured; else run node tools/docs/write-safety.ts', async () => {
  const page = readFileSync(new URL('../../docs/safety.md', import.meta.url), 'utf8');
  expect(page).toBe(replaceSection(page, 'measured', await safetyTables()));
});
