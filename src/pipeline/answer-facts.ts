import type { AnsweredPicture, AnswerFacts } from '../core/answer-facts.ts';
import type { PictureFacts, Prediction } from './prediction.ts';

/** What callers are told of an answer besides its body: plain JSON, without the pictures' bytes. */
export function answerFacts({ engineId, pictures, notices, verdict, keptInGallery }: Prediction): AnswerFacts {
  return {
    ...(engineId !== undefined && { engine: engineId }),
    pictures: pictures.map(answeredPicture),
    notices,
    ...(verdict && { verdict }),
    ...(keptInGallery && { keptInGallery }),
  };
}

function answeredPicture(facts: PictureFacts): AnsweredPicture {
  const { seed, size, durationMs, notUnderstood, watermark, storedAt, method, maskDifference } = facts;
  return {
    ...(seed !== undefined && { seed }),
    size,
    durationMs,
    notUnderstood,
    ...(watermark !== undefined && { watermark }),
    ...(storedAt !== undefined && { storedAt }),
    ...(method !== undefined && { method }),
    ...(maskDifference !== undefined && { maskDifference }),
  };
}
