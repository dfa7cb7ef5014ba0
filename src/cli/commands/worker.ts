import { Command } from 'commander';
import { settleProcess } from '../../runtime/settle-process.ts';
import { work } from '../../runtime/work.ts';
import { readConfig } from '../config-file.ts';
import { reloadOnChange } from '../reload-on-change.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface WorkerCommandOptions {
  readonly queue?: string;
  readonly lanes?: string;
  readonly config?: string;
}

/** `limner worker`: does the work of servers that share a queue, until it is interrupted; then finishes what runs. */
export function workerCommand(terminal: Terminal): Command {
  return new Command('worker')
    .description('Make the pictures that servers put into a queue.')
    .option('--queue <url>', 'Redis or Valkey, such as redis://host:6379')
    .option('--lanes <names>', 'lanes to take jobs from, separated by commas (default: all)')
    .option('--config <file>', 'JSON configuration file')
    .action(async ({ queue, lanes, config: configPath }: WorkerCommandOptions) => {
      const flags = queue === undefined ? {} : { queue: { url: queue } };
      const running = await work(readConfig(configPath, flags), lanes === undefined ? {} : { lanes: lanes.split(',') });
      settleProcess();
      writeLine(terminal.stdout, `Limner works for ${running.models.join(', ')}`);
      const stopWatching = reloadOnChange(running, { path: configPath, flags }, terminal);
      await new Promise<void>((resolve) => terminal.onInterrupt(resolve));
      stopWatching();
      writeLine(terminal.stdout, 'Finishing what runs…');
      await running.stop();
    });
}
