import type { ConceptKind } from '../subject/concept.ts';
import type { Figure } from './figure.ts';
import { AFTER, carried, type Meeting } from './meeting.ts';

/** What hangs in swags on whatever has it. */
const GARLANDS: ReadonlySet<string> = new Set(['string-lights', 'bunting', 'evergreen-garland']);

/** Rows in which garlands hang, from the first on: heights and widths as shares of the host's. */
const ROWS: Partial<Record<ConceptKind, readonly (readonly [lift: number, width: number])[]>> = {
  building: [
    [0.56, 0.9],
    [0.24, 0.84],
    [0.4, 0.88],
  ],
  tree: [
    [0.24, 0.78],
    [0.44, 0.58],
    [0.62, 0.38],
  ],
};
const OTHERWISE = [
  [0.72, 0.94],
  [0.36, 0.94],
] as const;

/** True for garlands on what can bear them; people have them beside them like anything else. */
export function isDraped({ host, guests }: Meeting): boolean {
  return GARLANDS.has(guests[0]!.concept) && host.facts.kind !== 'person' && host.facts.kind !== 'animal';
}

/** Across the front of the host, one row below or above the other; more garlands than rows are left out of sight behind the first. */
export function drape({ host, guests }: Meeting): Figure[] {
  const rows = ROWS[host.facts.kind] ?? OTHERWISE;
  return guests.map((guest, i) => {
    const [lift, share] = rows[i % rows.length]!;
    const width = host.width * share;
    const height = (guest.height / guest.width) * width;
    return carried({
      ...guest,
      width,
      height,
      x: host.x,
      rise: host.rise,
      lift: host.lift + host.height * lift,
      order: host.order + AFTER,
    });
  });
}
