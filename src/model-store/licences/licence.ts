/** What someone wants to do with what a model makes. */
export const DECLARED_USES = ['commercial', 'non-commercial'] as const;
export type DeclaredUse = (typeof DECLARED_USES)[number];

/** What a licence says, as far as it decides whether a model may be used. */
export interface Licence {
  /** As model cards name it, such as `mit`. */
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /**
   * `allowed`; `conditional`: allowed under conditions that the user must check, such as a bound on revenue;
   * `forbidden`; `unknown`: no licence is stated, or one that is not in the table.
   */
  readonly commercialUse: 'allowed' | 'conditional' | 'forbidden' | 'unknown';
  /** What binds the user, in a sentence. */
  readonly conditions?: string;
}
