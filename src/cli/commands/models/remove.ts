import { Command } from 'commander';
import { describeBytes } from '../../../model-store/describe-bytes.ts';
import { formatModelAddress } from '../../../model-store/model-address.ts';
import { resolveAddress } from '../../../model-store/resolve-address.ts';
import { type Terminal, writeLine } from '../../terminal.ts';
import { withStore } from './with-store.ts';

/** `limner models rm MODEL`: removes a model and what nobody else needs of it. */
export function removeModelCommand(terminal: Terminal): Command {
  return new Command('rm')
    .description('Remove a model. Other revisions of it in the shared cache stay.')
    .argument('<model>', 'a name of the catalogue, hf:owner/name[@revision] or local:name')
    .option('--config <file>', 'JSON configuration file')
    .action((model: string, options: { readonly config?: string }) =>
      withStore(options.config, terminal, async ({ store, signal }) => {
        const address = resolveAddress(model);
        const freedBytes = await store.remove(address, signal);
        writeLine(terminal.stdout, `${formatModelAddress(address)} removed, ${describeBytes(freedBytes)} given back.`);
      }),
    );
}
