const DONE_TO =
  'chased|kicked|painted|pushed|pulled|carried|climbed|hugged|kissed|watched|followed|played|cooked|baked|photographed|petted|watered|washed|repaired|crossed|tossed|picked up|held|rode|wore|ate|drank|threw|caught|drove|fed|sang|read|wrote|drew';
const DONE = 'walked|jumped|danced|smiled|looked|climbed|played|waved|laughed|stood|sat|ran|swam|slept|flew|rode|fell';
/** Past tenses that do not give the base form by taking off `-ed`. */
const BASES: Readonly<Record<string, string>> = {
  chased: 'chasing',
  carried: 'carrying',
  hugged: 'hugging',
  baked: 'baking',
  petted: 'petting',
  danced: 'dancing',
  smiled: 'smiling',
  waved: 'waving',
  held: 'holding',
  rode: 'riding',
  wore: 'wearing',
  ate: 'eating',
  drank: 'drinking',
  threw: 'throwing',
  caught: 'catching',
  drove: 'driving',
  fed: 'feeding',
  sang: 'singing',
  read: 'reading',
  wrote: 'writing',
  drew: 'drawing',
  stood: 'standing',
  sat: 'sitting',
  ran: 'running',
  swam: 'swimming',
  slept: 'sleeping',
  flew: 'flying',
  fell: 'falling',
  'picked up': 'picking up',
};
/** What makes a participle of it: "is chased", "a painted a". */
const NOT_PASSIVE =
  '(?<!\\b(?:is|are|was|were|be|been|being|has|have|had|by|an?|the|and|or|of|in|freshly|hand|well)[ -])';
const TO = '(?= (?:an?|the|his|her|their|its|my|our|some|two|three|four|five|six|many) )';
const WHERE =
  '(?= (?:in|on|at|over|across|through|along|down|up|into|under|with|to|towards?|around|past|for|from|off|together)\\b)';
const DEED = new RegExp(`${NOT_PASSIVE}\\b(?:(${DONE_TO})${TO}|(${DONE})${WHERE})`, 'gi');
const FIRST_PERSON = new RegExp(`\\b(I|we) (?=(?:${DONE_TO}|${DONE}) )`, 'gi');

/** A story tells in the past what its picture shows as it is done: "a girl kicked a ball", "I chased a goat". */
export function readPastDeeds(text: string): string {
  return text
    .replace(FIRST_PERSON, (_whole, who: string) => (who.toLowerCase() === 'i' ? 'a person ' : 'two people '))
    .replace(DEED, (past: string) => {
      const said = past.toLowerCase();
      return BASES[said] ?? `${said.slice(0, -2)}ing`;
    });
}
