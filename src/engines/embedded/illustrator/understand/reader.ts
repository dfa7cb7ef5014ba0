import type { ConceptKind } from '../subject/concept.ts';
import { BODY_FACTS } from './body-facts.ts';
import { type Clause, type Link, openClause, turnTo } from './clause.ts';
import type { EntityDraft, SceneDraft } from './draft.ts';
import { isFeeling } from './feelings.ts';
import { ACCOMPANIED, CHAINED, LISTED, MOVES_ITS_OBJECT, OBJECT_ACTS } from './link-kinds.ts';
import { isListed, isPlacedNext, objectAfter } from './look-ahead.ts';
import { countOf, emptyNounPhrase, isDescribed, isOpen, type NounPhrase } from './noun-phrase.ts';
import type { NounMatch, Nouns } from './nouns.ts';
import { BREED_COATS } from './tables/breeds.ts';
import { isWorn } from './tables/clothing.ts';
import { MATERIAL_COLOURS, TELLING_MATERIALS } from './tables/media.ts';
import type { Occasion } from './tables/occasions.ts';
import { YOUNG_NAMES } from './tables/synonyms-living.ts';
import type { Mark } from './tagger.ts';
import { Ties } from './ties.ts';

type Kind = Mark['sense']['kind'];

/** How large the young are drawn against the grown. */
const YOUNG_SIZE = 0.7;

/** "a bowl of ramen from above, steam": what the steam of a prompt rises from. */
const STEAMS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['food', 'drink']);

/** A ball without a name of its own is that of the game. */
const BALLS = /^(soccer-)?ball$/;

const WEARING = { kind: 'wearing', isReversed: false, isVerb: false } as const;

/** The position in the marks and everything read so far; the handlers in `handlers.ts` move it on. */
export class Reader {
  readonly clause: Clause = openClause();
  phrase: NounPhrase = emptyNounPhrase();
  /** A pose said before its subject: "sleeping under a tree, a fox". */
  frontPose: NounPhrase['pose'];
  position = 0;
  /** What is done with which tool and by whom, and the words for a deed that nothing but its tool shows. */
  readonly tools: { readonly noun: string; readonly users: readonly number[]; readonly deed?: string }[] = [];
  /** What people have come together for. */
  readonly occasions: { readonly occasion: Omit<Occasion, 'words'>; readonly hasGuests: boolean }[] = [];
  /** Verbs for whose object nothing was named. */
  readonly idleDeeds: Link[] = [];
  readonly draft: SceneDraft;
  readonly marks: readonly Mark[];
  readonly #nouns: Nouns;
  readonly #ties: Ties;
  /** The noun just read has an article or a number. */
  #opensPhrase = false;

  constructor(draft: SceneDraft, marks: readonly Mark[], nouns: Nouns) {
    this.draft = draft;
    this.marks = marks;
    this.#nouns = nouns;
    this.#ties = new Ties(draft, this.clause, nouns);
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
    const { colours, attributes, said, count } = this.phrase;
    this.phrase = emptyNounPhrase();
    if (colours.length === 0 && attributes.length === 0) return;
    const owner = this.#ownerOfLooseWords(count, attributes);
    if (owner === undefined) {
      this.draft.palette.push(...colours);
      for (const word of said) this.draft.reportUnknown(word);
    } else {
      owner.colours.push(...colours);
      owner.attributes.push(...attributes);
    }
  }

  /** "a boy crying because …": what follows cannot take the feeling back, known or not. */
  settleFeelings(): void {
    const { attributes, determiner } = this.phrase;
    const isAllFeeling = attributes.length > 0 && attributes.every(isFeeling);
    if (isAllFeeling && determiner === undefined && !this.clause.isJoined) this.flushPhrase();
  }

  /** "the apples are red", "a girl in white", "three balloons: one red, one blue". */
  #ownerOfLooseWords(count: number | undefined, attributes: readonly string[]): EntityDraft | undefined {
    const { last, isPaused, hasUnknown, link } = this.clause;
    const isBody = attributes.some((attribute) => BODY_FACTS.has(attribute));
    if (isBody && (link?.kind === 'with' || link?.kind === 'wearing')) return this.draft.entities[link.subjects[0]];
    if (last === undefined || hasUnknown) return undefined;
    const feeler = attributes.some(isFeeling) ? this.#feelerFor(last) : undefined;
    if (isPaused && feeler !== undefined) return this.draft.entities[feeler];
    if (isPaused && attributes.length > 0 && attributes.every((attribute) => attribute === 'steaming'))
      return this.draft.entities.findLast(({ concept }) => STEAMS.has(this.kindOf(concept)));
    if (isPaused)
      return count !== undefined && this.draft.entities[last].count > 1 ? this.draft.entities[last] : undefined;
    if (link === undefined) return this.draft.entities[feeler ?? last];
    return link.kind === 'in' || link.kind === 'wearing' ? this.draft.entities[link.subjects[0]] : undefined;
  }

  /** "a man with an axe screaming": it is not the axe that screams. */
  #feelerFor(last: number): number | undefined {
    return this.#ties.canAct(last) ? last : this.clause.topics.find((id) => this.#ties.canAct(id));
  }

  /** "talking to each other": ties the subjects of a link to one another. */
  relateBoth(link: Link): void {
    this.#ties.relateBoth(link);
  }

  /** Gives up waiting for the object of a link; a verb such as "reading" then brings its own. */
  closeLink(): void {
    const { link, hasUnknown } = this.clause;
    delete this.clause.link;
    if (link !== undefined && this.#ties.relateToEachOther(link)) return;
    if (link?.typed !== undefined) this.draft.reportUnknown(link.typed);
    if (link === undefined || hasUnknown) return;
    if (link.implied === undefined && link.isVerb) this.idleDeeds.push(link);
    const match = link.implied === undefined ? undefined : this.#nouns.find(link.implied, false);
    if (match === undefined) return;
    const object = this.#addEntity(match.concepts[0], match.word, 1, emptyNounPhrase());
    if (object !== undefined)
      for (const subject of link.subjects) this.draft.addRelation(link.kind, subject, object.id);
  }

  openLink(link: Omit<Link, 'subjects'>): void {
    this.closeLink();
    const isAboutLast =
      this.#continuesChain(link) ||
      this.#isAboutPushed(link) ||
      this.#fillsLast(link) ||
      this.#placesPosed(link) ||
      this.#dressesLast(link);
    delete this.clause.posed;
    const subjects = isAboutLast ? [this.clause.last!] : this.subjects(link.isVerb);
    this.clause.isRelative = false;
    if (subjects.length > 0) this.clause.link = { ...link, subjects };
    else if (link.kind !== 'with') this.clause.front = { link: { ...link, subjects } };
    this.clause.hasPredicate = subjects.length > 0;
    this.clause.hasUnknown = false;
  }

  /** "a bicycle with a basket full of flowers": the basket is full. */
  #fillsLast({ kind, isVerb, isReversed }: Omit<Link, 'subjects'>): boolean {
    return kind === 'in' && isReversed && !isVerb && this.clause.last !== undefined && this.#followsNoun();
  }

  /** "a cat on a box on a table": the box is on the table. */
  #continuesChain({ kind, isVerb, isReversed }: Omit<Link, 'subjects'>): boolean {
    const { last, lastLink, isJoined, isPaused } = this.clause;
    if (last === undefined || isVerb || isReversed || isJoined || isPaused) return false;
    return lastLink?.kind === kind && CHAINED.has(kind) && !lastLink.isReversed;
  }

  /** "pushing an old man in a wheelchair": he is in it, not who pushes; "pulling a sled with a girl": she is on it. */
  #isAboutPushed({ kind, isVerb }: Omit<Link, 'subjects'>): boolean {
    const { last, lastLink, isJoined, isPaused } = this.clause;
    if (last === undefined || isVerb || isJoined || isPaused) return false;
    if (lastLink === undefined || !MOVES_ITS_OBJECT.has(lastLink.kind)) return false;
    return this.#ties.canAct(last)
      ? kind === 'in' || kind === 'on'
      : kind === 'with' && lastLink.kind !== 'tending' && lastLink.kind !== 'addressing';
  }

  /** "a nurse next to a man lying in a bed": it is he who is in it. */
  #placesPosed({ isVerb }: Omit<Link, 'subjects'>): boolean {
    const { last, posed, isJoined, isPaused } = this.clause;
    const isOfLast = !isVerb && !isJoined && !isPaused && last !== undefined && posed === last;
    return isOfLast && objectAfter(this.marks, this.position) !== undefined;
  }

  /** "a man dancing with a woman in a gown": she wears it. */
  #dressesLast({ kind, isVerb, isReversed }: Omit<Link, 'subjects'>): boolean {
    const { last, lastLink, topics, isJoined, isPaused } = this.clause;
    if (last === undefined || lastLink === undefined || topics.includes(last)) return false;
    if (isVerb || isReversed || isJoined || isPaused || (kind !== 'in' && kind !== 'wearing')) return false;
    const worn = objectAfter(this.marks, this.position)?.noun?.concepts[0];
    return this.#followsNoun() && this.#ties.canAct(last) && worn !== undefined && isWorn(worn);
  }

  /** Notes of whom a posture has just been said, for the place that follows. */
  notePosture(subjects: readonly number[]): void {
    const { last, topics } = this.clause;
    const isOfLast = subjects.length === 1 && subjects[0] === last && !topics.includes(last);
    if (isOfLast) this.clause.posed = last;
  }

  /** Who a verb or preposition at this place is about. */
  subjects(isVerb: boolean): readonly number[] {
    const { clause } = this;
    if (clause.last === undefined) return clause.topics;
    if (clause.isRelative) return [clause.last];
    const isRightAfterObject =
      isVerb && this.#followsNoun() && clause.lastLink !== undefined && !clause.topics.includes(clause.last);
    if (!isRightAfterObject) return clause.topics;
    const canAct = OBJECT_ACTS.has(clause.lastLink!.kind) && this.#ties.canAct(clause.last);
    return canAct ? [clause.last] : clause.topics;
  }

  #followsNoun(): boolean {
    return this.previousKind() === 'noun';
  }

  findNoun(phrase: string): NounMatch | undefined {
    return this.#nouns.find(phrase, false);
  }

  /** Reads a thing: adds it, or finds it among what was named, and ties it to the rest. */
  readNoun(named: NounMatch, raw: string, nextIsVerb: boolean): void {
    const { phrase, draft } = this;
    this.phrase = emptyNounPhrase();
    const match = this.#heapOf(named, raw, phrase);
    if (this.clause.isNegated) {
      for (const concept of match.concepts) draft.excluded.concepts.add(concept);
      return;
    }
    if (match.concepts.some((concept) => this.#isMissing(concept))) {
      draft.reportUnknown(raw);
      return;
    }
    if (YOUNG_NAMES.has(match.word)) {
      phrase.sizeFactor *= YOUNG_SIZE;
      phrase.attributes.push('young');
    }
    this.#opensPhrase = phrase.determiner !== undefined || phrase.count !== undefined;
    const count = countOf(phrase, match.word, match.isPlural);
    const ids: number[] = [];
    for (const concept of match.concepts) {
      const entity =
        this.#named(this.#repeated(concept, phrase), match, count) ??
        this.#played(concept, phrase) ??
        this.#addEntity(concept, match.word, count, phrase);
      if (entity === undefined) draft.reportUnknown(raw);
      else ids.push(entity.id);
    }
    if (ids.length > 0) this.#attach(ids, nextIsVerb);
  }

  /** A pile with a drawing of its own is that one thing; others are as many as a pile has. */
  #heapOf(named: NounMatch, raw: string, phrase: NounPhrase): NounMatch {
    if (phrase.heap === undefined) return named;
    const { name, word } = phrase.heap;
    const isPile = name === 'heaped' || name === 'stacked';
    const whole = isPile ? this.findNoun(`${word} of ${raw.toLowerCase()}`) : undefined;
    // Rows of houses are streets, which have their own order.
    const isStreet = name === 'in-row' && this.kindOf(named.concepts[0]!) === 'building';
    if (whole === undefined) phrase.attributes.push(...(isStreet ? [] : [name]));
    else {
      delete phrase.count;
      delete phrase.isCounted;
    }
    return whole ? { ...whole, isPlural: false } : named;
  }

  /** What can only be drawn on somebody, where nobody wears it. */
  #isMissing(concept: string): boolean {
    if (this.#nouns.isDepictable(concept)) return false;
    const { link, lastLink, isOwned, topics, isJoined } = this.clause;
    const tie = link ?? (isJoined ? lastLink : undefined);
    const wearers = tie?.subjects ?? (isOwned ? topics : []);
    const isTied = tie === undefined ? isOwned : tie.kind === 'wearing' || tie.kind === 'with' || tie.kind === 'in';
    return !isTied || !wearers.some((id) => this.#ties.canAct(id));
  }

  /** Adds a thing that somebody who has just been named wears or holds; false where it cannot be drawn. */
  give(owner: number, noun: string, kind: 'wearing' | 'holding' | 'using'): boolean {
    const match = this.findNoun(noun);
    const given = match && this.#addEntity(match.concepts[0], match.word, 1, emptyNounPhrase());
    if (given !== undefined) this.draft.addRelation(kind, owner, given.id);
    return given !== undefined;
  }

  kindOf(concept: string): ConceptKind {
    return this.#nouns.kindOf(concept);
  }

  /** True of who may do something. */
  isActor(id: number): boolean {
    return this.#ties.canAct(id);
  }

  #addEntity(concept: string, word: string, count: number, phrase: NounPhrase): EntityDraft | undefined {
    const pose = phrase.pose;
    const material = phrase.attributes.find((attribute) => TELLING_MATERIALS.has(attribute));
    if (material !== undefined && phrase.colours.length === 0) phrase.colours.push(MATERIAL_COLOURS[material]);
    const coat = Object.hasOwn(BREED_COATS, word) ? BREED_COATS[word] : undefined;
    if (coat !== undefined && phrase.colours.length === 0) phrase.colours.push(coat);
    return this.draft.addEntity({
      concept,
      word,
      count,
      ...(phrase.isCounted && { isCounted: true }),
      colours: [...new Set(phrase.colours)],
      sizeFactor: phrase.sizeFactor,
      ...(pose && { pose }),
      attributes: [...new Set(phrase.attributes)],
    });
  }

  /** "breakfast with croissants": what a word for several things has brought is what its own name says. */
  #named(known: EntityDraft | undefined, { word }: NounMatch, count: number): EntityDraft | undefined {
    if (known === undefined || known.word === word || (this.findNoun(known.word)?.concepts.length ?? 1) < 2)
      return known;
    known.word = word;
    known.count = Math.max(known.count, count);
    return known;
  }

  /** "the cat", or the same bare word again, is the cat named before. */
  #repeated(concept: string, phrase: NounPhrase): EntityDraft | undefined {
    const isNew = phrase.determiner === 'indefinite' || phrase.count !== undefined || phrase.colours.length > 0;
    return isNew ? undefined : this.draft.entities.find((entity) => entity.concept === concept);
  }

  /** "a football player kicking a ball": the ball is the one played with. */
  #played(concept: string, phrase: NounPhrase): EntityDraft | undefined {
    const { link } = this.clause;
    if (
      link === undefined ||
      (!link.isVerb && !ACCOMPANIED.has(link.kind)) ||
      phrase.count !== undefined ||
      phrase.colours.length > 0
    )
      return undefined;
    const isBall = BALLS.test(concept);
    return this.draft.entities.find(
      (entity) =>
        (entity.concept === concept || (isBall && this.#nouns.kindOf(entity.concept) === 'sport')) &&
        this.draft.relations.some(({ subject, object }) => link.subjects.includes(subject) && object === entity.id),
    );
  }

  #attach(ids: readonly number[], nextIsVerb: boolean): void {
    const { clause } = this;
    const { link } = clause;
    this.#leaveContainer();
    const { lastLink } = clause;
    if (clause.front !== undefined && clause.front.object === undefined) {
      clause.front = { ...clause.front, object: ids[0] };
    } else if (link !== undefined) {
      for (const id of ids) this.#ties.relate(link, id);
      clause.lastLink = link;
      delete clause.link;
    } else if (clause.isOwned) {
      const worn = ids.filter((id) => this.#ties.isWorn(id));
      for (const id of worn) this.#ties.relate({ ...WEARING, subjects: clause.topics }, id);
    } else if (lastLink !== undefined && this.#sharesLink(ids, nextIsVerb)) {
      for (const id of ids) this.#ties.relate(lastLink, id);
    } else this.#becomeTopic(ids);
    clause.last = ids.at(-1)!;
    delete clause.posed;
    clause.isJoined = false;
    clause.isPaused = false;
    clause.hasUnknown = false;
    clause.isOwned = false;
  }

  /** "a basket of apples and a lamp": with an article, the second thing is not in the basket. */
  #leaveContainer(): void {
    const { link, lastLink } = this.clause;
    if (link !== undefined || !lastLink?.isContainer || !this.#opensPhrase) return;
    if (lastLink.outer === undefined) delete this.clause.lastLink;
    else this.clause.lastLink = lastLink.outer;
  }

  #becomeTopic(ids: readonly number[]): void {
    const { clause, draft, frontPose } = this;
    if (clause.hasPredicate && clause.topics.length > 0) turnTo(clause, ids);
    else clause.topics.push(...ids.filter((id) => !clause.topics.includes(id)));
    if (clause.front?.object !== undefined && clause.isJoined) clause.topics.unshift(clause.front.object);
    else if (clause.front?.object !== undefined) {
      for (const id of ids) this.#ties.relate({ ...clause.front.link, subjects: [id] }, clause.front.object);
    }
    clause.front = undefined;
    if (frontPose !== undefined) for (const id of ids) draft.entities[id].pose ??= frontPose;
    this.frontPose = undefined;
  }

  /** "with a lamp and a book": the second object goes with the first, unless it begins a clause of its own. */
  #sharesLink(ids: readonly number[], nextIsVerb: boolean): boolean {
    const { isJoined, isPaused, last, lastLink } = this.clause;
    if (isPaused && lastLink !== undefined) {
      if (isJoined) return ACCOMPANIED.has(lastLink.kind) && !ids.some((id) => this.#ties.canAct(id));
      return (
        LISTED.has(lastLink.kind) && !ids.some((id) => this.#ties.canAct(id)) && isListed(this.marks, this.position)
      );
    }
    if (!isJoined || isPaused) return false;
    const canAct = ids.every((id) => this.#ties.canAct(id));
    const isDressed = last !== undefined && this.#ties.isWorn(last);
    const startsClause =
      lastLink !== undefined && !ACCOMPANIED.has(lastLink.kind) && isPlacedNext(this.marks, this.position);
    return !(canAct && (nextIsVerb || isDressed || startsClause));
  }

  /** True when adjectives, an article or a number wait for their noun. */
  hasOpenPhrase(): boolean {
    return isOpen(this.phrase);
  }

  isPhraseDescribed(): boolean {
    return isDescribed(this.phrase);
  }
}
