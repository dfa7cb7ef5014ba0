import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one `limner` command in this process and collects what it writes. */
export function runLimner(...argv: readonly string[]): Promise<Outcome> {
  return run(argv);
}

/** The same with somebody at the terminal, who answers every question with `answer`. */
export function runLimnerAttended(answer: string, ...argv: readonly string[]): Promise<Outcome> {
  return run(argv, async () => answer);
}

async function run(argv: readonly string[], ask?: Terminal['ask']): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof texts): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const terminal = {
    stdin: Readable.from([]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    onInterrupt: () => () => {},
    ...(ask && { ask }),
  };
  const exitCode = await runCli(argv, terminal);
  return { exitCode, ...texts };
}
