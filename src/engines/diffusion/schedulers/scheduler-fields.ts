import { modelFault } from '../model/model-fault.ts';

/**
 * The fields of a `scheduler_config.json`. What diffusers' class of that name knows is read here or refused; fields of
 * other classes are ignored, as diffusers does.
 */
export class SchedulerFields {
  readonly className: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #file: string;

  constructor(values: Readonly<Record<string, unknown>>, file: string) {
    this.#values = values;
    this.#file = file;
    this.className = String(values['_class_name']);
  }

  number(name: string, fallback: number): number {
    const value = this.#values[name] ?? fallback;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.fault(name, 'a number', value);
  }

  optionalNumber(name: string): number | undefined {
    return this.#values[name] == null ? undefined : this.number(name, 0);
  }

  /** A lower bound; `-Infinity` where there is none. */
  lowerBound(name: string): number {
    return this.#values[name] === -Infinity ? -Infinity : (this.optionalNumber(name) ?? -Infinity);
  }

  boolean(name: string, fallback: boolean): boolean {
    const value = this.#values[name] ?? fallback;
    if (typeof value === 'boolean') return value;
    throw this.fault(name, 'true or false', value);
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = (this.#values[name] ?? fallback) as Choice;
    if (choices.includes(value)) return value;
    throw this.fault(name, choices.join(' or '), value);
  }

  numbers(name: string): readonly number[] | undefined {
    const value = this.#values[name];
    if (value == null) return;
    if (Array.isArray(value) && value.every((entry) => typeof entry === 'number')) return value;
    throw this.fault(name, 'numbers', value);
  }

  /** Refuses fields that change the arithmetic in ways that are not built, unless they have the given, neutral value. */
  requireNeutral(neutral: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(neutral)) {
      const own = this.#values[name];
      if (own != null && own !== value) throw this.fault(name, JSON.stringify(value), own);
    }
  }

  /** The error for a field with a value that is not supported. */
  fault(name: string, expected: string, received: unknown): Error {
    return modelFault(this.#file, `${expected} for ${name} of ${this.className}`, JSON.stringify(received));
  }
}
