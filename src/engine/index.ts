export type { EngineMedium } from '../core/digital-source.ts';
export type { EncodedImage, LabelMap, Mask, PixelSize, Raster } from '../core/image.ts';
export type { LanguageTag } from '../core/language.ts';
export type { Weights } from '../core/licence.ts';
export type { Notice } from '../core/notice.ts';
export type { EditMode, OperationKind, SegmentMode } from '../core/operation.ts';
export type { Clock, LogFields, Logger } from '../core/ports.ts';
export type { StepCount } from '../core/progress.ts';
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
