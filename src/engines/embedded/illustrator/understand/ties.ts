import type { Relation, RelationKind } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import { isGarland } from '../subject/garlands.ts';
import type { Clause, Link } from './clause.ts';
import type { SceneDraft } from './draft.ts';
import { actsAs } from './kinds.ts';
import type { Nouns } from './nouns.ts';
import { type Participant, settleRelation } from './settle-relation.ts';
import { isWorn } from './tables/clothing.ts';
import { BARE_PLURAL_COUNT } from './tables/quantities.ts';

/** What two do to each other when nobody else is named: "a couple hugging". */
const MUTUAL: ReadonlySet<RelationKind> = new Set([
  'hugging',
  'kissing',
  'holding-hands',
  'against',
  'addressing',
  'dancing',
  'shaking-hands',
  'high-fiving',
  'arm-wrestling',
]);

/** Those who are drawn from the side when they turn to somebody. */
const TURN: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'fantasy']);

/** As many as a ring needs. */
const RING_COUNT = 7;
/** As many as sit at a table and are still seen well. */
const TABLE_COUNT = 4;

/** What a link says of the place of its subjects, as far as it fits what the link has come to mean. */
function whereOf({ at, side }: Link, kind: RelationKind): Pick<Relation, 'at' | 'side'> {
  return { ...(kind === 'on' && at && { at }), ...(kind === 'next-to' && side && { side }) };
}

/** Ties what a reader has read: who does what to whom, and what belongs to what. */
export class Ties {
  readonly #draft: SceneDraft;
  readonly #clause: Clause;
  readonly #nouns: Nouns;

  constructor(draft: SceneDraft, clause: Clause, nouns: Nouns) {
    this.#draft = draft;
    this.#clause = clause;
    this.#nouns = nouns;
  }

  /** Ties the object of a link to its subjects, or to what it was said right after. */
  relate(link: Link, object: number): void {
    const subjects =
      this.#isOnFood(link, object) || this.#hangsOnLast(link, object) ? [this.#clause.last!] : link.subjects;
    const { kind, isReversed } = settleRelation(
      link,
      subjects.map((id) => this.#participant(id)),
      this.#participant(object),
    );
    const isAtTable = !isReversed && /table$/.test(this.#draft.entities[object].concept);
    if (kind === 'around') this.#makeRing(isReversed ? [object] : subjects, isAtTable ? TABLE_COUNT : RING_COUNT);
    for (const subject of subjects) {
      if (isReversed) this.#draft.addRelation(kind, object, subject);
      else this.#draft.addRelation(kind, subject, object, whereOf(link, kind));
    }
  }

  /** "a couple hugging", "two knights fighting": the one does it to the other. False where that is not how it is done. */
  relateToEachOther({ kind, subjects, isVerb }: Link): boolean {
    if (!MUTUAL.has(kind) || !isVerb) return false;
    const [first, second = this.#splitPair(first)] = subjects;
    if (second === undefined) return false;
    this.#draft.addRelation(kind, first, second);
    return true;
  }

  /** "two women talking to each other", "facing one another": the first does it to the second. */
  relateBoth({ kind, subjects }: Link): void {
    const [first, second] = subjects;
    if (first === undefined) return;
    const isGaze = kind === 'watching' || (kind === 'in-front-of' && subjects.every((id) => this.canAct(id)));
    // Who talks to somebody is the one that is drawn turned to him.
    const gaze = subjects.every((id) => TURN.has(this.#participant(id).kind)) ? 'addressing' : 'watching';
    const deed = isGaze ? gaze : kind;
    const other = second ?? (MUTUAL.has(deed) || isGaze ? this.#splitPair(first) : undefined);
    if (other !== undefined) this.#draft.addRelation(deed, first, other);
  }

  /** Makes two of a kind two things of their own, so that the one can face the other. */
  #splitPair(id: number): number | undefined {
    const first = this.#draft.entities[id];
    if (first.count !== 2) return undefined;
    const second = this.#draft.addEntity({ ...first, count: 1 });
    if (second === undefined) return undefined;
    first.count = 1;
    return second.id;
  }

  /** Things do not act: in "wearing a hat and glasses working …" nobody but the wearer works. */
  canAct(id: number): boolean {
    const { concept } = this.#draft.entities[id];
    return actsAs(concept, this.#nouns.kindOf(concept));
  }

  isWorn(id: number): boolean {
    return isWorn(this.#draft.entities[id].concept);
  }

  /** "surrounded by flowers": as many as a ring needs, where no number is said. */
  #makeRing(ids: readonly number[], count: number): void {
    for (const id of ids) {
      const entity = this.#draft.entities[id];
      if (entity.count === BARE_PLURAL_COUNT && !entity.isCounted) entity.count = count;
    }
  }

  /** "blowing out candles on a cake": the candles are on the cake, nobody else. */
  #isOnFood({ kind, subjects }: Link, object: number): boolean {
    const { last } = this.#clause;
    if (kind !== 'on' || last === undefined || subjects.includes(last) || this.canAct(last)) return false;
    return this.#nouns.kindOf(this.#draft.entities[object].concept) === 'food';
  }

  /** "singers before a house with fairy lights": the lights are on the house. */
  #hangsOnLast({ kind, subjects }: Link, object: number): boolean {
    const { last } = this.#clause;
    if (kind !== 'with' || last === undefined || subjects.includes(last)) return false;
    return isGarland(this.#draft.entities[object].concept) && !this.canAct(last);
  }

  #participant(id: number): Participant {
    const { concept, count, pose } = this.#draft.entities[id];
    return { concept, count, kind: this.#nouns.kindOf(concept), ...(pose && { pose }) };
  }
}
