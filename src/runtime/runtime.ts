import type { Config } from '../config/schema.ts';
import { type Caller, PLAIN_CLIENT } from '../core/caller.ts';
import type { Gallery } from '../core/gallery.ts';
import type { QueueLoad } from '../core/job-queue.ts';
import type { PromptReading } from '../core/language.ts';
import type { ModelDownloads } from '../core/model-downloads.ts';
import type { Clock, Logger } from '../core/ports.ts';
import type { ServerStatus } from '../core/server-status.ts';
import type { WatermarkVerdict } from '../core/watermark-verdict.ts';
import { type CapabilityReport, reportCapabilities } from '../engine/capability-report.ts';
import { createGallery } from '../gallery/create-gallery.ts';
import { recordPredictions } from '../gallery/record-predictions.ts';
import { makeThumbnail } from '../imaging/thumbnail.ts';
import { createPredict } from '../pipeline/predict.ts';
import type { Predict, PredictOptions } from '../pipeline/prediction.ts';
import type { CredentialsReport } from '../provenance/c2pa/credentials-report.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import { rememberFailures } from '../telemetry/recent-failures.ts';
import { checkCredentials } from './check-credentials.ts';
import { createConfiguredModelStore } from './create-model-store.ts';
import { galleryFolder } from './data-paths.ts';
import { createEngineNews } from './engine-news.ts';
import { createModelDownloads } from './model-downloads.ts';
import { createQueue } from './queue.ts';
import { createQuotas } from './quotas.ts';
import { createServerStatus } from './server-status.ts';
import { systemClock, systemIds, systemSeeds } from './system-ports.ts';
import { createWorkPorts, type RuntimeOverrides } from './work-ports.ts';

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
  readonly downloads: ModelDownloads;
  /** What the illustrator understands of a prompt. */
  readPrompt(prompt: string): Promise<PromptReading>;
  /** Jobs of the queue, in all processes that share it. */
  queueLoad(): Promise<QueueLoad>;
  /** The caller of this process itself. */
  readonly localCaller: Caller;
  /**
   * Loads keys, opens buckets, queue and engines; a picture has been made when it resolves. Engines stay closed where
   * workers do the work.
   */
  open(): Promise<void>;
  /** Waits for running work, then closes the engines. */
  close(): Promise<void>;
}

const VERIFICATION_MODEL = 'imageverification@001';

/** The composition root: the only place that names concrete engines, queues and ports. */
export function createRuntime(config: Config, overrides: RuntimeOverrides = {}): Runtime {
  const failures = rememberFailures(overrides.logger ?? createPinoLogger(config.logging.level), systemClock);
  const { logger } = failures;
  const news = createEngineNews(config, logger);
  const ports = createWorkPorts(config, { ...overrides, logger }, news?.learned);
  const { registry, clock, language } = ports;
  const queue = createQueue(config, ports);
  const quotas = createQuotas(config, clock, logger);
  const gallery = createGallery({ folder: galleryFolder(config), clock, ids: systemIds, makeThumbnail });
  const status = createServerStatus({ config, queue, quotas, gallery, failures, clock });
  const answerRequest = createPredict({
    ...ports,
    queue,
    seeds: systemSeeds,
    requestIds: systemIds,
    bookQuota: quotas.book,
  });
  const downloads = createModelDownloads(createConfiguredModelStore(config));
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
    await ports.openStores();
    await queue.open();
    await quotas.open();
    await (news ? news.open() : ports.openEngines());
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
    clock,
    capabilities: () => reportCapabilities(registry),
    gallery,
    status,
    downloads,
    readPrompt: async (prompt) => (await language.reader()).read(prompt),
    checkCredentials: (bytes) => checkCredentials(bytes, config, clock),
    localCaller,
    queueLoad: () => queue.load(),
    open() {
      opening ??= openAll();
      return opening;
    },
    async close() {
      await queue.idle();
      await queue.close();
      quotas.close();
      news?.close();
      await ports.close();
      downloads.close();
      gallery.close();
    },
  };
}
