import { Command, Option } from 'commander';
import { deliverPictures } from '../deliver.ts';
import { numberBetween } from '../options/option-values.ts';
import { addOutputOptions, type OutputOptions, outputConfig } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { titleOf } from '../output-paths.ts';
import { readPicture } from '../read-picture.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface UpscaleOptions extends OutputOptions, ServiceOptions {
  readonly factor: string;
  readonly clean?: boolean;
  readonly preservation?: number;
}

const MODEL = 'imagen-4.0-upscale-preview';

/** `limner upscale FILE`: the picture, larger. */
export function upscaleCommand(terminal: Terminal): Command {
  const command = new Command('upscale')
    .description('Enlarge a picture.')
    .argument('<file>', 'the picture, - for standard input')
    .addOption(
      new Option('-x, --factor <factor>', 'how many times as wide and high').choices(['x2', 'x3', 'x4']).default('x2'),
    )
    .option('--clean', 'take noise and compression artefacts out first')
    .option(
      '--preservation <number>',
      '0 to 1: how closely the result keeps to the picture',
      numberBetween('--preservation', 0, 1),
    )
    .action((file: string, options: UpscaleOptions) => upscale(file, options, terminal));
  return addServiceOptions(addOutputOptions(command));
}

async function upscale(file: string, options: UpscaleOptions, terminal: Terminal): Promise<void> {
  const { factor, clean, preservation } = options;
  const image = await readPicture(file, terminal);
  const config = {
    ...outputConfig(options),
    ...(clean && { enhanceInputImage: true }),
    ...(preservation !== undefined && { imagePreservationFactor: preservation }),
  };
  const answer = await withSession(options, terminal, ({ models, call }) =>
    models.upscaleImage({ model: MODEL, image, upscaleFactor: factor, config }, call),
  );
  await deliverPictures(answer, { ...options, model: MODEL, title: titleOf(file, factor) }, terminal);
}
