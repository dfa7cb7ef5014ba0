/** What a benchmark stands beside. */
export interface Peer {
  readonly name: string;
  /** Name and version, or undefined where it is not installed. May install what needs no rights and no question. */
  find(): string | undefined;
  /** What to do where it is not found. */
  readonly install: string;
}
