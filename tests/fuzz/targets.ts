import type { FuzzTarget } from './target.ts';
import { configurationTarget } from './targets/configuration.ts';
import { connectionsTarget } from './targets/connections.ts';
import { credentialsTarget } from './targets/credentials.ts';
import { drawingsTarget } from './targets/drawings.ts';
import { metadataTarget } from './targets/metadata.ts';
import { picturesTarget } from './targets/pictures.ts';
import { promptsTarget } from './targets/prompts.ts';
import { requestsTarget } from './targets/requests.ts';

/** Everything that can be fuzzed. */
export const TARGETS: readonly FuzzTarget[] = [
  requestsTarget,
  connectionsTarget,
  picturesTarget,
  promptsTarget,
  drawingsTarget,
  configurationTarget,
  metadataTarget,
  credentialsTarget,
] as readonly FuzzTarget[];

/** @throws Error when there is none of that name. */
export function findTarget(name: string): FuzzTarget {
  const target = TARGETS.find((candidate) => candidate.name === name);
  if (target) return target;
  throw new Error(
    `Nothing to fuzz is called ${name}; there are ${TARGETS.map(({ name: known }) => known).join(', ')}.`,
  );
}
