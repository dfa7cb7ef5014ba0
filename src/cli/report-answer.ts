import type { AnsweredPicture, AnswerFacts } from '../core/answer-facts.ts';
import type { Notice } from '../core/notice.ts';
import type { Image } from '../sdk/image.ts';
import type { GeneratedImage } from '../sdk/results.ts';
import type { SavedPicture } from './answer-files.ts';

/** A picture of an answer, and where it went. */
export interface ReportedPicture extends SavedPicture {
  readonly image: Image;
  /** Absent for answers of other servers. */
  readonly facts?: AnsweredPicture;
  readonly enhancedPrompt?: string;
}

/** An answer as it is told. */
export interface AnswerReport {
  readonly pictures: readonly ReportedPicture[];
  readonly facts: AnswerFacts;
  readonly model: string;
}

/** Lines that tell where each picture went, how it was made, and what of the request had no effect. */
export function describeAnswer({ pictures, facts }: AnswerReport): string[] {
  const words = new Set(pictures.flatMap((picture) => picture.facts?.notUnderstood ?? []));
  return [
    ...pictures.map(sentence),
    ...(words.size > 0 ? [`Not understood, and not drawn: ${[...words].join(', ')}`] : []),
    ...facts.notices.map(noticeLine),
  ];
}

/** The same facts, one JSON object a picture. */
export function answerAsJson({ pictures, facts: { engine, notices }, model }: AnswerReport): string[] {
  return pictures.map(({ image, facts: { size, ...facts } = noFacts, ...saved }) =>
    JSON.stringify({
      ...saved,
      ...facts,
      ...size,
      mimeType: image.mimeType,
      sizeBytes: image.bytes.length,
      model,
      engine,
      notices,
    }),
  );
}

const noFacts: Partial<AnsweredPicture> = {};

function sentence({ path, labelsPath, facts }: ReportedPicture): string {
  return [path, ...(facts ? factsOf(facts) : []), ...(labelsPath === undefined ? [] : [`labels ${labelsPath}`])].join(
    '  ',
  );
}

function factsOf({ size, seed, durationMs, method, maskDifference }: AnsweredPicture): string[] {
  return [
    `${size.widthPx}×${size.heightPx}`,
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    `${(durationMs / 1000).toFixed(1)} s`,
    ...(method === undefined ? [] : [method]),
    ...(maskDifference === undefined ? [] : [`difference outside the mask ${maskDifference}`]),
  ];
}

/** A parameter that had no full effect, in a sentence. */
export function noticeLine({ parameter, message }: Notice): string {
  return `Note on ${parameter}: ${message}`;
}

/** Why pictures are missing from an answer. */
export function reasonsOf(images: readonly GeneratedImage[]): string[] {
  return images.flatMap(({ raiFilteredReason }) => raiFilteredReason ?? []);
}
