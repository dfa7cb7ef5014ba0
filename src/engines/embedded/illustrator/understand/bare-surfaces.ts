const SHADE =
  '(?:(?:white|black|dark|light|pale|grey|gray|green|pink|blue|red|purple|beige|cream|brown|rustic|old|polished|weathered|raw|natural|smooth) ){0,2}';
const HARD = 'marble|slate|granite|concrete|wood|oak|walnut';
const SOFT = 'velvet|silk|satin|linen|burlap';
const IS_WOVEN = /^(?:linen|burlap)$/i;
const IS_SMOOTH = /^(?:velvet|silk|satin)$/i;
/** What may follow where the material is all that is said. */
const END = '(?=$|[,.;]| (?:with|and|in|at|by|under|near|next|beside|against|surface|slab|background|backdrop)\\b)';
const BARE = new RegExp(
  `\\bon (?:a |an )?(${SHADE})(${HARD}|${SOFT})${END}(?: (?:surface|slab|background|backdrop))?`,
  'gi',
);

const CLOTH = new RegExp(`\\b(?:${SOFT}|cotton|lace|damask)(?= (?:table ?cloth|cloth|placemat)s?\\b)`, 'gi');

const SEGMENT = new RegExp(
  `, ?(?:on )?(?:an? )?(${SHADE})(${HARD}|wooden|stone) (?:table|tabletop|table top|surface|background|backdrop|counter|countertop|board)(?=$|[,.;])`,
  'gi',
);

/** "a perfume bottle on white marble": on a table of it; "a linen tablecloth": one of cloth. */
export function readBareSurfaces(text: string): string {
  return text
    .replace(SEGMENT, (_whole, shade: string, material: string) => ` on a ${shade}${material} table`)
    .replace(BARE, (_whole, shade: string, material: string) => `on a ${shade}${clothOf(material)} table`)
    .replace(CLOTH, 'fabric');
}

/** The kinds of cloth that tables are covered with, by what they are woven of. */
function clothOf(material: string): string {
  if (IS_WOVEN.test(material)) return 'fabric';
  return IS_SMOOTH.test(material) ? 'velvet' : material;
}
