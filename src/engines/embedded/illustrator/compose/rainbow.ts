import { linearOfByte, luminance, rgbOfHsl } from '../maths/colour.ts';
import { smoothstep } from '../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';

const STEPS = 64;
/** Width of the bow, as a share of its radius (a real one's is 2° of 42°, widened to be seen). */
const BAND_SHARE = 0.11;
/** Nothing nearer than this is behind a rainbow. */
const NEAREST_DEPTH = 5;
const STRENGTH = 0.58;
/** Above this the bow counts as a subject in the label map. */
const LABEL_FROM = 0.12;

/** A rainbow in the air: light of the spectrum's colours, red outside, on all that lies far behind; fades towards the ground. */
export function drawRainbow(frame: Frame, stage: Stage, centreXPx: number, label: number): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const centreY = stage.horizonYPx + heightPx * 0.06;
  const radius = Math.min(widthPx * 0.62, centreY * 0.94);
  const inner = radius * (1 - BAND_SHARE);
  const spectrum = spectrumTable(0.35 + 0.5 * luminance(...stage.key));
  for (let y = Math.max(0, Math.floor(centreY - radius)); y < Math.min(heightPx, centreY); y++) {
    const fade = smoothstep(0, radius * 0.35, centreY - y);
    for (let x = 0; x < widthPx; x++) {
      const distance = Math.hypot(x + 0.5 - centreXPx, y + 0.5 - centreY);
      if (distance <= inner || distance >= radius) continue;
      const i = y * widthPx + x;
      if (depth[i]! < NEAREST_DEPTH || labels[i]! >= FIRST_SUBJECT_LABEL) continue;
      const across = (radius - distance) / (radius - inner);
      const amount = STRENGTH * fade * smoothstep(0, 0.16, across) * smoothstep(1, 0.8, across);
      const step = Math.min(STEPS - 1, Math.floor(across * STEPS)) * 3;
      for (let c = 0; c < 3; c++) {
        colour[i * 3 + c] = colour[i * 3 + c]! * (1 - amount * 0.8) + spectrum[step + c]! * amount;
      }
      if (amount > LABEL_FROM) labels[i] = label;
    }
  }
}

/** Linear light of the bow's colours from outside (red) to inside (violet). */
function spectrumTable(brightness: number): Float32Array {
  const table = new Float32Array(STEPS * 3);
  for (let step = 0; step < STEPS; step++) {
    const rgb = rgbOfHsl((step / (STEPS - 1)) * 275, 0.95, 0.55);
    for (let c = 0; c < 3; c++) table[step * 3 + c] = linearOfByte(Math.round(rgb[c]! * 255)) * brightness;
  }
  return table;
}
