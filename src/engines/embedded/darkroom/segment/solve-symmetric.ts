/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix (`n × n`, row-major) by Gaussian elimination.
 * Both arguments are overwritten; `right` holds the solution afterwards.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): void {
  const n = right.length;
  for (let pivot = 0; pivot < n; pivot++)
    for (let row = pivot + 1; row < n; row++) {
      const factor = matrix[row * n + pivot] / matrix[pivot * n + pivot];
      if (factor === 0) continue;
      for (let column = pivot; column < n; column++) matrix[row * n + column] -= factor * matrix[pivot * n + column];
      right[row] -= factor * right[pivot];
    }
  for (let row = n - 1; row >= 0; row--) {
    let value = right[row];
    for (let column = row + 1; column < n; column++) value -= matrix[row * n + column] * right[column];
    right[row] = value / matrix[row * n + row];
  }
}
