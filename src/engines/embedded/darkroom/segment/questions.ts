import { LimnerError } from '../../../../core/errors/limner-error.ts';
import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Mask } from '../../../../core/image.ts';
import type { SegmentTask } from '../../../../engine/task.ts';
import type { Stuff } from './stuff.ts';

/** What a segmentation is after, as the embedded engine can answer it. */
export type Wanted =
  | { readonly kind: 'foreground' | 'background'; readonly persons?: readonly PersonSighting[] }
  | { readonly kind: 'scribbled'; readonly inside: Mask; readonly outside?: Mask }
  | { readonly kind: 'stuff'; readonly stuff: Stuff };

/** One thing to find, under the name that the answer gives it. */
export interface SegmentQuestion {
  readonly label: string;
  readonly wanted: Wanted;
}

const FOREGROUND: Wanted = { kind: 'foreground' };
const SKY: Wanted = { kind: 'stuff', stuff: 'sky' };
const VEGETATION: Wanted = { kind: 'stuff', stuff: 'vegetation' };

/** Words that colour, place and contrast can answer. */
const WORDS: ReadonlyMap<string, Wanted> = new Map([
  ...['foreground', 'subject', 'main subject', 'main object', 'object', 'product', 'salient object'].map(
    (word): [string, Wanted] => [word, FOREGROUND],
  ),
  ['background', { kind: 'background' }],
  ...['sky', 'clouds'].map((word): [string, Wanted] => [word, SKY]),
  ...['vegetation', 'grass', 'trees', 'plants', 'foliage', 'greenery', 'leaves', 'lawn', 'meadow'].map(
    (word): [string, Wanted] => [word, VEGETATION],
  ),
]);

/** Class names of semantic segmentation that are more than a guess here; things need a network. */
const SEMANTIC_WORDS = ['sky', 'vegetation'];

/**
 * What a task asks for, one question per thing named.
 *
 * @throws LimnerError `OPERATION_UNSUPPORTED` for words that could only be guessed at.
 */
export function questionsOf({ mode, prompt, scribble, counterScribble }: SegmentTask): SegmentQuestion[] {
  switch (mode) {
    case 'foreground':
      return [{ label: mode, wanted: FOREGROUND }];
    case 'background':
      return [{ label: mode, wanted: { kind: 'background' } }];
    case 'interactive':
      return [{ label: mode, wanted: scribbled(scribble!, counterScribble) }];
    case 'semantic':
      return namesIn(prompt).map((name) => questionFor(name, SEMANTIC_WORDS));
    case 'prompt':
      return namesIn(prompt).map((name) => questionFor(name, [...WORDS.keys()]));
  }
}

function scribbled(inside: Mask, outside: Mask | undefined): Wanted {
  return { kind: 'scribbled', inside, ...(outside && { outside }) };
}

/** The names in a prompt, which commas separate. */
export function namesIn(prompt: string): string[] {
  return prompt
    .split(/[,;\n]/u)
    .map((name) => name.trim().replace(/\s+/gu, ' '))
    .filter((name) => name !== '');
}

function questionFor(name: string, known: readonly string[]): SegmentQuestion {
  const word = name.toLowerCase().replace(/^(the|a|an|all|all the) /u, '');
  const wanted = WORDS.get(word);
  if (wanted && known.includes(word)) return { label: name, wanted };
  throw new LimnerError(
    'OPERATION_UNSUPPORTED',
    `The embedded engine cannot tell what is "${name}": without a neural network it would only guess. It knows ${known.join(', ')}; for other things mark them with strokes (mode INTERACTIVE).`,
  );
}
