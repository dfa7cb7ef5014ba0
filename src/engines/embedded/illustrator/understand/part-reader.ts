import type { ColourName, RelationKind } from '../scene.ts';
import { emptyNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { readNoun } from './noun-reader.ts';
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

/** "a cat on a roof": a part of something that is not in the picture is a thing of its own. */
const STOOD_ON: ReadonlySet<RelationKind> = new Set<RelationKind>(['on', 'under', 'above', 'behind', 'in-front-of']);

/** Parts of a body that belong to somebody in the picture whatever lies on them: "hands on her hips". */
const BODY = /^(body|bodies|(knee|hip|waist|belly|abdomen|thigh|shin|ankle|elbow|wrist|lap|stomach|torso)s?)$/;

/** "with long black hair": an attribute of its owner; without an owner, the thing itself. */
export function readPart(reader: Reader, _sense: SenseOf<'part'>, mark: Mark): void {
  const { clause, phrase, draft } = reader;
  const owner = clause.link?.subjects[0] ?? (clause.isPaused && draft.entities.length !== 1 ? undefined : clause.last);
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
  const words = [bodyFact(mark.text, phrase) ?? [...phrase.attributes, ...phrase.colours, mark.text].join(' ')];
  const isSaid = phrase.attributes.length + phrase.colours.length > 0 || clause.link?.kind === 'with';
  const own = phrase.attributes.filter((attribute) => HAIR_FACTS.has(attribute));
  for (const word of words) draft.noteAttribute(word, [...phrase.said, ...phrase.colours, mark.raw].join(' '));
  if (isSaid) draft.entities[owner].attributes.push(...new Set([...own, ...words]));
  reader.phrase = emptyNounPhrase();
  if (clause.link !== undefined) clause.lastLink = clause.link;
  delete clause.link;
}
