import { CUT_NAMES } from '../subject/own/things/cut-fruit.ts';

/** Those of which any drawing shows the inside. */
const SHOWN_OPEN = 'avocado|kiwi|kiwi fruit|coconut|pomegranate|dragon fruit|papaya';
const HOW = '((?:(?:fresh|ripe|juicy|red|yellow|green|big|large|small|whole) )*)';
const CUT = new RegExp(`\\b(${[...CUT_NAMES, ...SHOWN_OPEN.split('|')].map(pluralToo).join('|')})\\b`, 'i').source;
const IN_HALF =
  '(?:(?:cut|sliced|split|chopped|broken) (?:in|into) (?:half|two|halves)|cut open|sliced open|split open|cut in the middle|halved)';
const IN_SLICES =
  '(?:(?:cut|chopped) (?:in|into) (?:thin |round )?(?:slices|rounds|wheels)|sliced|cut up|thinly sliced)';
const FORMS: readonly (readonly [RegExp, 'halved' | 'half' | 'sliced'])[] = [
  [new RegExp(`\\b(?:one |a )?half (?:of )?(?:an? |the )?${HOW}${CUT}`, 'gi'), 'half'],
  [new RegExp(`\\b(?:two |both )?halves of (?:an? |the )?${HOW}${CUT}`, 'gi'), 'halved'],
  [new RegExp(`\\b${HOW}${CUT}(?: that is| which is|,)? ${IN_HALF}`, 'gi'), 'halved'],
  [new RegExp(`\\b(?:halved|cut open|split|cut) ${HOW}${CUT}`, 'gi'), 'halved'],
  [new RegExp(`\\b${HOW}${CUT}(?: that is| which is|,)? ${IN_SLICES}`, 'gi'), 'sliced'],
  [new RegExp(`\\b(?:thinly )?sliced ${HOW}${CUT}`, 'gi'), 'sliced'],
  [new RegExp(`\\b(?:some |a few |two |three |four |thin |fresh )*slices of ${HOW}${CUT}`, 'gi'), 'sliced'],
  [new RegExp(`\\b(?:some |a few |two |three |four |thin |fresh )*${HOW}${CUT} slices\\b`, 'gi'), 'sliced'],
];
const OPEN = new RegExp(`^(?:${SHOWN_OPEN.split('|').map(pluralToo).join('|')})$`, 'i');

/** "half an apple", "a lemon cut in half", "slices of orange": the fruit as it is cut, which has drawings of its own. */
export function readCutFruit(text: string): string {
  return FORMS.reduce(
    (read, [form, how]) =>
      read.replace(form, (_whole, looks: string, fruit: string) =>
        OPEN.test(fruit) ? `${looks}${fruit}` : `${looks.replace(/\bwhole /i, '')}${how} ${fruit}`,
      ),
    text,
  );
}

function pluralToo(name: string): string {
  return /(?:o|ch)$/.test(name)
    ? `${name}(?:es|s)?`
    : /y$/.test(name)
      ? `${name}|${name.slice(0, -1)}ies`
      : `${name}s?`;
}
