/** An answer, and the response that brought it. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status, headers and Google's body; made up for answers that came without HTTP. */
  readonly response: Response;
}

/** A promise of an answer that also gives the raw response. */
export class AnswerPromise<T> extends Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;

  constructor(answer: Promise<WithResponse<T>>) {
    // What is promised comes from `then` below; this promise itself never tells anything.
    super((resolve) => resolve(undefined as T));
    this.#answer = answer;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The answer together with the response. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise is what this is.
  override then<Kept = T, Recovered = never>(
    onFulfilled?: ((value: T) => Kept | PromiseLike<Kept>) | null,
    onRejected?: ((reason: unknown) => Recovered | PromiseLike<Recovered>) | null,
  ): Promise<Kept | Recovered> {
    return this.#answer.then(({ data }) => data).then(onFulfilled, onRejected);
  }
}
