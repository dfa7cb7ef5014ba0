import type { Raster } from '../../../../core/image.ts';
import type { TaskReference } from '../../../../engine/task.ts';

type Reference = Extract<TaskReference, { readonly kind: 'subject' }>;

/** Something photographed that the prompt's scene is to show. */
export interface Subject {
  /** Pictures of it. */
  readonly views: readonly Raster[];
  /** The word before its address in the prompt, as `dog` in `a dog [1] on a beach`; or the last one of its description. */
  readonly word?: string;
  /** Taken where the word says nothing. */
  readonly heightMetres: number;
}

const HEIGHT_METRES: Readonly<Record<Reference['subjectType'], number>> = {
  person: 1.7,
  animal: 0.6,
  product: 0.24,
  default: 0.4,
};

/** Subjects in the order of their first picture; pictures with one id, or with none, are views of one subject. */
export function subjectsOf(references: readonly Reference[], prompt: string): Subject[] {
  const ids = [...new Set(references.map(({ id }) => id))];
  return ids.map((id) => {
    const own = references.filter((reference) => reference.id === id);
    const { description, subjectType } = own[0]!;
    const addressed = id === undefined ? undefined : new RegExp(`(\\p{L}+)\\s*\\[${id}\\]`, 'u').exec(prompt)?.[1];
    const word = addressed ?? /(\p{L}+)\s*$/u.exec(description ?? '')?.[1];
    return {
      views: own.map(({ image }) => image),
      heightMetres: HEIGHT_METRES[subjectType],
      ...(word !== undefined && { word: word.toLowerCase() }),
    };
  });
}
