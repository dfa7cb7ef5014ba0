const BLOWING =
  /\bblow(?:s|ing)? out (?:(?:the|her|his|their|its|all|a|some) )?((?:\w+ )?)(?:birthday )?candles?(?: (?:on|of) (?:(?:a|the|her|his|their|its) )?((?:[\w-]+ ){0,2}?)(?:birthday )?cake)?/gi;
const HATCHING =
  /\bhatch(?:es|ing|ed)?(?: (?:from|out of) (?:(?:a|an|the|its|his|her) )?((?:[\w-]+ )?)(?:egg(?:shell)?|shell))?(?= (?:in|on|at|under|with|near)\b|\s*[,.]|\s*$)/gi;
const TYING =
  /\b(?:tying|ties|lacing(?: up)?) (?:(?:his|her|their|the|its|up) )?(?:[\w-]+ )?(?:shoe ?laces?|shoes?|laces|sneakers|boots|skates|pointe shoes)\b/gi;
const CLASS =
  /\bteach(?:es|ing) (?:a|the|his|her|its|their) (?:(math|science|history|art|biology|physics|chemistry|english) )?(?:class|lesson)\b(?! of)/gi;
const STRETCHING = /\b(man|woman|girl|boy|runner|athlete|player|person|dancer|jogger|people) (?:is )?stretching\b/gi;
const INDIAN_BRIDE = /\b(?:indian|hindu|south asian|punjabi|bengali|desi) bride\b/gi;

/**
 * Deeds by what of them can be shown: who blows out candles sits before a cake with them, who hatches is in an open egg, who ties
 * shoes kneels, who teaches a class has children before him in a classroom.
 */
export function readShownDeeds(text: string): string {
  return text
    .replace(BLOWING, (_whole, count: string, cake: string | undefined) => {
      const candles = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten) $/i.test(count)
        ? `${count}candles`
        : 'candles';
      return `sitting at a table with a ${cake ?? ''}birthday cake with ${candles}`;
    })
    .replace(HATCHING, (_whole, colour: string | undefined) => `in a ${colour ?? ''}hatched egg`)
    .replace(TYING, 'kneeling')
    .replace(CLASS, 'teaching three children in a classroom')
    .replace(STRETCHING, '$1 arms-raised')
    .replace(INDIAN_BRIDE, 'indian woman in a red sari with earrings');
}
