import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The last lines of a program, and no more. */
export interface LogRing {
  /** Keeps what comes out of a stream until it ends. */
  follow(stream: Readable): void;
  add(line: string): void;
  lines(): readonly string[];
}

/** Longer lines are cut, in characters. */
const MAX_LINE_LENGTH = 500;

/** Makes a ring of `capacity` lines. */
export function createLogRing(capacity: number): LogRing {
  const lines: string[] = [];
  const add = (line: string): void => {
    lines.push(line.slice(0, MAX_LINE_LENGTH));
    if (lines.length > capacity) lines.shift();
  };
  return {
    follow(stream) {
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', add);
    },
    add,
    lines: () => [...lines],
  };
}
