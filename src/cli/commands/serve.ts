import { Command } from 'commander';
import { serve } from '../../runtime/serve.ts';
import { settleProcess } from '../../runtime/settle-process.ts';
import { readConfig } from '../config-file.ts';
import { wholeNumber } from '../options/option-values.ts';
import { reloadOnChange } from '../reload-on-change.ts';
import { type Terminal, writeLine } from '../terminal.ts';

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
      settleProcess();
      const stopWatching = reloadOnChange(running, { path: configPath, flags }, terminal);
      writeLine(terminal.stdout, `Limner listens on ${running.url}`);
      await new Promise<void>((resolve) => terminal.onInterrupt(resolve));
      stopWatching();
      writeLine(terminal.stdout, 'Finishing what runs…');
      await running.stop();
    });
}
