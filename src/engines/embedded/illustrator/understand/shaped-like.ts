const LIKE =
  '(?:(?:that is |that are |which is )?(?:shaped|formed|made|cut|trimmed|carved) (?:like|as|into)|(?:made )?in the (?:shape|form) of|that looks? like|resembling)';
/** One to three words for what the shape is of, up to a word that goes on about something else. */
const WHAT =
  '((?:(?!(?:in|on|over|at|with|and|by|above|floating|flying|under|near|next|against|surrounded|full|on)\\b)[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?=$|[,.;]| (?:in|on|over|at|with|and|by|above|floating|flying|drifting|under|near|next|against|surrounded|full|sitting|standing|beside|behind|during|made)\\b)';

/** What has the shape of something else, by the words for what it is made of then. */
const STUFFS: Readonly<Record<string, string>> = {
  'clouds?|smoke|mist|steam': 'made of cloud',
  'hot[- ]air balloons?|balloons?|blimps?|airships?': 'as a hot air balloon',
  'cookies?|biscuits?|gingerbread|bread|loaf|pastry|pastries|crackers?': 'made of biscuit',
  'chocolates?|chocolate bars?|truffles?': 'made of chocolate',
  'gummy|gummies|gummy candy|jelly|jello': 'made of jelly',
  'cand(?:y|ies)|lollipops?': 'made of candy',
  'ice cubes?|ice sculptures?|popsicles?': 'made of ice',
  'topiary|topiaries|hedges?|bush|bushes|shrubs?': 'made of leaves',
  'flower ?beds?|flower arrangements?|floats?': 'made of flowers',
  'candles?|soaps?|bars? of soap': 'made of wax',
  'lamps?|night ?lights?|lanterns?|bottles?|perfume bottles?': 'made of glass',
  'mugs?|teapots?|planters?|vases?|cookie jars?|salt shakers?': 'made of ceramic',
  'sandcastles?|sand sculptures?': 'made of sand',
  'snowm[ae]n|snow sculptures?': 'made of snow',
  'kites?|origami|paper lanterns?': 'made of paper',
  'pendants?|necklaces?|brooch|brooches|earrings?|trophy|trophies': 'made of gold',
  'flames?|fire': 'made of fire',
};
const THINGS = Object.keys(STUFFS).join('|');
const SHAPED = new RegExp(
  `\\b(an? |the |some )?((?:[\\p{L}]+ ){0,1}?)(${THINGS}) ${LIKE} (an? |the |some )?${WHAT}`,
  'giu',
);
const COMPOUND = new RegExp(
  `\\b(?!heart|star|round|egg|bell|pear|oval|dome)([\\p{L}]+)[- ]shaped (${THINGS})\\b`,
  'giu',
);
const OTHER = new RegExp(
  `\\b(?:shaped|formed) (?:like|as) (an? |the )?${WHAT}|\\b(?:made )?in the (?:shape|form) of (an? |the )?${WHAT}`,
  'giu',
);
/** Things that do not turn into what they resemble: who is a pirate is drawn as one. */
const DEAD =
  '(?:(?:arm)?chair|sofa|couch|lamp|car|house|building|bed|table|desk|clock|vase|cake|bus|truck|boat|ship|phone|telephone|bag|handbag|backpack|purse|shoe|hat|cup|ring|tower|pool|guitar|keyboard|pillow|cushion|rug|bench|bottle|chocolate|spoon|mirror|shelf|door|window|tree|cactus|rock|island|mountain)s?';
const RESEMBLES = new RegExp(
  `(?<=\\b${DEAD}) (?:that|which) (?:is|are|looks? like|resembles?) (?:an? )?${WHAT}`,
  'giu',
);
const FORMED = new RegExp(
  `\\b(?!heart|star|round|egg|bell|pear|oval|dome|diamond|ring|moon|crescent|cone|odd|almond|v|u|l|s|t|a|y)([\\p{L}]+)[- ]shaped (?=(?:[\\p{L}]+ )?${DEAD}\\b)`,
  'giu',
);
const STUFF_OF: readonly (readonly [RegExp, string])[] = Object.entries(STUFFS).map(([things, stuff]) => [
  new RegExp(`^(?:${things})$`, 'i'),
  stuff,
]);
const IN_THE_AIR = /cloud/;

/**
 * "a cloud shaped like a dragon" is a dragon of cloud, "a whale-shaped hot-air balloon" a whale with a basket under it. What
 * else is shaped like something is drawn as it usually is; words for its shape are `unread`.
 */
export function readShapes(text: string): { readonly text: string; readonly unread: readonly string[] } {
  const unread: string[] = [];
  const report = (whole: string): string => {
    unread.push(whole.trim());
    return '';
  };
  const read = text
    .replace(SHAPED, (_whole, article = '', before: string, thing: string, ofOne = '', shape: string) =>
      inStuff(article === '' ? ofOne : article, before, thing, shape),
    )
    .replace(COMPOUND, (_whole, shape: string, thing: string) => inStuff('', '', thing, shape))
    .replace(OTHER, report)
    .replace(RESEMBLES, report)
    .replace(FORMED, report);
  return { text: read, unread };
}

function inStuff(article: string, before: string, thing: string, shape: string): string {
  const stuff = STUFF_OF.find(([things]) => things.test(thing))![1];
  return `${article}${before}${IN_THE_AIR.test(stuff) ? 'flying ' : ''}${shape} ${stuff}`;
}

const FROM =
  /\b(?:made|built|formed|constructed|crafted|sculpted|carved|composed|created|woven) (?:(?:entirely|completely|only|purely|up|out) )*(?:of|from|out of) (?:(?:pure|colou?rful|swirling|white|fluffy|green|fresh|melting|burning|glowing|sparkling|crashing|soft|lush|living|real) )*(?=(clouds?|smoke|mist|fog|steam|snow|leaves|grass|moss|ivy|vines|plants|greenery|foliage|flowers|blossoms|roses|wildflowers|petals|biscuits?|cookies|gingerbread|bread|dough|pastry|cand(?:y|ies)|sweets|sugar|lollipops|bubblegum|jelly|jello|gummy|slime|gelatin|wax|soap|cheese|fire|flames|lava|magma|stars|stardust|galaxies|water|waves|liquid|ice|glass|stone|wood|metal|gold|marble|paper|chocolate|sand|bronze|various vegetables|fresh vegetables|corn on the cob|clockwork gears|precious stones|tropical fruits|nuts and bolts|various fruits|gears and cogs|machine parts|salad leaves|strawberries|pizza slices|sushi rolls|fresh fruit|mixed fruit|gold coins|tangerines|hamburgers|sea shells|vegetables|mushrooms|junk food|old books|seashells|fast food|doughnuts|gemstones|corn cobs|broccoli|feathers|diamonds|raw meat|pancakes|cupcakes|balloons|berries|turtles|burgers|lettuce|veggies|carrots|waffles|oranges|bananas|popcorn|shells|donuts|fruits|hearts|pizzas|turtle|apples|jewels|harps|bacon|pizza|money|sushi|maize|gears|steak|coins|books|cakes|fruit|salad|meat|cake|corn|cogs|harp|gems|eggs|egg)\b)/gi;

const ICED =
  /\b(made of (?:gingerbread|cookies|biscuits?|bread)),? (?:and|with|,) (?:cand(?:y|ies)|icing|frosting|sugar|sweets)\b/gi;

/** "built entirely out of colourful candy": made of candy, in the words of the tables. */
export function readSubstances(text: string): string {
  return text.replace(FROM, 'made of ').replace(ICED, '$1');
}
