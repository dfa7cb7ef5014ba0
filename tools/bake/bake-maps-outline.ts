/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];
type Point = readonly [x: number, y: number];
/** Outer edge of a piece of land. */
export type Ring = readonly LonLat[];

/** Longest side of a map in its units, and how far a simplified coast may stray from the true one. */
const UNITS = 1000;
const TOLERANCE = 2.2;
/** Islands smaller than this, in square units, are left out unless they are all there is. */
const SMALLEST = 20;
/** Land farther from the main land than this share of its size lies overseas and is left out. */
const OVERSEAS = 0.25;

/** SVG path of a country or continent, without what lies far overseas, and the size of its box. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/**
 * Projects rings by Lambert's azimuthal equal-area projection about their middle (Snyder, Map Projections, 1987, eq. 24-2 to
 * 24-4), and simplifies them (Douglas and Peucker, 1973). Flat rings are taken as they are.
 */
export function outlineOf(rings: readonly Ring[], isFlat = false): Outline {
  const unwrapped = isFlat ? rings : unwrap(rings);
  const near = withoutOverseas(unwrapped);
  const project = isFlat ? (point: LonLat): Point => point : azimuthal(middleOf(near));
  const all = near.map((ring) => ring.map(project));
  const size = (rings: readonly (readonly Point[])[]): number => {
    const [left, top, right, bottom] = boxOf(rings.flat());
    return Math.max(right - left, bottom - top);
  };
  const rough = UNITS / size(all);
  const flat = all.filter((ring, index) => index === 0 || areaOf(ring) * rough ** 2 > SMALLEST);
  const [left, top, right, bottom] = boxOf(flat.flat());
  const scale = UNITS / size(flat);
  const drawn = flat
    .map((ring) => simplify(ring.map(([x, y]): Point => [(x - left) * scale, (y - top) * scale])))
    .filter((ring) => ring.length >= 4);
  return {
    width: Math.round((right - left) * scale),
    height: Math.round((bottom - top) * scale),
    path: drawn.map(ringPath).join(''),
  };
}

/** Relative steps in whole units: short, and close enough. */
function ringPath(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const steps = whole.slice(1, -1).map(([x, y], i) => `${x - whole[i]![0]} ${y - whole[i]![1]}`);
  return `M${whole[0]!.join(' ')}l${steps.join(' ')}z`;
}

/** Rings that cross the date line run on beyond it, and lie on the side of the largest. */
function unwrap(rings: readonly Ring[]): Ring[] {
  const running = rings.map((ring) => {
    let turns = 0;
    return ring.map(([lon, lat], i): LonLat => {
      const step = i === 0 ? 0 : lon - ring[i - 1]![0];
      if (Math.abs(step) > 180) turns -= Math.sign(step);
      return [lon + 360 * turns, lat];
    });
  });
  const middle = meanLon(running.reduce((most, ring) => (areaOf(ring) > areaOf(most) ? ring : most)));
  return running.map((ring) => {
    const turns = Math.round((middle - meanLon(ring)) / 360);
    return ring.map(([lon, lat]): LonLat => [lon + 360 * turns, lat]);
  });
}

const meanLon = (ring: Ring): number => ring.reduce((sum, [lon]) => sum + lon, 0) / ring.length;

/** The largest piece of land, and again and again what lies near what is kept so far. */
function withoutOverseas(rings: readonly Ring[]): Ring[] {
  const [largest, ...others] = [...rings].sort((one, other) => areaOf(other) - areaOf(one));
  const kept = [largest!];
  for (let before = 0; before < kept.length; ) {
    before = kept.length;
    const [left, bottom, right, top] = boxOf(kept.flat());
    const reach = OVERSEAS * Math.max(right - left, top - bottom);
    const isNear = (ring: Ring): boolean => {
      const [x0, y0, x1, y1] = boxOf(ring);
      return x0 < right + reach && x1 > left - reach && y0 < top + reach && y1 > bottom - reach;
    };
    for (const ring of others) if (!kept.includes(ring) && isNear(ring)) kept.push(ring);
  }
  return kept;
}

function azimuthal([lon0, lat0]: LonLat): (point: LonLat) => Point {
  const radians = Math.PI / 180;
  const [sin0, cos0] = [Math.sin(lat0 * radians), Math.cos(lat0 * radians)];
  return ([lon, lat]) => {
    const [sin, cos, turn] = [Math.sin(lat * radians), Math.cos(lat * radians), (lon - lon0) * radians];
    const k = Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(turn)));
    return [k * cos * Math.sin(turn), -k * (cos0 * sin - sin0 * cos * Math.cos(turn))];
  };
}

function middleOf(rings: readonly Ring[]): LonLat {
  const [west, south, east, north] = boxOf(rings.flat());
  return [(west + east) / 2, (south + north) / 2];
}

function boxOf(points: readonly Point[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** Both halves of a closed ring, cut at the point farthest from its start, so that neither is a line of no length. */
function simplify(ring: readonly Point[]): Point[] {
  let [farthest, far] = [0, 0];
  ring.forEach(([x, y], i) => {
    const away = Math.hypot(x - ring[0]![0], y - ring[0]![1]);
    if (away > farthest) [farthest, far] = [away, i];
  });
  return [...peucker(ring.slice(0, far + 1)), ...peucker(ring.slice(far)).slice(1)];
}

function peucker(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  let [worst, index] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = points[i]!;
    const off = Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
    if (off > worst) [worst, index] = [off, i];
  }
  if (worst <= TOLERANCE) return [first, last];
  return [...peucker(points.slice(0, index + 1)), ...peucker(points.slice(index)).slice(1)];
}
