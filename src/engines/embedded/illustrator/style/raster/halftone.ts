/** A screen of round dots, turned by 45 degrees. */
export interface DotScreen {
  readonly pitchPx: number;
}

const TURN = Math.SQRT1_2;

/**
 * How much ink of a dot screen lies on a pixel, 0–1: dots grow with `cover` (0–1, the share of the area that is ink) and
 * have soft rims a pixel wide. From 0.5 on the gaps are the dots, as in print.
 */
export function dotInk({ pitchPx }: DotScreen, x: number, y: number, cover: number): number {
  const u = ((x + y) * TURN) / pitchPx;
  const v = ((x - y) * TURN) / pitchPx;
  const inverted = cover > 0.5;
  const shift = inverted ? 0.5 : 0;
  const du = u + shift - Math.round(u + shift);
  const dv = v + shift - Math.round(v + shift);
  // A dot of radius r covers πr² of the unit cell.
  const radius = Math.sqrt((inverted ? 1 - cover : cover) / Math.PI);
  const inside = (radius - Math.sqrt(du * du + dv * dv)) * pitchPx + 0.5;
  const dot = inside <= 0 ? 0 : inside >= 1 ? 1 : inside;
  return inverted ? 1 - dot : dot;
}
