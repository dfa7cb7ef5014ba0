/** Compared by the compiler in `npm run check:types`: what fits @google/genai fits us, and the other way round. */
import type * as google from '@google/genai';
import type * as client from '../../src/client/index.ts';
import type * as limner from '../../src/index.ts';

/** True when every value of `Given` may stand where `Wanted` is expected. */
type Fits<Given, Wanted> = [Given] extends [Wanted] ? true : false;
type SameBothWays<A, B> = Fits<A, B> extends true ? Fits<B, A> : false;
/** True when `Ours` has every property of `Theirs`. */
type HasAll<Ours, Theirs> = keyof Theirs extends keyof Ours ? true : Exclude<keyof Theirs, keyof Ours>;
/** Fails to compile for anything but true. */
type Holds<_Fact extends true> = never;

/** Parameters: assignable in both directions. */
export type Parameters = [
  Holds<SameBothWays<google.GenerateImagesParameters, limner.GenerateImagesParameters>>,
  Holds<SameBothWays<google.GenerateImagesConfig, limner.GenerateImagesConfig>>,
  Holds<SameBothWays<google.EditImageParameters, limner.EditImageParameters>>,
  Holds<SameBothWays<google.EditImageConfig, limner.EditImageConfig>>,
  Holds<SameBothWays<google.UpscaleImageParameters, limner.UpscaleImageParameters>>,
  Holds<SameBothWays<google.UpscaleImageConfig, limner.UpscaleImageConfig>>,
  Holds<SameBothWays<google.RecontextImageParameters, limner.RecontextImageParameters>>,
  Holds<SameBothWays<google.RecontextImageConfig, limner.RecontextImageConfig>>,
  Holds<SameBothWays<google.SegmentImageParameters, limner.SegmentImageParameters>>,
  Holds<SameBothWays<google.SegmentImageConfig, limner.SegmentImageConfig>>,
  Holds<SameBothWays<google.GetModelParameters, limner.GetModelParameters>>,
  Holds<SameBothWays<google.ListModelsParameters, limner.ListModelsParameters>>,
  Holds<SameBothWays<google.HttpOptions, limner.HttpOptions>>,
  Holds<SameBothWays<google.HttpRetryOptions, limner.HttpRetryOptions>>,
];

/** No field of Google's is missing here; an optional one would not be noticed above. */
export type AllFields = [
  Holds<HasAll<limner.GenerateImagesConfig, google.GenerateImagesConfig>>,
  Holds<HasAll<limner.EditImageConfig, google.EditImageConfig>>,
  Holds<HasAll<limner.UpscaleImageConfig, google.UpscaleImageConfig>>,
  Holds<HasAll<limner.RecontextImageConfig, google.RecontextImageConfig>>,
  Holds<HasAll<limner.SegmentImageConfig, google.SegmentImageConfig>>,
  Holds<HasAll<limner.ListModelsConfig, google.ListModelsConfig>>,
  Holds<HasAll<limner.RecontextImageSource, google.RecontextImageSource>>,
  Holds<HasAll<limner.SegmentImageSource, google.SegmentImageSource>>,
  Holds<HasAll<limner.HttpOptions, google.HttpOptions>>,
  Holds<HasAll<limner.HttpRetryOptions, google.HttpRetryOptions>>,
  Holds<HasAll<limner.GenerateImagesResponse, google.GenerateImagesResponse>>,
  Holds<HasAll<limner.EditImageResponse, google.EditImageResponse>>,
  Holds<HasAll<limner.UpscaleImageResponse, google.UpscaleImageResponse>>,
  Holds<HasAll<limner.RecontextImageResponse, google.RecontextImageResponse>>,
  Holds<HasAll<limner.SegmentImageResponse, google.SegmentImageResponse>>,
  Holds<HasAll<limner.GeneratedImage, google.GeneratedImage>>,
  Holds<HasAll<limner.GeneratedImageMask, google.GeneratedImageMask>>,
  Holds<HasAll<limner.Image, google.Image>>,
];

/** Classes and enums: assignable in both directions. */
export type Classes = [
  Holds<SameBothWays<google.RawReferenceImage, limner.RawReferenceImage>>,
  Holds<SameBothWays<google.MaskReferenceImage, limner.MaskReferenceImage>>,
  Holds<SameBothWays<google.ControlReferenceImage, limner.ControlReferenceImage>>,
  Holds<SameBothWays<google.StyleReferenceImage, limner.StyleReferenceImage>>,
  Holds<SameBothWays<google.SubjectReferenceImage, limner.SubjectReferenceImage>>,
  Holds<SameBothWays<google.ContentReferenceImage, limner.ContentReferenceImage>>,
  Holds<SameBothWays<google.SafetyFilterLevel, limner.SafetyFilterLevel>>,
  Holds<SameBothWays<google.PersonGeneration, limner.PersonGeneration>>,
  Holds<SameBothWays<google.ImagePromptLanguage, limner.ImagePromptLanguage>>,
  Holds<SameBothWays<google.EditMode, limner.EditMode>>,
  Holds<SameBothWays<google.MaskReferenceMode, limner.MaskReferenceMode>>,
  Holds<SameBothWays<google.ControlReferenceType, limner.ControlReferenceType>>,
  Holds<SameBothWays<google.SubjectReferenceType, limner.SubjectReferenceType>>,
  Holds<SameBothWays<google.SegmentMode, limner.SegmentMode>>,
];

/** Results: ours may stand wherever Google's are expected. */
export type Results = [
  Holds<Fits<limner.GenerateImagesResponse, google.GenerateImagesResponse>>,
  Holds<Fits<limner.EditImageResponse, google.EditImageResponse>>,
  Holds<Fits<limner.UpscaleImageResponse, google.UpscaleImageResponse>>,
  Holds<Fits<limner.RecontextImageResponse, google.RecontextImageResponse>>,
  Holds<Fits<limner.SegmentImageResponse, google.SegmentImageResponse>>,
  Holds<Fits<client.GenerateImagesResponse, google.GenerateImagesResponse>>,
  Holds<Fits<limner.Image, google.Image>>,
  Holds<Fits<limner.Model, google.Model>>,
  Holds<Fits<limner.ApiError, google.ApiError>>,
];

/**
 * Results the other way round: Google's fit ours but for what ours add, which is `facts` and what a picture can do.
 * Without them the two are the same.
 */
type Plain<Result> = Omit<Result, 'facts' | 'generatedImages' | 'generatedMasks'>;
type PlainItem<Item> = Omit<Item, 'facts' | 'image' | 'mask'>;
export type ResultsBack = [
  Holds<Fits<Plain<google.GenerateImagesResponse>, Plain<limner.GenerateImagesResponse>>>,
  Holds<Fits<Plain<google.EditImageResponse>, Plain<limner.EditImageResponse>>>,
  Holds<Fits<Plain<google.SegmentImageResponse>, Plain<limner.SegmentImageResponse>>>,
  Holds<Fits<PlainItem<google.GeneratedImage>, PlainItem<limner.GeneratedImage>>>,
  Holds<Fits<PlainItem<google.GeneratedImageMask>, PlainItem<limner.GeneratedImageMask>>>,
  Holds<SameBothWays<google.Image, limner.ImageInput>>,
  Holds<SameBothWays<google.SafetyAttributes, limner.SafetyAttributes>>,
  Holds<SameBothWays<google.EntityLabel, limner.EntityLabel>>,
];

/** Code written for Google's methods accepts ours. */
type Methods = 'generateImages' | 'editImage' | 'upscaleImage' | 'recontextImage' | 'segmentImage';
export type Calls = [Holds<Fits<limner.Limner['models'], Pick<google.GoogleGenAI['models'], Methods>>>];

// The comparison bites: a wrong type, and a missing field.
type Wrong = Omit<limner.GenerateImagesConfig, 'seed'> & { seed?: string };
export type Bites = [
  // @ts-expect-error text is no number
  Holds<SameBothWays<google.GenerateImagesConfig, Wrong>>,
  // @ts-expect-error there is no seed
  Holds<HasAll<Omit<limner.GenerateImagesConfig, 'seed'>, google.GenerateImagesConfig>>,
];
