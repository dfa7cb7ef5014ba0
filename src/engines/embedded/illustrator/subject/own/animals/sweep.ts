import type { Point } from '../../drawing.ts';

/** What is swept along a curve: an arm of an octopus, the body of a whale. */
export interface Sweep {
  readonly start: Point;
  readonly length: number;
  /** Direction in degrees, 0 to the right and 90 down, at a share of the length. */
  heading(share: number): number;
  /** Half thickness at a share of the length. */
  radius(share: number): number;
}

/** One station of a swept body. */
export interface Station extends Point {
  readonly share: number;
  readonly radius: number;
  readonly degrees: number;
}

const STEPS = 48;

/** Stations from the start to the end. */
export function stationsOf({ start, length, heading, radius }: Sweep, steps = STEPS): readonly Station[] {
  const stations: Station[] = [];
  let { x, y } = start;
  for (let i = 0; i <= steps; i++) {
    const share = i / steps;
    const degrees = heading(share);
    stations.push({ x, y, share, radius: radius(share), degrees });
    x += (Math.cos((degrees * Math.PI) / 180) * length) / steps;
    y += (Math.sin((degrees * Math.PI) / 180) * length) / steps;
  }
  return stations;
}

/** A point beside a station: `across` in radii, positive to the right of the direction. */
export function beside({ x, y, radius, degrees }: Station, across: number): Point {
  const angle = ((degrees + 90) * Math.PI) / 180;
  return { x: x + Math.cos(angle) * radius * across, y: y + Math.sin(angle) * radius * across };
}

/** The outline of a strip between two lines beside the stations, closed. */
export function stripOf(stations: readonly Station[], from = -1, to = 1): string {
  const there = stations.map((station) => beside(station, from));
  const back = stations.map((station) => beside(station, to)).reverse();
  return `M${[...there, ...back].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')}Z`;
}
