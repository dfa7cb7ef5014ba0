import type { EncodedImage } from '../../core/image.ts';

/** What the pipeline made of an operation, ready to be put on the wire. */
export type PredictResult = PicturesResult | MasksResult | DecisionResult;

/** Answer to generate, edit, upscale and recontext. */
export interface PicturesResult {
  readonly kind: 'pictures';
  readonly pictures: readonly ResultPicture[];
  /** Google's texts for pictures that the safety stage dropped; absent or empty when it dropped none. */
  readonly filteredReasons?: readonly string[];
  /** Scores of the prompt by safety category. */
  readonly promptScores?: SafetyScores;
}

/** One answered picture: its bytes, or the `gs://` object that holds them. */
export interface ResultPicture {
  readonly image: EncodedImage | StoredImage;
  /** The rewritten prompt that made it, where one did. */
  readonly enhancedPrompt?: string;
  readonly safetyScores?: SafetyScores;
}

/** A picture that was written to a bucket. */
export interface StoredImage {
  readonly mimeType: string;
  /** `gs://bucket/object`. */
  readonly uri: string;
}

/** Safety category, in Google's words, to a score from 0 to 1. */
export type SafetyScores = ReadonlyMap<string, number>;

/** Answer to segment. */
export interface MasksResult {
  readonly kind: 'masks';
  readonly masks: readonly ResultMask[];
}

/** One mask and what it shows. */
export interface ResultMask {
  readonly image: EncodedImage;
  readonly labels: readonly { readonly label: string; readonly score: number }[];
}

/** Answer to verify: `ACCEPT` when the watermark was found. */
export interface DecisionResult {
  readonly kind: 'decision';
  readonly decision: 'ACCEPT' | 'REJECT';
}
