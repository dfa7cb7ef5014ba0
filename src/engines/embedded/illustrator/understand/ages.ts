const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const NUMBER = `(\\d{1,4}|${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const YEARS = '[- ]?(?:years?[- ]olds?|yrs?[- ]olds?|y/?o)\\b';
const LOOKS =
  '(?:(?:cute|happy|beautiful|handsome|pretty|asian|african|black|white|indian|japanese|smiling|blonde?|sad|small) )*';
/** Nouns of the young: nobody need say that they are children. */
const YOUNGSTER = 'boys?|girls?|child|children|kids?|toddlers?|sons?|daughters?|twins?|lads?';
/** Nouns of people, and the endings of callings. Things that end like them take no harm from being called young. */
const PERSON = `(?:${YOUNGSTER}|man|men|woman|women|male|female|guy|lady|person|people|student|model|grandm(?:other|a)|grandf?(?:ather|pa)|couple|king|queen|prince|chef|cook|knight|monk|nun|witch|elf|fairy|pirate|scout|athlete|gymnast|[a-z]{2,}(?:er|or|ist|ian|ina|ess|eer|man|woman))`;
const IS_YOUNGSTER = new RegExp(`^(?:${YOUNGSTER})$`, 'i');
const OF_PERSON = new RegExp(`\\b${NUMBER}${YEARS}(?: ?,)?(?: an?)? (?=${LOOKS}(${PERSON})\\b)`, 'gi');
/** "a 5-year-old", "two 6-year-olds": somebody of whom no more is said. */
const AS_PERSON = new RegExp(
  `(?<=^|\\b(?:an?|the|my|our|his|her|this|that|two|three|four|five|\\d) )${NUMBER}[- ]year[- ]olds?(?= *(?:$|[,.;]| (?:[a-z]+ing|in|on|at|with|and|who|wearing|from|under|by|next)\\b))`,
  'gi',
);
const OF_THING = new RegExp(`\\b${NUMBER}${YEARS} `, 'gi');
/** Said after a thing or an animal: "a dog, 3 years old", "a tree that is 100 years old". */
const THING_AFTER = new RegExp(
  `(?:,| of(?: an?)?| that is| which is| is| are) ${NUMBER} (?:years?|yrs?)[- ]old\\b`,
  'gi',
);
const AFTER = new RegExp(`\\b(${PERSON}),? (?:aged?|of age) ${NUMBER}\\b(?: years?)?`, 'gi');
const SAID_AFTER = new RegExp(
  `\\b(${PERSON}),? (?:who is |is |of (?:an? )?)?${NUMBER} (?:years?|yrs?)(?: old| of age)\\b`,
  'gi',
);
const DECADE = new RegExp(
  `\\b(${PERSON}) in (?:his|her|their|the|its) (?:early |mid |mid-|late )?(?:(\\d)0'?s|(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\\b`,
  'gi',
);
const DECADES = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const OLD_AT = 60;

/** "a 30-year-old woman", "a boy, 5 years old", "a man in his seventies": how old somebody is, not how many there are. */
export function readAges(text: string): string {
  return text
    .replace(SAID_AFTER, (_whole, person: string, age: string) => withAge(person, yearsOf(age)))
    .replace(AFTER, (_whole, person: string, age: string) => withAge(person, yearsOf(age)))
    .replace(DECADE, (_whole, person: string, tens: string | undefined, word: string | undefined) =>
      withAge(person, tens === undefined ? (DECADES.indexOf(word!.toLowerCase()) + 2) * 10 : Number(tens) * 10),
    )
    .replace(OF_PERSON, (_whole, age: string, person: string) => spaced(adjectiveOf(yearsOf(age), person)))
    .replace(THING_AFTER, '')
    .replace(AS_PERSON, (whole, age: string) => nounOf(yearsOf(age), whole.endsWith('s')))
    .replace(OF_THING, (_whole, age: string) => (yearsOf(age) >= OLD_AT ? 'old ' : ''));
}

function yearsOf(number: string): number {
  return NUMBERS.get(number.toLowerCase()) ?? Number(number);
}

function withAge(person: string, age: number): string {
  return `${spaced(adjectiveOf(age, person))}${person}`;
}

function spaced(word: string): string {
  return word === '' ? '' : `${word} `;
}

function adjectiveOf(age: number, person: string): string {
  if (age <= 2) return 'aged-as-toddler';
  if (age <= 12) return IS_YOUNGSTER.test(person) ? 'little' : 'aged-as-child';
  if (age <= 19) return 'teenage';
  return age >= OLD_AT ? 'old' : '';
}

function nounOf(age: number, isPlural: boolean): string {
  if (age <= 12) return isPlural ? 'children' : 'child';
  if (age <= 19) return isPlural ? 'teenagers' : 'teenager';
  const noun = isPlural ? 'people' : 'person';
  return age >= OLD_AT ? `old ${noun}` : noun;
}
