import type { Config } from '../../../config/schema.ts';
import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { ModelStore } from '../../../model-store/model-store.ts';
import { createConfiguredModelStore } from '../../../runtime/create-model-store.ts';
import { readConfig } from '../../config-file.ts';
import type { Terminal } from '../../terminal.ts';

/** What a command on models works with. */
export interface StoreSession {
  readonly store: ModelStore;
  readonly config: Config;
  /** Aborts when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Opens the store for one command; Ctrl-C ends the work, and bytes that came stay for the next pull. */
export async function withStore(
  configPath: string | undefined,
  terminal: Terminal,
  work: (session: StoreSession) => Promise<void>,
): Promise<void> {
  const config = readConfig(configPath, {});
  const controller = new AbortController();
  const interrupted = new LimnerError('REQUEST_CANCELLED', 'Interrupted.');
  const stopListening = terminal.onInterrupt(() => controller.abort(interrupted));
  try {
    await work({ store: createConfiguredModelStore(config), config, signal: controller.signal });
  } finally {
    stopListening();
  }
}
