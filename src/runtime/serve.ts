import { fileURLToPath } from 'node:url';
import { type AccessRules, createAuthenticate, letsAnyoneIn } from '../access/create-authenticate.ts';
import type { Config } from '../config/schema.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Gallery } from '../core/gallery.ts';
import type { Quota } from '../core/principal.ts';
import { archiveEntries } from '../gallery/archive-entries.ts';
import { reproduceEntry } from '../gallery/reproduce-entry.ts';
import { createServer } from '../server/server.ts';
import type { GalleryService } from '../server/studio-services.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import type { PromptTemplate } from '../wire/templates.ts';
import { SERVER_RELOADS, sectionsThatWait } from './reload.ts';
import { createRuntime } from './runtime.ts';
import { systemIds } from './system-ports.ts';
import { startTelemetry } from './telemetry.ts';
import { countUsage, createUsage } from './usage.ts';
import type { RuntimeOverrides } from './work-ports.ts';

/** Where `npm run build:studio` puts the studio: the same place from the sources and from the built package. */
const STUDIO_FOLDER = fileURLToPath(new URL('../../dist/studio', import.meta.url));

/** A server that answers. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Takes over what of another configuration can be changed while the server runs: keys, quotas, priorities, templates
   * and the log level. What else differs is named in a log line.
   *
   * @throws LimnerError `FIELD_INVALID` when it would open the door to anyone, or close it: that needs a restart.
   */
  reload(next: Config): void;
  /** Stops accepting, finishes what runs within the configured time, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the server. It listens at once, so that health can be asked, and is ready after the warm-up picture, when
 * this resolves.
 *
 * @throws LimnerError `FIELD_INVALID` when it would listen beyond loopback.
 */
export async function serve(config: Config, overrides: RuntimeOverrides = {}): Promise<RunningServer> {
  const rules = accessRules(config);
  if (letsAnyoneIn(rules)) refuseOpenDoor(config.server.host);
  else refuseImitation(config);
  const ownLogger = overrides.logger ? undefined : createPinoLogger(config.logging.level);
  const runtime = createRuntime(config, ownLogger ? { ...overrides, logger: ownLogger } : overrides);
  let authenticate = createAuthenticate(rules);
  const templates = new Map(Object.entries(config.templates)) as Map<string, PromptTemplate>;
  const { logger, clock } = runtime;
  const usage = createUsage(config, clock, logger);
  let isReady = false;
  const telemetry = await startTelemetry({ config, logger, isReady: () => isReady, load: runtime.queueLoad });
  const server = createServer({
    metrics: telemetry.metrics,
    predict: countUsage(runtime.predict, usage),
    authenticate: (credentials) => authenticate(credentials),
    templates,
    allowedOrigins: config.server.allowedOrigins,
    ...(config.googleSignIn.imitate && { signIn: { projectId: config.googleSignIn.projectId } }),
    isReady: () => isReady,
    capabilities: runtime.capabilities,
    usage,
    studio: {
      gallery: galleryService(runtime.gallery),
      status: runtime.status,
      readPrompt: runtime.readPrompt,
      downloads: runtime.downloads,
      folder: overrides.studioFolder ?? STUDIO_FOLDER,
    },
    ...(letsAnyoneIn(rules) && { loopbackGuard: config.server }),
    logger,
    requestIds: systemIds,
    clock,
    bodyLimitBytes: config.server.bodyLimitBytes,
  });
  const url = await server.listen({ host: config.server.host, port: config.server.port });
  await runtime.open();
  isReady = true;
  logger.info('server.ready', { url });
  return {
    url,
    reload(next) {
      const nextRules = accessRules(next);
      if (letsAnyoneIn(nextRules) !== letsAnyoneIn(rules)) throw doorNeedsRestart();
      authenticate = createAuthenticate(nextRules);
      templates.clear();
      for (const [name, template] of Object.entries(next.templates)) templates.set(name, template as PromptTemplate);
      ownLogger?.setLevel(next.logging.level);
      const waiting = sectionsThatWait(config, next, SERVER_RELOADS);
      logger.info('config.reloaded', { ...(waiting.length > 0 && { needsRestart: waiting.join(',') }) });
    },
    async stop() {
      isReady = false;
      logger.info('server.draining');
      const drained = await settlesWithin(server.close(), config.server.drainTimeoutMs);
      if (!drained) server.server.closeAllConnections();
      await usage.close();
      await runtime.close();
      await telemetry.stop();
      logger.info('server.stopped', { drained });
    },
  };
}

function galleryService(gallery: Gallery): GalleryService {
  return {
    store: gallery,
    reproduce: (entry) => reproduceEntry(entry, gallery.readPicture),
    archive: (entries) => archiveEntries(entries, gallery.readPicture),
  };
}

function accessRules({ access }: Config): AccessRules {
  const keys = access.keys.map(({ name, sha256, admin, priority, ...quota }) => ({
    name,
    sha256,
    isAdmin: admin,
    quota: quota as Quota,
    ...(priority && { priority }),
  }));
  const { tokens } = access;
  return {
    keys,
    ...(tokens && { tokens: { issuer: tokens.issuer, audience: tokens.audience, keys: tokens.jwksUrl } }),
  };
}

/** The imitated sign-in hands a token to anyone; behind keys it would promise what it cannot keep. */
function refuseImitation(config: Config): void {
  if (config.googleSignIn.imitate)
    throw new LimnerError('FIELDS_CONFLICT', 'googleSignIn.imitate works only on a server without keys and tokens.', {
      field: 'googleSignIn.imitate',
    });
}

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1)$/;

function refuseOpenDoor(host: string): void {
  if (LOOPBACK.test(host)) return;
  throw new LimnerError(
    'FIELD_INVALID',
    `Expected a loopback address for server.host but received "${host}": other addresses are not served without keys.`,
    {
      field: 'server.host',
    },
  );
}

function doorNeedsRestart(): LimnerError {
  return new LimnerError('FIELD_INVALID', 'The first key, and the removal of the last one, need a restart.', {
    field: 'access',
  });
}

async function settlesWithin(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, false);
  });
  const settled = await Promise.race([work.then(() => true as const), expiry]);
  clearTimeout(timer);
  return settled;
}
