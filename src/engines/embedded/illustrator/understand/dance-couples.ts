/** Dances of couples, and how those who dance them are dressed. */
const DRESSED: Readonly<Record<string, readonly [man: string, woman: string]>> = {
  'ballroom|waltz|tango|foxtrot|quickstep|viennese waltz': ['tuxedo', 'gown'],
  'salsa|swing|latin|rumba|bachata|mambo|cha-cha|lindy hop|jive|samba|flamenco couple': ['suit', 'red dress'],
};
const SOME =
  '(?:(?:an?|two|some|the|a pair of|a couple of|professional|elegant|graceful|passionate|beautiful|young|argentine) )*';
const COUPLES = Object.entries(DRESSED).map(([dances, [suit, dress]]) => ({
  dancers: new RegExp(
    `\\b${SOME}(?:${dances}) (?:dancers|couple)\\b(?: (?:are )?(?:dancing|performing|twirling))?(?: (?:an?|the|their) (?:dance|${dances})\\b)?`,
    'gi',
  ),
  deed: new RegExp(
    `\\b${SOME}(?:couple|man and (?:an? )?woman)(?: is| are)? (?:(?:dancing|performing|doing) (?:an? |the )?(?:passionate |slow |elegant )?(?:${dances})(?: dance)?|(?:${dances}) dancing|waltzing)\\b`,
    'gi',
  ),
  suit,
  dress,
}));

const OF_BALLROOMS = /ballroom|waltz|foxtrot|quickstep/i;
const PLACED = /\b(?:in|on|at|under|by) (?:an?|the) /i;

/** "ballroom dancers", "a couple dancing the tango": a man and a woman who dance with each other, dressed for it. */
export function readDanceCouples(text: string): string {
  const where = OF_BALLROOMS.test(text) && !PLACED.test(text) ? ' in a ballroom' : '';
  return COUPLES.reduce((said, { dancers, deed, suit, dress }) => {
    const pair = `a man in a ${suit} dancing with a woman in a ${dress}${where}`;
    return said.replace(dancers, pair).replace(deed, pair);
  }, text);
}
