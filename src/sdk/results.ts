import type * as client from '../client/index.ts';
import type { Image } from './image.ts';

// What the SDK answers in Node: pictures that can be saved and shown.

export type {
  EntityLabel,
  HttpResponse,
  Model,
  SafetyAttributes,
  VerifyImageResponse,
} from '../client/index.ts';

export type GeneratedImage = client.GeneratedImage<Image>;
export type GeneratedImageMask = client.GeneratedImageMask<Image>;
export type GenerateImagesResponse = client.GenerateImagesResponse<Image>;
export type EditImageResponse = client.EditImageResponse<Image>;
export type UpscaleImageResponse = client.UpscaleImageResponse<Image>;
export type RecontextImageResponse = client.RecontextImageResponse<Image>;
export type SegmentImageResponse = client.SegmentImageResponse<Image>;
/** How far a call is. */
export type Progress = client.Progress<Image>;
/** What a call takes besides Google's parameters. */
export type RequestOptions = client.RequestOptions<Image>;
