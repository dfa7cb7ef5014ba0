import type { Random } from '../../illustrator/maths/random.ts';
import { type Level, type Matches, PATCH_RADIUS, type PatchMap } from './level.ts';

/** Cost of a match that was only guessed; any real comparison is better. */
const GUESSED = 1e6;
/** How far around a carried match that is no source a valid one is looked for. */
const SEARCH_RADIUS_PX = 3;

/** Matches at random. */
export function guessMatches(level: Level, map: PatchMap, random: Random): Matches {
  const matches = emptyMatches(level);
  for (let k = 0; k < map.targets.length; k++) guess(matches, map, map.targets[k]!, random);
  return matches;
}

/** Matches of the coarser level carried over: offsets are doubled, pixels are not enlarged, so the result stays sharp. */
export function carryMatches(level: Level, map: PatchMap, coarser: Level, carried: Matches, random: Random): Matches {
  const matches = emptyMatches(level);
  const { widthPx } = level;
  /** The source of a coarser pixel, as seen from one of the finer pixels it stands for. */
  const doubled = (q: number, dx: number, dy: number): number => {
    const sourceY = Math.floor(carried.source[q]! / coarser.widthPx);
    const sourceX = carried.source[q]! - sourceY * coarser.widthPx;
    return nearestSource(map, level, sourceX * 2 + dx, sourceY * 2 + dy);
  };
  for (let k = 0; k < map.targets.length; k++) {
    const p = map.targets[k]!;
    const y = Math.floor(p / widthPx);
    const x = p - y * widthPx;
    const halfX = Math.max(PATCH_RADIUS, Math.min(coarser.widthPx - PATCH_RADIUS - 1, x >> 1));
    const halfY = Math.max(PATCH_RADIUS, Math.min(coarser.heightPx - PATCH_RADIUS - 1, y >> 1));
    const q = halfY * coarser.widthPx + halfX;
    const source = carried.cost[q]! < Infinity ? doubled(q, x - 2 * halfX, y - 2 * halfY) : -1;
    if (source < 0) guess(matches, map, p, random);
    else put(matches, p, source, carried.cost[q]!);
  }
  return matches;
}

function emptyMatches({ widthPx, heightPx }: Level): Matches {
  const count = widthPx * heightPx;
  return {
    source: new Int32Array(count),
    cost: new Float32Array(count).fill(Infinity),
  };
}

function guess(matches: Matches, { sources }: PatchMap, pixel: number, random: Random): void {
  put(matches, pixel, sources[Math.floor(random.next() * sources.length)]!, GUESSED);
}

function put({ source, cost }: Matches, pixel: number, from: number, value: number): void {
  source[pixel] = from;
  cost[pixel] = value;
}

/** Number of the source pixel nearest to a place, or -1 when there is none close by. */
function nearestSource({ isSource }: PatchMap, { widthPx, heightPx }: Level, x: number, y: number): number {
  for (let radius = 0; radius <= SEARCH_RADIUS_PX; radius++) {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        const column = x + dx;
        const row = y + dy;
        if (column < 0 || row < 0 || column >= widthPx || row >= heightPx) continue;
        if (isSource[row * widthPx + column] !== 0) return row * widthPx + column;
      }
    }
  }
  return -1;
}
