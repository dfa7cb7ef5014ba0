export type { Depiction } from '../core/safety.ts';
export {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineAvailability,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
  type EngineHandler,
  type EngineHandlers,
  type EngineImage,
  type EngineMask,
  type EngineOpenContext,
  type EngineProgress,
  type Support,
} from './engine.ts';
export { createEngineRegistry, type EngineRegistry, type EngineRegistryOptions } from './registry.ts';
export type { EngineRoute } from './route.ts';
export type {
  EditTask,
  EngineOperation,
  EngineTasks,
  GenerateTask,
  RecontextTask,
  SegmentTask,
  TaskReference,
  UpscaleTask,
} from './task.ts';
