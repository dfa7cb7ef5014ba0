const NUMBER = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|many|several|few';
const SIZE = 'small|large|big|tiny|huge|plain|simple|solid|dark|light|bright|pale|bold|flat|geometric|perfect';
const COLOUR =
  'red|blue|green|yellow|orange|purple|violet|pink|black|white|grey|gray|brown|gold|golden|silver|turquoise|teal|cyan|magenta|navy|beige';
/** What may follow a figure that is a thing of its own, not the form of another. */
const END =
  '(?= *(?:$|[.,;:!?]|(?:and|or|with|on|in|inside|above|below|under|over|behind|beside|next|to|that|which|at|left|right|beneath|between|overlapping|around|floating|centered|surrounded)\\b))';
const FIGURE = new RegExp(
  `(?<!\\b(?:in|into|around|round) )\\b((?:${NUMBER})(?: (?:${SIZE}|${COLOUR}))*|(?:${SIZE}|${COLOUR})(?: (?:${SIZE}|${COLOUR}))*) (circle|square)(s?)\\b${END}`,
  'gi',
);
const CONCENTRIC = /\bconcentric (circle|ring|square|triangle|heart)s\b/gi;

/** "A pink circle", "two squares": figures of plane geometry, unless people stand in a circle or a square is a place. */
export function readPlaneFigures(text: string): string {
  return text
    .replace(CONCENTRIC, (_whole, figure: string) => `concentric ${figure === 'ring' ? 'circle' : figure} figure`)
    .replace(FIGURE, (_whole, before: string, figure: string, plural: string) => `${before} ${figure} shape${plural}`);
}
