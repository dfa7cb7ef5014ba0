/** Steps of a chamfer: sideways and along a diagonal. */
const SIDE = 1;
const DIAGONAL = 1.4;

/** How far each cell of a grid lies from the nearest that is not solid, in cells; outside of the grid nothing is. */
export function solidDistance(
  columns: number,
  rows: number,
  isSolid: (column: number, row: number) => boolean,
): Float32Array {
  const values = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = isSolid(column, row) ? columns + rows : 0;
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : values[row * columns + column]!;
  const relax = (column: number, row: number, side: 1 | -1): void => {
    const beyond = row + side;
    values[row * columns + column] = Math.min(
      at(column, row),
      at(column + side, row) + SIDE,
      at(column, beyond) + SIDE,
      at(column - 1, beyond) + DIAGONAL,
      at(column + 1, beyond) + DIAGONAL,
    );
  };
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) relax(column, row, -1);
  for (let row = rows - 1; row >= 0; row--) for (let column = columns - 1; column >= 0; column--) relax(column, row, 1);
  return values;
}
