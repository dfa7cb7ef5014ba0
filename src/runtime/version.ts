import { readFileSync } from 'node:fs';

/** The version in package.json, two levels above this folder both in a checkout and in the package. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
