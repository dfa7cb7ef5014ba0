import type { MemorySample } from '../fuzz/growth.ts';

/** What a process holds at one moment. */
export interface Holdings extends MemorySample {
  /** Open file descriptors, sockets among them. */
  readonly files: number;
  readonly sockets: number;
  readonly timers: number;
}
