import type { LinearRgb } from '../maths/colour.ts';
import { smoothstep } from '../maths/interpolate.ts';
import type { Noise } from '../maths/noise.ts';
import type { Random } from '../maths/random.ts';
import { FIRST_SUBJECT_LABEL, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';

const CURTAINS = 4;
/** Oxygen's green line below, nitrogen's violet above. */
const GREEN: LinearRgb = [0.06, 0.95, 0.36];
const VIOLET: LinearRgb = [0.42, 0.12, 0.75];
const STRENGTH = 0.62;
/** Light on what lies below, as a share of the curtains' own. */
const GLOW = 0.05;
/** Above this the light counts as a subject in the label map. */
const LABEL_FROM = 0.1;

interface Curtain {
  readonly foot: number;
  readonly height: number;
  readonly salt: number;
  readonly strength: number;
}

/** Northern lights: folded curtains of rays over the open sky, sharp at the foot and fading upwards; a green glow on all below. */
export function drawAurora(frame: Frame, stage: Stage, label: number, random: Random, noise: Noise): void {
  const { widthPx, heightPx, colour, labels } = frame;
  const skyPx = Math.max(heightPx * 0.2, stage.horizonYPx);
  const curtains = Array.from(
    { length: CURTAINS },
    (_, i): Curtain => ({
      foot: skyPx * (0.42 + 0.15 * i + random.between(-0.04, 0.04)),
      height: skyPx * random.between(0.4, 0.62),
      salt: random.between(0, 90),
      strength: random.between(0.6, 1),
    }),
  );
  for (let x = 0; x < widthPx; x++) {
    const across = x / widthPx;
    for (const curtain of curtains) {
      const fold = noise.fractal(across * 2.6 + curtain.salt, curtain.salt, 3);
      const ray = 0.45 + 0.55 * noise.fractal(across * 26 + fold * 5, curtain.salt + 7, 3);
      const patch = smoothstep(-0.45, 0.35, noise.fractal(across * 1.7, curtain.salt + 3, 2));
      const brightness = STRENGTH * curtain.strength * Math.max(0, ray) * patch;
      if (brightness < 0.01) continue;
      const foot = curtain.foot + fold * skyPx * 0.2;
      const top = Math.max(0, Math.floor(foot - curtain.height));
      for (let y = top; y < Math.min(heightPx, foot + skyPx * 0.03); y++) {
        const i = y * widthPx + x;
        if (labels[i] !== STUFF_LABELS.sky && labels[i] !== label) continue;
        const up = (foot - y) / curtain.height;
        const amount = brightness * smoothstep(-0.05, 0.06, up) * Math.max(0, 1 - up) ** 1.7;
        const violet = smoothstep(0.15, 0.9, up);
        for (let c = 0; c < 3; c++) {
          colour[i * 3 + c] = colour[i * 3 + c]! + amount * (GREEN[c]! + (VIOLET[c]! - GREEN[c]!) * violet);
        }
        if (amount > LABEL_FROM) labels[i] = label;
      }
    }
  }
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === STUFF_LABELS.sky || labels[i]! >= FIRST_SUBJECT_LABEL) continue;
    for (let c = 0; c < 3; c++) colour[i * 3 + c] = colour[i * 3 + c]! + GLOW * GREEN[c]! * 0.5;
  }
}
