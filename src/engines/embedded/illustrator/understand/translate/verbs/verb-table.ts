import type { TermRow } from '../terms/term-row.ts';

/**
 * Verbs by English participle, in the form under which dictionaries list them (Japanese ichidan verbs with a dot before る);
 * several in a cell are separated by `|`, an empty cell has none. The conjugations make the other forms; `=` marks a form that
 * stands as it is, `*` a verb one of whose present forms is a noun as well.
 */
export type VerbTable = Readonly<Record<string, TermRow>>;
