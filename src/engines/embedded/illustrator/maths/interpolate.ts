/** `x` limited to [low, high]. */
export function clamp(x: number, low = 0, high = 1): number {
  return x < low ? low : x > high ? high : x;
}

/** Linear interpolation: `a` at t = 0, `b` at t = 1. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Smooth step: 0 up to `edge0`, 1 from `edge1` on; the edges may be given in falling order. */
export function smoothstep(edge0: number, edge1: number, x: number): number {
  const t = clamp((x - edge0) / (edge1 - edge0));
  return t * t * (3 - 2 * t);
}

/** Fractional part, always in [0, 1). */
export function fraction(x: number): number {
  return x - Math.floor(x);
}
