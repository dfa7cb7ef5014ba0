const NUMBER = '(?:two|three|four|five|six|seven|eight|\\d{1,2}|several|some|a few)';
const STACKED = new RegExp(
  `\\b(${NUMBER}) ([a-z-]+s) (?:stacked|piled)(?: up| high| on top of (?:each other|one another))?(?=$|[\\s,.])`,
  'gi',
);

/** "three macarons stacked on a plate": a stack of three. */
export function readStacks(text: string): string {
  return text.replace(STACKED, 'a stack of $1 $2');
}
