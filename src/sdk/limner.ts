import { callDefaults, createServerTransport, type ServerOptions } from '../client/limner.ts';
import { LimnerClient } from '../client/limner-client.ts';
import type { Transport } from '../client/transport.ts';
import { readEnvironment } from '../config/environment.ts';
import { loadConfig } from '../config/load-config.ts';
import type { ConfigInput } from '../config/schema.ts';
import { createInProcessTransport } from '../runtime/in-process-transport.ts';
import { createRuntime, type Runtime } from '../runtime/runtime.ts';
import type { RuntimeOverrides } from '../runtime/work-ports.ts';
import { Image } from './image.ts';

/** How the service in this process is set up. */
export interface InProcessOptions extends RuntimeOverrides {
  /** As in a configuration file; the environment fills in what is not given. Log lines are off unless asked for. */
  readonly config?: ConfigInput;
}

/**
 * A client of a server where a base URL is given; else one with the whole service in this process, to which key, project,
 * location and version of a server mean nothing.
 */
export interface LimnerOptions extends InProcessOptions, ServerOptions {}

/**
 * Google's image operations: in this process, or on a server. Both ways go through the same protocol, with the same checks
 * and the same errors.
 *
 * @example
 * const limner = new Limner();
 * const { generatedImages } = await limner.models.generateImages({
 *   model: 'imagen-4.0-generate-001',
 *   prompt: 'A lighthouse on a cliff at sunset',
 *   config: { numberOfImages: 1 },
 * });
 * await generatedImages[0].image?.save('lighthouse.png');
 * await limner.close();
 */
export class Limner extends LimnerClient<Image> {
  /** @throws ApiError `FIELD_INVALID` for a base URL that is none; `FIELD_UNSUPPORTED` for settings of HTTP without one. */
  constructor(options: LimnerOptions = {}) {
    super(transportOf(options), (content) => new Image(content), callDefaults(options));
  }

  /** For `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function transportOf(options: LimnerOptions): Transport {
  const isRemote = options.baseUrl !== undefined || options.httpOptions?.baseUrl !== undefined;
  return isRemote
    ? createServerTransport(options)
    : createInProcessTransport(() => openRuntime(options), options.httpOptions);
}

async function openRuntime({ config = {}, ...overrides }: InProcessOptions): Promise<Runtime> {
  const logging = { level: 'silent', ...config.logging } as const;
  const runtime = createRuntime(
    loadConfig({ environment: readEnvironment(), flags: { ...config, logging } }),
    overrides,
  );
  try {
    await runtime.open();
  } catch (error) {
    await runtime.close();
    throw error;
  }
  return runtime;
}
