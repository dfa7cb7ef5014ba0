/** Functions of the step size that UniPC's two variants share (arXiv 2302.04867, section 3). */
export interface UniPcCoefficients {
  /** `e^(−h) − 1`. */
  readonly expm1: number;
  /** B(h): `−h` for bh1, `e^(−h) − 1` for bh2. */
  readonly b: number;
  /** Row k: the relative distances to the power k. */
  readonly matrix: readonly (readonly number[])[];
  readonly target: readonly number[];
}

/** @param distances of the points used, relative to the step `h`; the last is 1. */
export function uniPcCoefficients(
  h: number,
  distances: readonly number[],
  solverType: 'bh1' | 'bh2',
): UniPcCoefficients {
  const expm1 = Math.expm1(-h);
  const b = solverType === 'bh1' ? -h : expm1;
  const matrix: number[][] = [];
  const target: number[] = [];
  let factorial = 1;
  let phi = expm1 / -h - 1;
  for (let power = 0; power < distances.length; power++) {
    matrix.push(distances.map((distance) => distance ** power));
    target.push((phi * factorial) / b);
    factorial *= power + 2;
    phi = phi / -h - 1 / factorial;
  }
  return { expm1, b, matrix, target };
}

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
