import type { ColourName, PoseId, RelationKind, SettingId } from '../scene.ts';
import { ACTING_KINDS, isVessel } from './kinds.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';
import { readSetting } from './setting-reader.ts';
import { COSTUMES } from './tables/clothing.ts';
import { MATERIAL_COLOURS, MATERIAL_NOUNS } from './tables/media.ts';
import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

/** What each kind of mark does to the reading. */
const HANDLERS: { readonly [K in Kind]: (reader: Reader, sense: SenseOf<K>, mark: Mark) => void } = {
  noun: readNoun,
  verb: readVerb,
  setting: readSetting,
  facts: (reader, { facts }) => {
    if (reader.clause.isNegated) reader.draft.excluded.facts.push(facts);
    else reader.draft.addFacts(facts);
  },
  determiner: (reader, { isDefinite }) => {
    const { phrase, clause } = reader;
    const isElliptic = clause.isJoined && phrase.colours.length > 0 && phrase.determiner !== undefined;
    if (isElliptic) phrase.count = (phrase.count ?? 1) + 1;
    else reader.flushPhrase();
    reader.phrase.determiner = isDefinite ? 'definite' : 'indefinite';
  },
  number: ({ phrase, clause }, { count }) => {
    phrase.count = clause.isJoined && phrase.colours.length > 0 ? (phrase.count ?? 1) + count : count;
  },
  collective: (reader, { count, setting }) => {
    reader.phrase.count = count;
    if (setting !== undefined) reader.draft.setSetting(setting, FIELD_RANK);
    reader.position++;
  },
  multitude: readMultitude,
  likeness: readLikeness,
  container: readContainer,
  colour: ({ phrase, clause, draft }, { colours }) => {
    if (clause.isNegated) for (const colour of colours) draft.excluded.colours.add(colour);
    else phrase.colours.push(...colours);
  },
  size: ({ phrase }, { factor }) => {
    phrase.sizeFactor *= factor;
  },
  attribute: ({ phrase }, { name }) => {
    phrase.attributes.push(name);
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
  filler: () => {},
  unknown: (reader, _sense, { raw }) => {
    reader.clause.hasUnknown = true;
    if (!reader.clause.isNegated) reader.draft.reportUnknown(raw);
  },
};

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
}

function handle<K extends Kind>(reader: Reader, mark: Mark, sense: SenseOf<K>): void {
  (HANDLERS[sense.kind] as (reader: Reader, sense: SenseOf<K>, mark: Mark) => void)(reader, sense, mark);
}

const BEFORE_VERB: ReadonlySet<Kind> = new Set(['filler', 'relative']);

function readNoun(reader: Reader, _sense: SenseOf<'noun'>, mark: Mark): void {
  const match = mark.noun;
  if (match === undefined) return;
  const next = reader.next()?.sense.kind;
  if (next === 'noun' && !match.isPlural && readCostumed(reader, mark)) return;
  if ((next === 'noun' || next === 'possessive') && !match.isPlural) {
    if (reader.next()?.noun?.concepts[0] !== match.concepts[0]) readCompoundModifier(reader, mark);
    return;
  }
  reader.readNoun(match, mark.raw, reader.nextBeyond(BEFORE_VERB)?.sense.kind === 'verb');
}

interface ModifierNoun {
  readonly attribute: string;
  readonly sizeFactor: number;
  readonly colour?: ColourName;
}

/** Nouns before a noun that say how it is, by concept. */
const MODIFIER_NOUNS: Readonly<Record<string, ModifierNoun>> = {
  baby: { attribute: 'young', sizeFactor: 0.6 },
  child: { attribute: 'young', sizeFactor: 0.8 },
  robot: { attribute: 'robotic', sizeFactor: 1 },
  'cherry-blossom': { attribute: 'blossoming', sizeFactor: 1, colour: 'pink' },
};

/** "a pirate cat", "the dog's bowl": the first noun only describes the second. */
function readCompoundModifier({ phrase, draft }: Reader, { noun, raw }: Mark): void {
  const concept = noun!.concepts[0];
  const known = Object.hasOwn(MODIFIER_NOUNS, concept) ? MODIFIER_NOUNS[concept] : undefined;
  const material = Object.hasOwn(MATERIAL_NOUNS, concept) ? MATERIAL_NOUNS[concept] : undefined;
  if (material !== undefined) {
    phrase.attributes.push(material);
    if (phrase.colours.length === 0) phrase.colours.push(MATERIAL_COLOURS[material]);
    return;
  }
  phrase.attributes.push(known?.attribute ?? noun!.word);
  phrase.sizeFactor *= known?.sizeFactor ?? 1;
  if (known?.colour !== undefined && phrase.colours.length === 0) phrase.colours.push(known.colour);
  if (known === undefined) draft.reportUnknown(raw);
}

/** "a pirate cat", "a cat pirate": the animal, dressed so that the trade is seen. */
function readCostumed(reader: Reader, first: Mark): boolean {
  const second = reader.next();
  if (first.noun === undefined || second?.noun === undefined || second.sense.kind !== 'noun') return false;
  const [beast, trade] = isBeast(reader, first) ? [first, second] : [second, first];
  const concept = trade.noun!.concepts[0];
  if (!isBeast(reader, beast) || !Object.hasOwn(COSTUMES, concept)) return false;
  reader.readNoun({ ...beast.noun!, isPlural: second.noun.isPlural }, beast.raw, false);
  const wearer = reader.clause.last;
  if (wearer === undefined || !reader.dress(wearer, COSTUMES[concept])) reader.draft.reportUnknown(trade.raw);
  reader.position++;
  return true;
}

function isBeast(reader: Reader, { noun }: Mark): boolean {
  const concept = noun!.concepts[0];
  if (concept === undefined) return false;
  const kind = reader.kindOf(concept);
  return (
    concept.startsWith('robot') || (ACTING_KINDS.has(kind) && kind !== 'person' && !Object.hasOwn(COSTUMES, concept))
  );
}

/** "a wolf pack": six wolves; "a penguin family": two big ones and two small. */
function readMultitude({ clause, draft }: Reader, { count, withYoung }: SenseOf<'multitude'>): void {
  const leader = clause.last === undefined ? undefined : draft.entities[clause.last];
  if (leader === undefined) return;
  leader.count = Math.max(leader.count, count);
  if (!withYoung) return;
  const young = draft.addEntity({ ...leader, count: leader.count / 2, sizeFactor: leader.sizeFactor * YOUNG_SIZE });
  if (young === undefined) return;
  young.attributes = [...leader.attributes, 'young'];
  leader.count -= young.count;
  draft.addRelation('next-to', young.id, leader.id);
  if (clause.topics.includes(leader.id)) clause.topics.push(young.id);
}

const YOUNG_SIZE = 0.6;

/** "a bronze statue of a lion": a lion of bronze. */
function readLikeness(reader: Reader, { material: said }: SenseOf<'likeness'>): void {
  const { phrase } = reader;
  const material = said ?? phrase.attributes.find((attribute) => Object.hasOwn(MATERIAL_COLOURS, attribute)) ?? 'stone';
  if (!phrase.attributes.includes(material)) phrase.attributes.push(material);
  if (phrase.colours.length === 0) phrase.colours.push(MATERIAL_COLOURS[material]);
  reader.position++;
  if (reader.next()?.sense.kind === 'determiner') reader.position++;
}

const NOMINAL: ReadonlySet<Kind> = new Set(['noun', 'colour', 'attribute', 'size']);
/** What a verb of movement means when it has an object. */
const TRANSITIVE: Partial<Record<PoseId, RelationKind>> = { fly: 'holding', walk: 'with', jump: 'above' };

function readVerb(reader: Reader, sense: SenseOf<'verb'>, mark: Mark): void {
  const next = reader.next();
  if (next?.sense.kind === 'quotation') return;
  if (isAdjective(reader, sense, next)) {
    if (sense.pose !== undefined) reader.phrase.pose = sense.pose;
    else reader.draft.reportUnknown(mark.raw);
    return;
  }
  reader.flushPhrase();
  const subjects = reader.subjects(true);
  const transitive =
    sense.relation === undefined && sense.pose !== undefined && takesObject(next) ? TRANSITIVE[sense.pose] : undefined;
  const pose = transitive === 'holding' ? undefined : sense.pose;
  if (pose !== undefined && subjects.length === 0) reader.frontPose = pose;
  if (pose !== undefined) for (const id of subjects) reader.draft.entities[id].pose = pose;
  startPredicate(reader, sense, transitive);
}

function startPredicate(reader: Reader, sense: SenseOf<'verb'>, transitive: RelationKind | undefined): void {
  const kind = sense.relation ?? transitive;
  if (kind !== undefined) {
    reader.openLink({
      kind,
      isReversed: false,
      isVerb: true,
      ...(sense.implied !== undefined && { implied: sense.implied }),
    });
  } else {
    const subjects = reader.subjects(true);
    reader.closeLink();
    if (reader.clause.isRelative) reader.clause.isRelative = false;
    if (subjects.length > 0) reader.clause.hasPredicate = true;
  }
  reader.clause.isJoined = false;
  reader.clause.isPaused = false;
}

function takesObject(next: Mark | undefined): boolean {
  return next !== undefined && ['determiner', 'number', 'colour', 'noun'].includes(next.sense.kind);
}

/** "a sleeping cat", "flying cars": the verb describes the noun after it. */
function isAdjective(reader: Reader, sense: SenseOf<'verb'>, next: Mark | undefined): boolean {
  if (next === undefined || !NOMINAL.has(next.sense.kind) || reader.clause.hasUnknown) return false;
  if (reader.hasOpenPhrase()) return true;
  if (sense.pose === undefined || sense.relation !== undefined) return false;
  return reader.clause.topics.length === 0 || reader.clause.isPaused || reader.clause.link !== undefined;
}

const BEFORE_CONTENTS: ReadonlySet<Kind> = new Set([
  'preposition',
  'determiner',
  'number',
  'colour',
  'attribute',
  'size',
  'filler',
]);

/** "a bowl of apples" is a bowl with apples; "a bowl of soup" is one thing. */
function holdsPieces(reader: Reader, container: string | undefined): boolean {
  const contents = reader.nextBeyond(BEFORE_CONTENTS)?.noun;
  const isCountable = contents !== undefined && (contents.isPlural || contents.concepts.length > 1);
  return isCountable && container !== undefined && isVessel(container);
}

/** "a cup of coffee" is the coffee; "a basket of apples" is a basket with apples in it. */
function readContainer(reader: Reader, { isSeparate }: SenseOf<'container'>, mark: Mark): void {
  const { noun } = mark;
  if (noun === undefined || !(isSeparate || holdsPieces(reader, noun.concepts[0]))) {
    reader.position++;
    return;
  }
  const { phrase } = reader;
  reader.readNoun(noun, mark.raw, false);
  const id = reader.clause.last;
  reader.position++;
  if (id === undefined || reader.draft.entities[id]?.concept !== noun.concepts[0]) return;
  reader.phrase = { ...phrase, colours: [], attributes: [], sizeFactor: 1 };
  delete reader.phrase.count;
  delete reader.phrase.determiner;
  reader.closeLink();
  const outer = reader.clause.lastLink;
  reader.clause.link = { kind: 'in', subjects: [id], isReversed: true, isVerb: false, isContainer: true, outer };
}

/** The attribute that says what a part of the body looks like, where drawings know one. */
function bodyFact(part: string, { colours, attributes }: NounPhrase): string | undefined {
  if (/beard/.test(part)) return 'bearded';
  if (!/hair|braid|tail|curl/.test(part)) return undefined;
  const said = attributes.find((attribute) => HAIR_FACTS.has(attribute));
  return said ?? colours.map((colour) => HAIR_COLOURS[colour]).find((fact) => fact !== undefined);
}

const HAIR_FACTS: ReadonlySet<string> = new Set(['red-haired', 'blond', 'brunette', 'bald']);
const HAIR_COLOURS: Partial<Record<ColourName, string>> = {
  red: 'red-haired',
  orange: 'red-haired',
  yellow: 'blond',
  gold: 'blond',
  brown: 'brunette',
  black: 'brunette',
};

/** "with long black hair": an attribute of its owner; without an owner, the thing itself. */
function readPart(reader: Reader, _sense: SenseOf<'part'>, mark: Mark): void {
  const { clause, phrase, draft } = reader;
  const owner = clause.link?.subjects[0] ?? (clause.isPaused && draft.entities.length !== 1 ? undefined : clause.last);
  if (owner === undefined) {
    if (mark.noun !== undefined) readNoun(reader, { kind: 'noun' }, mark);
    else if (!clause.isNegated) draft.reportUnknown(mark.raw);
    return;
  }
  const words = [bodyFact(mark.text, phrase) ?? [...phrase.attributes, ...phrase.colours, mark.text].join(' ')];
  const isSaid = phrase.attributes.length + phrase.colours.length > 0 || clause.link?.kind === 'with';
  if (isSaid) draft.entities[owner].attributes.push(...words);
  reader.phrase = { colours: [], sizeFactor: 1, attributes: [] };
  delete clause.link;
}

function readPreposition(reader: Reader, { relation, isReversed }: SenseOf<'preposition'>): void {
  if (relation === 'of') {
    reader.clause.isOwned = reader.clause.last !== undefined;
    return;
  }
  reader.clause.isNegated = false;
  const isBareColour = reader.isPhraseDescribed() || reader.hasOpenPhrase();
  if (isBareColour) reader.flushPhrase();
  reader.openLink({ kind: relation, isReversed: isReversed ?? false, isVerb: false });
}

function readPronoun(reader: Reader, _sense: SenseOf<'pronoun'>, { text }: Mark): void {
  const { clause, draft } = reader;
  const { link, topics, previousTopics, last } = clause;
  if (link === undefined) return;
  delete clause.link;
  if (text === 'each other' || text === 'one another') {
    if (topics.length > 1) draft.addRelation(link.kind, topics[0], topics[1]);
    return;
  }
  if (text.endsWith('self') || text.endsWith('selves')) return;
  const named = previousTopics[0] ?? (last !== undefined && !link.subjects.includes(last) ? last : undefined);
  if (named === undefined) return;
  for (const subject of link.subjects) {
    if (link.isReversed) draft.addRelation(link.kind, named, subject);
    else draft.addRelation(link.kind, subject, named);
  }
}

/** "with a castle in the background". */
function readPlacement(reader: Reader, { relation }: SenseOf<'placement'>, { text }: Mark): void {
  const { clause, draft } = reader;
  reader.flushPhrase();
  if (text.includes('sky')) draft.setSetting('sky' satisfies SettingId, SKY_RANK);
  const { last, topics } = clause;
  if (last === undefined || topics[0] === undefined || topics[0] === last) return;
  const vague = draft.relations.find(
    ({ kind, subject, object }) => kind === 'with' && subject === topics[0] && object === last,
  );
  if (vague !== undefined) draft.dropRelation(vague);
  draft.addRelation(relation, last, topics[0]);
}

/** Below every other setting: "birds in the sky" over a lake leave it a lake. */
const SKY_RANK = 1;
