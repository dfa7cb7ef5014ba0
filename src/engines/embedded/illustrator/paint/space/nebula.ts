import type { LinearRgb } from '../../maths/colour.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Frame } from '../frame.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';

/** Colours of glowing gas, from the wide faint cloud to its hot core. */
export interface NebulaColours {
  readonly night: LinearRgb;
  readonly wide: LinearRgb;
  readonly inner: LinearRgb;
  readonly hot: LinearRgb;
}

const NEBULAE: readonly NebulaColours[] = [
  { night: [0.003, 0.004, 0.011], wide: [0.09, 0.05, 0.24], inner: [0.62, 0.09, 0.34], hot: [1.1, 0.62, 0.5] },
  { night: [0.002, 0.005, 0.01], wide: [0.02, 0.11, 0.2], inner: [0.04, 0.42, 0.5], hot: [0.75, 1, 0.95] },
  { night: [0.005, 0.003, 0.006], wide: [0.2, 0.06, 0.05], inner: [0.75, 0.28, 0.07], hot: [1.2, 0.95, 0.55] },
  { night: [0.002, 0.003, 0.012], wide: [0.03, 0.06, 0.28], inner: [0.12, 0.26, 0.85], hot: [0.7, 0.85, 1.25] },
  { night: [0.004, 0.003, 0.01], wide: [0.16, 0.04, 0.22], inner: [0.16, 0.4, 0.6], hot: [1, 0.7, 0.9] },
];

/** A seeded set of nebula colours; the prompt's palette takes over inner and wide glow. */
export function chooseNebulaColours(random: Random, palette: readonly LinearRgb[]): NebulaColours {
  const set = random.pick(NEBULAE);
  const [first, second] = palette;
  if (first === undefined) return set;
  const wide = second ?? first;
  return {
    ...set,
    inner: [first[0] * 0.8, first[1] * 0.8, first[2] * 0.8],
    wide: [wide[0] * 0.3, wide[1] * 0.3, wide[2] * 0.3],
  };
}

/** Gas clouds along a band across the picture, with dark lanes of dust. `strength` 1 is a bright nebula. */
export function paintNebula(
  frame: Frame,
  noise: Noise,
  random: Random,
  colours: NebulaColours,
  strength: number,
): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.sqrt(widthPx * heightPx);
  const salt = random.between(0, 90);
  const angle = random.between(0, Math.PI);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const offset = random.between(-0.16, 0.16);
  const bandWidth = random.between(0.24, 0.42);
  const { night, wide, inner, hot } = colours;
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const px = (x - widthPx / 2) / unit;
    const py = (y - heightPx / 2) / unit;
    const u = px * 1.9 + salt;
    const v = py * 1.9;
    const warpX = noise.fractal(u, v, 3);
    const warpY = noise.fractal(u + 7.3, v + 3.1, 3);
    const gas = noise.fractal(u + warpX * 1.5, v + warpY * 1.5, 5, 0.55);
    const band = Math.exp(-(((px * sine - py * cosine - offset + warpY * 0.22) / bandWidth) ** 2));
    const filament = noise.ridged(u * 1.25 + warpY * 1.2, v * 1.25 - warpX * 1.2, 4);
    const dust = smoothstep(0.08, 0.42, noise.fractal(u * 1.5 + warpY * 1.4 + 3, v * 1.5 + warpX, 5, 0.58));
    const body = smoothstep(-0.28, 0.5, gas) * (0.22 + 0.78 * band);
    const core = smoothstep(0.06, 0.55, gas) * band;
    const heat = smoothstep(0.24, 0.6, gas) * band * (0.35 + 0.65 * smoothstep(0.45, 0.9, filament));
    const clear = 1 - 0.82 * dust * (0.35 + 0.65 * band);
    const edge = smoothstep(0.4, 0.95, filament) * body;
    for (let c = 0; c < 3; c++) {
      const light = wide[c]! * body * 0.9 + inner[c]! * (core * 0.62 + edge * 0.24) + hot[c]! * heat * 0.34;
      out[c] = night[c]! + light * clear * strength;
    }
  });
}
