import type { Frame } from '../frame.ts';
import { addSight, addStars, type Sight } from '../sights.ts';
import type { TracedCamera } from '../traced/camera.ts';
import type { Outlook } from './outlook.ts';
import type { WallWindow } from './window.ts';

/** A direction in which a sight is seen, and how large. */
interface Place {
  readonly azimuth: number;
  readonly elevation: number;
  readonly radius: number;
}

/** Largest and least radius, radians; and its share of the pane. Larger than life, as painters draw them. */
const RADIUS = { least: 0.024, most: 0.075, ofPane: 0.3 } as const;
/** How many times as large as the rest. */
const PLANET_SIZE = 2.2;
const MARGIN = 0.06;
const STAR_PIXEL = 0.0012;

/** What is seen through the windows, with the sights in it: the first in the pane that shows it best, the next beside. */
export function withSights(
  outlook: Outlook,
  sights: readonly Sight[],
  windows: readonly WallWindow[],
  camera: TracedCamera,
  frame: Frame,
): Outlook {
  if (sights.length === 0) return outlook;
  const places = placesOf(windows, camera, frame);
  const seen = sights
    .filter((sight) => sight !== 'stars' && sight !== 'earth')
    .map((sight, index) => ({ sight, place: places[index] }));
  const isStarry = sights.some((sight) => sight === 'stars' || sight.endsWith('moon'));
  return (dx, dy, dz, out) => {
    outlook(dx, dy, dz, out);
    const azimuth = Math.atan2(dx, dz);
    const elevation = Math.atan2(dy, Math.hypot(dx, dz));
    if (isStarry && elevation > SKYLINE) addStars(azimuth, elevation, STAR_PIXEL, out);
    for (const { sight, place } of seen) {
      if (place === undefined) continue;
      const radius = place.radius * (sight === 'ringed-planet' ? PLANET_SIZE : 1);
      const right = ((azimuth - place.azimuth) * Math.cos(place.elevation)) / radius;
      addSight(sight, right, (elevation - place.elevation) / radius, 0.04, out);
    }
  };
}

/** Above what grows and is built outside, where sights are wanted: see `skylineFactor`. */
const SKYLINE = 0.14;

/** The middles of the panes that are in the picture, best first: large, high, and off the middle, where subjects stand. */
function placesOf(windows: readonly WallWindow[], camera: TracedCamera, frame: Frame): Place[] {
  const rated = windows.flatMap((window) => panesOf(window).flatMap((pane) => rate(pane, window, camera, frame)));
  return rated.sort((a, b) => b.score - a.score).map(({ place }) => place);
}

interface Pane {
  readonly along: number;
  readonly up: number;
  readonly sizeM: number;
}

function panesOf({ along, up, columns, rows, arched }: WallWindow): Pane[] {
  const width = (along[1] - along[0]) / columns;
  const height = (up[1] - up[0]) / rows;
  const first = arched && rows > 2 ? 1 : 0;
  return Array.from({ length: columns * Math.min(2, rows - first) }, (_, index) => ({
    along: along[0] + ((index % columns) + 0.5) * width,
    up: up[1] - (first + Math.floor(index / columns) + 0.5) * height,
    sizeM: Math.min(width, height),
  }));
}

function rate(
  { along, up, sizeM }: Pane,
  { axis, at }: WallWindow,
  camera: TracedCamera,
  { widthPx, heightPx }: Frame,
): { place: Place; score: number }[] {
  const x = (axis === 'x' ? at : along) - camera.x;
  const z = (axis === 'x' ? along : at) - camera.z;
  const forward = x * camera.sine + z * camera.cosine;
  if (forward < 0.5) return [];
  const column = (camera.centreXPx + (camera.focalPx * (x * camera.cosine - z * camera.sine)) / forward) / widthPx;
  const row = (camera.horizonYPx - (camera.focalPx * (up - camera.y)) / forward) / heightPx;
  if (column < MARGIN || column > 1 - MARGIN || row < MARGIN || row > 0.6) return [];
  const distance = Math.hypot(x, z);
  // A pane in a side wall is seen at a slant.
  const slant = (axis === 'x' ? Math.abs(x) : Math.abs(z)) / distance;
  const radius = Math.min(RADIUS.most, Math.max(RADIUS.least, (RADIUS.ofPane * sizeM * slant) / distance));
  const elevation = Math.atan2(up - camera.y, distance);
  const score = radius * 6 + Math.min(0.3, Math.abs(column - 0.5)) + (elevation > SKYLINE ? 0.3 : 0);
  return [{ place: { azimuth: Math.atan2(x, z), elevation, radius }, score }];
}
