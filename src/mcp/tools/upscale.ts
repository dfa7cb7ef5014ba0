import { z } from 'zod';
import { tellPictures } from '../told-pictures.ts';
import { defineTool, fileSchema } from '../tool.ts';

export const upscaleTool = defineTool({
  name: 'upscale_image',
  title: 'Enlarge a picture',
  description: 'Enlarges a picture two, three or four times.',
  input: z.object({
    file: fileSchema,
    factor: z.enum(['x2', 'x3', 'x4']).default('x2'),
    clean: z.boolean().default(false).describe('Take noise and compression artefacts out first.'),
  }),
  async run({ file, factor, clean }, { models, folder }, options) {
    const image = await folder.read(file);
    const config = { enhanceInputImage: clean };
    const answer = await models.upscaleImage(
      { model: 'imagen-4.0-upscale-preview', image, upscaleFactor: factor, config },
      options,
    );
    return tellPictures(answer, `${file} ${factor}`, folder);
  },
});
