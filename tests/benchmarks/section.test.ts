import { expect, test } from 'vitest';
import { sectionMarkdown, withSection, withSummary } from '../../benchmarks/section.ts';

const SECTION = sectionMarkdown({
  explanation: 'Ours beside theirs.',
  repeat: 'npm run bench:full -- ours',
  peers: ['theirs 1.0'],
  machine: 'a machine',
  measurement: {
    table: [
      ['what', 'time'],
      ['ours', '2 ms'],
    ],
    aims: [
      { aim: 'at most 3 ms', measured: '2 ms', met: true, cause: 'not to be seen' },
      { aim: 'at most 1 ms', measured: '2 ms', met: false, cause: 'a copy too many' },
      { aim: 'at most 0.5 ms', measured: '2 ms', met: false },
    ],
  },
});

test('a section says what, how to repeat it, where, the table, and what came of each aim', () => {
  expect(SECTION).toBe(`Ours beside theirs.

Repeat: \`npm run bench:full -- ours\`. Measured on: a machine. Beside: theirs 1.0.

| what | time |
| --- | --- |
| ours | 2 ms |

- Aim met: at most 3 ms: 2 ms.
- **Aim missed**: at most 1 ms: 2 ms. Cause: a copy too many.
- **Aim missed**: at most 0.5 ms: 2 ms. Cause: not known.`);
});

test('a section takes the place of the one that has its heading, and a new one comes last', () => {
  const page = '# Page\n\n## One\n\nold\n\n## Two\n\nstays\n';
  expect(withSection(page, 'One', 'new')).toBe('# Page\n\n## One\n\nnew\n\n## Two\n\nstays\n');
  expect(withSection(page, 'Two', 'new')).toBe('# Page\n\n## One\n\nold\n\n## Two\n\nnew\n');
  expect(withSection(page, 'Three', 'new')).toBe(`${page}\n## Three\n\nnew\n`);
});

test('the summary counts aims and lists the missed ones, before the sections, and takes its own place', () => {
  const page = `# Page\n\nWords.\n\n## One\n\n${SECTION}\n\n## Two\n\n- Aim met: a: b.\n`;
  const summarised = withSummary(page);
  expect(summarised).toBe(`# Page\n\nWords.\n\n## Aims at a glance

2 aims met, 2 missed; the sections say why.

- One: at most 1 ms: 2 ms.
- One: at most 0.5 ms: 2 ms.

## One\n\n${SECTION}\n\n## Two\n\n- Aim met: a: b.\n`);
  expect(withSummary(summarised)).toBe(summarised);
});
