import type { Logger } from '../../core/ports.ts';

/** Where an sd-server is, and who looks after it. */
export interface ServerPlace {
  /** Its address, without a slash at the end. */
  baseUrl(): string;
  /** Makes sure that there is a server, where that is ours to do. */
  start(logger: Logger): Promise<void>;
  stop(): Promise<void>;
  /** Told before and after each piece of work, for what must not happen during one. */
  working(busy: boolean): void;
  /** The last lines that the server wrote, where we can see them. */
  log(): readonly string[];
}

/** A server that someone else runs. */
export function serverAt(url: string): ServerPlace {
  const baseUrl = url.replace(/\/+$/u, '');
  return { baseUrl: () => baseUrl, start: async () => {}, stop: async () => {}, working() {}, log: () => [] };
}
