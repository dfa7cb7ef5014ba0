import { type Level, type Matches, PATCH_SIDE, type PatchMap } from './level.ts';

/**
 * Side of the largest square of targets with one and the same offset that ends, below and on the right, at each target; at most
 * that of a patch.
 */
export function coherentSquares(
  { widthPx }: Level,
  { targets }: Pick<PatchMap, 'targets'>,
  { source }: Pick<Matches, 'source'>,
): Uint8Array {
  const squares = new Uint8Array(source.length);
  for (let k = 0; k < targets.length; k++) {
    const p = targets[k]!;
    const from = source[p]!;
    const [left, above, corner] = [p - 1, p - widthPx, p - widthPx - 1];
    const isAlike =
      source[left] === from - 1 && source[above] === from - widthPx && source[corner] === from - widthPx - 1;
    const side = isAlike ? Math.min(squares[left]!, squares[above]!, squares[corner]!) : 0;
    squares[p] = Math.min(PATCH_SIDE, side + 1);
  }
  return squares;
}
