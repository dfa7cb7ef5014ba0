import { InvalidArgumentError } from 'commander';

/** A parser for an option that takes a whole number within bounds, both included. */
export function wholeNumber(option: string, low: number, high: number): (text: string) => number {
  return numberWhere(Number.isInteger, 'a whole number', option, low, high);
}

/** A parser for an option that takes a number within bounds, both included. */
export function numberBetween(option: string, low: number, high: number): (text: string) => number {
  return numberWhere(Number.isFinite, 'a number', option, low, high);
}

/** A parser for an option that takes whole numbers separated by commas. */
export function wholeNumbers(option: string, low: number, high: number): (text: string) => number[] {
  const parse = wholeNumber(option, low, high);
  return (text) => text.split(',').map(parse);
}

/** Keeps every value of an option that may be given several times. */
export function collect<T>(value: T, earlier: readonly T[]): T[] {
  return [...earlier, value];
}

function numberWhere(
  isOne: (value: number) => boolean,
  expected: string,
  option: string,
  low: number,
  high: number,
): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && isOne(value) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(
      `Expected ${expected} from ${low} to ${high} for ${option} but received ${JSON.stringify(text)}.`,
    );
  };
}
