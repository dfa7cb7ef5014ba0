/** Completes every lockfile of the repository; run it after each change of dependencies. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type Lockfile } from './complete-lockfile.ts';
import { LOCKFILES } from './lockfiles.ts';

for (const path of LOCKFILES) {
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
  writeFileSync(path, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
}
