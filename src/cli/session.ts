import { LimnerClient } from '../client/limner-client.ts';
import { readEnvironment } from '../config/environment.ts';
import type { LabelMap } from '../core/image.ts';
import { createInProcessTransport } from '../runtime/in-process-transport.ts';
import { createRuntime, type Runtime } from '../runtime/runtime.ts';
import { Image } from '../sdk/image.ts';
import { Limner } from '../sdk/limner.ts';
import { readConfig } from './config-file.ts';
import type { ServiceOptions } from './options/service-options.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface Session {
  readonly models: LimnerClient<Image>['models'];
  /** To be passed on with every call: Ctrl-C stops it, and its progress is shown. */
  readonly call: { readonly signal: AbortSignal; readonly onProgress: ReturnType<typeof showProgress>['update'] };
}

export interface SessionOptions extends ServiceOptions {
  /** Told which pixel shows what, for each picture; in-process only. */
  readonly onLabelMaps?: (maps: readonly (LabelMap | undefined)[]) => void;
}

/** Runs a command's work with a client of the server that was named, or of the service in this process. */
export async function withSession<T>(
  options: SessionOptions,
  terminal: Terminal,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = createClient(options);
  const controller = new AbortController();
  const stopListening = terminal.onInterrupt(() => controller.abort());
  const progress = showProgress(terminal);
  const call = { signal: controller.signal, onProgress: progress.update };
  try {
    return await work({ models: client.models, call });
  } finally {
    progress.stop();
    stopListening();
    await client.close();
  }
}

/** A client of the server that was named, or of the service in this process. */
export function createClient({ server, apiKey, config, onLabelMaps }: SessionOptions): LimnerClient<Image> {
  const key = apiKey ?? readEnvironment()['LIMNER_API_KEY'];
  if (server !== undefined) return new Limner({ baseUrl: server, ...(key !== undefined && { apiKey: key }) });
  const openRuntime = async (): Promise<Runtime> => {
    const runtime = createRuntime(readConfig(config, { logging: { level: 'silent' } }));
    await runtime.open();
    return onLabelMaps ? withLabelMaps(runtime, onLabelMaps) : runtime;
  };
  return new LimnerClient(createInProcessTransport(openRuntime), (content) => new Image(content));
}

/** Label maps have no place in answers; they are picked up as the answers pass. */
function withLabelMaps(runtime: Runtime, onLabelMaps: NonNullable<SessionOptions['onLabelMaps']>): Runtime {
  return {
    ...runtime,
    async predict(modelId, body, caller, options) {
      const prediction = await runtime.predict(modelId, body, caller, { ...options, wantLabelMaps: true });
      onLabelMaps(prediction.pictures.map(({ labelMap }) => labelMap));
      return prediction;
    },
  };
}
