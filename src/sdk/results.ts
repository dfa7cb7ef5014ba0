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

/** One picture, or why there is none. */
export type GeneratedImage = client.GeneratedImage<Image>;
/** One mask and what it shows. */
export type GeneratedImageMask = client.GeneratedImageMask<Image>;
/** What came of generating. */
export type GenerateImagesResponse = client.GenerateImagesResponse<Image>;
/** What came of editing. */
export type EditImageResponse = client.EditImageResponse<Image>;
/** What came of enlarging. */
export type UpscaleImageResponse = client.UpscaleImageResponse<Image>;
/** What came of showing a product or dressing a person. */
export type RecontextImageResponse = client.RecontextImageResponse<Image>;
/** What came of segmenting. */
export type SegmentImageResponse = client.SegmentImageResponse<Image>;
/** How far a call is. */
export type Progress = client.Progress<Image>;
/** What a call takes besides Google's parameters. */
export type RequestOptions = client.RequestOptions<Image>;
