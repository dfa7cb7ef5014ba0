import type { Notice } from '../../../../core/notice.ts';
import type { ForegroundSegmentation } from '../segment/salient-foreground.ts';

/** A subject found with less certainty is half a guess. */
const UNSURE = 0.3;

/** Tells, where a subject was found with little certainty, that it was. */
export function guessed({
  confidence,
  steadiness,
}: Pick<ForegroundSegmentation, 'confidence' | 'steadiness'>): Notice[] {
  if (confidence * steadiness >= UNSURE) return [];
  const message =
    'The subject does not stand out clearly; where it ends was guessed. Send a mask of the background for a sure outline.';
  return [{ treatment: 'emulated', parameter: 'maskMode', message }];
}
