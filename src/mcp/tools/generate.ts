import { z } from 'zod';
import { ASPECT_RATIOS } from '../../core/size.ts';
import { tellPictures } from '../told-pictures.ts';
import { defineTool } from '../tool.ts';

const MOST_PICTURES = 4;

export const generateTool = defineTool({
  name: 'generate_image',
  title: 'Make pictures from text',
  description: 'Makes pictures from a prompt. The answer names words that were not understood: rephrase those.',
  input: z.object({
    prompt: z
      .string()
      .min(1)
      .describe('What the picture shows: things, place, light, style. Text to letter in quotation marks.'),
    negativePrompt: z.string().optional().describe('What the picture must not show.'),
    count: z.int().min(1).max(MOST_PICTURES).default(1).describe('How many pictures.'),
    aspectRatio: z.enum(ASPECT_RATIOS).default('1:1'),
    seed: z.int().min(0).max(4294967295).optional().describe('Same seed, same picture.'),
  }),
  async run({ prompt, negativePrompt, count, aspectRatio, seed }, { models, folder }, options) {
    const config = {
      numberOfImages: count,
      aspectRatio,
      enhancePrompt: false,
      ...(negativePrompt !== undefined && { negativePrompt }),
      ...(seed !== undefined && { seed, addWatermark: false }),
    };
    const answer = await models.generateImages({ model: 'imagen-4.0-generate-001', prompt, config }, options);
    return tellPictures(answer, prompt, folder);
  },
});
