import type { RelationKind } from '../scene.ts';
import { bodyFacts } from './body-facts.ts';
import { emptyNounPhrase } from './noun-phrase.ts';
import { readNoun } from './noun-reader.ts';
import { readPerch } from './perch.ts';
import type { Reader } from './reader.ts';
import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

const FACES =
  /^(face|head|hair|hairstyle|haircut|smile|expression|neck|shoulder|cheek|chin|jaw|throat|forehead|brow|scalp)s?$/;

/** "a face": somebody's portrait. */
function readSitter(reader: Reader, { raw }: Mark): boolean {
  const sitter = reader.findNoun('person');
  if (sitter === undefined || reader.clause.isNegated) return false;
  reader.readNoun(sitter, raw, false);
  return true;
}

/** "a cat on a roof": a part of something that is not in the picture is a thing of its own. */
const STOOD_ON: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'under', 'above', 'behind', 'in-front-of']);

/** Parts of a body that belong to somebody in the picture whatever lies on them: "hands on her hips". */
const BODY = /^(body|bodies|(knee|hip|waist|belly|abdomen|thigh|shin|ankle|elbow|wrist|lap|stomach|torso)s?)$/;

/** "with sunglasses and red hair": the hair is that of whoever wears the glasses. */
function wearerOf(last: number | undefined, { draft }: Reader): number | undefined {
  return draft.relations.find(({ kind, object }) => kind === 'wearing' && object === last)?.subject ?? last;
}

/** What of a flower or an animal is named when its own colour is told: "with yellow petals". */
const OWN_COLOURED = /^(petal|feather|scale)s?$|^(fur|plumage|fleece)$/;

/** "with long black hair": an attribute of its owner; without an owner, the thing itself. */
export function readPart(reader: Reader, _sense: SenseOf<'part'>, mark: Mark): void {
  if (readPerch(reader, mark)) return;
  const { clause, phrase, draft } = reader;
  const last = clause.isPaused && draft.entities.length !== 1 ? undefined : clause.last;
  const owner = clause.link?.subjects[0] ?? wearerOf(last, reader);
  const isStoodOn = clause.link !== undefined && STOOD_ON.has(clause.link.kind) && !BODY.test(mark.text);
  if (mark.noun !== undefined && isStoodOn) {
    readNoun(reader, { kind: 'noun' }, mark);
    return;
  }
  if (owner === undefined) {
    if (mark.noun !== undefined) readNoun(reader, { kind: 'noun' }, mark);
    else if (FACES.test(mark.text) && readSitter(reader, mark)) draft.addFacts({ shot: 'portrait' });
    else if (!clause.isNegated) draft.reportUnknown(mark.raw);
    return;
  }
  const coloured = /^petal/.test(mark.text) ? draft.entities.at(-1)! : draft.entities[owner];
  if (OWN_COLOURED.test(mark.text) && phrase.colours.length > 0 && coloured.colours.length === 0) {
    coloured.colours.push(...phrase.colours);
    endPart(reader);
    return;
  }
  const facts = bodyFacts(mark.text, phrase);
  const words = facts.length > 0 ? facts : [[...phrase.attributes, ...phrase.colours, mark.text].join(' ')];
  const isSaid = facts.length + phrase.attributes.length + phrase.colours.length > 0 || clause.link?.kind === 'with';
  for (const word of words) draft.noteAttribute(word, [...phrase.said, ...phrase.colours, mark.raw].join(' '));
  if (isSaid) draft.entities[owner].attributes.push(...new Set(words));
  endPart(reader);
}

function endPart(reader: Reader): void {
  const { clause } = reader;
  reader.phrase = emptyNounPhrase();
  if (clause.link !== undefined) clause.lastLink = clause.link;
  delete clause.link;
}
