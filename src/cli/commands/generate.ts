import { Command, Option } from 'commander';
import type { GenerateImagesConfig } from '../../client/parameters.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { LabelMap } from '../../core/image.ts';
import { MODELS } from '../../core/models/catalogue.ts';
import { ASPECT_RATIOS, IMAGE_SIZES } from '../../core/size.ts';
import { deliverPictures } from '../deliver.ts';
import { addDrawOptions, type DrawOptions, drawConfig } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** Parsed options of `limner generate`. */
interface GenerateOptions extends DrawOptions, ServiceOptions {
  readonly aspectRatio: string;
  readonly size: string;
  readonly negative?: string;
  readonly model: string;
  readonly style?: string;
  readonly enhance: boolean;
  readonly labels?: string;
}

const DEFAULT_MODEL = 'imagen-4.0-generate-001';
const MOST_PICTURES = 8;
const STYLES = ['photograph', 'digital_art', 'landscape', 'sketch', 'watercolor', 'cyberpunk', 'pop_art'];

/** `limner generate PROMPT`: pictures from text. */
export function generateCommand(terminal: Terminal): Command {
  const models = MODELS.filter((model) => model.operations.includes('generate')).map((model) => model.id);
  const command = new Command('generate')
    .description('Make pictures from a prompt.')
    .argument('<prompt>', 'what the picture shows')
    .addOption(new Option('-a, --aspect-ratio <ratio>', 'width to height').choices(ASPECT_RATIOS).default('1:1'))
    .addOption(new Option('--size <size>', 'named picture size').choices(IMAGE_SIZES).default('1K'))
    .option('--negative <text>', 'what the picture must not show')
    .addOption(new Option('-m, --model <id>', 'Imagen model id').choices(models).default(DEFAULT_MODEL))
    .addOption(new Option('--style <style>', 'style of the picture, as in sampleImageStyle').choices(STYLES))
    .option('--enhance', 'let the prompt be enriched', false)
    .option('--labels <folder>', 'also write which pixel shows what: a PNG and its legend')
    .action((prompt: string, options: GenerateOptions) => generate(prompt, options, terminal));
  return addServiceOptions(addDrawOptions(command, MOST_PICTURES));
}

async function generate(prompt: string, options: GenerateOptions, terminal: Terminal): Promise<void> {
  const { model, labels: folder } = options;
  let maps: readonly (LabelMap | undefined)[] = [];
  if (folder !== undefined && options.server !== undefined)
    throw new LimnerError(
      'FIELDS_CONFLICT',
      'Servers do not tell which pixel shows what: --labels works without --server.',
      {
        field: '--labels',
      },
    );
  const onLabelMaps = (found: typeof maps): void => {
    maps = found;
  };
  const session = { ...options, ...(folder !== undefined && { onLabelMaps }) };
  const answer = await withSession(session, terminal, ({ models, call }) =>
    models.generateImages({ model, prompt, config: configOf(options) }, call),
  );
  await deliverPictures(
    answer,
    { ...options, title: prompt, ...(folder !== undefined && { labelled: { folder, maps } }) },
    terminal,
  );
}

function configOf(options: GenerateOptions): GenerateImagesConfig {
  const { aspectRatio, size, negative, style, enhance } = options;
  return {
    ...drawConfig(options),
    aspectRatio,
    imageSize: size,
    enhancePrompt: enhance,
    ...(negative !== undefined && { negativePrompt: negative }),
    // Not among Google's own options any more, but still on the wire (wire protocol, section 4.1).
    ...(style !== undefined && { httpOptions: { extraBody: { parameters: { sampleImageStyle: style } } } }),
  };
}
