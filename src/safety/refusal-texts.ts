import type { BlockTopic } from '../core/safety.ts';
import type { PictureRefusal } from './picture-policy.ts';
import { SUPPORT_CODES } from './support-codes.ts';

/** How a model states why pictures are missing: one sentence for all of them, or a code for each (wire protocol, 11.1). */
export type FilteredReasonForm = 'sentence' | 'codes';

const NOT_CHARGED =
  'You will not be charged for blocked images. Try rephrasing the prompt. If you think this was an error, send feedback.';

/** Google's text for a prompt that was refused (wire protocol, section 9.3). */
export function refusedPromptText(topic: BlockTopic): string {
  return `The prompt could not be submitted. This prompt contains sensitive words that violate Google's Responsible AI practices. Try rephrasing the prompt. If you think this was an error, send feedback. Support codes: ${SUPPORT_CODES[topic].prompt}`;
}

/** Google's texts for filtered pictures: the `raiFilteredReason` items of an answer. */
export function filteredReasons(
  refusals: readonly PictureRefusal[],
  pictureCount: number,
  form: FilteredReasonForm,
): string[] {
  if (refusals.length === 0) return [];
  const codes = refusals.map((refusal) => SUPPORT_CODES[refusal].picture);
  if (form === 'codes') return codes;
  const distinct = new Set(refusals);
  const [only] = distinct;
  if (distinct.size === 1 && only === 'people') return [peopleText(codes)];
  if (distinct.size === 1 && only === 'child') return [childText(codes)];
  return [refusals.length === pictureCount ? allFilteredText(codes) : someFilteredText(codes)];
}

function someFilteredText(codes: readonly string[]): string {
  return `Your current safety filter threshold filtered out ${codes.length} generated images. ${NOT_CHARGED} ${supportCodes(codes)}`;
}

function allFilteredText(codes: readonly string[]): string {
  return `Unable to show generated images. All images were filtered out because they violated Vertex AI's usage guidelines. ${NOT_CHARGED} ${supportCodes(codes)}`;
}

function childText(codes: readonly string[]): string {
  return `Unable to show generated images. Your current safety settings for people/face generation filtered out images that appeared to include children. ${NOT_CHARGED} ${supportCodes(codes)}`;
}

/** The end of this text is not on record (wire protocol, 11.1); it is finished in the same words as the others. */
function peopleText(codes: readonly string[]): string {
  return `Your request resulted in one or more images that contained people. They are filtered out because you selected the 'Don't allow' option for Person Generation. You can send this request again using the 'Allow (All ages)' or 'Allow (Adults only)' options. ${supportCodes(codes)}`;
}

function supportCodes(codes: readonly string[]): string {
  return `Support codes: ${[...new Set(codes)].join(', ')}`;
}
