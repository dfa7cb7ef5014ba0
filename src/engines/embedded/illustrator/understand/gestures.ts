import type { GestureId } from '../scene.ts';

/** "his", "their", "both": what may stand before arms and hands. */
const OWN = '(?:(?:his|her|their|its|both|the|my|your|both his|both her|both their) )?';
const ONE = '(?:(?:his|her|their|its|the|a|one|my|your|one of his|one of her) )?';
/** Says the gesture again, or how hard. */
const AIR =
  '(?: up)?(?: high)?(?: (?:in|into) the air)?(?: in (?:victory|triumph|joy|celebration|excitement|the air))?';

/** How each gesture is told of, the longer phrases first. */
const PHRASES: readonly (readonly [GestureId, string])[] = [
  [
    'arms-crossed',
    `(?:with |has |keeping )?${OWN}arms (?:crossed|folded)(?: (?:over|across|in front of) ${OWN}chest)?`,
  ],
  ['arms-crossed', `(?:crossing|folding|crosses|folds) ${OWN}arms|with (?:crossed|folded) arms`],
  ['hands-on-hips', `(?:with )?${ONE}${OWN}hands? (?:on|at) ${OWN}hips?`],
  ['hands-in-pockets', `(?:with )?${OWN}hands? in ${OWN}pockets?`],
  [
    'hand-on-chin',
    `(?:with )?${ONE}hand (?:on|under|at|to) ${OWN}chin|(?:rubbing|stroking|scratching|touching) ${OWN}(?:chin|beard)`,
  ],
  ['hand-on-chin', '(?:deep |lost |deeply lost )in thoughts?|thinking(?: hard| deeply)?'],
  ['hand-on-heart', `(?:with )?${ONE}hand (?:on|over) ${OWN}(?:heart|chest)`],
  [
    'thumb-raised',
    '(?:giving|gives|showing|shows|doing|making|holding up|holds up|with|giving us|giving you) (?:(?:a|two|the|his|her|their) )?(?:big )?thumbs?[- ]up(?: signs?)?',
  ],
  [
    'two-fingers-raised',
    '(?:making|doing|giving|flashing|showing|holding up|with) (?:a|the|two) (?:peace|victory|v)(?:[- ]hand)?[- ]?signs?(?! on )',
  ],
  ['pointing-up', `pointing ${ONE}?(?:finger )?(?:up|upwards?|upward)(?: at| to)?`],
  [
    'arms-raised',
    `(?:raising|raises|throwing|throws|lifting|lifts|holding up|putting up|pumping|putting) ${ONE}${OWN}(?:arms?|hands|fists?)${AIR}`,
  ],
  [
    'arms-raised',
    `(?:with )?${ONE}${OWN}(?:arms|hands|fists?) (?:raised|up|lifted|thrown up|in the air|high in the air)${AIR}|with raised (?:arms|hands|fists)`,
  ],
  [
    'arms-raised',
    'cheering|celebrating (?:a|the|his|her|their) (?:goal|victory|win|success|triumph|achievement)|celebrating(?= together| on | in | at |[,.]|$)',
  ],
  [
    'open-arms',
    `(?:with )?${OWN}(?:arms (?:outstretched|stretched out|spread|wide open|open wide|open|spread wide|wide)|(?:open|outstretched|wide open|spread) arms)|(?:spreading|stretching out|opening) ${OWN}arms(?: wide)?`,
  ],
  ['shoulders-shrugged', `(?:shrugging|shrugs)(?: ${OWN}shoulders)?`],
  ['saluting', 'saluting|salutes'],
  ['praying', `praying|(?:with )?${OWN}(?:hands|palms) (?:folded|together|clasped)(?: in prayer)?`],
  ['clapping', `(?:clapping|claps)(?: ${OWN}hands)?|applauding`],
  ['flexing', `(?:flexing|flexes|showing off|showing) ${OWN}(?:muscles?|biceps|arms?)`],
  [
    'face-covered',
    `(?:covering|hiding|burying) ${OWN}(?:face|eyes)(?: (?:with|in|behind) ${OWN}hands?)?|facepalming|doing a facepalm`,
  ],
  [
    'head-held',
    `(?:holding|clutching|grabbing) ${OWN}head(?: (?:in|with|between) ${OWN}hands?)?|with ${OWN}head in ${OWN}hands?`,
  ],
  [
    'selfie-taking',
    '(?:taking|takes|snapping) (?:a |an )?(?:group )?selfies?(?: with (?:his|her|their|a|the) (?:smart|cell|mobile )?phone)?(?! with)',
  ],
];

const READ = PHRASES.map(([gesture, phrase]) => [gesture, new RegExp(`\\b(?:${phrase})(?![\\w-])`, 'gi')] as const);
const POINTING =
  /\bpointing(?: (?:a|his|her|the) finger)? (?:at|to|towards?) (?:(?:the|a) (?:camera|viewer|audience|reader)|you|us)\b/gi;
const POINTING_AT = /\bpointing(?: (?:a|his|her|the) finger)? (?:at|to|towards?)\b/gi;
const PHONING =
  /\b(?:(?:talking|speaking|chatting|calling|while|busy) )?on (?:(?:a|an|the|his|her|their) )?(?:(?:cell|mobile|smart) ?)?phone(?! (?:screen|case|booth))\b|\b(?:making|taking) a (?:phone )?call\b/gi;

/** What the hand of a gesture holds. */
const HELD: Readonly<Partial<Record<GestureId, string>>> = { 'selfie-taking': ' holding a phone' };

/** The gestures that a text tells of, as it tells of them first. */
export function gesturesAsTyped(text: string): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const [gesture, phrase] of READ) {
    const [found] = text.match(phrase) ?? [];
    if (found !== undefined && !typed.has(gesture)) typed.set(gesture, found.trim());
  }
  return typed;
}

/** "with his arms folded over his chest", "giving a thumbs up": one word for each gesture. */
export function readGestures(text: string): string {
  const read = READ.reduce((said, [gesture, phrase]) => said.replace(phrase, `${gesture}${HELD[gesture] ?? ''}`), text);
  return read
    .replace(PHONING, 'phoning holding a phone')
    .replace(POINTING, 'pointing')
    .replace(POINTING_AT, 'pointing next to');
}
