import type { ConceptKind } from '../subject/concept.ts';
import { isGarland } from '../subject/garlands.ts';
import type { Figure } from './figure.ts';
import { AFTER, carried, type Meeting } from './meeting.ts';

/** Rows in which garlands hang, from the first on: heights and widths as shares of the host's. */
const ROWS: Partial<Record<ConceptKind, readonly (readonly [lift: number, width: number])[]>> = {
  building: [[0.52, 0.86]],
  tree: [
    [0.44, 0.62],
    [0.6, 0.66],
    [0.76, 0.46],
  ],
};
/** Firs are green down to the ground. */
const CONIFERS = /christmas|pine|fir|spruce|evergreen/;
const ON_CONIFER = [
  [0.16, 0.8],
  [0.4, 0.58],
  [0.62, 0.36],
] as const;
const OTHERWISE = [[0.7, 0.94]] as const;

/** True for garlands on what can bear them; people have them beside them like anything else. */
export function isDraped({ host, guests }: Meeting): boolean {
  return isGarland(guests[0]!.concept) && host.facts.kind !== 'person' && host.facts.kind !== 'animal';
}

/** Across the front of the host: as many rows as it has, whatever their number, for "lights" are many anyway. */
export function drape({ host, guests }: Meeting): Figure[] {
  const guest = guests[0]!;
  const rows = CONIFERS.test(host.concept) ? ON_CONIFER : (ROWS[host.facts.kind] ?? OTHERWISE);
  return rows.map(([lift, share]) => {
    const width = host.width * share;
    return carried({
      ...guest,
      width,
      height: (guest.height / guest.width) * width,
      x: host.x,
      rise: host.rise,
      lift: host.lift + host.height * lift,
      order: host.order + AFTER,
    });
  });
}
