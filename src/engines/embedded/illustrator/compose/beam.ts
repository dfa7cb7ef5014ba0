import type { LinearRgb } from '../maths/colour.ts';
import type { Frame } from '../paint/frame.ts';
import type { Placement } from '../plan/placement.ts';

/** Where the lamp is, as a share of the lighthouse's height from its top. */
const LAMP_SHARE = 0.15;
const LIGHT: LinearRgb = [1, 0.86, 0.58];
/** Directions of the two beams: radians from the horizontal, slightly upwards on one side, downwards on the other. */
const ANGLES = [-0.1, Math.PI - 0.14] as const;
const HALF_WIDTH = 0.075;
const STRENGTH = 0.5;
const HALO = 0.9;

/** Light of a lighthouse's lamp in the night air: two beams, and a halo round the lamp. */
export function drawBeams(frame: Frame, placement: Placement): void {
  const { widthPx, heightPx, colour } = frame;
  const lampX = placement.xPx;
  const lampY = placement.yPx - placement.heightPx * (1 - LAMP_SHARE);
  const longer = Math.max(widthPx, heightPx);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const dx = x + 0.5 - lampX;
      const dy = y + 0.5 - lampY;
      const distance = Math.hypot(dx, dy) / longer;
      let light = HALO * Math.exp(-distance * 40);
      const direction = Math.atan2(dy, dx);
      for (const angle of ANGLES) {
        let off = Math.abs(direction - angle);
        if (off > Math.PI) off = 2 * Math.PI - off;
        if (off < HALF_WIDTH * 3) light += STRENGTH * Math.exp(-((off / HALF_WIDTH) ** 2) - distance * 2.4);
      }
      if (light < 0.004) continue;
      const i = (y * widthPx + x) * 3;
      for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! + light * LIGHT[c]!;
    }
  }
}
