const SPEECH =
  /\b(?:giving|gives|delivering|delivers|making|makes|holding|holds) (?:a|his|her|the) (?:[\w-]+ )?(?:speech|talk|sermon|address) ((?:at|behind|from|on) (?:an?|the|his|her) (?:[\w-]+ )?(?:podium|lectern|pulpit|rostrum))/gi;
const LECTERN =
  /\b(?:(?:at|behind|from|on) |(standing|stands) (?:at|behind|on) )(?:an?|the|his|her) ((?:wooden |wood |large )?)(?:podium|lectern|pulpit|rostrum|speaker'?s stand)\b/gi;

/** Who speaks at a podium stands behind a lectern, not before a plinth for products. */
export function readLecterns(text: string): string {
  return text
    .replace(SPEECH, 'talking $1')
    .replace(
      LECTERN,
      (_whole, standing: string | undefined, how: string) => `${standing ? `${standing} ` : ''}behind a ${how}lectern`,
    );
}
