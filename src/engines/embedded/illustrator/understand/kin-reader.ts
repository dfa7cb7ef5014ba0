import type { Reader } from './reader.ts';
import { YOUNG_NAMES } from './tables/synonyms-living.ts';
import type { Mark } from './tagger.ts';

const POSSESSIVES = /^(its|their|her|his)$/;
const YOUNG_SIZE = 0.6;
const GROWN_SIZE = 1.35;
/** Relatives, and their size against the one they belong to. */
const KIN: Readonly<Record<string, number>> = {
  mother: GROWN_SIZE,
  father: GROWN_SIZE,
  mom: GROWN_SIZE,
  dad: GROWN_SIZE,
  parent: GROWN_SIZE,
  baby: YOUNG_SIZE,
  child: YOUNG_SIZE,
  son: YOUNG_SIZE,
  daughter: YOUNG_SIZE,
  brother: 1,
  sister: 1,
  friend: 1,
};

/** Names of the young that many species share, with those species as their concepts are called. */
const SHARED_NAMES: Readonly<Record<string, RegExp>> = {
  cub: /bear|panda|lion|tiger|leopard|cheetah|jaguar|lynx|puma|fox|wolf|raccoon/,
  calf: /elephant|whale|orca|dolphin|giraffe|hippo|rhino|moose|bison|buffalo|ox|camel|deer|yak|cow/,
  pup: /seal|sea-lion|walrus|otter|wolf|fox|meerkat|bat|dog/,
  chick:
    /penguin|owl|eagle|hawk|flamingo|ostrich|swan|stork|puffin|gull|chicken|rooster|parrot|peacock|duck|goose|bird/,
};

/** "a duckling following its mother", "a bear with two cubs": the kin of an animal are of its kind. */
export function readKin(reader: Reader, { noun, raw, text }: Mark): boolean {
  const { clause, draft, phrase, marks, position } = reader;
  const key = Object.hasOwn(KIN, noun!.word) ? noun!.word : text;
  const owner = draft.entities[clause.topics[0] ?? -1];
  if (owner === undefined || reader.kindOf(owner.concept) === 'person') return false;
  const isOwned = POSSESSIVES.test(marks[position - 1]?.text ?? '');
  const isNamedSo = sharesName(noun!.word, owner.concept);
  if (!isNamedSo && !(isOwned && Object.hasOwn(KIN, key))) return false;
  const size = isNamedSo ? YOUNG_SIZE : KIN[key]!;
  if (size < 1) phrase.attributes.push('young');
  phrase.sizeFactor *= size;
  phrase.determiner = 'indefinite';
  const word = YOUNG_NAMES.has(owner.word) ? owner.concept : owner.word;
  reader.readNoun({ concepts: [owner.concept], word, isPlural: noun!.isPlural }, raw, false);
  return true;
}

function sharesName(word: string, concept: string): boolean {
  return Object.hasOwn(SHARED_NAMES, word) && SHARED_NAMES[word]!.test(concept);
}

/** "elephant calves", "a penguin chick", "a bear mother": one of that kind, young or grown. */
export function readBeastOfAge(reader: Reader, first: Mark): boolean {
  const second = reader.next();
  const [concept] = first.noun!.concepts;
  if (second?.noun === undefined || second.sense.kind !== 'noun' || concept === undefined) return false;
  if (reader.kindOf(concept) === 'person') return false;
  const size = sharesName(second.noun.word, concept) ? YOUNG_SIZE : KIN[second.noun.word];
  if (size === undefined || size === 1) return false;
  if (size < 1) {
    reader.phrase.attributes.push('young');
    reader.phrase.sizeFactor *= size;
  }
  reader.readNoun({ ...first.noun!, isPlural: second.noun.isPlural }, first.raw, false);
  reader.position++;
  return true;
}

/** "a mother elephant": the grown are as large as animals are drawn anyway. */
export function readParentBefore(reader: Reader, { noun }: Mark): boolean {
  const next = reader.next();
  const isParent = KIN[noun!.word] === GROWN_SIZE;
  const beast = next?.noun?.concepts[0];
  return isParent && next?.sense.kind === 'noun' && beast !== undefined && reader.kindOf(beast) !== 'person';
}
