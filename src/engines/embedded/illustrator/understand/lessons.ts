import { participleOf } from './lemma.ts';

const PUPIL = '((?:a|an|the|his|her|their) [a-z]+(?: [a-z]+)??)';
const LESSON = new RegExp(
  `\\b(teach(?:es|ing)|show(?:s|ing)|help(?:s|ing)) ${PUPIL} (?:how )?to (ride|ski|surf|skate|swim|fly|drive|climb|skateboard|snowboard)\\b`,
  'gi',
);

/** "teaching his son how to ride a bicycle": it is the son who rides. */
export function readLessons(text: string): string {
  return text.replace(
    LESSON,
    (_, deed: string, pupil: string, verb: string) => `${deed} ${pupil} who is ${participleOf(verb.toLowerCase())}`,
  );
}
