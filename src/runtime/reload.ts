import type { Config } from '../config/schema.ts';
import { Secret } from '../core/secret.ts';

type Section = keyof Config;

/** Sections that take effect while a server runs; all others need a restart. */
export const SERVER_RELOADS: readonly Section[] = ['access', 'templates', 'logging'];

/** Likewise for a worker, or mean nothing to it. */
export const WORKER_RELOADS: readonly Section[] = [
  'logging',
  'access',
  'templates',
  'server',
  'gallery',
  'googleSignIn',
];

/** Sections that differ and need a restart. */
export function sectionsThatWait(now: Config, next: Config, reloads: readonly Section[]): Section[] {
  const sections = Object.keys(next) as Section[];
  return sections.filter((section) => !reloads.includes(section) && lookOf(now[section]) !== lookOf(next[section]));
}

/** A text that differs when values do, secrets included. It stays in memory. */
function lookOf(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, written) {
    // JSON.stringify has asked for the stars by now.
    const own = this[key];
    return own instanceof Secret ? own.reveal() : written;
  });
}
