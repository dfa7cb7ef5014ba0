import { InvalidArgumentError } from 'commander';

/** A parser for an option that takes a whole number within bounds, both included. */
export function wholeNumber(option: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(
      `Expected a whole number from ${low} to ${high} for ${option} but received ${JSON.stringify(text)}.`,
    );
  };
}
