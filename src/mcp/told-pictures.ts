import type { Image } from '../sdk/image.ts';
import type { GenerateImagesResponse } from '../sdk/results.ts';
import type { PictureFolder } from './picture-folder.ts';
import type { ToldFile, ToolAnswer } from './tool.ts';

/** Keeps the pictures of an answer and puts together what an assistant is told of them. */
export async function tellPictures(
  { generatedImages, facts }: GenerateImagesResponse,
  title: string,
  folder: PictureFolder,
): Promise<ToolAnswer> {
  const files: ToldFile[] = [];
  for (const { image, facts: pictureFacts, enhancedPrompt } of generatedImages)
    if (image) files.push({ file: await folder.keep(image, title), image, facts: { ...pictureFacts, enhancedPrompt } });
  return {
    files,
    remarks: [
      ...generatedImages.flatMap(({ raiFilteredReason }) => raiFilteredReason ?? []),
      ...remarksOf(facts.notices),
      ...(files.length === 0 ? ['No picture was made: the safety settings left out all of them.'] : []),
    ],
  };
}

/** Parameters that had no full effect, in sentences. */
export function remarksOf(notices: readonly { readonly parameter: string; readonly message: string }[]): string[] {
  return notices.map(({ parameter, message }) => `${parameter}: ${message}`);
}

/** Pictures by their names, in order. */
export function readAll(names: readonly string[], folder: PictureFolder): Promise<Image[]> {
  return Promise.all(names.map((name) => folder.read(name)));
}
