const STARS = '***';

/**
 * A text that must not be seen, such as a key for another service. It prints as stars wherever it is printed, logged or
 * written as JSON; only `reveal` gives it away.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself; for the one place that sends it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return STARS;
  }

  toJSON(): string {
    return STARS;
  }

  /** What `util.inspect` and `console.log` show in Node.js. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return STARS;
  }
}
