import type { GenerateImagesParameters, ModelReport } from 'limner/client';
import { PersonGeneration, SafetyFilterLevel } from 'limner/client';
import type { MessageKey } from '../language/language.ts';

/** What someone is about to ask for; survives a reload. */
export interface CreateDraft {
  readonly prompt: string;
  readonly modelId: string;
  readonly count: number;
  readonly ratio: string;
  readonly imageSize: string;
  readonly style: StyleName;
  readonly negativePrompt: string;
  readonly seed: number;
  readonly isSeedLocked: boolean;
  readonly safety: SafetyFilterLevel;
  readonly person: PersonGeneration;
  readonly isEnhanced: boolean;
}

/** Words that are added to the prompt; every engine understands words. */
export const STYLES = {
  none: '',
  photo: 'photograph',
  watercolour: 'watercolour painting',
  oil: 'oil painting',
  gouache: 'gouache painting',
  pencil: 'pencil drawing',
  ink: 'ink drawing',
  ukiyo: 'ukiyo-e woodblock print',
  glass: 'stained glass',
  poster: 'vintage poster',
  paper: 'paper cut-out',
  pixel: 'pixel art',
  poly: 'low poly',
} as const;
export type StyleName = keyof typeof STYLES;

export const STYLE_LABELS: Readonly<Record<StyleName, MessageKey>> = {
  none: 'style.none',
  photo: 'style.photo',
  watercolour: 'style.watercolour',
  oil: 'style.oil',
  gouache: 'style.gouache',
  pencil: 'style.pencil',
  ink: 'style.ink',
  ukiyo: 'style.ukiyo',
  glass: 'style.glass',
  poster: 'style.poster',
  paper: 'style.paper',
  pixel: 'style.pixel',
  poly: 'style.poly',
};

export const NEW_DRAFT: CreateDraft = {
  prompt: '',
  modelId: 'imagen-4.0-generate-001',
  count: 4,
  ratio: '1:1',
  imageSize: '1K',
  style: 'none',
  negativePrompt: '',
  seed: 1,
  isSeedLocked: false,
  safety: SafetyFilterLevel.BLOCK_MEDIUM_AND_ABOVE,
  person: PersonGeneration.ALLOW_ADULT,
  isEnhanced: false,
};

/** The prompt with the words of the style. */
export function promptOf({ prompt, style }: Pick<CreateDraft, 'prompt' | 'style'>): string {
  return [prompt.trim(), STYLES[style]].filter(Boolean).join(', ');
}

export function knows(model: ModelReport, parameter: ModelReport['limits']['unknownParameters'][number]): boolean {
  return !model.limits.unknownParameters.includes(parameter);
}

/** The request that a draft means; only what the model knows. */
export function parametersOf(draft: CreateDraft, model: ModelReport): GenerateImagesParameters {
  const { count, ratio, imageSize, negativePrompt, seed, isSeedLocked, safety, person, isEnhanced } = draft;
  const sizes = model.limits.sizes[imageSize as '1K'] ? imageSize : Object.keys(model.limits.sizes)[0];
  return {
    model: model.id,
    prompt: promptOf(draft),
    config: {
      numberOfImages: Math.min(count, model.limits.sampleCount.max),
      aspectRatio: ratio,
      ...(knows(model, 'sampleImageSize') && sizes !== undefined && { imageSize: sizes }),
      ...(isSeedLocked && { seed, addWatermark: false }),
      ...(knows(model, 'negativePrompt') && negativePrompt.trim() !== '' && { negativePrompt: negativePrompt.trim() }),
      ...(knows(model, 'enhancePrompt') && { enhancePrompt: isEnhanced }),
      safetyFilterLevel: safety,
      personGeneration: person,
      includeRaiReason: true,
    },
  };
}
