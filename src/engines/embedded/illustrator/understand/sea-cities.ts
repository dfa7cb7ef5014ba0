const LOST = '(?:ancient|lost|ruined|sunken|forgotten|mythical|old) ';
const TOWN = '(?:city|town|metropolis|civilization|civilisation|colony|kingdom|base|settlement)';
const BELOW = '(?:underwater|submerged|undersea|sunken)';
const UNDER = '(?:under|beneath|below|at the bottom of) (?:the )?(?:sea|ocean|water|waves)';
const SUNKEN = new RegExp(
  `\\b(?:an? |the )?(?:${LOST})+(?:${BELOW} )?${TOWN}(?: of atlantis)? ${UNDER}|\\b(?:an? |the )?(?:${LOST})+(?:${BELOW} )${TOWN}|\\b(?:the )?(?:${LOST})?(?:city of )?atlantis\\b`,
  'gi',
);
const DOMED = new RegExp(
  `\\b(?:an? |the )?((?:futuristic|glowing|huge|giant|advanced|sci-fi|beautiful|modern) )*${BELOW} ${TOWN}(?: ${UNDER})?|\\b(?:an? |the )?((?:futuristic|glowing|huge|giant|advanced|sci-fi|beautiful|modern) )*${TOWN} ${UNDER}`,
  'gi',
);
/** Domes that such towns lie under, and their lights. */
const DOMES =
  /,? (?:with|and|in|inside|under|of) (?:(?:glass|transparent|giant|huge|glowing|large|bubble|crystal) )+domes?\b/gi;

/** "an underwater city with glass domes": towns under domes on the sea floor; a lost one, or Atlantis, is temples and ruins there. */
export function readSeaCities(text: string): string {
  const read = text
    .replace(SUNKEN, 'a greek temple and ruins underwater')
    .replace(DOMED, (_whole, one = '', other = '') => `three ${one}${other}domed cities underwater`);
  return read === text ? text : read.replace(DOMES, '');
}
