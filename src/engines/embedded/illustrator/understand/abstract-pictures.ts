const OF_THINGS =
  /\b(an? |the )?abstract ((?:oil |acrylic |watercolou?r |modern |colou?rful )*)(painting|portrait|picture|artwork|art|illustration|drawing) of (?=(?:an?|the|two|three|some|my|his|her) )/gi;
const IN_STYLE = /\bin (?:an )?abstract(?: art)? style\b/gi;

/** "an abstract painting of a house": things that are named are abstracted as the cubists did. */
export function readAbstractPictures(text: string): string {
  return text
    .replace(
      OF_THINGS,
      (_whole, article = '', medium: string, picture: string) =>
        `${article.trim() === 'an' ? 'a ' : article}cubist ${medium}${picture} of `,
    )
    .replace(IN_STYLE, 'in cubist style');
}
