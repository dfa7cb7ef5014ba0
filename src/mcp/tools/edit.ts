import { z } from 'zod';
import { EditMode, MaskReferenceMode } from '../../client/enums.ts';
import { MaskReferenceImage, RawReferenceImage } from '../../client/references.ts';
import { tellPictures } from '../told-pictures.ts';
import { defineTool, fileSchema } from '../tool.ts';

const MODES = {
  insert: EditMode.EDIT_MODE_INPAINT_INSERTION,
  remove: EditMode.EDIT_MODE_INPAINT_REMOVAL,
  outpaint: EditMode.EDIT_MODE_OUTPAINT,
  background: EditMode.EDIT_MODE_BGSWAP,
  instruct: EditMode.EDIT_MODE_DEFAULT,
} as const;

const MASKS = {
  foreground: MaskReferenceMode.MASK_MODE_FOREGROUND,
  background: MaskReferenceMode.MASK_MODE_BACKGROUND,
} as const;

export const editTool = defineTool({
  name: 'edit_image',
  title: 'Change a picture',
  description:
    'Changes a picture: insert or remove something where a mask is white, outpaint an empty margin, put the subject before another background, or follow an instruction such as "make it a watercolour". Outside a mask every pixel stays as it was.',
  input: z.object({
    file: fileSchema,
    prompt: z.string().default('').describe('What to draw, or the instruction. May be empty for remove and outpaint.'),
    mode: z.enum(['insert', 'remove', 'outpaint', 'background', 'instruct']),
    mask: fileSchema.optional().describe('File name of the mask: white where to edit. Needed for outpaint.'),
    computedMask: z.enum(['foreground', 'background']).optional().describe('Find out where to edit instead of a mask.'),
    seed: z.int().min(0).max(4294967295).optional().describe('Same seed, same picture.'),
  }),
  async run({ file, prompt, mode, mask, computedMask, seed }, { models, folder }, options) {
    const raw = new RawReferenceImage({ referenceId: 1, referenceImage: await folder.read(file) });
    const referenceImages = [raw, ...(await maskOf(mask, computedMask, (name) => folder.read(name)))];
    const config = {
      editMode: MODES[mode],
      numberOfImages: 1,
      ...(seed !== undefined && { seed, addWatermark: false }),
    };
    const params = { model: 'imagen-3.0-capability-001', prompt, referenceImages, config };
    return tellPictures(await models.editImage(params, options), prompt || mode, folder);
  },
});

async function maskOf(
  mask: string | undefined,
  computed: keyof typeof MASKS | undefined,
  read: (name: string) => Promise<NonNullable<MaskReferenceImage['referenceImage']>>,
): Promise<MaskReferenceImage[]> {
  if (mask !== undefined) {
    const config = { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED };
    return [new MaskReferenceImage({ referenceId: 2, referenceImage: await read(mask), config })];
  }
  return computed === undefined
    ? []
    : [new MaskReferenceImage({ referenceId: 2, config: { maskMode: MASKS[computed] } })];
}
