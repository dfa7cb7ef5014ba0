import { isVessel } from './kinds.ts';
import type { NounMatch } from './nouns.ts';
import type { Reader } from './reader.ts';
import type { Mark } from './tagger.ts';

type Kind = Mark['sense']['kind'];
type SenseOf<K extends Kind> = Extract<Mark['sense'], { kind: K }>;

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

/** The thing that a vessel is said to hold, and where it stands. */
function contentsMark(reader: Reader): { readonly mark: Mark; readonly position: number } | undefined {
  let position = reader.position + 1;
  while (BEFORE_CONTENTS.has(reader.marks[position]?.sense.kind ?? 'break')) position++;
  const mark = reader.marks[position];
  return mark?.noun === undefined ? undefined : { mark, position };
}

/** Nobody sees what a bottle of milk holds but the bottle. */
function isDrink(reader: Reader, { noun }: Mark): boolean {
  const concept = noun?.concepts[0];
  return concept !== undefined && reader.kindOf(concept) === 'drink';
}

/** "a bottle of cold milk" is a milk bottle: what is said of its contents is said of it. */
function readWhole(reader: Reader, vessel: NounMatch, raw: string): boolean {
  const { marks, draft } = reader;
  let position = reader.position + 1;
  while (BEFORE_CONTENTS.has(marks[position]?.sense.kind ?? 'break') || marks[position]?.sense.kind === 'unknown')
    position++;
  const contents = marks[position]?.noun;
  const whole = contents && reader.findNoun(`${vessel.word} of ${contents.word}`);
  if (whole === undefined) return false;
  const unread = marks.slice(reader.position, position).filter(({ sense }) => sense.kind === 'unknown');
  for (const mark of unread) draft.reportUnknown(mark.raw);
  reader.readNoun({ ...whole, isPlural: vessel.isPlural }, raw, false);
  reader.position = position;
  return true;
}

/** "a cup of coffee" is the coffee; "a basket of apples" is a basket with apples in it. */
export function readContainer(reader: Reader, { isSeparate }: SenseOf<'container'>, mark: Mark): void {
  const { noun } = mark;
  if (noun === undefined || !(isSeparate || holdsPieces(reader, noun.concepts[0]))) {
    reader.position++;
    return;
  }
  const { phrase } = reader;
  if (readWhole(reader, noun, mark.raw)) return;
  const contents = contentsMark(reader);
  reader.readNoun(noun, mark.raw, false);
  const id = reader.clause.last;
  reader.position++;
  if (contents !== undefined && isDrink(reader, contents.mark)) {
    reader.position = contents.position;
    return;
  }
  if (id === undefined || reader.draft.entities[id]?.concept !== noun.concepts[0]) return;
  reader.phrase = { ...phrase, colours: [], attributes: [], said: [], sizeFactor: 1 };
  delete reader.phrase.count;
  delete reader.phrase.isCounted;
  delete reader.phrase.determiner;
  reader.closeLink();
  const outer = reader.clause.lastLink;
  reader.clause.link = { kind: 'in', subjects: [id], isReversed: true, isVerb: false, isContainer: true, outer };
}
