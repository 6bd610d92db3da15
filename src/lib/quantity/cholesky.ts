import { itemAt } from './item-at.ts';

/** What rounding may leave of a zero. */
const NOTHING = 1e-12;

/**
 * The lower triangular root L of a symmetric matrix with L·Lᵀ the matrix; undefined where there is none, because
 * the matrix is not positive semidefinite: as correlations, its entries contradict one another.
 *
 * @example choleskyRoot([[1, 0.6], [0.6, 1]]) // [[1, 0], [0.6, 0.8]]
 */
export function choleskyRoot(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const root = matrix.map((row) => row.map(() => 0));
  const at = (row: number, column: number): number => itemAt(itemAt(root, row), column);
  for (let column = 0; column < matrix.length; column += 1) {
    for (let row = column; row < matrix.length; row += 1) {
      let left = itemAt(itemAt(matrix, row), column);
      for (let k = 0; k < column; k += 1) left -= at(row, k) * at(column, k);
      const line = itemAt(root, row);
      if (row === column) {
        if (left < -NOTHING) return undefined;
        line[column] = left < NOTHING ? 0 : Math.sqrt(left);
      } else if (at(column, column) === 0) {
        // Two inputs that move as one must stand alike to every other.
        if (left > NOTHING || left < -NOTHING) return undefined;
      } else line[column] = left / at(column, column);
    }
  }
  return root;
}
