import type fc from 'fast-check';

/** Something that takes what strangers send. */
export interface FuzzTarget<Case = unknown> {
  readonly name: string;
  /** What is fed to what, in a few words. */
  readonly title: string;
  open(): Promise<OpenTarget<Case>>;
}

/** A target with everything that it needs. */
export interface OpenTarget<Case = unknown> {
  readonly cases: fc.Arbitrary<Case>;
  /**
   * Feeds one case.
   *
   * @returns how it ended, for counting: a status or an error's code.
   * @throws Error when that is a finding.
   */
  feed(input: Case): Promise<string>;
  close(): Promise<void>;
}
