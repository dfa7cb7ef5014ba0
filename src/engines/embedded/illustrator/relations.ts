/** `subject` does something to, or lies somewhere relative to, `object` (both entity ids). */
export interface Relation {
  readonly kind: RelationKind;
  readonly subject: number;
  readonly object: number;
  /** Where on the object's body the subject is. Default: nothing is said of it. */
  readonly at?: PerchId;
  /** On which side of the object the subject is seen in the picture. Default: nothing is said of it. */
  readonly side?: Side;
}

export type Side = 'left' | 'right';

/** Places of a body that carry somebody or something. */
export const PERCHES = ['shoulder', 'head', 'lap', 'hand'] as const;
export type PerchId = (typeof PERCHES)[number];

export const SPATIAL_RELATIONS = [
  'on',
  'in',
  'under',
  'behind',
  'in-front-of',
  'next-to',
  'above',
  'between',
  'around',
  'against',
  'through',
] as const;
export const ACTION_RELATIONS = [
  'holding',
  'wearing',
  'riding',
  'reading',
  'eating',
  'drinking',
  'playing',
  'chasing',
  'hugging',
  'kissing',
  'holding-hands',
  'dancing',
  'shaking-hands',
  'high-fiving',
  'arm-wrestling',
  'kicking',
  'juggling',
  'tossing',
  'climbing',
  'catching',
  'hanging',
  'painting',
  'cooking',
  'watching',
  'using',
  'tending',
  'pushing',
  'pulling',
  'addressing',
  'with',
] as const;
/** What the subject is a picture on. */
export const SURFACE_RELATIONS = ['printed-on'] as const;
export type RelationKind = (typeof SPATIAL_RELATIONS | typeof ACTION_RELATIONS | typeof SURFACE_RELATIONS)[number];
