const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d{1,2})';
const PILED = '(?:(?:glass|metal|tall|small|large|huge|neat|perfect|giant|little|stacked) )?';
const PYRAMID_OF = new RegExp(
  `\\b${PILED}pyramid (?:made |built |formed |consisting )?(?:up )?(?:of|from|out of) (?=(?:(?!of\\b|the\\b)[a-z-]+ ){0,2}[a-z-]+s\\b)`,
  'gi',
);
const TOWER_OF = new RegExp(
  `\\b(an? )(?:tall |high |leaning |wobbly |precarious |giant |huge )?tower of (?=(?:${NUMBER} )?(?:[a-z-]+ ){0,2}(?:pancakes|donuts|doughnuts|macarons|cookies|cups|teacups|plates|bowls|books|blocks|boxes|coins|hats|burgers|cupcakes|waffles|sandwiches|suitcases|presents|gifts|stones|pebbles|tires|glasses|cats|dogs|turtles|frogs|pigs|animals|elephants|pillows|drums)\\b)`,
  'gi',
);
const IN_PYRAMID =
  / (?:(?:all |neatly )?(?:arranged|stacked|piled|placed|built|set)(?: up)? )?(?:in|into|as) (?:a|the shape of a|the form of a) (?:neat |small |large |perfect )?pyramid\b(?! of)/gi;
const IN_RING =
  / (?:(?:all )?(?:arranged|standing|sitting|placed|set|lying|laid out|gathered|dancing) )?in (?:a|the shape of a) (?:perfect |neat |big |large |small )?(?:circle|ring)\b(?! of)/gi;

/** "a pyramid of oranges", "cans stacked in a pyramid", "a tower of cups", "mushrooms in a circle": how many things lie together. */
export function readPyramids(text: string): string {
  return text
    .replace(PYRAMID_OF, 'pyramid-pile of ')
    .replace(TOWER_OF, '$1stack of ')
    .replace(IN_PYRAMID, ' piled-pyramidally')
    .replace(IN_RING, ' set-ringwise');
}
