import { actsAs, LIVING_KINDS } from './kinds.ts';
import type { NounMatch, Nouns } from './nouns.ts';
import type { PhraseBook, VerbForm } from './phrases.ts';
import type { Sense } from './sense.ts';
import type { Token } from './token.ts';

/** A stretch of the prompt with its meaning. */
export interface Mark {
  readonly sense:
    | Sense
    | { readonly kind: 'noun' }
    | { readonly kind: 'unknown' }
    | { readonly kind: 'quotation'; readonly index: number };
  /** The thing it names, or may name where the sense can be both ("an orange", "an orange cat"). */
  readonly noun?: NounMatch;
  /** Folded words. */
  readonly text: string;
  /** As typed. */
  readonly raw: string;
}

/** The words that the tagger looks things up in. */
export interface Vocabulary {
  readonly phrases: PhraseBook;
  readonly nouns: Nouns;
  /** English name of an emoji, if there is a drawing of it. */
  emojiName(emoji: string): string | undefined;
}

const BREAK: Mark = { sense: { kind: 'break' }, text: '', raw: ',' };

/** Senses that may be the plain name of a thing instead, where nothing follows that they could describe. */
const DESCRIBING = new Set<Mark['sense']['kind']>(['colour', 'attribute', 'size']);
const MAY_FOLLOW_DESCRIPTION = new Set<Mark['sense']['kind']>([
  'noun',
  'setting',
  'colour',
  'attribute',
  'size',
  'part',
  'container',
]);

/** Reads tokens from left to right, always taking the longest phrase that is known. */
export function tagTokens(tokens: readonly Token[], vocabulary: Vocabulary): Mark[] {
  const marks: Mark[] = [];
  let position = 0;
  while (position < tokens.length) {
    const { mark, length } = nextMark(tokens, position, marks, vocabulary);
    if (!continuesUnknown(marks, mark, tokens[position])) marks.push(mark);
    if (tokens[position].kind === 'emoji') marks.push(BREAK);
    position += length;
  }
  return marks;
}

interface Tagged {
  readonly mark: Mark;
  readonly length: number;
}

function nextMark(tokens: readonly Token[], position: number, before: readonly Mark[], vocabulary: Vocabulary): Tagged {
  const token = tokens[position];
  if (token.kind === 'break') return { mark: BREAK, length: 1 };
  if (token.kind === 'lettering') {
    return { mark: { sense: { kind: 'quotation', index: Number(token.text) }, text: '', raw: token.raw }, length: 1 };
  }
  if (token.kind === 'emoji') return { mark: emojiMark(token, vocabulary), length: 1 };
  const candidates = findCandidates(tokens, position, before, vocabulary);
  return choose(candidates, tokens, position, before, vocabulary) ?? unknownOrNumber(token, tokens[position + 1]);
}

function emojiMark(token: Token, { emojiName, nouns, phrases }: Vocabulary): Mark {
  const name = emojiName(token.text);
  const noun = name === undefined ? undefined : nouns.find(name, false);
  if (noun !== undefined) return { sense: { kind: 'noun' }, noun, text: noun.word, raw: token.raw };
  const sense = name === undefined ? undefined : phrases.senses.get(name);
  return { sense: sense ?? { kind: 'unknown' }, text: name ?? '', raw: token.raw };
}

/** The longest matches at a position, each with its number of words (0: none). */
interface Candidates {
  readonly noun?: NounMatch | undefined;
  readonly nounLength: number;
  readonly sense?: Sense | undefined;
  readonly senseLength: number;
  readonly verb?: VerbForm | undefined;
  readonly verbLength: number;
}

function findCandidates(
  tokens: readonly Token[],
  position: number,
  before: readonly Mark[],
  { phrases, nouns }: Pick<Vocabulary, 'phrases' | 'nouns'>,
): Candidates {
  const found: { -readonly [K in keyof Candidates]: Candidates[K] } = { nounLength: 0, senseLength: 0, verbLength: 0 };
  const counted = isCount(before.findLast(({ sense }) => !DESCRIBING.has(sense.kind)));
  const limit = Math.min(Math.max(phrases.maxWords, nouns.maxWords), tokens.length - position);
  let phrase = '';
  for (let length = 1; length <= limit && tokens[position + length - 1].kind === 'word'; length++) {
    phrase = length === 1 ? tokens[position].text : `${phrase} ${tokens[position + length - 1].text}`;
    const noun = length <= nouns.maxWords ? nouns.find(phrase, counted) : undefined;
    if (noun !== undefined && !isDeedTo(tokens, position + length, length, phrases))
      Object.assign(found, { noun, nounLength: length });
    const sense = senseOf(phrase, tokens[position + length], before.at(-1), { phrases, nouns });
    if (sense !== undefined) Object.assign(found, { sense, senseLength: length });
    const verb = phrases.verbs.get(phrase);
    if (verb !== undefined && mayBeVerb(verb, before, tokens[position + length])) {
      Object.assign(found, { verb, verbLength: length });
    }
  }
  return found;
}

/** "a person climbing a tree": what the last word does to the next thing is a deed, although "person climbing" is a drawing. */
function isDeedTo(tokens: readonly Token[], next: number, length: number, { verbs }: PhraseBook): boolean {
  if (length < 2 || !OPENS_OBJECT.test(tokens[next]?.text ?? '')) return false;
  const verb = verbs.get(tokens[next - 1].text);
  return verb?.form === 'participle' && verb.sense.relation !== undefined;
}

const OPENS_OBJECT = /^(an?|the|his|her|its|their|two|three|some)$/;

function senseOf(
  phrase: string,
  next: Token | undefined,
  previous: Mark | undefined,
  { phrases, nouns }: Pick<Vocabulary, 'phrases' | 'nouns'>,
): Sense | undefined {
  const quantifier = next?.text === 'of' ? phrases.quantifiers.get(phrase) : undefined;
  return quantifier ?? multitudeOf(phrase, previous, phrases, nouns) ?? phrases.senses.get(phrase);
}

/** "wolf pack", "book stack": a noun right after another that says how many. */
function multitudeOf(phrase: string, previous: Mark | undefined, phrases: PhraseBook, nouns: Nouns): Sense | undefined {
  const concept = previous?.sense.kind === 'noun' ? previous.noun?.concepts[0] : undefined;
  if (concept === undefined) return undefined;
  const isLiving = LIVING_KINDS.has(nouns.kindOf(concept)) || concept.startsWith('robot');
  return phrases.heaps.get(phrase) ?? (isLiving ? phrases.multitudes.get(phrase) : undefined);
}

function isCount(mark: Mark | undefined): boolean {
  return mark?.sense.kind === 'number' && mark.sense.count > 1;
}

const SUBJECTS = new Set<Mark['sense']['kind']>(['noun', 'pronoun', 'relative', 'unknown']);
/** Participles that are also words for pictures: "a painting of", "a woman painting a wall". */
const PICTURE_WORDS = /^(painting|drawing|sketch|sketching|sketches|paintings|drawings)$/;

/** Finite forms look like nouns ("watches", "play"): they need a subject right before them. */
function mayBeVerb({ sense, form }: VerbForm, before: readonly Mark[], next: Token | undefined): boolean {
  const previous = lastMeaningful(before);
  const hasSubject = previous !== undefined && SUBJECTS.has(previous.sense.kind);
  if (sense.relation === 'painting') return previous?.sense.kind === 'noun' && isStartOfObject(next);
  if (form === 'participle') return true;
  if (form === 'third-person') return hasSubject || previous?.sense.kind === 'and';
  return hasSubject && (previous.noun === undefined || previous.noun.isPlural || next?.text !== 'of');
}

function isStartOfObject(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    next.text !== 'of' &&
    next.text !== 'in' &&
    next.text !== 'style' &&
    !PICTURE_WORDS.test(next.text)
  );
}

function lastMeaningful(marks: readonly Mark[]): Mark | undefined {
  return marks.findLast(({ sense }) => sense.kind !== 'filler');
}

function choose(
  found: Candidates,
  tokens: readonly Token[],
  position: number,
  before: readonly Mark[],
  vocabulary: Vocabulary,
): Tagged | undefined {
  const { senseLength, verbLength } = found;
  const nounLength = isDeed(found, before, vocabulary) ? 0 : found.nounLength;
  const length = Math.max(nounLength, senseLength, verbLength);
  if (length === 0) return undefined;
  const words = { text: textOf(tokens, position, length), raw: rawOf(tokens, position, length) };
  const noun = nounLength === length ? found.noun : undefined;
  if (noun?.concepts.length === 0 && senseLength < length && verbLength < length)
    return { mark: { sense: { kind: 'unknown' }, ...words }, length };
  const mayBeName = noun !== undefined || (found.sense?.kind === 'occasion' && senseLength === length);
  const isVerb = verbLength === length && !(mayBeName && opensNounPhrase(before.at(-1)));
  if (isVerb) return { mark: { sense: found.verb!.sense, ...words }, length };
  if (senseLength < length) return { mark: { sense: { kind: 'noun' }, noun: noun!, ...words }, length };
  const sense = found.sense!;
  if (words.text === 'black and white' && describesNext(tokens, position + length, before, vocabulary)) {
    return { mark: { sense: { kind: 'colour', colours: ['black', 'white'] }, ...words }, length };
  }
  const picture = hungPicture(words.text, tokens, position + length, before, vocabulary);
  if (picture !== undefined) return { mark: { sense: { kind: 'noun' }, noun: picture, ...words }, length };
  if (noun === undefined) return { mark: { sense, ...words }, length };
  const isName =
    (DESCRIBING.has(sense.kind) &&
      !describesNext(tokens, position + length, before, vocabulary) &&
      !joinsColour(sense, before) &&
      !coloursSheet(sense, tokens[position + length], before)) ||
    (sense.kind === 'facts' && (isCount(before.at(-1)) || isDescribedLuminary(noun, before, vocabulary))) ||
    (sense.kind === 'colour' && GROWN_IN.test(tokens[position + length]?.text ?? '') && grows(noun, vocabulary)) ||
    (sense.kind === 'filler' && (!AUXILIARIES.test(words.text) || opensNounPhrase(before.at(-1)))) ||
    (isPictureFact(sense) && hasArticle(before) && tokens[position + length]?.text !== 'of');
  return { mark: { sense: isName ? { kind: 'noun' } : sense, noun, ...words }, length };
}

/** "a cat playing cards", "men at a table playing cards": right after a thing, with somebody who can do it, the participle is a deed. */
function isDeed({ nounLength, verb, verbLength }: Candidates, before: readonly Mark[], { nouns }: Vocabulary): boolean {
  if (before.at(-1)?.noun === undefined || verb?.form !== 'participle' || nounLength <= verbLength) return false;
  return before.some(({ noun }) => {
    const doer = noun?.concepts[0];
    return doer !== undefined && actsAs(doer, nouns.kindOf(doer));
  });
}

/** "a sun", "a red sun", "a huge moon": a thing in the sky rather than the weather. */
function isDescribedLuminary({ concepts }: NounMatch, before: readonly Mark[], { nouns }: Vocabulary): boolean {
  const last = before.at(-1)?.sense;
  const isOneSun = last?.kind === 'determiner' && !last.isDefinite && concepts[0] === 'sun';
  return (
    (isOneSun || last?.kind === 'colour' || last?.kind === 'size') &&
    concepts.every((concept) => nouns.kindOf(concept) === 'sky-object')
  );
}

/** "in teal and orange": the second is a colour like the first. */
function joinsColour({ kind }: Sense, before: readonly Mark[]): boolean {
  return kind === 'colour' && before.at(-1)?.sense.kind === 'and' && before.at(-2)?.sense.kind === 'colour';
}

/** "a fox logo, orange": said by itself of a logo, it is the colour to print in. */
function coloursSheet({ kind }: Sense, next: Token | undefined, before: readonly Mark[]): boolean {
  const isAlone =
    before.at(-1)?.sense.kind === 'break' && (next === undefined || next.kind === 'break' || next.text === 'and');
  return kind === 'colour' && isAlone && before.some(({ sense }) => sense.kind === 'facts' && sense.facts.sheet);
}

const GROWN_IN = /^(field|garden|farm|meadow|orchard|grove|bouquet|bush|tree)s?$/;

/** "a lavender field", "a rose garden": the plant rather than its colour. */
function grows({ concepts }: NounMatch, { nouns }: Vocabulary): boolean {
  return concepts.some((concept) => ['plant', 'tree', 'food'].includes(nouns.kindOf(concept)));
}

/** Words for a way of drawing that are also things: "a pencil on a desk". */
function isPictureFact(sense: Sense): boolean {
  return sense.kind === 'facts' && (sense.facts.styles !== undefined || sense.facts.angle !== undefined);
}

function hasArticle(before: readonly Mark[]): boolean {
  const governor = before.findLast(({ sense }) => !DESCRIBING.has(sense.kind))?.sense;
  return governor?.kind === 'determiner' || governor?.kind === 'verb' || governor?.kind === 'number';
}

const PICTURE_NOUNS = /^(painting|picture|photo|photograph|drawing|portrait)s?$/;
const BEFORE_PICTURE = new Set<Mark['sense']['kind']>([
  'determiner',
  'number',
  'colour',
  'size',
  'attribute',
  'filler',
]);

/** "a painting on the wall", "holding a photo": the picture as a thing, not the way this picture is made. */
function hungPicture(
  text: string,
  tokens: readonly Token[],
  next: number,
  before: readonly Mark[],
  { nouns }: Vocabulary,
): NounMatch | undefined {
  if (!PICTURE_NOUNS.test(text) || tokens[next]?.text === 'of') return undefined;
  const hangs = tokens[next]?.text === 'on' && tokens[next + 2]?.text === 'wall';
  const governor = before.findLast(({ sense }) => !BEFORE_PICTURE.has(sense.kind))?.sense;
  const isObject = governor?.kind === 'verb' && governor.relation !== undefined && before.at(-1)?.sense !== governor;
  return hangs || isObject ? nouns.find('framed picture', false) : undefined;
}

/** Verbs that are names only after an article: "a can", not "cats can fly". */
const AUXILIARIES = /^(can|will)$/;

const SEX = /^(?:fe)?male$/;

/** "a watch", "her dress", "a female pilot": after an article the word is a noun even if it could be a verb. */
function opensNounPhrase(previous: Mark | undefined): boolean {
  return (
    previous !== undefined &&
    (['determiner', 'number', 'colour', 'size', 'attribute'].includes(previous.sense.kind) || SEX.test(previous.text))
  );
}

function describesNext(
  tokens: readonly Token[],
  next: number,
  before: readonly Mark[],
  vocabulary: Vocabulary,
): boolean {
  const isJoined = tokens[next]?.text === 'and' || tokens[next]?.text === '&';
  const start = isJoined ? next + 1 : next;
  const token = tokens[start];
  if (token === undefined || token.kind !== 'word') return false;
  const { sense, noun, senseLength, nounLength } = findCandidates(tokens, start, before, vocabulary);
  if (isJoined) return sense !== undefined && DESCRIBING.has(sense.kind);
  if (noun !== undefined && nounLength >= senseLength) return true;
  return sense !== undefined && MAY_FOLLOW_DESCRIPTION.has(sense.kind);
}

function textOf(tokens: readonly Token[], position: number, length: number): string {
  return tokens
    .slice(position, position + length)
    .map(({ text }) => text)
    .join(' ');
}

function rawOf(tokens: readonly Token[], position: number, length: number): string {
  let raw = '';
  for (const token of tokens.slice(position, position + length)) {
    const joint = raw === '' || token.text === "'s" ? '' : token.isHyphenated ? '-' : ' ';
    raw += joint + token.raw;
  }
  return raw;
}

const MAX_NUMERAL_DIGITS = 3;
const PICTURE_PARAMETER = /^(\d+([.:]\d+)+|f\/[\d.]+|\d{3,}x\d{3,}|\d+mm|\d+fps|iso\d*|ar|v\d|\d+k)$/;

function unknownOrNumber(token: Token, next: Token | undefined): Tagged {
  const { text, raw } = token;
  const isNumeral =
    /^\d+$/.test(text) && text.length <= MAX_NUMERAL_DIGITS && next?.kind === 'word' && Number(text) > 0;
  if (isNumeral)
    return { mark: { sense: { kind: 'number', count: Number(text), isExact: true }, text, raw }, length: 1 };
  const kind = PICTURE_PARAMETER.test(text) ? 'filler' : 'unknown';
  return { mark: { sense: { kind }, text, raw }, length: 1 };
}

/** Joins the parts of an unknown hyphenated word again, so that it is reported as typed. */
function continuesUnknown(marks: Mark[], mark: Mark, token: Token): boolean {
  const previous = marks.at(-1);
  if (!token.isHyphenated || previous?.sense.kind !== 'unknown' || mark.sense.kind !== 'unknown') return false;
  marks[marks.length - 1] = { ...previous, text: `${previous.text} ${mark.text}`, raw: `${previous.raw}-${mark.raw}` };
  return true;
}
