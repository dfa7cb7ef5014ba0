import { Command } from 'commander';
import { describeConfig } from '../../config/describe-config.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { readConfig } from '../config-file.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface ConfigOptions {
  readonly config?: string;
}

/** `limner config`: what the settings are, whether they hold, and what there is to set. */
export function configCommand(terminal: Terminal): Command {
  const print = (value: object): void => writeLine(terminal.stdout, JSON.stringify(value, null, 2));
  const withFile = (command: Command): Command => command.option('--config <file>', 'JSON configuration file');
  return new Command('config')
    .description('Show and check the configuration.')
    .addCommand(
      withFile(new Command('show'))
        .description('Print every setting as it is in force, secrets as stars.')
        .action((options: ConfigOptions) => print(readConfig(options.config, {}))),
    )
    .addCommand(
      withFile(new Command('check'))
        .description('Tell whether the configuration holds, without starting anything.')
        .action(async (options: ConfigOptions) => {
          const runtime = createRuntime(readConfig(options.config, { logging: { level: 'silent' } }));
          await runtime.close();
          writeLine(terminal.stdout, 'The configuration holds.');
        }),
    )
    .addCommand(
      new Command('schema')
        .description('Print the JSON Schema of the configuration file, for editors.')
        .action(() => print(describeConfig())),
    );
}
