import { Command } from 'commander';
import type { Config } from '../../../config/schema.ts';
import { MODEL_CATALOGUE } from '../../../model-store/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../../model-store/catalogue/catalogue-entry.ts';
import { describeBytes } from '../../../model-store/describe-bytes.ts';
import type { StoredModel } from '../../../model-store/list-models.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { type Terminal, writeLine } from '../../terminal.ts';
import { withStore } from './with-store.ts';

interface ListOptions {
  readonly json?: boolean;
  readonly config?: string;
}

/** Which engines serve one Imagen model, by operation. */
interface ServedModel {
  readonly model: string;
  readonly engines: Readonly<Record<string, readonly string[]>>;
}

/** `limner models list`: what is here, what could be, and who serves which Imagen model. */
export function listModelsCommand(terminal: Terminal): Command {
  return new Command('list')
    .description('List models that are here, the catalogue, and which engine serves which Imagen model.')
    .option('--json', 'print one JSON object')
    .option('--config <file>', 'JSON configuration file')
    .action(({ json, config: configPath }: ListOptions) =>
      withStore(configPath, terminal, async ({ store, config }) => {
        const here = await store.list();
        const served = await whoServes(config);
        const lines = json
          ? [JSON.stringify({ here, catalogue: MODEL_CATALOGUE, imagen: served })]
          : [...describeHere(here), '', ...describeCatalogue(here), '', ...describeServed(served)];
        for (const line of lines) writeLine(terminal.stdout, line);
      }),
    );
}

async function whoServes(config: Config): Promise<ServedModel[]> {
  const runtime = createRuntime({ ...config, logging: { level: 'silent' } });
  try {
    return runtime.capabilities().models.map(({ id, operations }) => ({
      model: id,
      engines: Object.fromEntries(operations.map(({ operation, engines }) => [operation, engines.map((e) => e.id)])),
    }));
  } finally {
    await runtime.close();
  }
}

function describeHere(here: readonly StoredModel[]): string[] {
  if (here.length === 0) return ['Here: none. The embedded engine needs none.'];
  return [
    'Here:',
    ...here.flatMap(({ address, folder, sizeBytes, licence }) => [
      `  ${address}`,
      `    ${sizeBytes === undefined ? 'pulled by another program' : describeBytes(sizeBytes)}${licence === undefined ? '' : `, licence ${licence}`}`,
      `    ${folder}`,
    ]),
  ];
}

function describeCatalogue(here: readonly StoredModel[]): string[] {
  const addresses = here.map(({ address }) => address);
  const isHere = ({ repository }: CatalogueEntry): boolean =>
    addresses.some((address) => address === `hf:${repository}` || address.startsWith(`hf:${repository}@`));
  return [
    'Catalogue (limner models pull NAME):',
    ...MODEL_CATALOGUE.flatMap((entry) => [
      `  ${isHere(entry) ? '✓' : ' '} ${entry.id}: ${entry.title}, ${entry.job}, ${entry.isSizeEstimated ? 'about ' : ''}${describeBytes(entry.downloadBytes)}`,
      `      ${entry.can}`,
      `      hf:${entry.repository}, licence ${entry.licence ?? 'not stated'}${entry.commit === undefined ? ', not pinned' : ''}`,
    ]),
  ];
}

function describeServed(served: readonly ServedModel[]): string[] {
  return [
    'Imagen models and the engines that serve them:',
    ...served
      .filter(({ engines }) => Object.keys(engines).length > 0)
      .map(({ model, engines }) => {
        const parts = Object.entries(engines).map(([kind, ids]) => `${kind}: ${ids.join(', ') || 'none'}`);
        return `  ${model}: ${parts.join('; ')}`;
      }),
  ];
}
