import type { DeclaredUse } from '../core/licence.ts';
import type { Clock } from '../core/ports.ts';
import type { OpenPartFile } from './download/part-file.ts';
import type { Machine } from './forecast.ts';
import type { Hub } from './hub/hub-client.ts';

/** What the parts of the store share. */
export interface StoreContext {
  /** Cache that Hugging Face's libraries share, see `hub-cache.ts`. */
  readonly cacheFolder: string;
  /** Where imported folders are copied to. */
  readonly importsFolder: string;
  readonly lockFile: string;
  readonly use: DeclaredUse;
  /** Nothing may be asked of the network. */
  readonly isOffline: boolean;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly machine: Machine;
  readonly openPart: OpenPartFile;
  readonly retryDelayMs: number;
}
