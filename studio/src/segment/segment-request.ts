import { type SegmentImageParameters, SegmentMode } from 'limner/client';
import { type Mark, maskSheet, SEGMENTATION_MODEL, scribbleOf } from '../mask/selections.ts';
import { imageOf, measure, type Picture } from '../pictures/picture.ts';
import type { models } from '../service/access.ts';

export interface SegmentDraft {
  readonly mode: SegmentMode;
  readonly prompt: string;
  readonly marks: readonly Mark[];
  /** 0–1: less certain masks are left out. */
  readonly confidence: number;
}

export const NEW_DRAFT: SegmentDraft = { mode: SegmentMode.INTERACTIVE, prompt: '', marks: [], confidence: 0.1 };

/** A mask that was found: as it came, in a colour to lay over the picture, and as the picture cut out by it. */
export interface FoundMask {
  readonly labels: readonly { readonly label: string; readonly score: number }[];
  readonly colour: string;
  readonly file: Blob;
  readonly overlay: Picture;
  readonly cutOut: Blob;
}

/** The pigments of overlays, told apart by those who do not see all colours. */
const COLOURS = ['#3b5fd0', '#d2502f', '#2f8a6e', '#c79a2b', '#8b4fa8', '#3fa0c8'];

export async function parametersOf(draft: SegmentDraft, picture: Picture): Promise<SegmentImageParameters> {
  const { mode, prompt, marks, confidence } = draft;
  const takesPrompt = mode === SegmentMode.PROMPT || mode === SegmentMode.SEMANTIC;
  return {
    model: SEGMENTATION_MODEL,
    source: {
      image: await imageOf(picture),
      ...(takesPrompt && { prompt: prompt.trim() }),
      ...(mode === SegmentMode.INTERACTIVE && { scribbleImage: { image: await scribbleOf(picture, marks) } }),
    },
    config: { mode, confidenceThreshold: confidence, binaryColorThreshold: -1 },
  };
}

type Answer = Awaited<ReturnType<ReturnType<typeof models>['segmentImage']>>;

/** The masks of an answer, ready to be seen and saved. */
export function masksOf({ generatedMasks }: Answer, picture: Picture): Promise<FoundMask[]> {
  return Promise.all(
    generatedMasks.flatMap(({ mask, labels = [] }, index) => {
      if (!mask) return [];
      const colour = COLOURS[index % COLOURS.length]!;
      return [
        maskSheet(mask).then(
          async (sheet): Promise<FoundMask> => ({
            labels: labels.map(({ label = '', score = 0 }) => ({ label, score: Number(score) })),
            colour,
            file: new Blob([new Uint8Array(mask.bytes)], { type: 'image/png' }),
            overlay: await measure(
              await paintOver(sheet, (context) => {
                context.fillStyle = colour;
                context.fillRect(0, 0, sheet.width, sheet.height);
              }),
            ),
            cutOut: await cutOut(sheet, picture),
          }),
        ),
      ];
    }),
  );
}

async function cutOut(sheet: OffscreenCanvas, picture: Picture): Promise<Blob> {
  const bitmap = await createImageBitmap(picture.blob);
  return paintOver(sheet, (context) => context.drawImage(bitmap, 0, 0, sheet.width, sheet.height));
}

/** Paints where the sheet is, as strongly as it is. */
function paintOver(sheet: OffscreenCanvas, paint: (context: OffscreenCanvasRenderingContext2D) => void): Promise<Blob> {
  const copy = new OffscreenCanvas(sheet.width, sheet.height);
  const context = copy.getContext('2d')!;
  context.drawImage(sheet, 0, 0);
  context.globalCompositeOperation = 'source-in';
  paint(context);
  return copy.convertToBlob({ type: 'image/png' });
}
