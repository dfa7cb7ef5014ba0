import { FAR_OFF, type RelationKind, type SettingId } from '../scene.ts';
import { bodyFacts } from './body-facts.ts';
import { CHIMNEY_SMOKE } from './chimney-smoke.ts';
import { readContainer } from './container-reader.ts';
import { feelingIn } from './feelings.ts';
import { actsAs } from './kinds.ts';
import { lookAtView } from './look-at-view.ts';
import { emptyNounPhrase } from './noun-phrase.ts';
import { readLikeness, readMultitude, readNoun } from './noun-reader.ts';
import { holdOccasions, readOccasion } from './occasion-reader.ts';
import { readPart } from './part-reader.ts';
import type { Reader } from './reader.ts';
import { readRegion } from './region-reader.ts';
import type { Facts } from './sense.ts';
import { readSetting } from './setting-reader.ts';
import { sideIn } from './sides.ts';
import type { Mark } from './tagger.ts';
import { handOutTools } from './tools-in-hand.ts';
import { readUponWhole } from './upon-whole.ts';
import { supplyUsualObjects } from './usual-objects.ts';
import { readVerb } from './verb-reader.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

/** "a furious cat": the mood is somebody's. */
function livesNext(reader: Reader): boolean {
  const concept = reader.next()?.noun?.concepts[0];
  return concept !== undefined && actsAs(concept, reader.kindOf(concept));
}

/** "rustic", "with large windows": said of a room wherever it stands in the sentence. */
function furnish({ draft }: Reader, { decor, hasLargeWindows, styles }: Facts, raw: string): void {
  if (decor !== undefined) draft.place.setDecor(decor, styles ? undefined : raw);
  if (hasLargeWindows) draft.place.glaze();
}

/** What each kind of mark does to the reading. */
const HANDLERS: { readonly [K in Kind]: (reader: Reader, sense: SenseOf<K>, mark: Mark) => void } = {
  noun: readNoun,
  verb: readVerb,
  setting: readSetting,
  facts: (reader, { facts }, { text, noun, raw }) => {
    if (text === 'sun' && noun !== undefined && reader.draft.isLogo) {
      reader.readNoun(noun, raw, false);
      return;
    }
    if (reader.clause.isNegated) reader.draft.excluded.facts.push(facts);
    else reader.draft.addFacts(facts);
    lookAtView(reader);
    if (!reader.clause.isNegated) furnish(reader, facts, raw);
    const feeling = feelingIn(text);
    if (feeling !== undefined && livesNext(reader)) reader.phrase.attributes.push(feeling);
  },
  determiner: (reader, { isDefinite }) => {
    const { phrase, clause } = reader;
    const isElliptic = clause.isJoined && phrase.colours.length > 0 && phrase.determiner !== undefined;
    if (isElliptic) phrase.count = (phrase.count ?? 1) + 1;
    else reader.flushPhrase();
    reader.phrase.determiner = isDefinite ? 'definite' : 'indefinite';
  },
  number: ({ phrase, clause }, { count, isExact = false }) => {
    phrase.count = clause.isJoined && phrase.colours.length > 0 ? (phrase.count ?? 1) + count : count;
    phrase.isCounted = isExact;
  },
  collective: (reader, { count, setting, heap }, { text }) => {
    reader.phrase.count = count;
    reader.phrase.isCounted = false;
    if (heap !== undefined) reader.phrase.heap = { name: heap, word: text };
    if (setting !== undefined) reader.draft.place.setSetting(setting, FIELD_RANK);
    reader.position++;
  },
  multitude: readMultitude,
  occasion: readOccasion,
  likeness: readLikeness,
  container: readContainer,
  colour: (reader, { colours }) => {
    const { phrase, clause, draft } = reader;
    if (BACKGROUND.test(reader.next()?.text ?? '') && colours.length === 1 && !clause.isNegated) {
      draft.place.setGround(colours[0]!);
      return;
    }
    if (clause.isNegated) for (const colour of colours) draft.excluded.colours.add(colour);
    else phrase.colours.push(...colours);
  },
  size: ({ phrase }, { factor }) => {
    phrase.sizeFactor *= factor;
  },
  attribute: (reader, { name }, { raw, text }) => {
    const { phrase, clause, draft } = reader;
    draft.noteAttribute(name, raw);
    if (text === CHIMNEY_SMOKE) {
      const house = draft.entities.findLast(({ concept }) => reader.kindOf(concept) === 'building');
      if (house === undefined) draft.reportUnknown(raw);
      else house.attributes.push(name);
      return;
    }
    if (SAID_AFTER.test(text) && clause.last !== undefined && !clause.isPaused && !reader.isPhraseDescribed()) {
      draft.entities[clause.last].attributes.push(name);
      clause.lastLink = { kind: 'with', subjects: [clause.last], isReversed: false, isVerb: false };
      return;
    }
    const wearer = /^hair /.test(text) ? (clause.link?.subjects[0] ?? clause.last) : undefined;
    if (wearer !== undefined) {
      // "with grey hair in a bun": what is said before is about the hair, too.
      draft.entities[wearer].attributes.push(name, ...bodyFacts('hair', phrase));
      reader.phrase = emptyNounPhrase();
      if (clause.link !== undefined) clause.lastLink = clause.link;
      delete clause.link;
      return;
    }
    phrase.attributes.push(name);
    phrase.said.push(raw);
  },
  part: readPart,
  preposition: readPreposition,
  and: (reader) => {
    reader.clause.isJoined = true;
    if (reader.next()?.sense.kind !== 'noun') reader.clause.isNegated = false;
  },
  break: (reader) => {
    reader.flushPhrase();
    reader.closeLink();
    Object.assign(reader.clause, {
      isPaused: true,
      isJoined: false,
      isNegated: false,
      isRelative: false,
      hasUnknown: false,
      isOwned: false,
    });
  },
  negation: ({ clause }) => {
    clause.isNegated = true;
  },
  pronoun: readPronoun,
  relative: ({ clause }) => {
    clause.isRelative = true;
  },
  possessive: () => {},
  placement: readPlacement,
  lettering: (reader, _sense, { raw }) => {
    if (!reader.clause.isNegated && !reader.marks.some(({ sense }) => sense.kind === 'quotation'))
      reader.draft.reportUnknown(raw);
  },
  quotation: ({ clause }) => {
    clause.isPaused = true;
  },
  region: readRegion,
  filler: () => {},
  unknown: (reader, _sense, { raw }) => {
    reader.settleFeelings();
    reader.clause.hasUnknown = true;
    if (!reader.clause.isNegated) reader.draft.reportUnknown(raw);
  },
};

/** What is said of the thing before, whatever follows: "a robot on wheels delivering packages". */
const SAID_AFTER = /^(with|on) /;

/** "on a teal background". */
const BACKGROUND = /^(background|backdrop)$/;

/** A field of something needs its ground more than a mountain range behind it. */
const FIELD_RANK = 5;

/** Reads all marks into the draft. */
export function readMarks(reader: Reader): void {
  for (; reader.position < reader.marks.length; reader.position++) {
    const mark = reader.marks[reader.position];
    handle(reader, mark, mark.sense);
  }
  reader.flushPhrase();
  reader.closeLink();
  handOutTools(reader);
  holdOccasions(reader);
  supplyUsualObjects(reader);
}

function handle<K extends Kind>(reader: Reader, mark: Mark, sense: SenseOf<K>): void {
  (HANDLERS[sense.kind] as (reader: Reader, sense: SenseOf<K>, mark: Mark) => void)(reader, sense, mark);
}

function readPreposition(reader: Reader, { relation, isReversed }: SenseOf<'preposition'>, { text }: Mark): void {
  if (relation === 'of') {
    reader.clause.isOwned = reader.clause.last !== undefined;
    return;
  }
  reader.clause.isNegated = false;
  const isBareColour = reader.isPhraseDescribed() || reader.hasOpenPhrase();
  if (isBareColour) reader.flushPhrase();
  const { lastLink } = reader.clause;
  const isGiving = text === 'to' && lastLink?.kind === 'holding' && lastLink.isVerb;
  const side = sideIn(text);
  reader.openLink({
    kind: isGiving ? 'addressing' : relation,
    isReversed: isReversed ?? false,
    isVerb: false,
    ...(side && { side }),
  });
}

function readPronoun(reader: Reader, _sense: SenseOf<'pronoun'>, { text }: Mark): void {
  const { clause, draft } = reader;
  const { link, topics, previousTopics, last } = clause;
  if (link === undefined) return;
  if (readUponWhole(reader, link, text)) return;
  const thing = text === 'it' ? recentThing(reader, link.subjects) : undefined;
  delete clause.link;
  if (text === 'each other' || text === 'one another') {
    reader.relateBoth(topics.length > 1 ? { ...link, subjects: topics } : link);
    return;
  }
  if (text.endsWith('self') || text.endsWith('selves')) return;
  const named = thing ?? previousTopics[0] ?? (last !== undefined && !link.subjects.includes(last) ? last : undefined);
  if (named === undefined) return;
  for (const subject of link.subjects) {
    if (link.isReversed) draft.addRelation(link.kind, named, subject);
    else draft.addRelation(link.kind, subject, named);
  }
}

/** "a cat under a table and a mouse on it": what lies on "it" lies on the thing named last, not on the cat. */
function recentThing(reader: Reader, subjects: readonly number[]): number | undefined {
  const { draft, clause } = reader;
  if (!PLACED.has(clause.link?.kind ?? 'with')) return undefined;
  const things = draft.entities.filter(
    ({ id, concept }) => !subjects.includes(id) && !actsAs(concept, reader.kindOf(concept)),
  );
  return things.at(-1)?.id;
}

const PLACED: ReadonlySet<RelationKind> = new Set(['on', 'in', 'under', 'behind', 'in-front-of', 'above']);

/** "with a castle in the background". */
function readPlacement(reader: Reader, { relation }: SenseOf<'placement'>, { text }: Mark): void {
  const { clause, draft } = reader;
  reader.flushPhrase();
  if (text.includes('sky')) draft.place.setSetting('sky' satisfies SettingId, SKY_RANK);
  const { last, topics } = clause;
  if (last === undefined || topics[0] === undefined) return;
  if (FAR.test(text)) draft.entities[last]?.attributes.push(FAR_OFF);
  if (topics[0] === last) return;
  const vague = draft.relations.find(
    ({ kind, subject, object }) => kind === 'with' && subject === topics[0] && object === last,
  );
  if (vague !== undefined) draft.dropRelation(vague);
  const side = relation === 'next-to' ? sideIn(text) : undefined;
  draft.addRelation(relation, last, topics[0], side && { side });
}

/** What is there is far from the eye. */
const FAR = /distance|horizon|\bfar\b/;

/** Below every other setting: "birds in the sky" over a lake leave it a lake. */
const SKY_RANK = 1;
