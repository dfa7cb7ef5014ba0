import { NUMBER_WORDS } from './tables/quantities.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|\\d{1,2})';
const SIDES = `(${NUMBER}) ?(?:x|×|by|-by-) ?(${NUMBER})`;
const HOW = '(?:(?:neat|perfect|simple|regular|square|small|large) )?';
/** What has a number of its own, or is said in the singular, is not multiplied: "a 2x2 grid showing a cat and a dog". */
const GRID_OF = new RegExp(
  `\\b(?:an? |the )?${HOW}(?:${SIDES} )?(?:grid|matrix|array)(?: of| with| showing| featuring| made of)(?: (${NUMBER})\\b)?(?= (?!(?:an?|the|streets?|lines?|squares?|roads?)\\b))`,
  'gi',
);
const IN_GRID = new RegExp(
  `,? ?(?:(?:all |neatly )?(?:arranged|laid out|placed|displayed|set out|lined up|shown|organi[sz]ed) )?(?:in|into|as|on) an? ${HOW}(?:${SIDES} )?(?:grid|matrix)(?: layout| pattern)?\\b(?! of)`,
  'gi',
);
const LEADING_NUMBER = new RegExp(`^(?:an? |the )?${NUMBER} `, 'i');
/** A grid of no said size has so many. */
const USUAL = 9;

/** "a 3x3 grid of donuts", "nine donuts in a grid": as a set is shown, each on a tile of its own. */
export function readGrids(text: string): string {
  const named = text.replace(GRID_OF, (_whole, columns?: string, rows?: string, count?: string) => {
    const cells = columns && rows ? numberOf(columns) * numberOf(rows) : USUAL;
    return `icon set, ${count ?? cells}`;
  });
  let isSet = false;
  let cells: number | undefined;
  const rest = named.replace(IN_GRID, (_whole, columns?: string, rows?: string) => {
    isSet = true;
    if (columns && rows) cells = numberOf(columns) * numberOf(rows);
    return '';
  });
  if (!isSet) return named;
  const isCounted = LEADING_NUMBER.test(rest) || rest.includes(',') || /\band\b/.test(rest);
  return `icon set, ${isCounted ? '' : `${cells ?? USUAL} `}${rest}`;
}

function numberOf(word: string): number {
  return NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
}
