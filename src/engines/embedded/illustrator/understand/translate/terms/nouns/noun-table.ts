import type { TermRow } from '../term-row.ts';

/** Names of things by English noun, separated by `|` in each cell. Singular: regular plurals are derived, others are given. */
export type NounTable = Readonly<Record<string, TermRow>>;
