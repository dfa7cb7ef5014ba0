/** A point or a direction: x right, y up, z towards the camera. */
export type Point = readonly [x: number, y: number, z: number];

/** Distance from a point to a surface, negative inside; a bound is enough, as long as it is never too large. */
export type Solid = (x: number, y: number, z: number) => number;

/** A ball. */
export const ball =
  ([cx, cy, cz]: Point, radius: number): Solid =>
  (x, y, z) =>
    Math.hypot(x - cx, y - cy, z - cz) - radius;

/** A straight pipe that tapers from one end to the other. */
export const spout =
  ([ax, ay, az]: Point, [bx, by, bz]: Point, from: number, to: number): Solid =>
  (x, y, z) => {
    const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
    const along = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
    const share = Math.min(1, Math.max(0, along));
    return (
      0.9 * (Math.hypot(x - ax - dx * share, y - ay - dy * share, z - az - dz * share) - from - (to - from) * share)
    );
  };

/** A box with rounded edges; `half` are half its sides. */
export const box =
  ([cx, cy, cz]: Point, [hx, hy, hz]: Point, rounding: number): Solid =>
  (x, y, z) => {
    const dx = Math.abs(x - cx) - hx + rounding;
    const dy = Math.abs(y - cy) - hy + rounding;
    const dz = Math.abs(z - cz) - hz + rounding;
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0));
    return outside + Math.min(Math.max(dx, dy, dz), 0) - rounding;
  };

/** A ring about the z axis (`facing`: seen as a circle) or about the y axis (lying). */
export const ring =
  ([cx, cy, cz]: Point, radius: number, thickness: number, isLying = false): Solid =>
  (x, y, z) => {
    const around = isLying ? Math.hypot(x - cx, z - cz) : Math.hypot(x - cx, y - cy);
    return Math.hypot(around - radius, isLying ? y - cy : z - cz) - thickness;
  };

/** What a potter's wheel makes of a profile: radii at heights, joined by straight lines; heights rise. */
export function turned(profile: readonly (readonly [height: number, radius: number])[], rounding = 0.01): Solid {
  const bottom = profile[0]![0];
  const top = profile.at(-1)![0];
  return (x, y, z) => {
    const inside = Math.min(top, Math.max(bottom, y));
    let index = 1;
    while (index < profile.length - 1 && profile[index]![0] < inside) index++;
    const [y0, r0] = profile[index - 1]!;
    const [y1, r1] = profile[index]!;
    const share = y1 === y0 ? 0 : (inside - y0) / (y1 - y0);
    const radius = r0 + (r1 - r0) * share - rounding;
    const dr = Math.hypot(x, z) - radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (top - bottom) / 2 + rounding;
    const slant = Math.cos(Math.atan2(Math.abs(r1 - r0), Math.max(1e-6, y1 - y0)));
    const outside = Math.hypot(Math.max(dr * slant, 0), Math.max(dy, 0));
    return (outside + Math.min(Math.max(dr * slant, dy), 0) - rounding) * 0.8;
  };
}

/** Several solids, melted together over a width. */
export const melted =
  (width: number, ...solids: readonly Solid[]): Solid =>
  (x, y, z) =>
    solids
      .map((solid) => solid(x, y, z))
      .reduce((a, b) => {
        const share = Math.min(1, Math.max(0, 0.5 + (b - a) / (2 * width)));
        return b + (a - b) * share - width * share * (1 - share);
      });

/** The first solid without the second. */
export const without =
  (solid: Solid, hole: Solid): Solid =>
  (x, y, z) =>
    Math.max(solid(x, y, z), -hole(x, y, z));
