import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLockfile, missingOptionals } from './complete-lockfile.ts';
import { LOCKFILES } from './lockfiles.ts';

describe('the lockfiles', () => {
  it.each(LOCKFILES.map((path) => [path.pathname.split('/').slice(-3).join('/'), path] as const))(
    '%s leaves no platform out; else run tools/lockfile/write-lockfiles.ts',
    (_name, path) => {
      expect([...missingOptionals(JSON.parse(readFileSync(path, 'utf8'))).keys()]).toEqual([]);
    },
  );

  it('adds what is missing, with the platform that its name states', () => {
    const packages = {
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/cli-linux-x64-musl': '1.0.0', '@a/cli-darwin-arm64': '1.0.0', plain: '2.0.0' },
      },
      'node_modules/@a/cli-darwin-arm64': { version: '1.0.0' },
    };
    expect(completeLockfile({ packages }).packages['node_modules/@a/cli-linux-x64-musl']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect([...missingOptionals({ packages }).keys()]).toEqual(['node_modules/@a/cli-linux-x64-musl']);
  });
});
