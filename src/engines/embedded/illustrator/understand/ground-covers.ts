import { type Token, tokenise } from './token.ts';

/** What lies all over the ground where somebody is "in" it, and the words for such ground that the grammar knows. */
interface GroundCover {
  readonly nouns: RegExp;
  readonly adjectives: RegExp;
  readonly ground: string;
}

const COVERS: readonly GroundCover[] = [
  {
    nouns: /^(leaf|leaves|foliage)$/,
    adjectives:
      /^(autumn|autumnal|fall|fallen|dry|dried|dead|golden|gold|orange|red|yellow|brown|crunchy|crisp|crispy|colourful|colorful|bright|scattered|falling|maple|oak)$/,
    ground: 'on leaf-strewn ground',
  },
  {
    nouns: /^(flowers|wildflowers|blossoms|blooms)$/,
    adjectives: /^(wild|spring|summer|tall|colourful|colorful|bright|blooming|beautiful|blossoming|meadow)$/,
    ground: 'on flower-strewn ground',
  },
];

const PREPOSITION = /^(in|into|through|among|amongst|amid|amidst)$/;
/** Who lies on leaves lies on as many as make a bed. */
const HEAPING = /^(pile|heap|carpet|bed|blanket|sea|drift|layer)s?$/;
const ARTICLE = /^(a|an|the|some|all|huge|big|large|great|thick|soft)$/;
/** "dressed in leaves", "hair in flowers": nobody stands in them. */
const WORN = /^(dressed|clad|wrapped|covered|decorated|adorned|crowned|draped|hair)$/;
const LONGEST_WORDS = 7;

/**
 * "a puppy playing in autumn leaves", "a fox among the wildflowers": the ground that somebody is on, not things held. Where nobody
 * is named before, the leaves are the subject.
 */
export function readGroundCovers(tokens: readonly Token[], isLiving: (word: string) => boolean): readonly Token[] {
  const read: Token[] = [];
  let hasSomebody = false;
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position];
    const found = hasSomebody ? coverAt(tokens, position) : undefined;
    if (found === undefined) {
      hasSomebody ||= token.kind === 'word' && isLiving(token.text);
      read.push(token);
      continue;
    }
    read.push(...tokenise(found.ground));
    position = found.last;
  }
  return read;
}

function coverAt(tokens: readonly Token[], start: number): { ground: string; last: number } | undefined {
  const isOn = tokens[start].text === 'on' || tokens[start].text === 'over';
  if (tokens[start].kind !== 'word' || !(isOn || PREPOSITION.test(tokens[start].text))) return undefined;
  if (WORN.test(tokens[start - 1]?.text ?? '')) return undefined;
  let isHeaped = false;
  for (let last = start + 1; last < Math.min(tokens.length, start + LONGEST_WORDS); last++) {
    const { kind, text } = tokens[last];
    if (kind !== 'word') return undefined;
    const cover = COVERS.find(({ nouns }) => nouns.test(text));
    if (cover !== undefined) return isOn && !isHeaped ? undefined : { ground: cover.ground, last };
    if (HEAPING.test(text) && tokens[last + 1]?.text === 'of') isHeaped = true;
    else if (
      !(ARTICLE.test(text) || (isHeaped && text === 'of') || COVERS.some(({ adjectives }) => adjectives.test(text)))
    )
      return undefined;
  }
  return undefined;
}

/** Pictures of things, not of a season. */
const OF_THINGS =
  /\b(?:flat ?lay|flat-lay|top view|top-down|overhead|still life|table|tabletop|desk|marble|pattern|logo|sticker|card|wreath|mug|cup|coffee|tea|candles?|pumpkins?|product photo|perfume)\b/i;
const LAID_LEAVES =
  /(,|\band|\bwith|\bof|\bsome|\bfew) (?:(?:colou?rful|dried|dry|red|golden|orange) )*(?:autumn|fall|fallen) leaves\b/gi;

/** "a cup of coffee and autumn leaves on a table": leaves lie there; elsewhere they are the season. */
export function readLaidLeaves(text: string): string {
  return OF_THINGS.test(text) ? text.replace(LAID_LEAVES, '$1 maple leaves') : text;
}

const LEAF_ADJECTIVES = String(COVERS[0].adjectives.source).replace(/^\^|\$$/g, '');
const STREWN_PLACE = new RegExp(
  `\\b(forest|woods|path|pathway|trail|park|street|road|lane|alley|avenue|garden|lawn|ground|lake|river|pond)( in (?:autumn|fall))? ` +
    `(?:(?:with|full of)|(?:covered|strewn|carpeted|blanketed) (?:in|with|by)) (?:${LEAF_ADJECTIVES} )*(?:leaves|foliage)( on the ground)?\\b`,
  'gi',
);

/** "an autumn path with fallen leaves": they lie on its ground. */
export function readStrewnPlaces(text: string): string {
  return text.replace(
    STREWN_PLACE,
    (_whole, place: string, season: string | undefined) => `${place}${season ?? ''} on leaf-strewn ground`,
  );
}
