import type { RelationKind } from '../scene.ts';

/** Relations whose object may do something itself: "watching a bird flying". */
export const OBJECT_ACTS: ReadonlySet<RelationKind> = new Set([
  'watching',
  'chasing',
  'next-to',
  'with',
  'tending',
  'addressing',
  'shaking-hands',
  'high-fiving',
  'arm-wrestling',
]);

/** Relations whose objects are listed with commas. */
export const LISTED: ReadonlySet<RelationKind> = new Set(['with', 'in', 'holding', 'wearing', 'on']);

/** Relations to what somebody has about them. */
export const ACCOMPANIED: ReadonlySet<RelationKind> = new Set(['with', 'holding', 'wearing']);

/** Relations that lead on from their object when said again. */
export const CHAINED: ReadonlySet<RelationKind> = new Set(['on', 'in', 'under', 'behind', 'in-front-of']);

/** Deeds whose object is where the sentence goes on to say, not who does them. */
export const MOVES_ITS_OBJECT: ReadonlySet<RelationKind> = new Set(['pushing', 'pulling', 'tending', 'addressing']);
