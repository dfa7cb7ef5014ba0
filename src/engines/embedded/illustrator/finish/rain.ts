import { noteShape } from '../crew/kept-code.ts';
import type { LinearRgb } from '../maths/colour.ts';
import type { Random } from '../maths/random.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';

/** Falling rain as short bright streaks. */
export interface Rain {
  /** Streaks per million pixels of a 1024-pixel picture. */
  readonly streaks: number;
  /** Sideways drift per row, positive to the left. */
  readonly slant: number;
  /** Light that the drops catch. */
  readonly light: LinearRgb;
}

/** Rain in front of a subject is drawn weaker, so that the subject stays clean. */
const OVER_SUBJECT = 0.3;

/** Draws rain into the frame's colour, in place: far drops short and faint, near ones long and broad. */
export function applyRain(frame: Frame, rain: Rain, random: Random): void {
  const { widthPx, heightPx } = frame;
  const longer = Math.max(widthPx, heightPx);
  const count = Math.round((rain.streaks * widthPx * heightPx) / (longer * longer));
  noteShape(rain);
  for (let k = 0; k < count; k++) drawStreak(frame, rain, random, longer);
}

function drawStreak(frame: Frame, rain: Rain, random: Random, longerPx: number): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const [red, green, blue] = rain.light;
  const nearness = random.next() ** 1.6;
  const length = longerPx * (0.014 + 0.055 * nearness);
  const left = random.between(-0.05, 1.15) * widthPx;
  const top = random.between(-0.08, 1) * heightPx;
  const strength = (0.035 + 0.13 * nearness) * random.between(0.6, 1.2);
  const halfWidth = (longerPx / 1024) * (0.45 + 0.75 * nearness);
  const slant = rain.slant + random.bell() * 0.012;
  for (let t = 0; t < length; t++) {
    const y = Math.floor(top + t);
    if (y < 0 || y >= heightPx) continue;
    const centre = left - t * slant;
    const fade = Math.sin((Math.PI * t) / length) * strength;
    for (let x = Math.floor(centre - halfWidth); x <= centre + halfWidth; x++) {
      if (x < 0 || x >= widthPx) continue;
      const cover = Math.min(1, halfWidth + 0.5 - Math.abs(x + 0.5 - centre));
      if (cover <= 0) continue;
      const i = y * widthPx + x;
      const amount = fade * cover * (labels[i]! >= FIRST_SUBJECT_LABEL ? OVER_SUBJECT : 1);
      colour[i * 3] = colour[i * 3]! + amount * red;
      colour[i * 3 + 1] = colour[i * 3 + 1]! + amount * green;
      colour[i * 3 + 2] = colour[i * 3 + 2]! + amount * blue;
    }
  }
}
