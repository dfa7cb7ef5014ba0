import { LimnerError } from '../core/errors/limner-error.ts';
import type { LabelMap } from '../core/image.ts';
import type { GenerateImagesResponse } from '../sdk/results.ts';
import { type Destination, saveImages, saveLabels } from './answer-files.ts';
import type { ReportOptions } from './options/output-options.ts';
import { STREAM } from './read-picture.ts';
import { answerAsJson, describeAnswer, type ReportedPicture, reasonsOf } from './report-answer.ts';
import { showInline } from './show-inline.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** What becomes of an answer with pictures. */
export interface Delivery extends ReportOptions {
  readonly model: string;
  /** What files are named after where no name was typed. */
  readonly title: string;
  readonly labelled?: { readonly folder: string; readonly maps: readonly (LabelMap | undefined)[] };
}

/**
 * Saves the pictures of an answer and tells about them.
 *
 * @throws LimnerError `IMAGE_BLOCKED` when every picture was left out; `OUTPUT_UNWRITABLE` when one cannot be saved.
 */
export async function deliverPictures(
  { generatedImages, facts }: GenerateImagesResponse,
  delivery: Delivery,
  terminal: Terminal,
): Promise<void> {
  const made = generatedImages.filter(({ image }) => image !== undefined);
  const reasons = reasonsOf(generatedImages);
  if (made.length === 0)
    throw new LimnerError('IMAGE_BLOCKED', reasons[0] ?? 'Every picture was left out by the safety settings.');
  for (const reason of reasons) writeLine(terminal.stderr, reason);
  const images = made.map(({ image }) => image!);
  const saved = await saveImages(images, destinationOf(delivery), terminal);
  const pictures: ReportedPicture[] = [];
  for (const [index, { facts: pictureFacts, enhancedPrompt }] of made.entries()) {
    const map = delivery.labelled?.maps[index];
    pictures.push({
      ...(map ? await saveLabels(saved[index]!, map, delivery.labelled!.folder) : saved[index]!),
      image: images[index]!,
      ...(pictureFacts && { facts: pictureFacts }),
      ...(enhancedPrompt !== undefined && { enhancedPrompt }),
    });
  }
  const report = { pictures, facts, model: delivery.model };
  await showInline(images, delivery, terminal);
  tell(delivery.json ? answerAsJson(report) : describeAnswer(report), delivery, terminal);
}

/** Tells where standard output is free for it: a picture there would be spoilt. */
export function tell(lines: readonly string[], { out }: ReportOptions, { stdout, stderr }: Terminal): void {
  for (const line of lines) writeLine(out === STREAM ? stderr : stdout, line);
}

export function destinationOf({ out, title }: Pick<Delivery, 'out' | 'title'>): Destination {
  return { title, ...(out !== undefined && { out }) };
}
