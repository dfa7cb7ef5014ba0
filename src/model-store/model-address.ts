import { invalidField } from '../core/errors/limner-error.ts';

/** Where a model comes from: a repository on the hub, or a folder that was imported under a name. */
export type ModelAddress =
  | { readonly source: 'hub'; readonly repository: string; readonly revision?: string }
  | { readonly source: 'local'; readonly name: string };

export type HubAddress = Extract<ModelAddress, { source: 'hub' }>;

/** One part of a repository's name, as the hub allows it: no `--` and no `..`, which its cache folders rely on. */
const NAME = /^(?!.*(?:--|\.\.))[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/u;
/** Branch, tag or commit: plain path segments, as the revision also names a file in the cache. */
const REVISION = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u;
const MAX_REVISION_LENGTH = 200;

/** A full git commit. */
export const COMMIT = /^[0-9a-f]{40}$/u;

/**
 * Reads `hf:owner/name`, `hf:owner/name@revision` or `local:name`.
 *
 * @throws LimnerError `FIELD_INVALID`.
 */
export function parseModelAddress(text: string): ModelAddress {
  const [, source, rest = ''] = /^(hf|local):(.+)$/u.exec(text) ?? [];
  if (source === 'local' && NAME.test(rest)) return { source: 'local', name: rest };
  const [, repository = '', revision] = /^([^@]+)(?:@(.+))?$/u.exec(rest) ?? [];
  const isRepository = repository.split('/').length <= 2 && repository.split('/').every((part) => NAME.test(part));
  if (source !== 'hf' || !isRepository || (revision !== undefined && !isRevision(revision)))
    throw invalidField('model', 'hf:owner/name, hf:owner/name@revision or local:name', text);
  return { source: 'hub', repository, ...(revision !== undefined && { revision }) };
}

/** The address as it is written. */
export function formatModelAddress(address: ModelAddress): string {
  if (address.source === 'local') return `local:${address.name}`;
  return `hf:${address.repository}${address.revision === undefined ? '' : `@${address.revision}`}`;
}

function isRevision(text: string): boolean {
  return text.length <= MAX_REVISION_LENGTH && REVISION.test(text);
}
