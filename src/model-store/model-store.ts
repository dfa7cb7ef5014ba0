import type { DeclaredUse, Licence } from '../core/licence.ts';
import type { Clock } from '../core/ports.ts';
import type { Secret } from '../core/secret.ts';
import { type CarryOutOptions, carryOutPull } from './carry-out-pull.ts';
import { type OpenPartFile, openPartFile } from './download/part-file.ts';
import { type Machine, thisMachine } from './forecast.ts';
import { createHub } from './hub/hub-client.ts';
import { type ImportOptions, importFolder } from './import-folder.ts';
import { licenceOf } from './licence-gate.ts';
import { listModels, type StoredModel } from './list-models.ts';
import { locateModel } from './locate-model.ts';
import { readLock } from './lock/lock-file.ts';
import { formatModelAddress, type HubAddress, type ModelAddress } from './model-address.ts';
import { type PullOptions, type PullPlan, planPull } from './pull-plan.ts';
import { removeModel } from './remove-model.ts';
import type { StoreContext } from './store-context.ts';

/** Where the store keeps things and whom it asks. Paths are absolute. */
export interface ModelStoreOptions {
  readonly cacheFolder: string;
  readonly importsFolder: string;
  readonly lockFile: string;
  readonly endpoint: string;
  readonly token?: Secret;
  readonly use: DeclaredUse;
  readonly isOffline: boolean;
  readonly clock: Clock;
  readonly stallTimeoutMs?: number;
  readonly retryDelayMs?: number;
  /** Stand-ins for tests. */
  readonly machine?: Machine;
  readonly openPart?: OpenPartFile;
}

/** Models on this machine. Only `plan` and `pull` use the network, and only when something is missing. */
export interface ModelStore {
  plan(address: HubAddress, options: PullOptions, signal: AbortSignal): Promise<PullPlan>;
  /** Carries a plan out; resolves to the model's folder. See `carry-out-pull.ts` for what it throws. */
  pull(plan: PullPlan, options: Omit<CarryOutOptions, 'licenceAcceptedOn'>): Promise<string>;
  /** See `import-folder.ts`. */
  importFolder(path: string, options: Omit<ImportOptions, 'licenceAcceptedOn'>): Promise<string>;
  list(): Promise<StoredModel[]>;
  /** The folder of a model that is here. See `locate-model.ts` for what it throws. */
  locate(address: ModelAddress): string;
  /** The licence that was accepted when the model was pulled or imported; unknown where another program did it. */
  licenceOf(address: ModelAddress): Licence;
  /** Resolves to the bytes that were given back. */
  remove(address: ModelAddress, signal: AbortSignal): Promise<number>;
}

const DEFAULT_STALL_TIMEOUT_MS = 30_000;
const DEFAULT_RETRY_DELAY_MS = 1000;

export function createModelStore(options: ModelStoreOptions): ModelStore {
  const { endpoint, token, clock, stallTimeoutMs = DEFAULT_STALL_TIMEOUT_MS } = options;
  const context: StoreContext = {
    ...options,
    hub: createHub({ endpoint: endpoint.replace(/\/+$/u, ''), stallTimeoutMs, ...(token && { token }) }),
    machine: options.machine ?? thisMachine,
    openPart: options.openPart ?? openPartFile,
    retryDelayMs: options.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS,
  };
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10);
  return {
    plan: (address, pullOptions, signal) => planPull(address, pullOptions, context, signal),
    pull: (plan, pullOptions) => {
      const licenceAcceptedOn = plan.licenceAcceptedOn ?? today();
      return carryOutPull(plan, { ...pullOptions, licenceAcceptedOn }, context);
    },
    importFolder: (path, importOptions) =>
      importFolder(path, { ...importOptions, licenceAcceptedOn: today() }, context),
    list: () => listModels(context),
    locate: (address) => locateModel(address, context),
    licenceOf: (address) => licenceOf(readLock(context.lockFile).models[formatModelAddress(address)] ?? {}),
    remove: (address, signal) => removeModel(address, context, signal),
  };
}
