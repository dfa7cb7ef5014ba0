import { createEmbeddedEngine } from '../src/engines/embedded/embedded-engine.ts';
import { createFlatEngine, describeEngineContract } from '../src/testing/index.ts';
import { createTinyEngine } from './diffusion/tiny-models.ts';
import { vitestRunner } from './vitest-runner.ts';

const modelId = 'imagen-4.0-generate-001';

describeEngineContract('flat', { create: () => createFlatEngine(), modelId }, vitestRunner);
describeEngineContract('embedded', { create: () => createEmbeddedEngine({ workers: 2 }), modelId }, vitestRunner);
describeEngineContract('diffusion', { create: () => createTinyEngine('oracle'), modelId }, vitestRunner);
