import { Command } from 'commander';
import { invalidField } from '../../../core/errors/limner-error.ts';
import { requireLicenceFits } from '../../../model-store/licence-gate.ts';
import { formatModelAddress } from '../../../model-store/model-address.ts';
import { resolveAddress } from '../../../model-store/resolve-address.ts';
import { requireAcceptance } from '../../accept-licence.ts';
import { describePlan } from '../../describe-plan.ts';
import { type Terminal, writeLine } from '../../terminal.ts';
import { showTransfer } from '../../transfer-progress.ts';
import { withStore } from './with-store.ts';

interface PullCommandOptions {
  readonly acceptLicence?: boolean;
  readonly update?: boolean;
  readonly files?: string[];
  readonly dryRun?: boolean;
  readonly config?: string;
}

/** `limner models pull MODEL`: shows what a download would bring and bind to, then brings it. */
export function pullModelCommand(terminal: Terminal): Command {
  return new Command('pull')
    .description('Download a model, or what is missing of it.')
    .argument('<model>', 'a name of the catalogue, or hf:owner/name[@revision]')
    .option('--accept-licence', 'accept the licence without being asked')
    .option('--update', 'take the newest commit instead of the one in the lock file')
    .option('--files <patterns...>', 'which files: * stands for anything but a slash, ** for anything')
    .option('--dry-run', 'only show what would be downloaded')
    .option('--config <file>', 'JSON configuration file')
    .action((model: string, options: PullCommandOptions) => pull(model, options, terminal));
}

async function pull(model: string, options: PullCommandOptions, terminal: Terminal): Promise<void> {
  const address = resolveAddress(model);
  if (address.source === 'local') throw invalidField('model', 'a model of the hub (hf:owner/name)', model);
  await withStore(options.config, terminal, async ({ store, config, signal }) => {
    const { update = false, files: patterns } = options;
    const plan = await store.plan(address, { update, ...(patterns && { patterns }) }, signal);
    for (const line of describePlan(plan, config.models.cacheFolder, config.licences.declaredUse))
      writeLine(terminal.stdout, line);
    if (options.dryRun) return;
    requireLicenceFits(plan.licence, config.licences.declaredUse, formatModelAddress(address));
    if (!options.acceptLicence && plan.licenceAcceptedOn === undefined) await requireAcceptance(plan.licence, terminal);
    const progress = showTransfer(terminal);
    try {
      const folder = await store.pull(plan, { signal, onProgress: progress.update });
      progress.stop();
      writeLine(terminal.stdout, folder);
    } finally {
      progress.stop();
    }
  });
}
