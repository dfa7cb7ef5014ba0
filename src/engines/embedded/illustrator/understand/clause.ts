import type { PerchId, RelationKind, Side } from '../scene.ts';

/** A verb or preposition that waits for its object. */
export interface Link {
  readonly kind: RelationKind;
  readonly subjects: readonly number[];
  /** "surrounded by": the object does it to the subjects. */
  readonly isReversed: boolean;
  readonly isVerb: boolean;
  /** English noun to add when no object is named. */
  readonly implied?: string;
  /** What it is without an object. Default: the same. */
  readonly usually?: RelationKind;
  /** For "a basket of …": the link that took the basket, if any. */
  readonly outer?: Link | undefined;
  readonly isContainer?: boolean;
  /** The verb as typed, where nothing of it shows without an object. */
  readonly typed?: string;
  /** See `Relation.at`. */
  readonly at?: PerchId;
  /** See `Relation.side`. */
  readonly side?: Side;
}

/** Where the reading of a sentence stands. */
export interface Clause {
  /** Entities that the clause is about. */
  topics: number[];
  /** Topics of the clause before: what "it" points to. */
  previousTopics: readonly number[];
  /** The entity named last. */
  last?: number;
  /** Who a posture has just been said of, where that is not the topics: "a man next to a woman lying …". */
  posed?: number;
  /** Something has been said about the topics already. */
  hasPredicate: boolean;
  link?: Link;
  /** The link that took the last object; "and" may add another. */
  lastLink?: Link;
  /** An "and" has been read since the last noun. */
  isJoined: boolean;
  /** A pause has been read since the last noun. */
  isPaused: boolean;
  /** "who", "that" has just been read. */
  isRelative: boolean;
  /** An unknown word has been read since the last noun. */
  hasUnknown: boolean;
  isNegated: boolean;
  /** "of" has just been read: what follows belongs to the thing before. */
  isOwned: boolean;
  /** Said before any topic was named: "under a tree, a dog …". */
  front: { readonly link: Link; readonly object?: number } | undefined;
}

export function openClause(): Clause {
  return {
    topics: [],
    previousTopics: [],
    hasPredicate: false,
    isJoined: false,
    isPaused: false,
    isRelative: false,
    hasUnknown: false,
    isNegated: false,
    isOwned: false,
    front: undefined,
  };
}

/** Begins a clause about other things. */
export function turnTo(clause: Clause, topics: readonly number[]): void {
  clause.previousTopics = clause.topics;
  clause.topics = [...topics];
  clause.hasPredicate = false;
  delete clause.lastLink;
}
