import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../config/schema.ts';

/** Sections that take effect while a server runs; all others need a restart. */
export const RELOADED_SECTIONS = ['access', 'templates', 'logging'] as const satisfies readonly (keyof Config)[];

/** Sections that differ and need a restart. A secret that changed is not seen: it has no look. */
export function sectionsThatWait(now: Config, next: Config): (keyof Config)[] {
  const sections = Object.keys(next) as (keyof Config)[];
  const waits = (section: keyof Config): boolean =>
    !(RELOADED_SECTIONS as readonly string[]).includes(section) && !isDeepStrictEqual(now[section], next[section]);
  return sections.filter(waits);
}
