import type { GalleryEntry, GalleryPage } from '../core/gallery.ts';
import type { PromptReading } from '../core/language.ts';
import type { OfferedModel } from '../core/model-downloads.ts';
import type { OperationKind } from '../core/operation.ts';
import type { ServerDetails, ServerOverview } from '../core/server-status.ts';
import type { CapabilityReport } from '../engine/capability-report.ts';
import { checkBaseUrl, type HttpTransportOptions, headersOf, send } from './http/http-transport.ts';
import { readJson, readPrediction } from './http/read-answer.ts';
import { Image } from './image.ts';
import type { ServerOptions } from './limner.ts';
import type { RequestOptions } from './progress.ts';
import { readPictures } from './requests/read-results.ts';
import type { GenerateImagesResponse } from './results.ts';

/** What every caller may know of the server, and who the server takes the caller for. */
export interface StatusAnswer extends ServerOverview {
  readonly isReady: boolean;
  readonly caller: { readonly name: string; readonly isAdmin: boolean };
}

/** Which entries of the gallery to list. */
export interface GalleryListParameters {
  /** Words that prompt, model or operation contain. */
  readonly text?: string;
  readonly operation?: OperationKind;
  /** `nextPage` of the page before. */
  readonly page?: string;
  /** 1–200; default 50. */
  readonly limit?: number;
}

/** What a Limner server offers besides Google's operations. Every method throws `ApiError`. */
export class LimnerServer {
  readonly #options: HttpTransportOptions;
  readonly #baseUrl: string;

  /** @throws ApiError `FIELD_INVALID` without a base URL. */
  constructor({ baseUrl, httpOptions = {}, ...access }: ServerOptions) {
    this.#baseUrl = checkBaseUrl(baseUrl ?? httpOptions.baseUrl).replace(/\/+$/u, '');
    this.#options = { ...access, http: httpOptions };
  }

  /** Which engines serve which model, and what they can do. */
  readonly capabilities = (): Promise<CapabilityReport> => this.#json('capabilities');

  readonly status = (): Promise<StatusAnswer> => this.#json('status');

  /** Memory, failures, keys; for administrators. */
  readonly details = (): Promise<ServerDetails> => this.#json('details');

  /** What the illustrator understands of a prompt, without drawing it. */
  readonly readPrompt = (prompt: string, signal?: AbortSignal): Promise<PromptReading> =>
    this.#json('readPrompt', { method: 'POST', body: JSON.stringify({ prompt }), ...(signal && { signal }) });

  /** The catalogue of models, what is here, and what is on its way; for administrators. */
  readonly listModels = async (): Promise<readonly OfferedModel[]> =>
    (await this.#json<{ readonly models: readonly OfferedModel[] }>('downloads')).models;

  /** Starts to bring a model of the catalogue to the server's machine. */
  readonly startDownload = async (id: string, acceptedLicence: string): Promise<void> => {
    const body = JSON.stringify({ acceptedLicence });
    await this.#send(`downloads/${encodeURIComponent(id)}`, { method: 'POST', body });
  };

  readonly cancelDownload = async (id: string): Promise<void> => {
    await this.#send(`downloads/${encodeURIComponent(id)}`, { method: 'DELETE' });
  };

  readonly listGallery = (params: GalleryListParameters = {}): Promise<GalleryPage> => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(params)) if (value !== undefined) query.set(name, String(value));
    return this.#json(`gallery?${query}`);
  };

  readonly getGalleryEntry = (id: string): Promise<GalleryEntry> => this.#json(`gallery/${encodeURIComponent(id)}`);

  /** A picture of the gallery by its SHA-256, whole or as a small WebP. */
  readonly getGalleryPicture = async (sha256: string, form: 'whole' | 'thumbnail' = 'whole'): Promise<Blob> =>
    (await this.#send(`gallery/pictures/${sha256}?form=${form}`)).blob();

  /** Makes the pictures of an entry again, from the same request and seed. */
  readonly reproduce = async (
    { id, modelId, prompt }: Pick<GalleryEntry, 'id' | 'modelId' | 'prompt'>,
    { signal, onProgress }: Pick<RequestOptions, 'signal' | 'onProgress'> = {},
  ): Promise<GenerateImagesResponse> => {
    const response = await this.#send(`gallery/${encodeURIComponent(id)}/reproduction`, {
      method: 'POST',
      body: '{}',
      headers: { accept: 'text/event-stream' },
      ...(signal && { signal }),
    });
    const answer = await readPrediction(response, onProgress && (({ preview: _none, ...rest }) => onProgress(rest)));
    return readPictures(answer, (content) => new Image(content), { model: modelId, prompt });
  };

  /** Forgets entries of the gallery and their files. */
  readonly removeFromGallery = async (ids: readonly string[]): Promise<void> => {
    await this.#send('gallery/removal', { method: 'POST', body: JSON.stringify({ ids }) });
  };

  /** Entries of the gallery with everything about them, as a ZIP file. */
  readonly archiveGallery = async (ids: readonly string[]): Promise<Blob> =>
    (await this.#send('gallery/archive', { method: 'POST', body: JSON.stringify({ ids }) })).blob();

  async #json<T>(path: string, init?: RequestInit): Promise<T> {
    const { json } = await readJson(await this.#send(path, init));
    return json as unknown as T;
  }

  async #send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = await headersOf(this.#options, this.#options.http);
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    if (init.body !== undefined) headers.set('content-type', 'application/json');
    return send(`${this.#baseUrl}/v1/limner/${path}`, { ...init, headers }, this.#options.http);
  }
}
