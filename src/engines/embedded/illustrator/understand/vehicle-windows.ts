const CRAFT =
  'spaceship|spacecraft|starship|space station|space shuttle|train|airplane|aeroplane|plane|bus|tram|subway';
const WINDOW = '(?:windows?|portholes?)';
const OF_CRAFT = new RegExp(`\\b(${WINDOW}) of (an? |the |his |her |their )?(${CRAFT})\\b`, 'gi');
const CRAFT_WINDOW = new RegExp(
  `\\b(an? |the |his |her |their )?(${CRAFT}) (${WINDOW})(?! (?:seat|shade|blind))\\b`,
  'gi',
);
const SHOWING = new RegExp(
  `\\b(${WINDOW}) (?:that )?(?:shows?|showing|displaying|revealing|framing|with (?:a )?views? of)\\b`,
  'gi',
);

const WORLD_OUTSIDE =
  /,? (?:with|and) ((?:the |a |an )?(?:earth|saturn|jupiter|moon|stars|planets?))(?: \w+ing| visible| seen)? (?:outside|through)(?: of)?(?: (?:the|its|a|large|big) )*(?: ?windows?)?(?=$|[,.;]| (?:and|with|in|at)\b)/gi;

/** Who speaks of the window of a craft is inside of it; and what a window shows is outside: "a train window showing mountains". */
export function readVehicleWindows(text: string): string {
  return text
    .replace(
      OF_CRAFT,
      (_whole, window: string, article = 'the ', craft: string) => `${window} inside ${article}${craft}`,
    )
    .replace(
      CRAFT_WINDOW,
      (_whole, article = 'a ', craft: string, window: string) => `a ${window} inside ${article}${craft}`,
    )
    .replace(SHOWING, '$1 overlooking')
    .replace(WORLD_OUTSIDE, ', $1');
}
