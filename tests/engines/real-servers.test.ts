import { describe, it } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { describeEngineContract, type EngineContractSubject } from '../../src/testing/index.ts';
import { vitestRunner } from '../vitest-runner.ts';
import { comfyUiEngine } from './comfyui-engines.ts';
import { openAiEngine, WITHOUT_SEEDS } from './openai-engines.ts';
import { sdcppEngine } from './sdcpp-engines.ts';

/** Environment variable with the address of a real server, and the contract that it has to pass. */
const SUBJECTS: Readonly<Record<string, (url: string) => EngineContractSubject>> = {
  LIMNER_TEST_SDCPP: (url) => ({
    create: () => sdcppEngine(url, {}, 600_000),
    modelId: 'imagen-4.0-generate-001',
  }),
  LIMNER_TEST_COMFYUI: (url) => ({
    create: () => comfyUiEngine(url),
    modelId: 'imagen-4.0-generate-001',
  }),
  LIMNER_TEST_OPENAI: (url) => ({
    create: () => openAiEngine(url),
    modelId: 'imagen-4.0-generate-001',
    skips: WITHOUT_SEEDS,
  }),
};

for (const [variable, subject] of Object.entries(SUBJECTS)) {
  const url = readEnvironment()[variable];
  if (url) describeEngineContract(variable, subject(url), vitestRunner);
  else describe(variable, () => it.skip(`needs the address of a real server in ${variable}`, () => {}));
}
