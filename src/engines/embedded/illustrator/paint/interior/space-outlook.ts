import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import type { PainterBrief } from '../painter.ts';
import { addStars } from '../sights.ts';
import { earthSurface } from '../space/earth-surface.ts';
import type { Outlook } from './outlook.ts';

/** Radians from a body's middle to its limb. */
interface Disc {
  readonly azimuth: number;
  readonly up: number;
  readonly radius: number;
}

/** Adds the light of a body at a place of its disc, in radii, where it covers the sky by `cover`. */
type Body = (right: number, up: number, cover: number, out: Float32Array) => void;

/** Space: stars, a bright band, and the Earth where it is named, else a planet with its night side unless another is. */
export function spaceOutlook(brief: PainterBrief): Outlook {
  const { noise, random, sights = [] } = brief;
  const disc: Disc = {
    azimuth: random.between(-0.35, 0.35),
    up: random.between(-0.02, 0.2),
    radius: random.between(0.2, 0.34),
  };
  const body = sights.includes('earth') ? earth(brief) : sights.includes('ringed-planet') ? undefined : planet(brief);
  return (dx, dy, dz, out) => {
    const azimuth = Math.atan2(dx, dz);
    const up = dy / Math.hypot(dx, dz);
    const band = Math.max(0, 0.5 + noise.fractal(azimuth * 2 + 3, up * 2, 4)) ** 3;
    out[0] = 0.006 + 0.05 * band;
    out[1] = 0.008 + 0.035 * band;
    out[2] = 0.022 + 0.1 * band;
    addStars(azimuth, Math.abs(up) + 0.01, 0.0016, out);
    const [u, v] = [(azimuth - disc.azimuth) / disc.radius, (up - disc.up) / disc.radius];
    body?.(u, v, smoothstep(1.01, 0.99, Math.hypot(u, v)), out);
  };
}

/** A world of one hue under bands of cloud. */
function planet({ noise, random }: PainterBrief): Body {
  const hue: LinearRgb = random.pick([[0.2, 0.42, 0.75], [0.75, 0.42, 0.22], [0.5, 0.34, 0.62], [0.28, 0.55, 0.5]]); // biome-ignore format: hues
  const salt = random.between(-3, 3);
  return (u, v, cover, out) => {
    const radius = Math.hypot(u, v);
    const cloud = 0.75 + 0.6 * noise.fractal(u * 1.4 + salt, v * 3.2, 5);
    const rim = limb(u, radius, cover);
    for (let c = 0; c < 3; c++)
      out[c] = mix(out[c]!, hue[c]! * sunlit(u, v) * cloud * 1.5, cover) + rim * hue[c]! * 0.8;
  };
}

const AIR: LinearRgb = [0.25, 0.5, 1];

function earth({ noise, random }: PainterBrief): Body {
  const surface = earthSurface(noise, random.fork('clouds').between(0, 9));
  const ground = new Float32Array(3);
  return (u, v, cover, out) => {
    const radius = Math.hypot(u, v);
    const rim = limb(u, radius, cover);
    if (cover > 0) {
      const depth = Math.sqrt(Math.max(0, 1 - radius * radius));
      surface(Math.atan2(u, depth), -Math.asin(clamp(v, -1, 1)), ground);
      for (let c = 0; c < 3; c++) {
        const hazy = mix(ground[c]!, AIR[c]! * 0.8, 0.5 * (1 - depth) ** 2);
        out[c] = mix(out[c]!, hazy * sunlit(u, v) * 1.7, cover);
      }
    }
    for (let c = 0; c < 3; c++) out[c] = out[c]! + rim * AIR[c]! * 0.9;
  };
}

/** How much of the sun's light falls on a place of the disc. */
function sunlit(u: number, v: number): number {
  return clamp(0.75 * u + 0.5 * v + Math.sqrt(Math.max(0, 1 - u * u - v * v)) * 0.6) + 0.02;
}

/** The glow of the air beyond the disc. */
function limb(u: number, radius: number, cover: number): number {
  return smoothstep(1.12, 1, radius) * (1 - cover) * clamp(0.4 + 0.6 * u);
}
