const SPEECH =
  /\b(?:giving|gives|delivering|delivers|making|makes|holding|holds) (?:a|his|her|the) (?:[\w-]+ )?(?:speech|talk|sermon|address) ((?:at|behind|from|on) (?:an?|the|his|her) (?:[\w-]+ )?(?:podium|lectern|pulpit|rostrum))/gi;
const LECTERN =
  /\b(?:(?:at|behind|from|on) |(standing|stands) (?:at|behind|on) )(?:an?|the|his|her) ((?:wooden |wood |large )?)(?:podium|lectern|pulpit|rostrum|speaker'?s stand)\b/gi;

/** Those who may speak: what is sold stands on a plinth. */
const SPEAKER =
  /\b(?:speech|speak|talk|lectur|preach|sermon|address|microphone|politician|president|minister|mayor|professor|teacher|priest|pastor|pope|ceo|wom[ae]n|m[ae]n|person|boy|girl|king|queen|speaker|general|senator|judge|robot|cat|dog|lion|frog|bear|animal|alien|penguin|owl|monkey)/i;

/** Who speaks at a podium stands behind a lectern, not before a plinth for products. */
export function readLecterns(text: string): string {
  return text
    .replace(SPEECH, 'talking $1')
    .replace(LECTERN, (whole, standing: string | undefined, how: string) =>
      /podium/i.test(whole) && !SPEAKER.test(text) ? whole : `${standing ? `${standing} ` : ''}behind a ${how}lectern`,
    );
}
