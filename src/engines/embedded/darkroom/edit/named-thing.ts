/** Words for whatever stands out. */
const SUBJECT = /^(?:main\s+)?(?:subject|object|foreground|thing|product|item)$/i;
/** What is never the one thing that a picture is of: what is printed on it, what lies on things, what is all around, parts of somebody. */
const NEVER =
  /\b(?:texts?|writing|letters?|words?|captions?|logo|watermark|dates?|timestamps?|signature|labels?|stickers?|shadows?|reflections?|glare|flare|scratch|dust|noise|grain|blur|haze|fog|mist|smoke|sky|clouds?|sun|moon|grass|ground|floor|ceiling|walls?|roof|road|street|pavement|path|water|sea|ocean|lake|river|snow|sand|wires?|pole|crowd|everyone|everybody|everything|hair|beard|moustache|mustache|eyes?|eyebrows?|lips?|mouth|nose|face|skin|teeth|hands?|nails?|shirt|dress|coat|jacket|suit|tie|trousers|pants|skirt|shoes?|hat|cap|glasses|sunglasses|scarf|collar|wheels?|tyres?|tires?|doors?|windows?|stem|leaf|petals?|handle|lid|furniture|background|people|persons|pedestrians|men|women|children|kids)\b/i;
/** Several things, of which one stands out at most. */
const PLURAL = /(?<![sui])s$/i;
/** Says which of several, or where. */
const PLACED =
  /\b(?:on|in|at|from|behind|beside|by|near|under|of|and|next|left|right|middle|second|other|smaller|smallest)\b/i;
const POSSESSED = /^(?:his|her|their|its|my|your)\b/i;
const ARTICLE = /^(?:the|this|that|an?|all(?:\s+the)?)\s+/i;

/** How a name relates to what stands out in a picture. */
export interface NamedThing {
  /** The name without its article. */
  readonly name: string;
  /** Whether it means whatever stands out: then nothing is assumed. */
  readonly isSubject: boolean;
  /** Whether it may be the one thing that the picture is of. */
  readonly mayStandOut: boolean;
}

/** What a name in an instruction may mean, as far as that can be told without knowing what a picture shows. */
export function namedThing(wording: string): NamedThing {
  const trimmed = wording.trim();
  const name = trimmed.replace(ARTICLE, '');
  const isSubject = SUBJECT.test(name);
  const isOther = NEVER.test(name) || PLURAL.test(name) || PLACED.test(name) || POSSESSED.test(trimmed);
  return { name, isSubject, mayStandOut: isSubject || !isOther };
}
