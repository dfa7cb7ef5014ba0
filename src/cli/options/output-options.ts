import { type Command, Option } from 'commander';
import { PersonGeneration } from '../../client/enums.ts';
import type { OutputConfig } from '../../client/parameters.ts';
import type { OutputMimeType } from '../../core/output-formats.ts';
import { wholeNumber } from './option-values.ts';

/** File formats by the names that people type. */
export const FORMATS = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  ico: 'image/vnd.microsoft.icon',
  avif: 'image/avif',
} as const satisfies Readonly<Record<string, OutputMimeType>>;

/** Where answers go, and how they are reported. */
export interface ReportOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly show?: boolean;
}

/** What the files of an answer are. */
export interface OutputOptions extends ReportOptions {
  readonly format: keyof typeof FORMATS;
  readonly quality?: number;
}

/** Adds the options that say where answers go. */
export function addReportOptions(command: Command): Command {
  return command
    .option(
      '-o, --out <path>',
      'file or folder to write to, - for standard output (default: a file named after the input)',
    )
    .option('--json', 'print one JSON object a file')
    .option('--show', 'show the pictures in the terminal (default where it can)')
    .option('--no-show', 'do not show the pictures in the terminal');
}

/** Adds the options of every command that makes pictures. */
export function addOutputOptions(command: Command): Command {
  return addReportOptions(command)
    .addOption(new Option('-f, --format <format>', 'file format').choices(Object.keys(FORMATS)).default('png'))
    .option('--quality <number>', 'quality of JPEG, WebP and AVIF, 0 to 100', wholeNumber('--quality', 0, 100));
}

/** Options of every command that draws. */
export interface DrawOptions extends OutputOptions {
  readonly count: number;
  readonly seed?: number;
  readonly watermark?: boolean;
}

/** Adds the options of every command that draws. */
export function addDrawOptions(command: Command, mostPictures: number): Command {
  return addOutputOptions(
    command
      .option('-n, --count <number>', 'how many pictures', wholeNumber('--count', 1, mostPictures), 1)
      .option(
        '-s, --seed <number>',
        'same seed, same picture; picture k uses seed + k',
        wholeNumber('--seed', 0, 4294967295),
      )
      .option('--watermark', 'ask for an invisible watermark (default unless a seed is given)')
      .option('--no-watermark', 'no invisible watermark'),
  );
}

/** Google's settings for the files of an answer. */
export function outputConfig({ format, quality }: OutputOptions): OutputConfig {
  return {
    outputMimeType: FORMATS[format],
    ...(quality !== undefined && { outputCompressionQuality: quality }),
    // Whoever types the command answers for the picture; Google's default would keep back every child.
    personGeneration: PersonGeneration.ALLOW_ALL,
  };
}

/** Google's settings for drawing. */
export function drawConfig(options: DrawOptions): OutputConfig & {
  numberOfImages: number;
  seed?: number;
  addWatermark: boolean;
} {
  const { count, seed, watermark } = options;
  return {
    ...outputConfig(options),
    numberOfImages: count,
    ...(seed !== undefined && { seed }),
    // Imagen refuses a seed with a watermark; someone who types a seed wants that very picture.
    addWatermark: watermark ?? seed === undefined,
  };
}
