import { Command, Option } from 'commander';
import { EditMode } from '../../client/enums.ts';
import type { EditImageConfig } from '../../client/parameters.ts';
import { deliverPictures } from '../deliver.ts';
import { editReferences, type ReferenceOptions } from '../edit-references.ts';
import { parseMargins } from '../options/margins.ts';
import { collect, numberBetween, wholeNumber, wholeNumbers } from '../options/option-values.ts';
import { addDrawOptions, type DrawOptions, drawConfig } from '../options/output-options.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { parseReference, REFERENCE_KINDS, type TypedReference } from '../options/typed-reference.ts';
import { titleOf } from '../output-paths.ts';
import { withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface EditOptions extends DrawOptions, ServiceOptions, ReferenceOptions {
  readonly mode?: keyof typeof MODES;
  readonly negative?: string;
  readonly steps?: number;
  readonly guidance?: number;
}

const MODEL = 'imagen-3.0-capability-001';
const MOST_PICTURES = 4;
const MOST_STEPS = 1000;
const MOST_GUIDANCE = 500;
const LARGEST_CLASS_ID = 255;
const MODES = {
  remove: EditMode.EDIT_MODE_INPAINT_REMOVAL,
  insert: EditMode.EDIT_MODE_INPAINT_INSERTION,
  outpaint: EditMode.EDIT_MODE_OUTPAINT,
  background: EditMode.EDIT_MODE_BGSWAP,
  product: EditMode.EDIT_MODE_PRODUCT_IMAGE,
  style: EditMode.EDIT_MODE_STYLE,
  control: EditMode.EDIT_MODE_CONTROLLED_EDITING,
  instruct: EditMode.EDIT_MODE_DEFAULT,
} as const;

/** `limner edit [PROMPT]`: a picture changed, or one made after references. */
export function editCommand(terminal: Terminal): Command {
  const command = new Command('edit')
    .description('Change a picture, or make one after references. Outside a mask every pixel stays as it was.')
    .argument('[prompt]', 'what to draw, or what to do; [1] means the first reference', '')
    .option('-i, --image <file>', 'the picture to change, - for standard input')
    .addOption(
      new Option(
        '--mode <mode>',
        'what to do (default: outpaint with --expand; insert or, without a prompt, remove with a mask; else instruct)',
      ).choices(Object.keys(MODES)),
    )
    .option('--mask <file>', 'where to edit: white there')
    .addOption(
      new Option('--mask-mode <mode>', 'find out where to edit').choices(['foreground', 'background', 'semantic']),
    )
    .option(
      '--mask-classes <ids>',
      'class ids for --mask-mode semantic, separated by commas',
      wholeNumbers('--mask-classes', 0, LARGEST_CLASS_ID),
    )
    .option('--dilation <share>', 'grow the mask by this share of the width', numberBetween('--dilation', 0, 1))
    .option('--expand <pixels>', 'pixels to add: left,top,right,bottom', parseMargins)
    .option(
      '-r, --reference <kind:file[=words]>',
      `a picture to go by, may be repeated; kinds: ${Object.keys(REFERENCE_KINDS).join(', ')}`,
      (text: string, earlier: readonly TypedReference[]) => collect(parseReference(text), earlier),
      [],
    )
    .option('--compute-control', 'references of control kinds are photos to be traced first', false)
    .option('--negative <text>', 'what the picture must not show')
    .option('--steps <number>', 'steps, for engines that work in steps', wholeNumber('--steps', 1, MOST_STEPS))
    .option('--guidance <number>', 'how closely to follow the prompt', numberBetween('--guidance', 0, MOST_GUIDANCE))
    .action((prompt: string, options: EditOptions) => edit(prompt, options, terminal));
  return addServiceOptions(addDrawOptions(command, MOST_PICTURES));
}

async function edit(prompt: string, options: EditOptions, terminal: Terminal): Promise<void> {
  const referenceImages = await editReferences(options, terminal);
  const answer = await withSession(options, terminal, ({ models, call }) =>
    models.editImage({ model: MODEL, prompt, referenceImages, config: configOf(prompt, options) }, call),
  );
  const title = options.image === undefined ? prompt : titleOf(options.image, 'edited');
  await deliverPictures(answer, { ...options, model: MODEL, title }, terminal);
}

function configOf(prompt: string, options: EditOptions): EditImageConfig {
  const { mode = modeFor(prompt, options), negative, steps, guidance } = options;
  return {
    ...drawConfig(options),
    editMode: MODES[mode],
    ...(negative !== undefined && { negativePrompt: negative }),
    ...(steps !== undefined && { baseSteps: steps }),
    ...(guidance !== undefined && { guidanceScale: guidance }),
  };
}

function modeFor(prompt: string, { expand, mask, maskMode }: EditOptions): keyof typeof MODES {
  if (expand) return 'outpaint';
  if (mask === undefined && maskMode === undefined) return 'instruct';
  return prompt === '' ? 'remove' : 'insert';
}
