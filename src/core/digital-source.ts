import type { OperationKind } from './operation.ts';

/** How a picture came to be, in the words of IPTC's vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype/). */
export const DIGITAL_SOURCE_TYPES = [
  'algorithmicMedia',
  'trainedAlgorithmicMedia',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
] as const;
export type DigitalSourceType = (typeof DIGITAL_SOURCE_TYPES)[number];

/** What an engine makes from nothing: by rules alone, or by a network that learned from pictures. */
export type EngineMedium = Extract<DigitalSourceType, 'algorithmicMedia' | 'trainedAlgorithmicMedia'>;

/** What an engine's medium becomes when a caller's picture is part of the result. */
const COMPOSITES: Readonly<Record<EngineMedium, DigitalSourceType>> = {
  algorithmicMedia: 'compositeSynthetic',
  trainedAlgorithmicMedia: 'compositeWithTrainedAlgorithmicMedia',
};

/** The honest word for what an operation of an engine makes. */
export function digitalSourceOf(medium: EngineMedium, operation: OperationKind): DigitalSourceType {
  if (operation === 'generate') return medium;
  return operation === 'upscale' ? 'algorithmicallyEnhanced' : COMPOSITES[medium];
}
