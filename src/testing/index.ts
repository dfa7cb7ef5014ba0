export {
  describeEngineContract,
  ENGINE_CONTRACT_TESTS,
  type EngineContractSubject,
  type EngineContractTest,
  type TestRunner,
} from './engine-contract.ts';
export { createFlatEngine, type FlatEngineOptions } from './flat-engine.ts';
export {
  type ContractJob,
  type ContractQueue,
  type ContractResult,
  type ContractWork,
  describeJobQueueContract,
  type JobQueueContractSubject,
} from './job-queue-contract.ts';
