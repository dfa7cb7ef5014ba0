const WRAPPED =
  /\b(?:newborn |sleeping |cute )*(newborns?|infant|baby|baby boy|baby girl) (?:is )?(?:sleeping |lying )?(?:wrapped|swaddled|bundled)(?: up)? in (?:a|an|the|his|her) ((?:[\w-]+ ){0,3}?)(?:blanket|cloth|swaddle|towel|wrap)\b/gi;
const ALONE = /\bnewborn(?=(?: (?:in|on|with|sleeping|lying|smiling|and|by)\b|\s*[,.]|\s*$))/gi;

/** "a newborn in a basket" is a newborn baby; one that is wrapped in a blanket is drawn with it. */
export function readNewborns(text: string): string {
  return text
    .replace(WRAPPED, (_whole, _who: string, said: string) => `${said}swaddled baby`)
    .replace(ALONE, 'newborn baby');
}
