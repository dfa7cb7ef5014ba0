import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/run-cli.ts';

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one `limner` command in this process and collects what it writes. */
export async function runLimner(...argv: readonly string[]): Promise<Outcome> {
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
  };
  const exitCode = await runCli(argv, terminal);
  return { exitCode, ...texts };
}
