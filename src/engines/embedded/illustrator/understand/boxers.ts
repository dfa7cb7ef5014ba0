const FIGHT =
  /\b(?:box(?:ers?|ing)|prizefighters?|wrestlers?|wrestling|kickbox(?:ers?|ing)|fighters?|mma|muay thai)\b/i;
const RING = /\b(?:in|inside|into|entering|leaving) (the|an?) (?:boxing |wrestling |fight )?ring\b/gi;
const BOXING =
  /\b(an?|two|the) ((?:[a-z-]+ ){0,2}?)(m[ae]n|wom[ae]n|boys?|girls?|people|person|athletes?) (?:are |is )?(?:kick)?boxing\b(?! (?:gloves?|ring|match|day|gym|club))/gi;
/** Beasts keep to what they are. */
const BEASTS_BOXING =
  /\b((?:an?|two|the) (?:[a-z-]+ ){0,2}?(?:kangaroos?|bears?|robots?|cats?|rabbits?|hares?)) (?:are |is )?boxing\b/gi;
const LONE =
  /\bboxer\b(?! (?:dog|pup|puppy|shorts|briefs|fighting|fights|engine))(?!.*(?:against|fighting|versus|\bvs\b|boxing gloves|opponent|knock))/i;
const TRAINING = /\bbox(?:ing training|ing workout|ing match|ing fight)\b/gi;

/** The ring of boxers and wrestlers is where they fight, and who boxes has boxing gloves. */
export function readBoxers(text: string): string {
  if (!FIGHT.test(text)) return text;
  return text
    .replace(TRAINING, 'two boxers fighting')
    .replace(RING, 'in $1 boxing ring')
    .replace(BEASTS_BOXING, '$1 fighting')
    .replace(BOXING, (_whole, many: string, how: string, who: string) => {
      const sex = /^m[ae]n$|^boy/i.test(who) ? 'male ' : /^wom|^girl/i.test(who) ? 'female ' : '';
      return many.toLowerCase() === 'two' ? `two ${how}${sex}boxers fighting` : `${many} ${how}${sex}boxer`;
    })
    .replace(LONE, 'boxer with boxing gloves');
}
