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
