import type { KeptInGallery } from '../core/answer-facts.ts';
import type { Prediction } from '../pipeline/prediction.ts';

/** In a request `keep` asks the gallery to keep the answer; in an answer it says what became of that. */
export const GALLERY_HEADER = 'x-limner-gallery';

/** Longest value of one header, so that a long prompt cannot make an answer that proxies refuse. */
const MAX_HEADER_CHARACTERS = 1024;

/**
 * Facts about an answer that Google's body has no place for. Values are ASCII: words that are not are escaped as in
 * JSON (`\u00f1`).
 */
export function answerHeaders(prediction: Prediction): Record<string, string> {
  const headers: Record<string, string> = {};
  if (prediction.engineId !== undefined) headers['x-limner-engine'] = prediction.engineId;
  const watermark = prediction.verdict?.watermark;
  if (watermark) headers['x-limner-watermark'] = `${watermark.payload};confidence=${watermark.confidence.toFixed(2)}`;
  const seeds = prediction.pictures.flatMap(({ seed }) => seed ?? []);
  if (seeds.length > 0) headers['x-limner-seeds'] = seeds.join(',');
  const notUnderstood = [...new Set(prediction.pictures.flatMap((picture) => picture.notUnderstood))];
  if (notUnderstood.length > 0) headers['x-limner-not-understood'] = asciiList(notUnderstood);
  if (prediction.notices.length > 0)
    headers['x-limner-notices'] = prediction.notices
      .map((notice) => `${notice.parameter}=${notice.treatment}`)
      .join(',');
  const methods = new Set(prediction.pictures.flatMap(({ method }) => method ?? []));
  if (methods.size > 0) headers['x-limner-method'] = [...methods].join(',');
  const differences = prediction.pictures.flatMap(({ maskDifference }) => maskDifference ?? []);
  if (differences.length > 0) headers['x-limner-mask-difference'] = String(Math.max(...differences));
  if (prediction.keptInGallery) headers[GALLERY_HEADER] = writeKept(prediction.keptInGallery);
  return headers;
}

function writeKept(kept: KeptInGallery): string {
  return 'id' in kept ? `kept=${kept.id}` : `failed=${kept.failure}`;
}

/** As many of the words as fit, as a JSON list in ASCII. */
function asciiList(words: readonly string[]): string {
  const fitting: string[] = [];
  let length = 2;
  for (const word of words) {
    const text = escapeNonAscii(JSON.stringify(word));
    length += text.length + 1;
    if (length > MAX_HEADER_CHARACTERS) break;
    fitting.push(text);
  }
  return `[${fitting.join(',')}]`;
}

function escapeNonAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
