/** What becomes of a wire field in this release. */
export type Treatment = 'honoured' | 'emulated' | 'ignored' | 'refused' | 'not-yet-honoured';

/** One field's treatment and a sentence for the documentation and for notices. */
export interface ParameterEntry {
  readonly treatment: Treatment;
  readonly note: string;
  /** Values that ask for nothing, so that nothing is missed when they are not acted upon. */
  readonly asksNothing?: (value: unknown) => boolean;
}
