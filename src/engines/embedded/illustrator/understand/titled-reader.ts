import type { Reader } from './reader.ts';
import { COSTUMES } from './tables/clothing.ts';
import { YOUNG_NAMES } from './tables/synonyms-living.ts';
import type { Mark } from './tagger.ts';

const YOUNG_SIZE = 0.6;

/** Beings of tales who look like men and women. */
export function isManlike(concept: string): boolean {
  return /^(elf|fairy|vampire|zombie|genie|angel|mage|demon|goblin|orc)(-figure)?$/.test(concept);
}

/** What plain words for people say of beings of tales: "an elf girl". */
const SEX_AND_AGE: Readonly<Record<string, readonly string[]>> = {
  woman: ['female'],
  man: ['male'],
  girl: ['female', 'little'],
  boy: ['male', 'little'],
  child: ['little'],
};

/** Words for whoever fights or goes on quests: they add nothing to what somebody is. */
const TITLES = /^(warrior|fighter|hero|heroine|adventurer|champion|character)$/;
/** Folk who may be in any calling, and the attributes that show what they are. */
const FOLK: Readonly<Record<string, readonly string[]>> = {
  elf: ['pointed-ears'],
  'elf-figure': ['pointed-ears'],
  dwarf: ['dwarfish'],
  tiefling: ['horned'],
};

/** "a viking warrior", "a pirate woman", "an elf ranger": somebody with a word more for what they are. */
export function readTitled(reader: Reader, first: Mark): boolean {
  const second = reader.next();
  const [one, other] = [first.noun?.concepts[0], second?.noun?.concepts[0]];
  if (one === undefined || other === undefined || second?.noun === undefined) return false;
  const isFolk = Object.hasOwn(FOLK, one);
  const isSomebody = (reader.kindOf(one) === 'person' || isManlike(one)) && !Object.hasOwn(SEX_AND_AGE, one);
  if (!isSomebody || reader.kindOf(other) !== 'person') return false;
  if (TITLES.test(first.noun!.word)) return true;
  const isPlain = Object.hasOwn(SEX_AND_AGE, other);
  if (!isPlain && !TITLES.test(second.noun.word) && (!isFolk || (isManlike(one) && Object.hasOwn(COSTUMES, other))))
    return false;
  const named = isPlain || TITLES.test(second.noun.word) ? first : second;
  reader.phrase.attributes.push(...(isPlain ? SEX_AND_AGE[other]! : named === second ? FOLK[one]! : []));
  reader.readNoun({ ...named.noun!, isPlural: second.noun.isPlural }, named.raw, false);
  reader.position++;
  return true;
}

/** "a husky dog", "a corgi puppy": the breed says more than the animal. */
export function readBreed(reader: Reader, { noun, raw }: Mark): boolean {
  const next = reader.next()?.noun;
  if (noun === undefined || next === undefined || noun.concepts[0] !== next.concepts[0]) return false;
  if (reader.kindOf(noun.concepts[0]!) !== 'animal') return false;
  if (YOUNG_NAMES.has(next.word)) {
    reader.phrase.attributes.push('young');
    reader.phrase.sizeFactor *= YOUNG_SIZE;
  }
  reader.readNoun({ ...noun, isPlural: next.isPlural }, raw, false);
  reader.position++;
  return true;
}
