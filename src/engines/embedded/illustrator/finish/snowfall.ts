import type { LinearRgb } from '../maths/colour.ts';
import { smoothstep } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';

/** Falling flakes. */
export interface Snowfall {
  /** Flakes in a square picture. */
  readonly flakes: number;
  readonly light: LinearRgb;
}

const OVER_SUBJECT = 0.55;

/** Draws falling snow into the frame's colour, in place: many fine flakes, a few large soft ones near the lens. */
export function applySnowfall(frame: Frame, snowfall: Snowfall, random: Random): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const longer = Math.max(widthPx, heightPx);
  const count = Math.round((snowfall.flakes * widthPx * heightPx) / (longer * longer));
  const [red, green, blue] = snowfall.light;
  for (let k = 0; k < count; k++) {
    const nearness = random.next();
    const radius = longer * (0.0009 + 0.006 * nearness ** 5);
    const centreX = random.next() * widthPx;
    const centreY = random.next() * heightPx;
    const strength = 0.78 * (1 - 0.55 * nearness * nearness);
    const stretch = 1 + 0.5 * random.next();
    for (let y = Math.floor(centreY - radius * stretch - 1); y <= centreY + radius * stretch + 1; y++) {
      if (y < 0 || y >= heightPx) continue;
      for (let x = Math.floor(centreX - radius - 1); x <= centreX + radius + 1; x++) {
        if (x < 0 || x >= widthPx) continue;
        const distance = Math.hypot(x + 0.5 - centreX, (y + 0.5 - centreY) / stretch) / radius;
        const i = y * widthPx + x;
        const cover = strength * smoothstep(1.15, 0.3, distance);
        const amount = cover * (labels[i]! >= FIRST_SUBJECT_LABEL ? OVER_SUBJECT : 1);
        if (amount <= 0) continue;
        colour[i * 3] = colour[i * 3]! + (red - colour[i * 3]!) * amount;
        colour[i * 3 + 1] = colour[i * 3 + 1]! + (green - colour[i * 3 + 1]!) * amount;
        colour[i * 3 + 2] = colour[i * 3 + 2]! + (blue - colour[i * 3 + 2]!) * amount;
      }
    }
  }
}
