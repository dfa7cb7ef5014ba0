import type { RelationKind } from '../scene.ts';
import { type Clause, type Link, openClause, turnTo } from './clause.ts';
import type { EntityDraft, SceneDraft } from './draft.ts';
import { countOf, emptyNounPhrase, isDescribed, isOpen, type NounPhrase } from './noun-phrase.ts';
import type { NounMatch, Nouns } from './nouns.ts';
import { CLOTHING_CONCEPTS } from './tables/clothing.ts';
import { LIVING_SYNONYMS } from './tables/synonyms-living.ts';
import { THING_SYNONYMS } from './tables/synonyms-things.ts';
import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];

/** Relations whose object may do something itself: "watching a bird flying". */
const OBJECT_ACTS: ReadonlySet<RelationKind> = new Set(['watching', 'chasing', 'next-to', 'with']);

/** What two do to each other when nobody else is named: "a couple hugging". */
const MUTUAL: ReadonlySet<RelationKind> = new Set(['hugging', 'against']);

const WEARING = { kind: 'wearing', isReversed: false, isVerb: false } as const;

/** Things one flies on. */
const CARRIES_FLIERS = /broom|carpet|cloud|rocket|plane|balloon|leaf|feather|dragon|saucer|umbrella|moon/;

/** The position in the marks and everything read so far; the handlers in `handlers.ts` move it on. */
export class Reader {
  readonly clause: Clause = openClause();
  phrase: NounPhrase = emptyNounPhrase();
  /** A pose said before its subject: "sleeping under a tree, a fox". */
  frontPose: NounPhrase['pose'];
  position = 0;
  readonly draft: SceneDraft;
  readonly marks: readonly Mark[];
  readonly #nouns: Nouns;

  constructor(draft: SceneDraft, marks: readonly Mark[], nouns: Nouns) {
    this.draft = draft;
    this.marks = marks;
    this.#nouns = nouns;
  }

  /** The mark right after the current one. */
  next(): Mark | undefined {
    return this.marks[this.position + 1];
  }

  previousKind(): Kind | undefined {
    return this.marks[this.position - 1]?.sense.kind;
  }

  /** The first mark after the current one whose kind is not skipped. */
  nextBeyond(skipped: ReadonlySet<Kind>): Mark | undefined {
    let index = this.position + 1;
    while (index < this.marks.length && skipped.has(this.marks[index].sense.kind)) index++;
    return this.marks[index];
  }

  /** Ends the noun phrase begun: colours without a noun go to whoever they are about. */
  flushPhrase(): void {
    const { colours, attributes, count } = this.phrase;
    this.phrase = emptyNounPhrase();
    if (colours.length === 0 && attributes.length === 0) return;
    const owner = this.#ownerOfLooseWords(count);
    if (owner === undefined) this.draft.palette.push(...colours);
    else {
      owner.colours.push(...colours);
      owner.attributes.push(...attributes);
    }
  }

  /** "the apples are red", "a girl in white", "three balloons: one red, one blue". */
  #ownerOfLooseWords(count: number | undefined): EntityDraft | undefined {
    const { last, isPaused, hasUnknown, link } = this.clause;
    if (last === undefined || hasUnknown) return undefined;
    if (isPaused)
      return count !== undefined && this.draft.entities[last].count > 1 ? this.draft.entities[last] : undefined;
    if (link === undefined) return this.draft.entities[last];
    return link.kind === 'in' || link.kind === 'wearing' ? this.draft.entities[link.subjects[0]] : undefined;
  }

  /** Gives up waiting for the object of a link; a verb such as "reading" then brings its own. */
  closeLink(): void {
    const { link, hasUnknown } = this.clause;
    delete this.clause.link;
    if (link !== undefined && MUTUAL.has(link.kind) && link.isVerb && link.subjects.length > 1) {
      this.draft.addRelation(link.kind, link.subjects[0], link.subjects[1]);
      return;
    }
    if (link?.implied === undefined || hasUnknown) return;
    const match = this.#nouns.find(link.implied, false);
    if (match === undefined) return;
    const object = this.#addEntity(match.concepts[0], match.word, 1, emptyNounPhrase());
    if (object !== undefined)
      for (const subject of link.subjects) this.draft.addRelation(link.kind, subject, object.id);
  }

  openLink(link: Omit<Link, 'subjects'>): void {
    this.closeLink();
    const subjects = this.subjects(link.isVerb);
    this.clause.isRelative = false;
    if (subjects.length > 0) this.clause.link = { ...link, subjects };
    else if (link.kind !== 'with') this.clause.front = { link: { ...link, subjects } };
    this.clause.hasPredicate = subjects.length > 0;
    this.clause.hasUnknown = false;
  }

  /** Who a verb or preposition at this place is about. */
  subjects(isVerb: boolean): readonly number[] {
    const { clause } = this;
    if (clause.last === undefined) return clause.topics;
    if (clause.isRelative) return [clause.last];
    const isRightAfterObject =
      isVerb && this.#followsNoun() && clause.lastLink !== undefined && !clause.topics.includes(clause.last);
    if (!isRightAfterObject) return clause.topics;
    const canAct =
      OBJECT_ACTS.has(clause.lastLink!.kind) &&
      Object.hasOwn(LIVING_SYNONYMS, this.draft.entities[clause.last].concept);
    return canAct ? [clause.last] : clause.topics;
  }

  #followsNoun(): boolean {
    return this.previousKind() === 'noun';
  }

  findNoun(phrase: string): NounMatch | undefined {
    return this.#nouns.find(phrase, false);
  }

  /** Reads a thing: adds it, or finds it among what was named, and ties it to the rest. */
  readNoun(match: NounMatch, raw: string, nextIsVerb: boolean): void {
    const { phrase, draft } = this;
    this.phrase = emptyNounPhrase();
    if (this.clause.isNegated) {
      for (const concept of match.concepts) draft.excluded.concepts.add(concept);
      return;
    }
    const count = countOf(phrase, match.isPlural);
    const ids: number[] = [];
    for (const concept of match.concepts) {
      const entity = this.#repeated(concept, phrase) ?? this.#addEntity(concept, match.word, count, phrase);
      if (entity === undefined) draft.reportUnknown(raw);
      else ids.push(entity.id);
    }
    if (ids.length > 0) this.#attach(ids, nextIsVerb);
  }

  #addEntity(concept: string, word: string, count: number, phrase: NounPhrase): EntityDraft | undefined {
    const pose = phrase.pose;
    return this.draft.addEntity({
      concept,
      word,
      count,
      colours: [...new Set(phrase.colours)],
      sizeFactor: phrase.sizeFactor,
      ...(pose && { pose }),
      attributes: [...new Set(phrase.attributes)],
    });
  }

  /** "the cat", or the same bare word again, is the cat named before. */
  #repeated(concept: string, phrase: NounPhrase): EntityDraft | undefined {
    const isNew = phrase.determiner === 'indefinite' || phrase.count !== undefined || phrase.colours.length > 0;
    return isNew ? undefined : this.draft.entities.find((entity) => entity.concept === concept);
  }

  #attach(ids: readonly number[], nextIsVerb: boolean): void {
    const { clause } = this;
    const { link, lastLink } = clause;
    if (clause.front !== undefined && clause.front.object === undefined) {
      clause.front = { ...clause.front, object: ids[0] };
    } else if (link !== undefined) {
      for (const id of ids) this.#relate(link, id);
      clause.lastLink = link;
      delete clause.link;
    } else if (clause.isOwned) {
      const worn = ids.filter((id) => this.#isWorn(id));
      for (const id of worn) this.#relate({ ...WEARING, subjects: clause.topics }, id);
    } else if (lastLink !== undefined && this.#sharesLink(ids, nextIsVerb)) {
      for (const id of ids) this.#relate(lastLink, id);
    } else this.#becomeTopic(ids);
    clause.last = ids.at(-1)!;
    clause.isJoined = false;
    clause.isPaused = false;
    clause.hasUnknown = false;
    clause.isOwned = false;
  }

  #becomeTopic(ids: readonly number[]): void {
    const { clause, draft, frontPose } = this;
    if (clause.hasPredicate && clause.topics.length > 0) turnTo(clause, ids);
    else clause.topics.push(...ids.filter((id) => !clause.topics.includes(id)));
    if (clause.front?.object !== undefined && clause.isJoined) clause.topics.unshift(clause.front.object);
    else if (clause.front?.object !== undefined) {
      for (const id of ids) this.#relate({ ...clause.front.link, subjects: [id] }, clause.front.object);
    }
    clause.front = undefined;
    if (frontPose !== undefined) for (const id of ids) draft.entities[id].pose ??= frontPose;
    this.frontPose = undefined;
  }

  /** "with a lamp and a book": the second object goes with the first, unless it begins a clause of its own. */
  #sharesLink(ids: readonly number[], nextIsVerb: boolean): boolean {
    const { isJoined, isPaused, last } = this.clause;
    if (!isJoined || isPaused) return false;
    const canAct = ids.every((id) => this.#canAct(id));
    const isDressed = last !== undefined && this.#isWorn(last);
    return !(canAct && (nextIsVerb || isDressed));
  }

  /** Things do not act: in "wearing a hat and glasses working …" nobody but the wearer works. */
  #canAct(id: number): boolean {
    const { concept } = this.draft.entities[id];
    return !Object.hasOwn(THING_SYNONYMS, concept) && !CLOTHING_CONCEPTS.has(concept);
  }

  #isWorn(id: number): boolean {
    return CLOTHING_CONCEPTS.has(this.draft.entities[id].concept);
  }

  #relate(link: Link, object: number): void {
    const kind = this.#settledKind(link, object);
    for (const subject of link.subjects) {
      if (link.isReversed) this.draft.addRelation(kind, object, subject);
      else this.draft.addRelation(kind, subject, object);
    }
  }

  /** What a link means with this object: clothes are worn, umbrellas are not, and who flies is above a house, not on it. */
  #settledKind({ kind, subjects, isReversed }: Link, object: number): RelationKind {
    const { concept } = this.draft.entities[object];
    if (isReversed) return kind;
    if ((kind === 'with' || kind === 'in') && this.#isWorn(object)) return 'wearing';
    if (kind === 'wearing' && concept === 'umbrella') return 'holding';
    const flies = subjects.every((id) => this.draft.entities[id].pose === 'fly');
    const carries = Object.hasOwn(LIVING_SYNONYMS, concept) || CARRIES_FLIERS.test(concept);
    return kind === 'on' && flies && !carries ? 'above' : kind;
  }

  /** True when adjectives, an article or a number wait for their noun. */
  hasOpenPhrase(): boolean {
    return isOpen(this.phrase);
  }

  isPhraseDescribed(): boolean {
    return isDescribed(this.phrase);
  }
}
