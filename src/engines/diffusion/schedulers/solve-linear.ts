/** Solves a small system of equations by Gaussian elimination with pivoting. */
export function solveLinear(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, target[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce((best, row, i) => {
      return i >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? i : best;
    }, column);
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (const row of rows.slice(column + 1)) {
      const factor = row[column]! / rows[column]![column]!;
      for (let k = column; k <= size; k++) row[k]! -= factor * rows[column]![k]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, k) => sum + value * rows[i]![k]!, 0);
    solution[i] = (rows[i]![size]! - known) / rows[i]![i]!;
  }
  return solution;
}
