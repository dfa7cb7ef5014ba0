import type { FlagPart } from './patch.ts';

/** A flag, as data. */
export interface Flag {
  /** What may stand before the word "flag", lower case, separated by `|`; the first names the concept. */
  readonly names: string;
  /** Length in shares of the height. */
  readonly ratio: number;
  readonly parts: readonly FlagPart[];
}

/** A row of the tables of flags. */
export const flag = (names: string, ratio: number, ...parts: readonly FlagPart[]): Flag => ({ names, ratio, parts });
