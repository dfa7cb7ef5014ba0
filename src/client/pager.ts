/** A list that comes in pages, as in @google/genai. Limner's lists have one page. */
export class Pager<T> implements AsyncIterable<T> {
  /** The items of this page. */
  readonly page: T[];

  constructor(items: T[]) {
    this.page = items;
  }

  get pageLength(): number {
    return this.page.length;
  }

  getItem(index: number): T {
    return this.page[index]!;
  }

  hasNextPage(): boolean {
    return false;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    yield* this.page;
  }
}
