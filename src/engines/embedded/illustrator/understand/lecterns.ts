const INTO =
  /\b((?:sing|speak|talk|shout|scream|rap|yell)(?:s|ing|ping|s)?) (?:into|in|to|at) ((?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:microphone|mic))\b/gi;
const SPEECH =
  /\b(?:giving|gives|delivering|delivers|making|makes|holding|holds) (?:a|his|her|the) (?:[\w-]+ )?(?:speech|talk|sermon|address) ((?:at|behind|from|on) (?:an?|the|his|her) (?:[\w-]+ )?(?:podium|lectern|pulpit|rostrum))/gi;
const LECTERN =
  /\b(?:(?:at|behind|from|on) |(standing|stands) (?:at|behind|on) )(?:an?|the|his|her) ((?:wooden |wood |large )?)(?:podium|lectern|pulpit|rostrum|speaker'?s stand)\b/gi;

/** Who sings into a microphone holds it; who speaks at a podium stands behind a lectern, not before a plinth for products. */
export function readAtMicrophones(text: string): string {
  return text
    .replace(INTO, '$1 holding $2')
    .replace(SPEECH, 'talking $1')
    .replace(
      LECTERN,
      (_whole, standing: string | undefined, how: string) => `${standing ? `${standing} ` : ''}behind a ${how}lectern`,
    );
}
