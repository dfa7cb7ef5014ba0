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
const PERSON =
  '(?:boy|girl|child|kid|man|woman|male|female|guy|lady|person|gentleman|toddler|student|model|lad|grandm(?:other|a)|grandf?(?:ather|pa)|couple|sons?|daughters?|twins?|children|kids|boys|girls|men|women|people|actor|actress|teacher|doctor|worker|nurse|king|queen|prince|princess)';
const OF_PERSON = new RegExp(`\\b${NUMBER}${YEARS}(?: ?,)?(?: an?)? (?=${LOOKS}${PERSON}\\b)`, 'gi');
const AS_PERSON = new RegExp(
  `\\b${NUMBER}${YEARS}(?= *(?:$|[,.;]| (?:[a-z]+ing|in|on|at|with|and|who|wearing|from|under|by|next)\\b))`,
  'gi',
);
const OF_THING = new RegExp(`\\b${NUMBER}${YEARS} `, 'gi');
const AFTER = new RegExp(`\\b(${PERSON}),? (?:aged?|of age) ${NUMBER}\\b(?: years?)?`, 'gi');
const SAID_AFTER = new RegExp(
  `\\b(${PERSON}),? (?:who is |of (?:an? )?)?${NUMBER} (?:years?|yrs?)(?: old| of age)\\b`,
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
    .replace(OF_PERSON, (_whole, age: string) => spaced(adjectiveOf(yearsOf(age))))
    .replace(AS_PERSON, (_whole, age: string) => nounOf(yearsOf(age)))
    .replace(OF_THING, (_whole, age: string) => (yearsOf(age) >= OLD_AT ? 'old ' : ''));
}

function yearsOf(number: string): number {
  return NUMBERS.get(number.toLowerCase()) ?? Number(number);
}

function withAge(person: string, age: number): string {
  return `${spaced(adjectiveOf(age))}${person}`;
}

function spaced(word: string): string {
  return word === '' ? '' : `${word} `;
}

function adjectiveOf(age: number): string {
  if (age <= 2) return 'toddler';
  if (age <= 12) return 'little';
  if (age <= 19) return 'teenage';
  return age >= OLD_AT ? 'old' : '';
}

function nounOf(age: number): string {
  if (age <= 12) return 'child';
  if (age <= 19) return 'teenager';
  return age >= OLD_AT ? 'old person' : 'person';
}
