import type { Config } from '../../config/schema.ts';
import { createPinoLogger } from '../../telemetry/pino-logger.ts';
import { createEngines } from '../engines/create-engines.ts';
import { systemClock } from '../system-ports.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseProviders } from './execution-providers.ts';
import { diagnoseMachine } from './machine.ts';
import { diagnoseModels } from './models.ts';
import { diagnosePackages } from './optional-packages.ts';
import { diagnoseEngines, diagnoseSettings } from './parts.ts';

/** What works on this machine under this configuration, and what would give more. Never throws. */
export async function examine(config: Config): Promise<readonly Diagnosis[]> {
  const context = { logger: createPinoLogger('silent'), clock: systemClock };
  return [
    ...(await diagnoseMachine(config)),
    ...(await diagnoseSettings(config, systemClock)),
    ...(await diagnoseEngines(createEngines(config), context)),
    ...(await diagnoseModels(config)),
    ...(await diagnoseProviders()),
    ...diagnosePackages(),
  ];
}
