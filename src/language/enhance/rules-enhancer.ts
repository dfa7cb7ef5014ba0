import type { EnhanceRequest, PromptEnhancer, PromptReader, PromptReading } from '../../core/language.ts';
import { createChooser } from './choose.ts';
import { type Addition, ASPECTS, FINISHES } from './vocabulary.ts';

/** Length of Google's rewritten prompts (wire protocol, section 13). */
export const ENHANCED_WORDS = { min: 50, max: 130 } as const;

/**
 * The built-in enhancer: keeps the prompt as it is and adds sentences about light, camera, mood, composition and finish.
 * Each addition is read back: one that would add a thing, or change anything that the prompt says, is left out. The
 * same prompt and seed give the same text.
 */
export function createRulesEnhancer(readerOf: () => Promise<PromptReader>): PromptEnhancer {
  return {
    id: 'rules',
    async enhance(request) {
      return enhance(request, await readerOf());
    },
  };
}

function enhance({ prompt, seed }: EnhanceRequest, reader: PromptReader): string | undefined {
  const original = prompt.trim();
  if (countWords(original) >= ENHANCED_WORDS.min * 2) return undefined;
  const reading = reader.read(original);
  if (reading.contents.length === 0 && reading.setting === undefined && reading.styles.length === 0) return undefined;
  const choose = createChooser(original, seed);
  let text = /[.!?…。！？]["”»」]?$/u.test(original) ? original : `${original}.`;
  const add = ({ text: addition }: Addition): void => {
    const longer = `${text} ${addition}`;
    const fits = countWords(longer) <= ENHANCED_WORDS.max && saysNoLess(reading, reader.read(longer));
    if (fits) text = longer;
  };
  for (const { name, additions } of ASPECTS) {
    const fitting = additions.filter(({ fits }) => fits?.(reading) ?? true);
    if (fitting.length > 0) add(fitting[choose(name, fitting.length)]!);
  }
  const finishes = shuffled(
    FINISHES.filter(({ fits }) => fits?.(reading) ?? true),
    choose,
  );
  for (const finish of finishes) if (countWords(text) < ENHANCED_WORDS.min) add(finish);
  return countWords(text) < ENHANCED_WORDS.min ? undefined : text;
}

/** Whether the longer prompt names the same things, in the same place and manner, and contradicts nothing. */
export function saysNoLess(before: PromptReading, after: PromptReading): boolean {
  const fixed = ['setting', 'weather', 'season', 'hasLettering'] as const;
  const open = ['time', 'light', 'mood', 'shot', 'angle'] as const;
  // A mood without a thing or a place makes the illustrator choose a cast of its own.
  const mayGainMood = before.contents.length > 0 || before.setting !== undefined;
  return (
    (mayGainMood || before.mood === after.mood) &&
    before.contents.join('\n') === after.contents.join('\n') &&
    before.styles.join() === after.styles.join() &&
    fixed.every((key) => before[key] === after[key]) &&
    open.every((key) => before[key] === undefined || before[key] === after[key])
  );
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function shuffled<Item>(items: readonly Item[], choose: (purpose: string, count: number) => number): Item[] {
  const rest = [...items];
  return items.map((_, index) => rest.splice(choose(`finish ${index}`, rest.length), 1)[0]!);
}
