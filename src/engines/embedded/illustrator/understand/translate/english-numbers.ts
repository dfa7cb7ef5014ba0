/** Words from one to twenty, in order. */
export const ENGLISH_NUMBERS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A whole number in English: a word up to twenty, digits beyond. */
export function numberWord(value: number): string {
  return ENGLISH_NUMBERS[value - 1] ?? String(value);
}
