import type { PixelSize } from '../../core/image.ts';
import type { Notice } from '../../core/notice.ts';
import type { ModelDescription } from './model/model-description.ts';

/** Settings of a request that a model may not follow to the letter. */
export interface RequestedSettings {
  readonly negativePrompt: string;
  readonly guidanceScale?: number;
  readonly style?: string;
  /** What a request asks for, and what is done. */
  readonly steps?: { readonly asked: number; readonly made: number };
  readonly size: { readonly asked: PixelSize; readonly drawn: PixelSize };
}

/** Says what a model does with settings that it cannot take literally. */
export function noticesFor(asked: RequestedSettings, { guidance }: ModelDescription): Notice[] {
  const { negativePrompt, guidanceScale, style, steps, size } = asked;
  const notices: (Notice | false | undefined)[] = [
    negativePrompt !== '' &&
      guidance !== 'classifier-free' &&
      ignored('negativePrompt', 'This model has no use for a negative prompt: its guidance is built in.'),
    guidanceScale !== undefined &&
      guidance === 'none' &&
      ignored('guidanceScale', 'The guidance of this model is built in and cannot be set.'),
    style !== undefined && emulated('sampleImageStyle', 'The style was added to the prompt.'),
    steps &&
      steps.asked !== steps.made &&
      emulated('baseSteps', `This model was made for few steps: ${steps.made} instead of ${steps.asked}.`),
    isSmaller(size.drawn, size.asked) &&
      emulated(
        'sampleImageSize',
        `Drawn at ${text(size.drawn)}, the size the model was trained for, and enlarged to ${text(size.asked)}.`,
      ),
  ];
  return notices.filter((notice) => notice !== false && notice !== undefined);
}

/** Said of pictures whose prompt was longer than the text encoders read. */
export const PROMPT_CUT: Notice = {
  treatment: 'ignored',
  parameter: 'prompt',
  message: 'The prompt is longer than the model reads; its end had no effect.',
};

function ignored(parameter: string, message: string): Notice {
  return { treatment: 'ignored', parameter, message };
}

function emulated(parameter: string, message: string): Notice {
  return { treatment: 'emulated', parameter, message };
}

function isSmaller(one: PixelSize, other: PixelSize): boolean {
  return one.widthPx * one.heightPx < other.widthPx * other.heightPx;
}

function text({ widthPx, heightPx }: PixelSize): string {
  return `${widthPx}×${heightPx}`;
}
