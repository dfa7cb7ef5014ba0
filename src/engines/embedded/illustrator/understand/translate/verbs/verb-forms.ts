import type { Language } from '../../lexicon.ts';
import { columnOf } from '../terms/term-row.ts';
import type { Conjugate } from './conjugate.ts';
import { conjugateChinese } from './conjugate-chinese.ts';
import { conjugateGerman } from './conjugate-german.ts';
import { conjugateHindi } from './conjugate-hindi.ts';
import { conjugateJapanese } from './conjugate-japanese.ts';
import { conjugateKorean } from './conjugate-korean.ts';
import { conjugateFrench, conjugatePortuguese, conjugateSpanish } from './conjugate-romance.ts';
import { DEALINGS } from './dealings.ts';
import { DEEDS } from './deeds.ts';
import { MOVEMENTS } from './movements.ts';
import type { VerbTable } from './verb-table.ts';

/** All verbs. */
export const VERBS: VerbTable = { ...MOVEMENTS, ...DEALINGS, ...DEEDS };

/** In the order of the table's cells. */
const CONJUGATIONS: readonly Conjugate[] = [
  conjugateChinese,
  conjugateJapanese,
  conjugateKorean,
  conjugateHindi,
  conjugateSpanish,
  conjugatePortuguese,
  conjugateFrench,
  conjugateGerman,
];

/** All forms of a language's verbs, separated by `|`, by English participle. */
export function verbsOf(language: Exclude<Language, 'en'>): Readonly<Record<string, string>> {
  const column = columnOf(language);
  const conjugate = CONJUGATIONS[column]!;
  return Object.fromEntries(
    Object.entries(VERBS).map(([english, cells]) => [
      english,
      cells[column]!.split('|')
        .filter((verb) => verb !== '')
        .flatMap((verb) => (verb.startsWith('=') ? [verb.slice(1)] : conjugate(verb)))
        .join('|'),
    ]),
  );
}
