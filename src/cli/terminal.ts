import type { Readable, Writable } from 'node:stream';

/** Where the command line reads and writes; tests give their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Calls back when the user presses Ctrl-C or the process is asked to end; returns a function that stops listening. */
  onInterrupt(callback: () => void): () => void;
}

export function systemTerminal(): Terminal {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    onInterrupt(callback) {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      for (const signal of signals) process.once(signal, callback);
      return () => {
        for (const signal of signals) process.off(signal, callback);
      };
    },
  };
}

export function writeLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
