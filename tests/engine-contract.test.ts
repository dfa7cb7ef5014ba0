import { createFlatEngine, describeEngineContract } from '../src/testing/index.ts';
import { vitestRunner } from './vitest-runner.ts';

describeEngineContract('flat', { create: () => createFlatEngine(), modelId: 'imagen-4.0-generate-001' }, vitestRunner);
