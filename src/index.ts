/** Limner as a library: the SDK, and the whole service in one process. */

export {
  AnswerPromise,
  ApiError,
  type ApiErrorInfo,
  ClientError,
  ContentReferenceImage,
  type ControlReferenceConfig,
  ControlReferenceImage,
  ControlReferenceType,
  EditMode,
  type FetchPictureOptions,
  type GenerationParameters,
  type HttpOptions,
  type HttpRetryOptions,
  type ImageContent,
  type ImageInput,
  ImagePromptLanguage,
  type MaskReferenceConfig,
  MaskReferenceImage,
  MaskReferenceMode,
  type Models,
  type Pager,
  PersonGeneration,
  RawReferenceImage,
  type ReferenceImage,
  type ReferenceImageFields,
  type ReferenceSettings,
  ResourceScope,
  SafetyFilterLevel,
  SegmentMode,
  ServerError,
  type ServerOptions,
  type StyleReferenceConfig,
  StyleReferenceImage,
  type SubjectReferenceConfig,
  SubjectReferenceImage,
  SubjectReferenceType,
  type WithResponse,
} from './client/index.ts';
export type * from './client/parameters.ts';
export { type ConfigSources, loadConfig } from './config/load-config.ts';
export type { Config, ConfigInput } from './config/schema.ts';
export type { AnsweredPicture, AnswerFacts } from './core/answer-facts.ts';
export type { Caller, Dialect } from './core/caller.ts';
export { ERROR_CATALOGUE, type ErrorCode, type ErrorKind, type GoogleStatus } from './core/errors/catalogue.ts';
export { LimnerError, type LimnerErrorOptions } from './core/errors/limner-error.ts';
export type { EncodedImage, LabelLegendEntry, LabelMap, PixelSize, Raster } from './core/image.ts';
export type { ImageScreen } from './core/image-screen.ts';
export type { Notice, NoticeTreatment } from './core/notice.ts';
export type { PredictProgress, StepCount } from './core/progress.ts';
export type { Depiction } from './core/safety.ts';
export type { WatermarkVerdict } from './core/watermark-verdict.ts';
export type {
  PictureFacts,
  Predict,
  Prediction,
  PredictOptions,
} from './pipeline/prediction.ts';
export { createRuntime, type Runtime } from './runtime/runtime.ts';
export { type RunningServer, serve } from './runtime/serve.ts';
export type { RuntimeOverrides } from './runtime/work-ports.ts';
export { Image, type SaveOptions } from './sdk/image.ts';
export { type InProcessOptions, Limner, type LimnerOptions } from './sdk/limner.ts';
export type * from './sdk/results.ts';
export type { ShowOptions } from './sdk/show-picture.ts';
