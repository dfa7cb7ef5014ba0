/** How the names of callings end, and those that end otherwise. */
const CALLING =
  '(?:[a-z]+(?:er|or|ist|ian|smith|wright|maker|monger|keeper|clerk)|(?:fire|police|post|fisher|camera|sales|business|crafts|barn|door)(?:wo)?m[ae]n|nurse|chef|cook|pilot|guard|judge|king|queen|priest|monk|nun|clown|knight|ninja|samurai|mechanic|mage|witch|wizard|pirate|viking|astronaut|detective|athlete|model|scientist|student|graduate|referee|cop|coach|vet|barista|librarian|secretary|captain|ballerina|rabbi|imam|pope|saint|angel|surfer|superhero)';
const IS =
  "(?:,? (?:that|who)(?: is|[’']s| was| works as| is working as| used to be)|,? working as|,? dressed (?:up )?as)";
const SEXES: Readonly<Record<string, string>> = {
  man: 'male',
  guy: 'male',
  gentleman: 'male',
  woman: 'female',
  lady: 'female',
};
const CLAUSE = new RegExp(
  `\\b((?:an? |the )(?:[a-z-]+ ){0,2}?)(man|guy|gentleman|woman|lady|person)(?:${IS}) an? ((?:[a-z-]+ ){0,2}?${CALLING})\\b(?![- ](?:and|or) )`,
  'gi',
);

/** "a man that is a plumber", "a woman who works as a nurse": one person, not two. */
export function readRoleClauses(text: string): string {
  return text.replace(CLAUSE, (_whole, before: string, who: string, calling: string) => {
    const sex = SEXES[who.toLowerCase()];
    return `${before}${sex === undefined ? '' : `${sex} `}${calling}`;
  });
}
