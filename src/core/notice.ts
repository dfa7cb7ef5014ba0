/** How a parameter that an engine could not take literally was treated. */
export type NoticeTreatment = 'emulated' | 'ignored' | 'not-yet-honoured';

/**
 * Something the caller should know about a successful answer: a parameter that was not honoured to the letter.
 * Promise 3 of the design: nothing is dropped in silence.
 */
export interface Notice {
  readonly treatment: NoticeTreatment;
  /** Wire name of the parameter, such as `guidanceScale`. */
  readonly parameter: string;
  /** One plain sentence. */
  readonly message: string;
}
