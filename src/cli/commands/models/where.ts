import { Command } from 'commander';
import { resolveAddress } from '../../../model-store/resolve-address.ts';
import { type Terminal, writeLine } from '../../terminal.ts';
import { withStore } from './with-store.ts';

/** `limner models where MODEL`: the folder of a model that is here. */
export function whereModelCommand(terminal: Terminal): Command {
  return new Command('where')
    .description('Print the folder of a model that is here.')
    .argument('<model>', 'a name of the catalogue, hf:owner/name[@revision] or local:name')
    .option('--config <file>', 'JSON configuration file')
    .action((model: string, options: { readonly config?: string }) =>
      withStore(options.config, terminal, async ({ store }) => {
        writeLine(terminal.stdout, store.locate(resolveAddress(model)));
      }),
    );
}
