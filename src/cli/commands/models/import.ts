import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { licenceOf } from '../../../model-store/licence-gate.ts';
import { requireAcceptance } from '../../accept-licence.ts';
import { describeLicence } from '../../describe-plan.ts';
import { type Terminal, writeLine } from '../../terminal.ts';
import { withStore } from './with-store.ts';

interface ImportCommandOptions {
  readonly name?: string;
  readonly licence?: string;
  readonly acceptLicence?: boolean;
  readonly config?: string;
}

/** `limner models import FOLDER`: copies a model that is already on this machine into the store. */
export function importModelCommand(terminal: Terminal): Command {
  return new Command('import')
    .description('Copy a model in ONNX form from a folder into the store.')
    .argument('<folder>', 'a pipeline in the diffusers layout, or any folder with *.onnx files')
    .option('--name <name>', "what it is called from now on: local:NAME (default: the folder's name)")
    .option('--licence <id>', 'its licence, as model cards write it: mit, apache-2.0, openrail++, …')
    .option('--accept-licence', 'accept the licence without being asked')
    .option('--config <file>', 'JSON configuration file')
    .action((folder: string, options: ImportCommandOptions) => importModel(folder, options, terminal));
}

async function importModel(folder: string, options: ImportCommandOptions, terminal: Terminal): Promise<void> {
  const { name = basename(resolve(folder)), licence, acceptLicence, config: configPath } = options;
  await withStore(configPath, terminal, async ({ store, config, signal }) => {
    const terms = licenceOf(licence === undefined ? {} : { licence });
    for (const line of describeLicence(terms, `local:${name}`, config.licences.declaredUse))
      writeLine(terminal.stdout, line);
    if (!acceptLicence) await requireAcceptance(terms, terminal);
    const target = await store.importFolder(folder, { name, signal, ...(licence !== undefined && { licence }) });
    writeLine(terminal.stdout, `local:${name}`);
    writeLine(terminal.stdout, target);
  });
}
