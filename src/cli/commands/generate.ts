import { Command, Option } from 'commander';
import { MODELS } from '../../core/models/catalogue.ts';
import { OUTPUT_FORMATS, type OutputMimeType } from '../../core/output-formats.ts';
import { ASPECT_RATIOS, IMAGE_SIZES } from '../../core/size.ts';
import type { Prediction } from '../../pipeline/prediction.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { readConfig } from '../config-file.ts';
import { wholeNumber } from '../option-values.ts';
import { outputPath } from '../output-paths.ts';
import { showProgress } from '../progress.ts';
import { describePictures } from '../report-pictures.ts';
import { savePictures } from '../save-pictures.ts';
import { type Terminal, writeLine } from '../terminal.ts';

/** Parsed options of `limner generate`. */
interface GenerateOptions {
  readonly out?: string;
  readonly count: number;
  readonly aspectRatio: string;
  readonly size: string;
  readonly seed?: number;
  readonly negative?: string;
  readonly model: string;
  readonly format: keyof typeof FORMATS;
  readonly quality?: number;
  readonly style?: string;
  readonly watermark?: boolean;
  readonly json?: boolean;
  readonly labels?: string;
  readonly config?: string;
}

const DEFAULT_MODEL = 'imagen-4.0-generate-001';
const FORMATS = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  ico: 'image/vnd.microsoft.icon',
  avif: 'image/avif',
} as const satisfies Readonly<Record<string, OutputMimeType>>;
const STYLES = ['photograph', 'digital_art', 'landscape', 'sketch', 'watercolor', 'cyberpunk', 'pop_art'];

/** `limner generate PROMPT`: pictures from text, in this process. */
export function generateCommand(terminal: Terminal): Command {
  const models = MODELS.filter((model) => model.operations.includes('generate')).map((model) => model.id);
  return new Command('generate')
    .description('Make pictures from a prompt.')
    .argument('<prompt>', 'what the picture shows')
    .option('-o, --out <path>', 'file or folder to write to (default: a file named after the prompt)')
    .option('-n, --count <number>', 'how many pictures', wholeNumber('--count', 1, 8), 1)
    .addOption(new Option('-a, --aspect-ratio <ratio>', 'width to height').choices(ASPECT_RATIOS).default('1:1'))
    .addOption(new Option('--size <size>', 'named picture size').choices(IMAGE_SIZES).default('1K'))
    .option(
      '-s, --seed <number>',
      'same seed, same picture; picture k uses seed + k',
      wholeNumber('--seed', 0, 4294967295),
    )
    .option('--negative <text>', 'what the picture must not show')
    .addOption(new Option('-m, --model <id>', 'Imagen model id').choices(models).default(DEFAULT_MODEL))
    .addOption(new Option('-f, --format <format>', 'file format').choices(Object.keys(FORMATS)).default('png'))
    .option('--quality <number>', 'quality of JPEG, WebP and AVIF, 0 to 100', wholeNumber('--quality', 0, 100))
    .addOption(new Option('--style <style>', 'style of the picture, as in sampleImageStyle').choices(STYLES))
    .option('--watermark', 'ask for an invisible watermark (default unless a seed is given)')
    .option('--no-watermark', 'no invisible watermark')
    .option('--json', 'print one JSON object a picture')
    .option('--labels <folder>', 'also write which pixel shows what: a PNG and its legend')
    .option('--config <file>', 'JSON configuration file')
    .action((prompt: string, options: GenerateOptions) => generate(prompt, options, terminal));
}

async function generate(prompt: string, options: GenerateOptions, terminal: Terminal): Promise<void> {
  const runtime = createRuntime(readConfig(options.config, { logging: { level: 'silent' } }));
  const controller = new AbortController();
  const stopListening = terminal.onInterrupt(() => controller.abort());
  const progress = showProgress(terminal);
  try {
    await runtime.open();
    const prediction = await runtime.predict(options.model, requestBody(prompt, options), runtime.localCaller, {
      signal: controller.signal,
      onProgress: progress.update,
      wantLabelMaps: options.labels !== undefined,
    });
    progress.stop();
    await writeAnswer(prediction, prompt, options, terminal);
  } finally {
    progress.stop();
    stopListening();
    await runtime.close();
  }
}

async function writeAnswer(
  prediction: Prediction,
  prompt: string,
  options: GenerateOptions,
  terminal: Terminal,
): Promise<void> {
  const { extension } = OUTPUT_FORMATS[FORMATS[options.format]];
  const paths = prediction.pictures.map((_, index) =>
    outputPath(
      { prompt, count: options.count, extension, ...(options.out !== undefined && { out: options.out }) },
      index,
    ),
  );
  const saved = await savePictures(prediction, paths, options.labels);
  for (const line of describePictures(prediction, saved, { model: options.model, json: options.json ?? false }))
    writeLine(terminal.stdout, line);
}

/** The request as any Imagen client would write it. */
function requestBody(prompt: string, options: GenerateOptions): object {
  const mimeType = FORMATS[options.format];
  return {
    instances: [{ prompt }],
    parameters: {
      sampleCount: options.count,
      aspectRatio: options.aspectRatio,
      sampleImageSize: options.size,
      seed: options.seed,
      negativePrompt: options.negative,
      sampleImageStyle: options.style,
      // Imagen refuses a seed with a watermark; someone who types a seed wants that very picture.
      addWatermark: options.watermark ?? options.seed === undefined,
      enhancePrompt: false,
      // Whoever types the command answers for the picture; Google's default would keep back every child.
      personGeneration: 'allow_all',
      outputOptions: { mimeType, compressionQuality: options.quality },
    },
  };
}
