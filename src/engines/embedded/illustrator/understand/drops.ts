/** What {@link readDrops} writes: an attribute of what the drops are on, as the tables have it. */
export const DEWY = 'with dew drops';

const HOW = '(?:(?:fresh|morning|tiny|small|little|sparkling|glistening|clear|cold|water|dew|rain|some) ){0,4}';
const DROPS = `${HOW}(?:(?:dew ?|water ?|rain ?)?(?:drop|droplet|bead)s?(?: of (?:dew|water|rain|condensation|moisture))?|dew|condensation)`;
const ON_ITSELF = '(?: on (?:it|them|its|their|the) ?(?:(?:petal|leaf|leave|surface|skin|glass|bottle|can|side)s?)?)?';
const COVERED = new RegExp(
  `(?<!\\b(?:window|pane|glass|windshield|windscreen)),? (?:with|covered (?:in|with|by)|sprinkled with|beaded with) ${DROPS}\\b(?! of (?!dew))${ON_ITSELF}`,
  'gi',
);
const LYING = new RegExp(
  `(^|, ?|\\b(?:of|a|an) )${DROPS} on (?!(?:a |an |the )?(?:window|glass|pane|windshield|windscreen|it)\\b)(a |an |the )?`,
  'gi',
);

/** Drops of dew or water are no things beside a leaf, a fruit or a bottle but a way how it is: writes them so. */
export function readDrops(text: string): string {
  if (!/\b(?:dew|drop|droplet|bead|condensation|dewdrop|raindrop)/i.test(text)) return text;
  return text
    .replace(COVERED, ` ${DEWY}`)
    .replace(
      LYING,
      (_whole, before: string, article = '') => `${/^(?:,|$)/.test(before) ? before : ''}${article}dewy `,
    );
}

const ON_WINDOW =
  /\brain(?:drops|ing|fall)? (?:on|against|hitting|running down|streaming down|tapping on) (?:the |a |an )?(?:window ?panes?|windows?)\b/gi;

/** Water in the air about a product: no lake, and nothing that is drawn. */
const SPLASH = /\b(?:water splash(?:es)?|splash(?:es|ing)?(?: of)? water|splashing water|water splashing)\b/gi;

const THROUGH_WINDOW =
  /\b((?:sun|moon|day|morning |evening |golden |warm |soft )?light|sunshine|sunbeams?|sun ?rays|rays of (?:sun|light)|the sun)(?: (?:streaming|coming|shining|falling|pouring|filtering|flooding|beaming|entering))?(?: in)? (?:through|from) (?:(?:the|a|an|its|large|tall|big|open) )*windows?\b/gi;

const OUTSIDE =
  /\b(rain|raining|rainfall|snow|snowing|snowfall|snowflakes|storm|thunderstorm|fog|mist|night|sunset|sunrise|dusk|lights|city|skyline|mountains?|forest|woods|ocean|sea|beach|lake|garden|desert|space)((?: [a-z]+ing)?) (?:outside|out there|visible outside)(?: of)?(?: (?:(?:the|a|an|its|large|big|tall) )*windows?)?(?=$|[,.;]| (?:and|with|at|in|on|during|while)\b)/gi;

/** "a reading lamp, rain on the window", "light through a window": weather or light and a window, no thing that lies on one or goes through it. */
export function readWindowPanes(text: string): string {
  return text
    .replace(ON_WINDOW, 'rain, a window')
    .replace(OUTSIDE, '$1$2')
    .replace(SPLASH, 'splash')
    .replace(THROUGH_WINDOW, '$1, a window');
}
