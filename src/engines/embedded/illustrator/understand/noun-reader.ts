import type { ColourName, SettingId } from '../scene.ts';
import { ACTING_KINDS } from '../subject/concept.ts';
import { readHouseRoom } from './house-room.ts';
import { readBeastOfAge, readKin, readParentBefore } from './kin-reader.ts';
import { emptyNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { linkToPerch } from './perch.ts';
import type { Reader } from './reader.ts';
import { COSTUMES, WOMENS_TRADES } from './tables/clothing.ts';
import { MATERIAL_COLOURS, MATERIAL_NOUNS } from './tables/media.ts';
import type { Mark } from './tagger.ts';
import { isManlike, readBreed, readTitled } from './titled-reader.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

const BEFORE_VERB: ReadonlySet<Kind> = new Set(['filler', 'relative']);

/** A thing, a modifier of the thing after it, or somebody dressed up as it. */
export function readNoun(reader: Reader, _sense: SenseOf<'noun'>, mark: Mark): void {
  const match = mark.noun;
  if (match === undefined) return;
  const next = reader.next()?.sense.kind;
  if (readDisguise(reader, mark) || readPoster(reader, mark)) return;
  if (readLining(reader, mark)) return;
  if (readKin(reader, mark) || readOwnerOfPart(reader, mark) || readHouseRoom(reader, mark)) return;
  if (next === 'noun' && !match.isPlural && readStatueOf(reader, mark)) return;
  if (next === 'noun' && !match.isPlural && (readBeastOfAge(reader, mark) || readParentBefore(reader, mark))) return;
  if (next === 'noun' && !match.isPlural && (readTitled(reader, mark) || readCostumed(reader, mark))) return;
  if ((next === 'noun' || next === 'possessive') && !match.isPlural) {
    if (readBreed(reader, mark)) return;
    if (reader.next()?.noun?.concepts[0] !== match.concepts[0]) readCompoundModifier(reader, mark);
    return;
  }
  reader.readNoun(match, mark.raw, reader.nextBeyond(BEFORE_VERB)?.sense.kind === 'verb');
}

const ROOMS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>([
  'room',
  'kitchen',
  'cafe',
  'library',
]);

/** What is over every room. */
const OVERHEAD = /^(roof|glass roof|skylight)$/;
const LINING = /^(wall|tile|ceramic tile)$/;
/** Walls that rooms in the industrial style have. */
const BRICKS = /^(brick wall|exposed brick|brick)$/;
/** What a kitchen is fitted with anyway. */
const FITTED = /^(cabinet|cupboard|kitchen cabinet|kitchen cupboard)$/;

/** "a bedroom with white walls", "a kitchen with green cabinets": the colour of the room, not things that stand in it. */
function readLining({ draft, phrase, clause }: Reader, { noun }: Mark): boolean {
  const { setting } = draft.place;
  if (OVERHEAD.test(noun!.word) && ROOMS.has(setting)) {
    phrase.attributes.length = 0;
    phrase.said.length = 0;
    delete clause.link;
    return true;
  }
  if (BRICKS.test(noun!.word) && ROOMS.has(setting)) {
    draft.place.setDecor('industrial');
    phrase.attributes.length = 0;
    phrase.said.length = 0;
    delete clause.link;
    return true;
  }
  const isWall = LINING.test(noun!.word) && phrase.colours.length > 0 && ROOMS.has(setting);
  if (!isWall && !(setting === 'kitchen' && FITTED.test(noun!.word))) return false;
  const colours = phrase.colours.splice(0);
  draft.palette.unshift(...(isWall || colours.length === 0 ? colours : ['white' as const, ...colours]));
  delete clause.link;
  return true;
}

/** "a mountain poster": a place made as a poster, not one that hangs there. */
function readPoster({ draft, marks, position }: Reader, { text }: Mark): boolean {
  const [before, after] = [marks[position - 1]?.sense.kind, marks[position + 1]?.sense.kind ?? 'break'];
  if (text !== 'poster' || before !== 'setting' || after !== 'break') return false;
  draft.addFacts({ styles: ['vintage-poster'], isWeak: true });
  return true;
}

interface ModifierNoun {
  readonly attribute: string;
  readonly sizeFactor: number;
  readonly colour?: ColourName;
}

/** "on a pirate's shoulder": on the pirate. "a girl's posture": the girl, where nobody knows what of her. */
function readOwnerOfPart(reader: Reader, { noun, raw }: Mark): boolean {
  const [owner, part] = [reader.marks[reader.position + 1], reader.marks[reader.position + 2]];
  if (owner?.sense.kind !== 'possessive') return false;
  const { clause } = reader;
  if (part?.sense.kind === 'unknown' && clause.link?.isVerb && ACTING_KINDS.has(reader.kindOf(noun!.concepts[0]))) {
    reader.readNoun(noun!, raw, false);
    reader.position++;
    return true;
  }
  if (part?.sense.kind !== 'part') return false;
  if (clause.link !== undefined) clause.link = linkToPerch(clause.link, part.text);
  reader.readNoun(noun!, raw, false);
  reader.position += 2;
  return true;
}

/** Nouns before a noun that say how it is, by concept. */
const MODIFIER_NOUNS: Readonly<Record<string, ModifierNoun>> = {
  baby: { attribute: 'young', sizeFactor: 0.6 },
  child: { attribute: 'young', sizeFactor: 0.8 },
  robot: { attribute: 'robotic', sizeFactor: 1 },
  'cherry-blossom': { attribute: 'blossoming', sizeFactor: 1, colour: 'pink' },
};

/** "a pirate cat", "the dog's bowl": the first noun only describes the second. */
function readCompoundModifier(reader: Reader, mark: Mark): void {
  const { noun, raw } = mark;
  const { phrase, draft } = reader;
  const next = reader.next();
  const concept = noun!.concepts[0];
  if (readSex(reader, mark)) return;
  const known = Object.hasOwn(MODIFIER_NOUNS, concept) ? MODIFIER_NOUNS[concept] : undefined;
  const material = Object.hasOwn(MATERIAL_NOUNS, concept) ? MATERIAL_NOUNS[concept] : undefined;
  if (material !== undefined) {
    phrase.attributes.push(material);
    phrase.said.push(raw);
    if (phrase.colours.length === 0) phrase.colours.push(MATERIAL_COLOURS[material]);
    return;
  }
  if (next?.noun?.concepts[0]?.includes(noun!.word)) return;
  phrase.attributes.push(known?.attribute ?? noun!.word);
  phrase.said.push(raw);
  phrase.sizeFactor *= known?.sizeFactor ?? 1;
  if (known?.colour !== undefined && phrase.colours.length === 0) phrase.colours.push(known.colour);
  if (known === undefined) draft.reportUnknown(raw);
}

const SEXES: Readonly<Record<string, string>> = { woman: 'female', man: 'male' };

/** "a female pirate", "a woman doctor". */
function readSex(reader: Reader, { noun, raw }: Mark): boolean {
  const sex = SEXES[noun!.concepts[0]!];
  const called = reader.next()?.noun?.concepts[0];
  if (sex === undefined || called === undefined) return false;
  if (reader.kindOf(called) !== 'person' && !isManlike(called)) return false;
  reader.phrase.attributes.push(sex);
  reader.draft.noteAttribute(sex, raw);
  return true;
}

/** "a pirate cat", "a cat pirate": the animal, dressed so that the trade is seen. */
function readCostumed(reader: Reader, first: Mark): boolean {
  const second = reader.next();
  if (first.noun === undefined || second?.noun === undefined || second.sense.kind !== 'noun') return false;
  if (Object.hasOwn(MODIFIER_NOUNS, first.noun.concepts[0]!)) return false;
  const [beast, trade] = isBeast(reader, first) ? [first, second] : [second, first];
  const concept = trade.noun!.concepts[0];
  if (!isBeast(reader, beast) || (!Object.hasOwn(COSTUMES, concept) && reader.kindOf(concept) !== 'person'))
    return false;
  reader.readNoun({ ...beast.noun!, isPlural: second.noun.isPlural }, beast.raw, false);
  const wearer = reader.clause.last;
  const costume = Object.hasOwn(COSTUMES, concept) ? COSTUMES[concept] : undefined;
  if (wearer !== undefined && WOMENS_TRADES.has(concept) && isManlike(beast.noun!.concepts[0]!))
    reader.draft.entities[wearer].attributes.push('female');
  const isSaid = trade.noun!.word !== 'person';
  if (isSaid && (wearer === undefined || costume === undefined || !reader.give(wearer, costume, 'wearing')))
    reader.draft.reportUnknown(trade.raw);
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

/** "dressed as a wizard": in a hat that tells, where there is one. */
function readDisguise(reader: Reader, { noun, raw }: Mark): boolean {
  const { clause, draft } = reader;
  const concept = noun!.concepts[0];
  const isTrade = Object.hasOwn(COSTUMES, concept) || reader.kindOf(concept) === 'person';
  if (clause.link?.kind !== 'wearing' || clause.link.isReversed || !isTrade) return false;
  // Languages with one word for wearing and carrying: people are carried.
  if (clause.link.isVerb) return false;
  const { subjects } = clause.link;
  clause.lastLink = clause.link;
  delete clause.link;
  reader.phrase = emptyNounPhrase();
  const costume = Object.hasOwn(COSTUMES, concept) ? COSTUMES[concept] : undefined;
  const isDressed = costume !== undefined && subjects.every((id) => reader.give(id, costume, 'wearing'));
  if (!isDressed) draft.reportUnknown(raw);
  return true;
}

/** "a wolf pack": six wolves; "a penguin family": two big ones and two small. */
export function readMultitude({ clause, draft }: Reader, { count, withYoung }: SenseOf<'multitude'>): void {
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

const LIKENESSES = /^(statue|sculpture|figurine|carving|bust)$/;
/** Likenesses that may be of anything: nothing is said of what they are made of. */
const TOYS = /^(toy|plush|plushie|doll|figure|ornament|puppet)$/;

/** "a golden dragon statue" is a dragon of gold. */
function readStatueOf(reader: Reader, { noun, raw }: Mark): boolean {
  const next = reader.next();
  if (next?.noun === undefined || !ACTING_KINDS.has(reader.kindOf(noun!.concepts[0]))) return false;
  if (LIKENESSES.test(next.noun.word)) addMaterial(reader.phrase, undefined);
  else if (!TOYS.test(next.noun.word)) return false;
  reader.readNoun({ ...noun!, isPlural: next.noun.isPlural }, raw, false);
  reader.position++;
  return true;
}

/** "a bronze statue of a lion": a lion of bronze. */
export function readLikeness(reader: Reader, { material }: SenseOf<'likeness'>): void {
  addMaterial(reader.phrase, material);
  reader.position++;
  if (reader.next()?.sense.kind === 'determiner') reader.position++;
}

/** Makes the thing to come of a material: the one said, else stone. */
function addMaterial(phrase: NounPhrase, said: string | undefined): void {
  const named = phrase.attributes.find((attribute) => Object.hasOwn(MATERIAL_COLOURS, attribute));
  const material = said ?? named ?? 'stone';
  if (!phrase.attributes.includes(material)) phrase.attributes.push(material);
  if (phrase.colours.length === 0) phrase.colours.push(MATERIAL_COLOURS[material]);
}
