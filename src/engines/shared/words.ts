import type { EditMode } from '../../core/operation.ts';
import type { EditTask, GenerateTask, TaskReference } from '../../engine/task.ts';
import { withoutEngineSyntax } from '../../safety/engine-syntax.ts';
import type { EditAbility } from './model-traits.ts';

/** A text as an engine's server may have it: words only, nothing that the server would take for an option of its own. */
export function plainWords(text: string): string {
  return withoutEngineSyntax(text).text;
}

/** The text of picture `index` of a task; a value of `sampleImageStyle` becomes words. */
export function generateWords({ prompt, prompts, style }: GenerateTask, index: number): string {
  const words = plainWords(prompts?.[index] ?? prompt);
  return style === undefined ? words : `${words}, ${style.replaceAll('_', ' ')} style`;
}

/** What each mode asks of a model that follows instructions. `words` may be empty. */
const INSTRUCTIONS: Readonly<Record<EditMode, (words: string) => string>> = {
  default: (words) => words,
  'inpaint-insertion': (words) => words,
  'inpaint-removal': (words) =>
    `Remove ${words || 'what is in the masked area'} and continue the background in its place.`,
  outpaint: (words) => `Continue the picture beyond its edges. ${words}`.trim(),
  'background-swap': (words) =>
    `Keep what is in front and replace the background: ${words || 'a plain studio backdrop'}.`,
  'product-image': (words) =>
    `Keep the product as it is and show it in this setting: ${words || 'a plain studio backdrop'}.`,
  style: (words) => words,
  'controlled-editing': (words) => words,
};

/**
 * The text of an edit in words that a model understands. Marks like `[2]` become what the caller calls the reference and
 * its place among the pictures that are sent along, where the picture to edit comes first.
 */
export function editWords({ prompt, mode, picture, references }: EditTask, ability: EditAbility): string {
  const firstPlace = picture ? 2 : 1;
  const names = new Map<string, string>();
  for (const [index, reference] of references.entries())
    if (reference.id !== undefined) names.set(String(reference.id), nameOf(reference, firstPlace + index));
  const words = plainWords(prompt.replace(MARK, (mark, id: string) => names.get(id) ?? mark));
  return ability === 'instruct' ? INSTRUCTIONS[mode](words) : words;
}

/** `[2]` in a prompt means the reference with that id. */
const MARK = /\[(\d{1,3})\]/g;

function nameOf(reference: TaskReference, place: number): string {
  const description = 'description' in reference ? (reference.description ?? '') : '';
  return [description, `(image ${place})`].filter(Boolean).join(' ');
}
