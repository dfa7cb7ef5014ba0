const DECADE =
  "(?:(?:the )?(?:early |late |mid[- ])?(?:19)[1-8]0['’]?s|(?:the )?(?:twenties|thirties|forties|fifties|sixties|seventies)|mid[- ]century)";
/** Printed pictures that are drawn like those of some decades ago. */
const PRINTED = /\b(?:poster|advertisement|print|postcard|illustration|pin-?up|magazine cover|book cover)\b/i;
const ON_PRINT = new RegExp(
  `(^|[,.;] ?| )(?:in (?:a |the )?|from )?(?:retro )?${DECADE}(?:[- ](?:style|inspired|era|look|vintage|retro))?(?= (?:style |vintage |retro |travel |american |film |movie |advertising |pulp )*(?:poster|advertisement|print|postcard|illustration|pin-?up|magazine)|$|[,.;])`,
  'gi',
);

/** "a 1960s travel poster", "a poster, 1930s style": printed as posters of old are. Elsewhere a decade is left to be reported. */
export function readDecades(text: string): string {
  return PRINTED.test(text) ? text.replace(ON_PRINT, (_whole, before: string) => `${before}retro`) : text;
}
