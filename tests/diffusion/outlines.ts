/** Distance of a point from a shape's outline, in units of the shape's radius; negative inside. */
type Outline = (x: number, y: number) => number;

const STAR_STEP = (2 * Math.PI) / 5;
const STAR_INNER = 0.42;

const OUTLINES = {
  circle: (x, y) => Math.hypot(x, y) - 1,
  square: (x, y) => Math.max(Math.abs(x), Math.abs(y)) - 0.88,
  triangle: (x, y) => Math.max(y - 0.63, (Math.sqrt(3) * Math.abs(x) - y) / 2 - 0.63),
  star(x, y) {
    const angle = Math.atan2(x, -y);
    const folded = Math.abs(((((angle + STAR_STEP / 2) % STAR_STEP) + STAR_STEP) % STAR_STEP) - STAR_STEP / 2);
    const [innerX, innerY] = [STAR_INNER * Math.cos(STAR_STEP / 2), STAR_INNER * Math.sin(STAR_STEP / 2)];
    const radius = Math.hypot(x, y);
    return (radius * Math.cos(folded) - 1) * innerY + radius * Math.sin(folded) * (1 - innerX);
  },
  ring: (x, y) => Math.abs(Math.hypot(x, y) - 0.75) - 0.25,
  cross: (x, y) =>
    Math.min(Math.max(Math.abs(x) - 0.32, Math.abs(y) - 1), Math.max(Math.abs(x) - 1, Math.abs(y) - 0.32)),
} as const satisfies Record<string, Outline>;

export type ShapeName = keyof typeof OUTLINES;
export const SHAPE_NAMES = Object.keys(OUTLINES) as ShapeName[];

const GRID = 48;
/** Outlines are sampled on this many radii around the middle to find their bounds. */
const REACH = 1.25;
const SAMPLES = 120;

const templates = new Map(SHAPE_NAMES.map((name) => [name, templateOf(OUTLINES[name])]));

/** The shape whose outline, stretched to the region's bounds, has most in common with it. */
export function outlineOf(region: readonly number[], widthPx: number): ShapeName {
  const grid = stretch(region.map((pixel) => [pixel % widthPx, Math.floor(pixel / widthPx)] as const));
  const likeness = (name: ShapeName): number => {
    const template = templates.get(name)!;
    const both = grid.reduce((sum, own, i) => sum + (own & template[i]!), 0);
    const either = grid.reduce((sum, own, i) => sum + (own | template[i]!), 0);
    return both / either;
  };
  return SHAPE_NAMES.reduce((best, name) => (likeness(name) > likeness(best) ? name : best));
}

function templateOf(outline: Outline): Uint8Array {
  const points: (readonly [number, number])[] = [];
  for (let j = 0; j < SAMPLES; j++)
    for (let i = 0; i < SAMPLES; i++) {
      const at = (k: number): number => ((k + 0.5) / SAMPLES - 0.5) * 2 * REACH;
      if (outline(at(i), at(j)) < 0) points.push([i, j]);
    }
  return stretch(points);
}

/** Points brought to a grid of 48 × 48 that their bounds fill. */
function stretch(points: readonly (readonly [number, number])[]): Uint8Array {
  const columns = points.map(([x]) => x);
  const rows = points.map(([, y]) => y);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -1);
  const [left, top, right, bottom] = [least(columns), least(rows), most(columns), most(rows)];
  const taken = new Set(points.map(([x, y]) => y * 65536 + x));
  return Uint8Array.from({ length: GRID * GRID }, (_, cell) => {
    const x = left + Math.floor((((cell % GRID) + 0.5) / GRID) * (right - left + 1));
    const y = top + Math.floor(((Math.floor(cell / GRID) + 0.5) / GRID) * (bottom - top + 1));
    return taken.has(y * 65536 + x) ? 1 : 0;
  });
}
