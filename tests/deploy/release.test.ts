import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { whyWithout } from '../why-without.ts';

const FILE = fileURLToPath(new URL('../../.github/workflows/release.yml', import.meta.url));
const skip = whyWithout('actionlint', ['-version']);

interface Job {
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const workflow = parse(readFileSync(FILE, 'utf8')) as {
  readonly permissions: object;
  readonly jobs: Record<string, Job>;
};
const { check, publish } = workflow.jobs as { check: Job; publish: Job };
const commands = (job: Job): string => job.steps.map(({ run = '' }) => run).join('\n');

describe('the release workflow', () => {
  it.skipIf(skip)('has no fault that actionlint finds', () => {
    expect(execFileSync('actionlint', ['-no-color', FILE], { encoding: 'utf8' })).toBe('');
  });

  it('publishes only what the whole of continuous integration passed', () => {
    expect(publish.needs).toBe('check');
    expect(commands(check)).toContain('.ci/run');
    expect(commands(check)).toContain('npm audit --omit=dev');
  });

  it('publishes with provenance and without a stored token, and attaches the bill of materials', () => {
    expect(commands(publish)).toMatch(/npm publish \S+\.tgz --provenance/);
    expect(commands(publish)).toMatch(/gh release create .*limner\.cdx\.json/);
    expect(publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
    expect(readFileSync(FILE, 'utf8')).not.toMatch(/secrets\./);
  });

  it('grants nothing by default and uses actions pinned by their commits', () => {
    expect(workflow.permissions).toEqual({});
    expect(check.permissions).toEqual({ contents: 'read' });
    const actions = [check, publish].flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.length).toBe(4);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });
});
