import type { Image } from './image.ts';
import { type CallDefaults, Models } from './models.ts';
import type { CreateImage } from './requests/read-results.ts';
import type { Transport } from './transport.ts';

/** The SDK over any transport. */
export class LimnerClient<TImage extends Image = Image> {
  readonly models: Models<TImage>;
  readonly #transport: Transport;

  constructor(transport: Transport, createImage: CreateImage<TImage>, defaults: CallDefaults = {}) {
    this.#transport = transport;
    this.models = new Models(transport, createImage, defaults);
  }

  /** Releases what the client holds. A client of a server holds nothing. */
  close(): Promise<void> {
    return this.#transport.close();
  }
}
