import { clamp, fraction, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';

/** The share of the key light (0–1) that reaches a point of the wall; x and y in units of the picture's short side. */
export type Gobo = (x: number, y: number) => number;

/** Slanted bars of light, as through a Venetian blind. */
export function blindGobo(random: Random): Gobo {
  const slope = random.between(0.18, 0.42) * (random.chance(0.5) ? 1 : -1);
  const spacing = random.between(0.075, 0.11);
  const centre = random.between(-0.25, 0.25);
  return (x, y) => {
    const bar = fraction((y + x * slope) / spacing);
    const slit = smoothstep(0.1, 0.32, bar) * smoothstep(0.9, 0.68, bar);
    return slit * smoothstep(0.62, 0.5, Math.abs(x - centre)) * smoothstep(0.72, 0.55, Math.abs(y + x * slope));
  };
}

/** The slanted light of a window with panes. */
export function windowGobo(random: Random): Gobo {
  const slope = random.between(0.2, 0.45) * (random.chance(0.5) ? 1 : -1);
  const centre = random.between(-0.2, 0.2);
  return (x, y) => {
    const u = (x - centre + y * 0.25) / 0.26;
    const v = (y + x * slope + 0.12) / 0.24;
    const inside = smoothstep(1.52, 1.44, Math.abs(u)) * smoothstep(1.52, 1.44, Math.abs(v));
    const bars =
      smoothstep(0.03, 0.1, Math.abs(fraction(u + 0.5) - 0.5)) *
      smoothstep(0.03, 0.1, Math.abs(fraction(v + 0.5) - 0.5));
    return inside * bars;
  };
}

/** The dappled light that falls through a palm or a tree near the window. */
export function leafGobo(random: Random, noise: Noise): Gobo {
  const fronds = Array.from({ length: random.integer(3, 5) }, () => ({
    x: random.between(-0.75, 0.75),
    y: random.between(-0.75, -0.3),
    angle: random.between(0.25, 1.2) * (random.chance(0.5) ? 1 : -1) + Math.PI / 2,
    length: random.between(0.6, 0.95),
  }));
  return (x, y) => {
    let light = 1;
    for (const frond of fronds) light *= 1 - 0.85 * frondShadow(frond.x, frond.y, frond.angle, frond.length, x, y);
    return light * clamp(0.85 + 0.35 * noise.at(x * 1.7, y * 1.7));
  };
}

/** Shadow (0–1) of a feathered palm frond that starts at (x0, y0). */
function frondShadow(x0: number, y0: number, angle: number, length: number, x: number, y: number): number {
  const dx = x - x0;
  const dy = y - y0;
  const along = (dx * Math.cos(angle) + dy * Math.sin(angle)) / length;
  if (along < 0 || along > 1.15) return 0;
  const across = Math.abs(-dx * Math.sin(angle) + dy * Math.cos(angle) + along * along * 0.12) / length;
  const reach = 0.34 * Math.sin(Math.PI * clamp(along * 0.92 + 0.06));
  const leaflet = fraction((along - across * 0.75) * 11);
  const blade = smoothstep(0.12, 0.3, leaflet) * smoothstep(0.82, 0.62, leaflet);
  const feather = smoothstep(reach, reach * 0.82, across) * blade;
  return Math.max(feather, smoothstep(0.014, 0.006, across) * smoothstep(1, 0.9, along));
}
