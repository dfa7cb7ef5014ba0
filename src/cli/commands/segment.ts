import { Command, Option } from 'commander';
import { SegmentMode } from '../../client/enums.ts';
import type { SegmentImageConfig } from '../../client/parameters.ts';
import { cutOut } from '../../imaging/cut-out.ts';
import { Image } from '../../sdk/image.ts';
import { saveImages } from '../answer-files.ts';
import { destinationOf, tell } from '../deliver.ts';
import { numberBetween, wholeNumber } from '../options/option-values.ts';
import { addReportOptions, type ReportOptions } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { titleOf } from '../output-paths.ts';
import { readPicture } from '../read-picture.ts';
import { describeMasks, masksAsJson, type ReportedMask } from '../report-masks.ts';
import { withSession } from '../session.ts';
import { showInline } from '../show-inline.ts';
import type { Terminal } from '../terminal.ts';

interface SegmentOptions extends ReportOptions, ServiceOptions {
  readonly mode: keyof typeof MODES;
  readonly prompt?: string;
  readonly scribble?: string;
  readonly most?: number;
  readonly confidence?: number;
  readonly dilation?: number;
  readonly threshold?: number;
  readonly cutOut?: boolean;
}

const MODEL = 'image-segmentation-001';
const MOST_MASKS = 1000;
const MODES = {
  foreground: SegmentMode.FOREGROUND,
  background: SegmentMode.BACKGROUND,
  prompt: SegmentMode.PROMPT,
  semantic: SegmentMode.SEMANTIC,
  interactive: SegmentMode.INTERACTIVE,
} as const;

/** `limner segment FILE`: masks of what is in a picture. */
export function segmentCommand(terminal: Terminal): Command {
  const command = new Command('segment')
    .description('Make masks of what is in a picture.')
    .argument('<file>', 'the picture, - for standard input')
    .addOption(new Option('--mode <mode>', 'what to find').choices(Object.keys(MODES)).default('foreground'))
    .option('-p, --prompt <text>', 'what to find, for the modes prompt and semantic')
    .option('--scribble <file>', 'white strokes on black, for the mode interactive')
    .option('--most <number>', 'how many masks at most', wholeNumber('--most', 1, MOST_MASKS))
    .option('--confidence <number>', '0 to 1: leave out masks less certain', numberBetween('--confidence', 0, 1))
    .option('--dilation <share>', 'grow masks by this share of the width', numberBetween('--dilation', 0, 1))
    .option(
      '--threshold <number>',
      'grey value from which a mask is white, -1 for soft masks',
      numberBetween('--threshold', -1, 254),
    )
    .option('--cut-out', 'write what was found, with transparency, instead of masks')
    .action((file: string, options: SegmentOptions) => segment(file, options, terminal));
  return addServiceOptions(addReportOptions(command));
}

async function segment(file: string, options: SegmentOptions, terminal: Terminal): Promise<void> {
  const image = await readPicture(file, terminal);
  const scribble = options.scribble === undefined ? undefined : await readPicture(options.scribble, terminal);
  const source = {
    image,
    ...(options.prompt !== undefined && { prompt: options.prompt }),
    ...(scribble && { scribbleImage: { image: scribble } }),
  };
  const { generatedMasks, facts } = await withSession(options, terminal, ({ models, call }) =>
    models.segmentImage({ model: MODEL, source, config: configOf(options) }, call),
  );
  const found = generatedMasks.filter(({ mask }) => mask !== undefined);
  const masks = found.map(({ mask }) => mask!);
  const files = options.cutOut ? await Promise.all(masks.map((mask) => cutOutOf(image, mask))) : masks;
  const title = titleOf(file, options.cutOut ? 'cut out' : 'mask');
  const saved = files.length === 0 ? [] : await saveImages(files, destinationOf({ ...options, title }), terminal);
  await showInline(files, options, terminal);
  const report: ReportedMask[] = saved.map(({ path }, index) => ({ path, labels: found[index]!.labels ?? [] }));
  tell(options.json ? masksAsJson(report, facts) : describeMasks(report, facts), options, terminal);
}

async function cutOutOf(image: Image, mask: Image): Promise<Image> {
  return new Image({ bytes: await cutOut(image.bytes, mask.bytes) });
}

function configOf({ mode, most, confidence, dilation, threshold }: SegmentOptions): SegmentImageConfig {
  return {
    mode: MODES[mode],
    ...(most !== undefined && { maxPredictions: most }),
    ...(confidence !== undefined && { confidenceThreshold: confidence }),
    ...(dilation !== undefined && { maskDilation: dilation }),
    ...(threshold !== undefined && { binaryColorThreshold: threshold }),
  };
}
