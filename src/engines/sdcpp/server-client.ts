import { findLicence } from '../../core/licence.ts';
import { createEndpoint } from '../shared/endpoint.ts';
import { createHealth, type Health } from '../shared/health.ts';
import type { ModelTraits } from '../shared/model-traits.ts';
import { readJson } from '../shared/read-json.ts';
import { failed } from '../shared/server-errors.ts';
import { createSlots } from '../shared/slots.ts';
import { within } from '../shared/within.ts';
import { runJob } from './run-job.ts';
import type { SdcppOptions } from './sdcpp-options.ts';
import { type Job, type PictureRequest, type ServerCapabilities, serverCapabilitiesSchema } from './server-api.ts';

/** One sd-server, as the engine uses it. */
export interface ServerClient {
  readonly engineId: string;
  readonly health: Health;
  /** What the operator said of the model, within the limits that the server stated. */
  traits(): ModelTraits;
  /** The file of one picture. See `runJob` for errors. */
  makePicture(
    request: PictureRequest,
    signal: AbortSignal,
    progress: (stage: string, fraction: number) => void,
  ): Promise<Uint8Array>;
}

/** One question of the job protocol; pictures are drawn between two of them. */
const EXCHANGE_TIMEOUT_MS = 30_000;
const PROBE_TIMEOUT_MS = 5000;

/** A PNG of 4096×4096 pixels of noise, in base64. */
const MAX_ANSWER_BYTES = 80 * 1024 * 1024;

/** The server tells no steps; these are the stages it does tell. */
const STAGES: Readonly<Partial<Record<Job['status'], readonly [stage: string, fraction: number]>>> = {
  queued: ['wait', 0],
  generating: ['draw', 0.1],
  completed: ['receive', 0.9],
};

/** Makes the client of one sd-server. */
export function createServerClient(options: SdcppOptions): ServerClient {
  const { id: engineId, place, traits, concurrency, timeoutMs, probeIntervalMs } = options;
  const inSlot = createSlots(concurrency);
  const ask = createEndpoint({
    engineId,
    baseUrl: place.baseUrl,
    timeoutMs: EXCHANGE_TIMEOUT_MS,
    maxAnswerBytes: MAX_ANSWER_BYTES,
  });
  let stated: ServerCapabilities | undefined;

  const probe = async (signal: AbortSignal): Promise<void> => {
    const answer = await ask({ path: '/sdcpp/v1/capabilities', signal, timeoutMs: PROBE_TIMEOUT_MS });
    stated = readJson(engineId, answer, serverCapabilitiesSchema);
    if (!stated.supported_modes.includes('img_gen')) throw failed(engineId, 'has a model that makes no pictures.');
  };
  return {
    engineId,
    health: createHealth({ engineId, probe, intervalMs: probeIntervalMs }),
    traits: () => (stated ? limited(traits, stated) : traits),
    makePicture: (request, signal, progress) =>
      inSlot(async () => {
        place.working(true);
        try {
          return await within(engineId, timeoutMs, signal, (limit) =>
            runJob(request, { engineId, ask, signal: limit, onStatus: (status) => report(status, progress) }),
          );
        } finally {
          place.working(false);
        }
      }, signal),
  };
}

function report(status: Job['status'], progress: (stage: string, fraction: number) => void): void {
  const stage = STAGES[status];
  if (stage) progress(...stage);
}

function limited(traits: ModelTraits, { model, limits }: ServerCapabilities): ModelTraits {
  const { sizes, weights = { name: model.name, licence: findLicence('unknown') } } = traits;
  return {
    ...traits,
    weights,
    sizes: {
      ...sizes,
      minSidePx: Math.max(sizes.minSidePx, limits.min_width, limits.min_height),
      maxPixels: Math.min(sizes.maxPixels, limits.max_width * limits.max_height),
    },
  };
}
