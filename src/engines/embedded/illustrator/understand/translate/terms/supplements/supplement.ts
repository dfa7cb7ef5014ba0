/** Verbs, styles and turns of phrase beyond each language's main table: English target → terms separated by `|`. */
export interface Supplement {
  readonly verbs: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}
