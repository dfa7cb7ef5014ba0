import type { Notice } from '../../core/notice.ts';

/** Said of pictures whose prompt was longer than the text encoders read. */
export const PROMPT_CUT: Notice = {
  treatment: 'ignored',
  parameter: 'prompt',
  message: 'The prompt is longer than the model reads; its end had no effect.',
};

/** Said where a few-step model makes fewer steps than were asked for. */
export function fewerSteps(asked: number, made: number): Notice[] {
  if (asked === made) return [];
  const message = `The model was made for few steps: ${made} were made instead of ${asked}.`;
  return [{ treatment: 'emulated', parameter: 'baseSteps', message }];
}
