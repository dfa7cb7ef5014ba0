/** `count` numbers from `first` to `last` at equal distances. */
export function linspace(first: number, last: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => (count === 1 ? first : first + ((last - first) * i) / (count - 1)));
}

/** Rounds to the nearest whole number, halves to the even one, as NumPy does. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The value of a table at a fractional index; its ends go on for ever. */
export function valueAt(table: readonly number[], index: number): number {
  if (index <= 0) return table[0]!;
  if (index >= table.length - 1) return table.at(-1)!;
  const low = Math.floor(index);
  return table[low]! + (table[low + 1]! - table[low]!) * (index - low);
}
