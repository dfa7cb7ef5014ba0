import type { Caller } from '../../core/caller.ts';
import type { ResolvedOperation } from '../../core/models/resolved-operation.ts';
import { DeferredBase64 } from './deferred-base64.ts';
import type { PicturesResult, PredictResult, ResultMask, ResultPicture, SafetyScores } from './predict-result.ts';

/** The JSON body of a 200 answer. */
export type PredictBody = { readonly predictions?: readonly PredictionItem[] };
export type PredictionItem = Readonly<Record<string, unknown>>;

/** Google returned rewritten prompts only for originals shorter than this (wire protocol, 8.1). */
const MAX_WORDS_FOR_PROMPT_ITEM = 30;

/**
 * Writes an answer in Google's shape: exactly what the request asked for, since several clients fail on items they do
 * not expect (wire protocol, 8.3). Without any item the body is `{}`.
 */
export function writePredictions(result: PredictResult, operation: ResolvedOperation, caller: Caller): PredictBody {
  const predictions = writeItems(result, operation, caller);
  return predictions.length === 0 ? {} : { predictions };
}

function writeItems(result: PredictResult, operation: ResolvedOperation, caller: Caller): PredictionItem[] {
  switch (result.kind) {
    case 'decision':
      return [{ decision: result.decision }];
    case 'masks':
      return result.masks.map((mask) => writeMask(mask, caller));
    case 'pictures':
      return writePictures(result, operation, caller);
  }
}

function writeMask({ image, labels }: ResultMask, { client }: Caller): PredictionItem {
  const written = client.readsLabelScoresAsText ? String : Number;
  return {
    bytesBase64Encoded: new DeferredBase64(image),
    mimeType: image.mimeType,
    labels: labels.map(({ label, score }) => ({ label, score: written(score) })),
  };
}

function writePictures(result: PicturesResult, operation: ResolvedOperation, caller: Caller): PredictionItem[] {
  const asked = {
    scores: 'includeSafetyAttributes' in operation && operation.includeSafetyAttributes,
    reasons: 'includeRaiReason' in operation && operation.includeRaiReason && !caller.client.failsOnFilteredItems,
    prompts: caller.dialect === 'vertex' && hasShortPrompt(operation),
  };
  const { pictures, filteredReasons = [], promptScores } = result;
  return [
    ...pictures.map((picture) => writePicture(picture, asked)),
    ...(asked.reasons ? filteredReasons.map((raiFilteredReason) => ({ raiFilteredReason })) : []),
    ...(asked.scores && promptScores ? [writePromptScores(promptScores)] : []),
  ];
}

function writePicture(picture: ResultPicture, asked: { scores: boolean; prompts: boolean }): PredictionItem {
  const { image, enhancedPrompt, safetyScores } = picture;
  return {
    ...('uri' in image ? { gcsUri: image.uri } : { bytesBase64Encoded: new DeferredBase64(image) }),
    mimeType: image.mimeType,
    ...(asked.prompts && enhancedPrompt !== undefined ? { prompt: enhancedPrompt } : {}),
    ...(asked.scores && safetyScores ? { safetyAttributes: writeScores(safetyScores) } : {}),
  };
}

function writePromptScores(scores: SafetyScores): PredictionItem {
  return { contentType: 'Positive Prompt', safetyAttributes: writeScores(scores) };
}

/** Scores carry one decimal (wire protocol, 8.1). */
function writeScores(scores: SafetyScores): { categories: string[]; scores: number[] } {
  return {
    categories: [...scores.keys()],
    scores: [...scores.values()].map((score) => Math.round(score * 10) / 10),
  };
}

function hasShortPrompt(operation: ResolvedOperation): boolean {
  if (!('prompt' in operation)) return false;
  return operation.prompt.trim().split(/\s+/u).length < MAX_WORDS_FOR_PROMPT_ITEM;
}
