import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where the command line reads and writes; tests give their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Calls back when the user presses Ctrl-C or the process is asked to end; returns a function that stops listening. */
  onInterrupt(callback: () => void): () => void;
  /** Puts a question to whoever sits there and resolves to the typed line; absent when nobody does. */
  ask?(question: string): Promise<string>;
}

/** This process's streams. A reader that has seen enough, such as `head`, ends the command without complaint. */
export function systemTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const isAttended = process.stdin.isTTY && process.stderr.isTTY;
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    ...(isAttended && { ask: askOnTerminal }),
    onInterrupt(callback) {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      for (const signal of signals) process.once(signal, callback);
      return () => {
        for (const signal of signals) process.off(signal, callback);
      };
    },
  };
}

/** The question goes to stderr, so that stdout holds results alone. Ctrl-D and Ctrl-C answer with nothing. */
async function askOnTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
}

export function writeLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
