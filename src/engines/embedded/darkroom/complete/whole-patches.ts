import { PATCH_RADIUS, PATCH_SIDE } from './level.ts';

/** 1 where all pixels of the patch around a pixel are flagged (1); patches that the border cuts are not. */
export function wholePatches(flags: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const whole = new Uint8Array(flags.length);
  // Rows of the patch, ending at the present row, whose pixels are all flagged.
  const rows = new Uint8Array(widthPx);
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    const centreRow = row - PATCH_RADIUS * widthPx;
    let run = 0;
    for (let x = 0; x < widthPx; x++) {
      run = flags[row + x] === 1 ? run + 1 : 0;
      const centre = x - PATCH_RADIUS;
      if (centre < 0) continue;
      rows[centre] = run < PATCH_SIDE ? 0 : Math.min(PATCH_SIDE, rows[centre]! + 1);
      if (rows[centre] === PATCH_SIDE) whole[centreRow + centre] = 1;
    }
  }
  return whole;
}
