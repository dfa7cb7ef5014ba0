import { z } from 'zod';
import { defineTool, fileSchema } from '../tool.ts';

export const verifyTool = defineTool({
  name: 'verify_image',
  title: 'Look for a watermark',
  description: "Tells whether a picture carries this installation's invisible watermark. A REJECT proves nothing.",
  input: z.object({ file: fileSchema }),
  async run({ file }, { models, folder }, options) {
    const { decision, watermark } = await models.verifyImage({ image: await folder.read(file) }, options);
    return { files: [], remarks: [JSON.stringify({ decision, watermark })] };
  },
});
