const PART =
  '(?:heart(?:beats?)?|chest|lungs?|pulse|blood pressure|temperature|teeth|tooth|throat|eyes?|ears?|knees?|arm|leg|paws?|wounds?)';
const CHECK_UP = new RegExp(
  `\\b(?:listen(?:s|ing)? to|check(?:s|ing)?|measur(?:es|ing)|tak(?:es|ing)|examin(?:es|ing)|look(?:s|ing)? at) ((?:a|an|the|his|her|their) [a-z ]{2,30}?)(?:'s|’s|s'|s’) ${PART}\\b`,
  'gi',
);

const SURGERY = /\boperat(?:es|ing) on (?:a|an|the|his|her) (?:patient|man|woman|child|boy|girl|person)\b(?! lying)/gi;

/** "listening to a child's heart": whoever is examined, not a heart by itself. */
export function readCheckUps(text: string): string {
  return text.replace(CHECK_UP, 'examining $1').replace(SURGERY, '$& lying on a bed');
}
