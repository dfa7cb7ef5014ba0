import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import type { Frame } from '../frame.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import type { NebulaColours } from './nebula.ts';

const COOL: LinearRgb = [0.42, 0.58, 1];
const WARM: LinearRgb = [1.15, 0.86, 0.55];

/** A spiral galaxy seen at a slant: warm core, arms of young stars, lanes of dust. */
export function paintGalaxy(frame: Frame, noise: Noise, random: Random, colours: NebulaColours): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.sqrt(widthPx * heightPx);
  const centreX = widthPx * random.between(0.38, 0.62);
  const centreY = heightPx * random.between(0.36, 0.54);
  const roll = random.between(-0.8, 0.8);
  const tilt = random.between(0.36, 0.72);
  const size = random.between(0.4, 0.52);
  const arms = random.pick([2, 2, 3]);
  const wind = random.between(3.2, 4.6) * (random.chance(0.5) ? 1 : -1);
  const salt = random.between(0, 90);
  const cosine = Math.cos(roll);
  const sine = Math.sin(roll);
  const { night, inner, hot } = colours;
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const a = (x - centreX) / unit;
    const b = (y - centreY) / unit;
    const u = (a * cosine + b * sine) / size;
    const v = (b * cosine - a * sine) / (size * tilt);
    const r = Math.hypot(u, v);
    const turbulence = noise.fractal(u * 4 + salt, v * 4, 4);
    const phase = Math.atan2(v, u) * arms - Math.log(r + 0.06) * wind + turbulence * 1.1;
    const arm = (0.5 + 0.5 * Math.cos(phase)) ** 2.2;
    const dust = smoothstep(0.2, 0.95, 0.5 + 0.5 * Math.cos(phase + 0.9)) * smoothstep(0.08, 0.3, r);
    const disc = Math.exp(-r * r * 1.7);
    const clump = clamp(0.55 + 0.9 * noise.fractal(u * 9 + salt, v * 9, 4, 0.65));
    const core = Math.exp(-r * r * 38) * 1.5 + Math.exp(-r * 5.5) * 0.55;
    const halo = Math.exp(-r * 2.2) * 0.1;
    const light = disc * (0.12 + 0.95 * arm * clump) * (1 - 0.7 * dust);
    const bloom = smoothstep(0.72, 0.95, clump) * arm * disc * smoothstep(0.12, 0.35, r);
    for (let c = 0; c < 3; c++) {
      const t = smoothstep(0.05, 0.55, r);
      out[c] =
        night[c]! +
        light * 1.5 * (WARM[c]! + (COOL[c]! - WARM[c]!) * t) +
        core * WARM[c]! +
        halo * inner[c]! +
        bloom * (inner[c]! * 1.1 + hot[c]! * 0.12);
    }
  });
}
