import { type MessageKey, type Say, useSay } from './language.ts';

/** What engines call the stages of their work (`onProgress`), in words of the interface; others are shown as they come. */
const STAGE_TEXTS: Readonly<Record<string, MessageKey>> = {
  wait: 'state.waiting',
  understand: 'stage.plan',
  plan: 'stage.plan',
  background: 'stage.background',
  subjects: 'stage.subjects',
  light: 'stage.light',
  medium: 'stage.finish',
  style: 'stage.finish',
  keep: 'stage.finish',
  receive: 'stage.finish',
  draw: 'stage.draw',
  paint: 'stage.draw',
  compose: 'stage.draw',
  develop: 'stage.draw',
  dress: 'stage.draw',
  denoise: 'stage.draw',
  complete: 'stage.complete',
  segment: 'stage.segment',
  'cut out': 'stage.segment',
  'load network': 'stage.enlarge',
  enlarge: 'stage.enlarge',
};

/** Says a stage; before the first it says `otherwise`. */
export function useStageText(): (stage: string, otherwise: MessageKey) => string {
  const say = useSay();
  return (stage, otherwise) => textOf(stage, otherwise, say);
}

function textOf(stage: string, otherwise: MessageKey, say: Say): string {
  if (stage === '') return say(otherwise);
  const key = STAGE_TEXTS[stage];
  return key ? say(key) : stage;
}
