import { Command } from 'commander';
import type { Config } from '../../config/schema.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { type RunningServer, serve } from '../../runtime/serve.ts';
import { readConfig } from '../config-file.ts';
import { wholeNumber } from '../options/option-values.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { watchConfig } from '../watch-config.ts';

interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly queue?: string;
  readonly config?: string;
}

/** `limner serve`: answers until it is interrupted, then finishes what runs. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('Answer Imagen requests over HTTP.')
    .option('--host <address>', 'address to listen on (default 127.0.0.1)')
    .option('--port <number>', 'TCP port, 0 for any free one (default 8787)', wholeNumber('--port', 0, 65535))
    .option('--queue <url>', 'Redis or Valkey, such as redis://host:6379; then workers do the work')
    .option('--config <file>', 'JSON configuration file')
    .action(async ({ host, port, queue, config: configPath }: ServeOptions) => {
      const listen = { ...(host !== undefined && { host }), ...(port !== undefined && { port }) };
      const flags = { server: listen, ...(queue !== undefined && { queue: { url: queue } }) };
      const running = await serve(readConfig(configPath, flags));
      const stopWatching = watchConfig(configPath, () =>
        reload(running, () => readConfig(configPath, flags), terminal),
      );
      writeLine(terminal.stdout, `Limner listens on ${running.url}`);
      await new Promise<void>((resolve) => terminal.onInterrupt(resolve));
      stopWatching();
      writeLine(terminal.stdout, 'Finishing what runs…');
      await running.stop();
    });
}

/** A configuration that does not hold changes nothing; the server goes on with the one it has. */
function reload(running: RunningServer, read: () => Config, terminal: Terminal): void {
  try {
    running.reload(read());
  } catch (error) {
    if (!LimnerError.isInstance(error)) throw error;
    writeLine(terminal.stderr, `limner: the configuration was not taken over: ${error.message}`);
  }
}
