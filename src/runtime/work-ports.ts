import type { Config } from '../config/schema.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import type { Logger } from '../core/ports.ts';
import type { Engine } from '../engine/engine.ts';
import { createEngineRegistry } from '../engine/registry.ts';
import type { EngineRoute } from '../engine/route.ts';
import { createImagingPool } from '../imaging/imaging-pool.ts';
import { sightingsBy } from '../picture-screens/person-finder.ts';
import type { WorkPorts } from '../pipeline/work.ts';
import { type BucketSettings, createBuckets } from '../storage/create-buckets.ts';
import { createPinoLogger } from '../telemetry/pino-logger.ts';
import { createModelFinder } from './create-model-store.ts';
import { createProvenance } from './create-provenance.ts';
import { checkLicences } from './engines/check-licences.ts';
import { createEngines } from './engines/create-engines.ts';
import { createLanguage, type Language } from './language.ts';
import { createConfiguredPersonFinder, createSafety } from './safety.ts';
import { systemClock } from './system-ports.ts';

/** Engines to use instead of those that the configuration names; for tests and measurements. */
export interface RuntimeOverrides {
  readonly engines?: readonly Engine[];
  readonly logger?: Logger;
  /** Classifiers that look at pictures of engines that cannot say what they made. */
  readonly imageScreens?: readonly ImageScreen[];
  /** A studio built elsewhere. */
  readonly studioFolder?: string;
}

/** What the work on requests needs, with what must happen before the first and after the last. */
export interface OpenableWorkPorts extends WorkPorts {
  readonly language: Language;
  /** Loads keys and opens buckets. */
  openStores(): Promise<void>;
  /** Opens the engines; a picture has been made when it resolves. */
  openEngines(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Everything that whoever does the work needs, as the configuration has it.
 *
 * @param seenAs each engine as others are to see it; default: as it is.
 */
export function createWorkPorts(
  config: Config,
  overrides: RuntimeOverrides,
  seenAs: (engine: Engine) => Engine = (engine) => engine,
): OpenableWorkPorts {
  const logger = overrides.logger ?? createPinoLogger(config.logging.level);
  const findModel = createModelFinder(config);
  const finder = createConfiguredPersonFinder(config.safety, findModel);
  const findPersons = finder && sightingsBy(finder);
  const engines = (overrides.engines ?? createEngines(config, findPersons)).map(seenAs);
  const everythingElse: EngineRoute = { engines: [engines[0]!.id] };
  const registry = createEngineRegistry({ engines, routes: [...(config.routes as EngineRoute[]), everythingElse] });
  const buckets = createBuckets(config.storage.buckets as Readonly<Record<string, BucketSettings>>);
  const provenance = createProvenance(config, systemClock);
  const imaging = createImagingPool({ threads: config.embedded.workers });
  const safety = createSafety(config.safety, findModel, finder, overrides.imageScreens);
  return {
    registry,
    clock: systemClock,
    logger,
    language: createLanguage(config.language, findModel),
    safety,
    imaging,
    provenance,
    buckets,
    async openStores() {
      await provenance.open();
      for (const bucket of buckets.values()) await bucket.open();
    },
    async openEngines() {
      for (const screen of safety.imageScreens) await screen.open?.();
      await registry.open({ logger, clock: systemClock });
      checkLicences(registry.engines, config.licences.declaredUse, logger);
    },
    async close() {
      await registry.close();
      for (const screen of safety.imageScreens) await screen.close?.();
      await imaging.close();
    },
  };
}
