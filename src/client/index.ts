/** Google's image operations against a server. Nothing in here needs Node: it runs in browsers. */
export type { AnsweredPicture, AnswerFacts, KeptInGallery } from '../core/answer-facts.ts';
export type { ErrorCode, ErrorKind, GoogleStatus } from '../core/errors/catalogue.ts';
export { LimnerError, type LimnerErrorOptions } from '../core/errors/limner-error.ts';
export type { GalleryEntry, GalleryPage, GalleryPicture, PictureFactsKept } from '../core/gallery.ts';
export type { PromptReading, ReadThing } from '../core/language.ts';
export type { ModelDownload, OfferedModel } from '../core/model-downloads.ts';
export type { Notice, NoticeTreatment } from '../core/notice.ts';
export type { PredictProgress, StepCount } from '../core/progress.ts';
export type { KeyOverview, RecentFailure, ServerDetails } from '../core/server-status.ts';
export type { WatermarkVerdict } from '../core/watermark-verdict.ts';
export type { CapabilityReport, ModelLimits, ModelReport, OperationReport } from '../engine/capability-report.ts';
export { AnswerPromise, type WithResponse } from './answer-promise.ts';
export { ApiError, type ApiErrorInfo, ClientError, ServerError } from './api-error.ts';
export {
  ControlReferenceType,
  EditMode,
  ImagePromptLanguage,
  MaskReferenceMode,
  PersonGeneration,
  ResourceScope,
  SafetyFilterLevel,
  SegmentMode,
  SubjectReferenceType,
} from './enums.ts';
export type { FetchPictureOptions } from './fetch-picture.ts';
export type { HttpOptions, HttpRetryOptions } from './http-options.ts';
export { type GenerationParameters, Image, type ImageContent, type ImageInput } from './image.ts';
export { Limner, type ServerOptions } from './limner.ts';
export { LimnerClient } from './limner-client.ts';
export { type GalleryListParameters, LimnerServer, type StatusAnswer } from './limner-server.ts';
export { type CallDefaults, Models } from './models.ts';
export { Pager } from './pager.ts';
export type * from './parameters.ts';
export type { Progress, RequestOptions } from './progress.ts';
export {
  ContentReferenceImage,
  type ControlReferenceConfig,
  ControlReferenceImage,
  type MaskReferenceConfig,
  MaskReferenceImage,
  RawReferenceImage,
  type ReferenceImage,
  type ReferenceImageFields,
  type ReferenceSettings,
  type StyleReferenceConfig,
  StyleReferenceImage,
  type SubjectReferenceConfig,
  SubjectReferenceImage,
} from './references.ts';
export type { CreateImage } from './requests/read-results.ts';
export * from './results.ts';
export type {
  JsonAnswer,
  ListRequest,
  ModelRequest,
  PredictAnswer,
  PredictionItem,
  PredictRequest,
  Transport,
} from './transport.ts';
