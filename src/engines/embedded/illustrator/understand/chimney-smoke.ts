/** What {@link readChimneySmoke} writes: an attribute of the house, as the tables have it. */
export const CHIMNEY_SMOKE = 'with smoking chimney';

const PLUME = '(?:(?:a|some|thin|thick|white|grey|gray|gentle) ){0,4}(?:(?:plume|column|wisp|trail|curl)s? of )?';
const RISING = '(?:(?:rising|coming|billowing|curling|drifting|pouring|puffing|up|out) ){0,4}';
const CHIMNEY = '(?:(?:the|its|a|their|his|her|stone|brick) ){0,3}chimneys?';
const SMOKE_FROM_CHIMNEY = new RegExp(
  `(?: ?,| and)? ?(?:\\bwith )?\\b${PLUME}smoke ${RISING}(?:from|of|out of) ${CHIMNEY}\\b( of\\b(?: (?:a|an|the|his|her|their|my|our)\\b)?)?`,
  'gi',
);
const SMOKING_CHIMNEY =
  /(?: ?,| and)? ?\bwith (?:(?:a|its|the) )?(?:(?:stone|brick) )?(?:smoking|smoky|fuming) chimneys?\b/gi;

/** Smoke that comes out of a chimney is no thing beside a house but a way how the house is: writes it so. */
export function readChimneySmoke(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SMOKE_FROM_CHIMNEY, (whole: string, of: string | undefined, at: number) => {
      if (of !== undefined)
        return `${at === 0 ? '' : whole.match(/^ ?,? ?/)![0]}${of.slice(' of '.length)} smoking-chimney`;
      return at === 0 ? whole : ` ${CHIMNEY_SMOKE}`;
    })
    .replace(SMOKING_CHIMNEY, (whole: string, at: number) => (at === 0 ? whole : ` ${CHIMNEY_SMOKE}`));
}
