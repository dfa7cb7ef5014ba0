import type { Notice } from '../core/notice.ts';
import type { PictureFacts, Prediction } from '../pipeline/prediction.ts';
import type { SavedPicture } from './save-pictures.ts';

export interface ReportOptions {
  readonly model: string;
  /** One JSON object a picture instead of sentences. */
  readonly json: boolean;
}

/** Lines that tell where each picture went, how it was made, and what of the request had no effect. */
export function describePictures(
  prediction: Prediction,
  saved: readonly SavedPicture[],
  { model, json }: ReportOptions,
): string[] {
  if (json)
    return saved.map((picture, index) =>
      JSON.stringify(jsonFacts(prediction, prediction.pictures[index]!, picture, model)),
    );
  const lines = saved.map((picture, index) => sentence(prediction.pictures[index]!, picture));
  const words = [...new Set(prediction.pictures.flatMap((picture) => picture.notUnderstood))];
  if (words.length > 0) lines.push(`Not understood, and not drawn: ${words.join(', ')}`);
  return [...lines, ...prediction.notices.map(noticeLine)];
}

function sentence({ seed, size, durationMs }: PictureFacts, { path, labelsPath }: SavedPicture): string {
  const facts = `${path}  ${size.widthPx}×${size.heightPx}  seed ${seed}  ${(durationMs / 1000).toFixed(1)} s`;
  return labelsPath === undefined ? facts : `${facts}  labels ${labelsPath}`;
}

function jsonFacts({ engineId, notices }: Prediction, facts: PictureFacts, saved: SavedPicture, model: string): object {
  const { seed, size, file, durationMs, notUnderstood, watermark } = facts;
  const { mimeType } = file;
  const sizeBytes = file.bytes.length;
  return {
    ...saved,
    seed,
    ...size,
    mimeType,
    sizeBytes,
    durationMs,
    model,
    engine: engineId,
    watermark,
    notUnderstood,
    notices,
  };
}

function noticeLine({ parameter, message }: Notice): string {
  return `Note on ${parameter}: ${message}`;
}
