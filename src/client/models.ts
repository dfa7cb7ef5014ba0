import { LimnerError } from '../core/errors/limner-error.ts';
import type { PredictProgress } from '../core/progress.ts';
import { AnswerPromise, type WithResponse } from './answer-promise.ts';
import { localError } from './api-error.ts';
import { attemptWork } from './attempts.ts';
import type { HttpOptions } from './http-options.ts';
import type { Image } from './image.ts';
import { Pager } from './pager.ts';
import type {
  CallConfig,
  EditImageParameters,
  GenerateImagesParameters,
  GetModelParameters,
  ListModelsParameters,
  RecontextImageParameters,
  SegmentImageParameters,
  UpscaleImageParameters,
  VerifyImageParameters,
} from './parameters.ts';
import type { Progress, RequestOptions } from './progress.ts';
import { generationParametersOf, type PictureParameters } from './requests/generation-parameters.ts';
import { type CreateImage, readMasks, readModel, readPictures, readVerdict } from './requests/read-results.ts';
import {
  editRequest,
  generateRequest,
  recontextRequest,
  segmentRequest,
  upscaleRequest,
  verifyRequest,
} from './requests/requests.ts';
import type {
  EditImageResponse,
  GenerateImagesResponse,
  Model,
  RecontextImageResponse,
  SegmentImageResponse,
  UpscaleImageResponse,
  VerifyImageResponse,
} from './results.ts';
import type { Json, JsonAnswer, ListRequest, PredictAnswer, Transport } from './transport.ts';

const VERIFICATION_MODEL = 'imageverification@001';

/** Limits of every call of a client; a call's own come before. */
export type CallDefaults = Pick<RequestOptions, 'timeoutMs' | 'retry'>;

/** A call with Google's parameters: what it says, and how its answer is read. */
interface PredictCall<Params extends { readonly config?: CallConfig }, Result> {
  readonly model: string;
  readonly params: Params;
  readonly write: (params: Params) => Json;
  readonly read: (answer: PredictAnswer) => Result;
}

/**
 * Google's image operations. Each method takes Google's parameters and, after them, options of its own; each can be taken
 * off the object. All of them throw {@link ApiError}, and nothing else.
 */
export class Models<TImage extends Image = Image> {
  readonly #transport: Transport;
  readonly #createImage: CreateImage<TImage>;
  readonly #defaults: CallDefaults;

  constructor(transport: Transport, createImage: CreateImage<TImage>, defaults: CallDefaults = {}) {
    this.#transport = transport;
    this.#createImage = createImage;
    this.#defaults = defaults;
  }

  /** Pictures from a prompt: four, unless `numberOfImages` says otherwise. */
  readonly generateImages = (
    params: GenerateImagesParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<GenerateImagesResponse<TImage>> =>
    this.#predict({ model: params.model, params, write: generateRequest, read: this.#readPictures(params) }, options);

  /** A picture changed, or one made after references. Outside a mask every pixel stays as it was. */
  readonly editImage = (
    params: EditImageParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<EditImageResponse<TImage>> =>
    this.#predict({ model: params.model, params, write: editRequest, read: this.#readPictures(params) }, options);

  /** A picture enlarged by a factor of two, three or four. */
  readonly upscaleImage = (
    params: UpscaleImageParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<UpscaleImageResponse<TImage>> =>
    this.#predict({ model: params.model, params, write: upscaleRequest, read: this.#readPictures(params) }, options);

  /** A product in a new setting, or a person in a product. */
  readonly recontextImage = (
    params: RecontextImageParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<RecontextImageResponse<TImage>> =>
    this.#predict({ model: params.model, params, write: recontextRequest, read: this.#readPictures(params) }, options);

  /** Masks of what is in a picture. */
  readonly segmentImage = (
    params: SegmentImageParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<SegmentImageResponse<TImage>> =>
    this.#predict(
      { model: params.model, params, write: segmentRequest, read: (answer) => readMasks(answer, this.#createImage) },
      options,
    );

  /** Whether a picture carries a watermark of this installation. */
  readonly verifyImage = (
    params: VerifyImageParameters,
    options: RequestOptions<TImage> = {},
  ): AnswerPromise<VerifyImageResponse> =>
    this.#predict(
      { model: params.model ?? VERIFICATION_MODEL, params, write: verifyRequest, read: readVerdict },
      options,
    );

  /** The models that the service knows. */
  readonly list = (params: ListModelsParameters = {}, options: RequestOptions = {}): AnswerPromise<Pager<Model>> =>
    this.#ask(
      params,
      options,
      (request) => this.#transport.listModels(request),
      ({ json }) => new Pager(((json['publisherModels'] ?? []) as Json[]).map(readModel)),
    );

  /** One model. */
  readonly get = (params: GetModelParameters, options: RequestOptions = {}): AnswerPromise<Model> =>
    this.#ask(
      params,
      options,
      (request) => this.#transport.getModel({ ...request, model: params.model }),
      ({ json }) => readModel(json),
    );

  #readPictures(params: PictureParameters): (answer: PredictAnswer) => GenerateImagesResponse<TImage> {
    return (answer) => readPictures(answer, this.#createImage, generationParametersOf(params));
  }

  #predict<Params extends { readonly config?: CallConfig }, Result>(
    { model, params, write, read }: PredictCall<Params, Result>,
    options: RequestOptions<TImage>,
  ): AnswerPromise<Result> {
    const { onProgress, previews = true } = options;
    const listen = onProgress && ((progress: PredictProgress) => onProgress(this.#toProgress(progress)));
    const wantPreviews = onProgress !== undefined && previews;
    return this.#ask(
      params,
      options,
      (request) =>
        this.#transport.predict({
          ...request,
          model,
          body: write(params),
          wantPreviews,
          ...(listen && { onProgress: listen }),
        }),
      read,
    );
  }

  #ask<Reply extends PredictAnswer | JsonAnswer, Result>(
    { config = {} }: { readonly config?: CallConfig },
    options: RequestOptions<TImage>,
    send: (request: ListRequest) => Promise<Reply>,
    read: (reply: Reply) => Result,
  ): AnswerPromise<Result> {
    const http = httpOf(config.httpOptions, options, this.#defaults);
    const limits = {
      signal: eitherSignal(options.signal, config.abortSignal),
      timeoutMs: http.timeout,
      retry: http.retryOptions,
    };
    const work = async (signal: AbortSignal): Promise<WithResponse<Result>> => {
      try {
        const reply = await send({ signal, http });
        return { data: read(reply), response: reply.response };
      } catch (error) {
        throw asApiError(error);
      }
    };
    return new AnswerPromise(attemptWork(limits, work));
  }

  #toProgress({ preview, ...progress }: PredictProgress): Progress<TImage> {
    return preview ? { ...progress, preview: this.#createImage(preview) } : progress;
  }
}

/** The nearest setting counts: of the options, of Google's configuration, of the client. */
function httpOf(http: HttpOptions = {}, options: RequestOptions<never>, defaults: CallDefaults): HttpOptions {
  const timeout = options.timeoutMs ?? http.timeout ?? defaults.timeoutMs;
  const retryOptions = options.retry ?? http.retryOptions ?? defaults.retry;
  return { ...http, ...(timeout !== undefined && { timeout }), ...(retryOptions && { retryOptions }) };
}

function eitherSignal(...signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

/** What a request's own checks throw, as the service would have said it. */
function asApiError(error: unknown): unknown {
  if (!LimnerError.isInstance(error)) return error;
  const { code, message, field } = error;
  return localError(code, message, { cause: error, ...(field !== undefined && { field }) });
}
