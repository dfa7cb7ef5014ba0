import { Command } from 'commander';
import { deliverPictures } from '../deliver.ts';
import { addDrawOptions, type DrawOptions, drawConfig } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { titleOf } from '../output-paths.ts';
import { readPicture } from '../read-picture.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface RecontextOptions extends DrawOptions, ServiceOptions {
  readonly prompt?: string;
}

const MODEL = 'imagen-product-recontext-preview-06-30';
const MOST_PICTURES = 4;

/** `limner recontext FILE…`: a product in a new setting. */
export function recontextCommand(terminal: Terminal): Command {
  const command = new Command('recontext')
    .description('Show a product in a new setting.')
    .argument('<files...>', 'one to three views of the product')
    .option('-p, --prompt <text>', 'the new setting (default: one that suits the product)')
    .action((files: string[], options: RecontextOptions) => recontext(files, options, terminal));
  return addServiceOptions(addDrawOptions(command, MOST_PICTURES));
}

async function recontext(files: readonly string[], options: RecontextOptions, terminal: Terminal): Promise<void> {
  const views = await Promise.all(files.map((file) => readPicture(file, terminal)));
  const source = {
    productImages: views.map((productImage) => ({ productImage })),
    ...(options.prompt !== undefined && { prompt: options.prompt }),
  };
  const answer = await withSession(options, terminal, ({ models, call }) =>
    models.recontextImage({ model: MODEL, source, config: drawConfig(options) }, call),
  );
  await deliverPictures(answer, { ...options, model: MODEL, title: titleOf(files[0]!, 'recontext') }, terminal);
}
