import { z } from 'zod';
import { SegmentMode } from '../../client/enums.ts';
import { remarksOf } from '../told-pictures.ts';
import { defineTool, fileSchema, type ToldFile } from '../tool.ts';

const MODES = {
  foreground: SegmentMode.FOREGROUND,
  background: SegmentMode.BACKGROUND,
  prompt: SegmentMode.PROMPT,
  semantic: SegmentMode.SEMANTIC,
} as const;

export const segmentTool = defineTool({
  name: 'segment_image',
  title: 'Make masks of what is in a picture',
  description: 'Makes masks, white where the picture shows what was asked for. They can be passed to edit_image.',
  input: z.object({
    file: fileSchema,
    mode: z.enum(['foreground', 'background', 'prompt', 'semantic']).default('foreground'),
    prompt: z.string().optional().describe('What to find, for the modes prompt and semantic.'),
  }),
  async run({ file, mode, prompt }, { models, folder }, options) {
    const source = { image: await folder.read(file), ...(prompt !== undefined && { prompt }) };
    const config = { mode: MODES[mode] };
    const answer = await models.segmentImage({ model: 'image-segmentation-001', source, config }, options);
    const files: ToldFile[] = [];
    for (const { mask, labels } of answer.generatedMasks)
      if (mask) files.push({ file: await folder.keep(mask, `${file} mask`), image: mask, facts: { labels } });
    const remarks = remarksOf(answer.facts.notices);
    return { files, remarks: files.length > 0 ? remarks : [...remarks, 'Nothing was found.'] };
  },
});
