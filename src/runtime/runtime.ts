import { createQuotaLedger } from '../access/quota-ledger.ts';
import type { Config } from '../config/schema.ts';
import { type Caller, PLAIN_CLIENT } from '../core/caller.ts';
import type { Gallery } from '../core/gallery.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import type { PromptReading } from '../core/language.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { ServerStatus } from '../core/server-status.ts';
import type { WatermarkVerdict } from '../core/watermark-verdict.ts';
import { type CapabilityReport, reportCapabilities } from '../engine/capability-report.ts';
import type { Engine } from '../engine/engine.ts';
import { createEngineRegistry } from '../engine/registry.ts';
import type { EngineRoute } from '../engine/route.ts';
import { createGallery } from '../gallery/create-gallery.ts';
import { recordPredictions } from '../gallery/record-predictions.ts';
import { createImagingPool } from '../imaging/imaging-pool.ts';
import { makeThumbnail } from '../imaging/thumbnail.ts';
import { createPredict } from '../pipeline/predict.ts';
import type { Predict, PredictOptions } from '../pipeline/prediction.ts';
import type { CredentialsReport } from '../provenance/c2pa/credentials-report.ts';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { type BucketSettings, createBuckets } from '../storage/create-buckets.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import { rememberFailures } from '../telemetry/recent-failures.ts';
import { checkCredentials } from './check-credentials.ts';
import { createModelFinder } from './create-model-store.ts';
import { createProvenance } from './create-provenance.ts';
import { galleryFolder } from './data-paths.ts';
import { checkLicences } from './engines/check-licences.ts';
import { createEngines } from './engines/create-engines.ts';
import { requestConcurrency } from './engines/request-concurrency.ts';
import { createLanguage } from './language.ts';
import { createSafety } from './safety.ts';
import { createServerStatus } from './server-status.ts';
import { systemClock, systemIds, systemSeeds } from './system-ports.ts';

/** Everything put together: the service of one process. */
export interface Runtime {
  /** Requests that come while `open` is under way wait for it. */
  readonly predict: Predict;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Looks for a watermark of our keys in a picture file. Works without `open`. */
  verify(bytes: Uint8Array, options?: PredictOptions): Promise<WatermarkVerdict>;
  /** Checks the Content Credentials of a file; undefined when it has none. See `check-credentials.ts`. */
  checkCredentials(bytes: Uint8Array): Promise<CredentialsReport | undefined>;
  /** What this installation can do, as data. Engines on other machines are known once `open` has resolved. */
  capabilities(): CapabilityReport;
  /** What was made before. */
  readonly gallery: Gallery;
  readonly status: ServerStatus;
  /** What the illustrator understands of a prompt. */
  readPrompt(prompt: string): Promise<PromptReading>;
  /** The caller of this process itself. */
  readonly localCaller: Caller;
  /** Loads keys, opens buckets and engines; a picture has been made when it resolves. */
  open(): Promise<void>;
  /** Waits for running work, then closes the engines. */
  close(): Promise<void>;
}

/** Engines to use instead of those that the configuration names; for tests and measurements. */
export interface RuntimeOverrides {
  readonly engines?: readonly Engine[];
  readonly logger?: Logger;
  /** Classifiers that look at pictures of engines that cannot say what they made. */
  readonly imageScreens?: readonly ImageScreen[];
  /** A studio built elsewhere. */
  readonly studioFolder?: string;
}

const VERIFICATION_MODEL = 'imageverification@001';

/** The composition root: the only place that names concrete engines, queues and ports. */
export function createRuntime(config: Config, overrides: RuntimeOverrides = {}): Runtime {
  const failures = rememberFailures(overrides.logger ?? createPinoLogger(config.logging.level), systemClock);
  const { logger } = failures;
  const engines = overrides.engines ?? createEngines(config);
  const everythingElse: EngineRoute = { engines: [engines[0]!.id] };
  const registry = createEngineRegistry({ engines, routes: [...(config.routes as EngineRoute[]), everythingElse] });
  const queue = createMemoryQueue({ concurrency: requestConcurrency(config), maxWaiting: config.queue.maxWaiting });
  const quotas = createQuotaLedger(systemClock);
  const buckets = createBuckets(config.storage.buckets as Readonly<Record<string, BucketSettings>>);
  const provenance = createProvenance(config, systemClock);
  const imaging = createImagingPool({ threads: config.embedded.workers });
  const language = createLanguage(config.language, createModelFinder(config));
  const gallery = createGallery({ folder: galleryFolder(config), clock: systemClock, ids: systemIds, makeThumbnail });
  const status = createServerStatus({ config, queue, quotas, gallery, failures, clock: systemClock });
  const answerRequest = createPredict({
    registry,
    queue,
    seeds: systemSeeds,
    clock: systemClock,
    logger,
    language,
    safety: createSafety(config.safety, overrides.imageScreens),
    imaging,
    provenance,
    buckets,
    bookQuota: quotas.book,
  });
  const predict = recordPredictions(answerRequest, {
    gallery,
    record: config.gallery.record,
    logger,
  });
  const localCaller: Caller = {
    principal: { name: 'local' },
    dialect: 'vertex',
    apiVersion: 'v1',
    client: PLAIN_CLIENT,
  };
  let opening: Promise<void> | undefined;
  const openAll = async (): Promise<void> => {
    await provenance.open();
    for (const bucket of buckets.values()) await bucket.open();
    await registry.open({ logger, clock: systemClock });
    checkLicences(registry.engines, config.licences.declaredUse, logger);
  };
  return {
    async predict(...request) {
      await opening;
      return predict(...request);
    },
    async verify(bytes, options) {
      const body = { instances: [{ image: { bytesBase64Encoded: Buffer.from(bytes).toString('base64') } }] };
      return (await predict(VERIFICATION_MODEL, body, localCaller, options)).verdict!;
    },
    logger,
    clock: systemClock,
    capabilities: () => reportCapabilities(registry),
    gallery,
    status,
    readPrompt: async (prompt) => (await language.reader()).read(prompt),
    checkCredentials: (bytes) => checkCredentials(bytes, config, systemClock),
    localCaller,
    open() {
      opening ??= openAll();
      return opening;
    },
    async close() {
      await queue.idle();
      await registry.close();
      await imaging.close();
      gallery.close();
    },
  };
}
