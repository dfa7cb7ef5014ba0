import type { Random } from '../../maths/random.ts';
import type { HeightMap } from './height-map.ts';

const LIFETIME_STEPS = 34;
const INERTIA = 0.3;
const CAPACITY = 5;
const LEAST_FALL = 0.0006;
const DEPOSIT_RATE = 0.3;
const ERODE_RATE = 0.25;
const EVAPORATION = 0.03;
const GRAVITY = 9;

/** Cells of the map that numbers of droplets are meant for. */
const USUAL_CELLS = 704 * 528;

/**
 * Lets rain droplets run down the map, carving gullies and filling valleys (Beyer 2015): `droplets` of them on a map of the finest
 * grid, as many per cell on others. Changes `map.heights`.
 */
export function erode(map: HeightMap, random: Random, droplets: number): void {
  const count = Math.round((droplets * map.columns * map.rows) / USUAL_CELLS);
  for (let droplet = 0; droplet < count; droplet += SHOWER) rainOn(map, random, Math.min(SHOWER, count - droplet));
}

/** Droplets of one call: what is called often is compiled once and for all pictures. */
const SHOWER = 64;

function rainOn(map: HeightMap, random: Random, droplets: number): void {
  const { columns, rows } = map;
  for (let droplet = 0; droplet < droplets; droplet++) {
    const x = 1 + random.next() * (columns - 3);
    const y = 1 + random.next() * (rows - 3);
    runDown(map, x, y);
  }
}

function runDown({ columns, rows, heights }: HeightMap, startX: number, startY: number): void {
  let x = startX;
  let y = startY;
  let dx = 0;
  let dy = 0;
  let speed = 1;
  let water = 1;
  let load = 0;
  for (let step = 0; step < LIFETIME_STEPS; step++) {
    const p = (y | 0) * columns + (x | 0);
    const u = x - (x | 0);
    const v = y - (y | 0);
    const a = heights[p]!;
    const b = heights[p + 1]!;
    const c = heights[p + columns]!;
    const d = heights[p + columns + 1]!;
    dx = dx * INERTIA - ((b - a) * (1 - v) + (d - c) * v) * (1 - INERTIA);
    dy = dy * INERTIA - ((c - a) * (1 - u) + (d - b) * u) * (1 - INERTIA);
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1e-7) break;
    dx /= length;
    dy /= length;
    const nextX = x + dx;
    const nextY = y + dy;
    if (nextX < 1 || nextY < 1 || nextX >= columns - 2 || nextY >= rows - 2) break;
    const here = (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
    const q = (nextY | 0) * columns + (nextX | 0);
    const s = nextX - (nextX | 0);
    const t = nextY - (nextY | 0);
    const near = heights[q]! * (1 - s) + heights[q + 1]! * s;
    const far = heights[q + columns]! * (1 - s) + heights[q + columns + 1]! * s;
    const rise = near * (1 - t) + far * t - here;
    const capacity = Math.max(-rise, LEAST_FALL) * speed * water * CAPACITY;
    let change: number;
    if (rise > 0) change = Math.min(rise, load);
    else if (load > capacity) change = (load - capacity) * DEPOSIT_RATE;
    else change = -Math.min((capacity - load) * ERODE_RATE, -rise);
    load -= change;
    heights[p] = a + change * (1 - u) * (1 - v);
    heights[p + 1] = b + change * u * (1 - v);
    heights[p + columns] = c + change * (1 - u) * v;
    heights[p + columns + 1] = d + change * u * v;
    speed = Math.sqrt(Math.max(0.01, speed * speed - rise * GRAVITY));
    water *= 1 - EVAPORATION;
    x = nextX;
    y = nextY;
  }
}
