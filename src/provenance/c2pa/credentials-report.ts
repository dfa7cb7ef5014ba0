/** What a file's Content Credentials are worth. */
export interface CredentialsReport {
  /** The signature is right and the file unchanged since. */
  readonly valid: boolean;
  /** The signer's certificate leads to one of the trusted roots and was in force at `nowMs`. */
  readonly trusted: boolean;
  /** Subject of the signer's certificate; absent when there is none to be read. */
  readonly signer?: string;
  /** C2PA's codes for what is wrong. */
  readonly failures: readonly string[];
}
