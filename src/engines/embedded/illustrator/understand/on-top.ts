const ON_TOP = /\b(with|and) ((?:an?|the|one|two|three) (?:(?!with\b|and\b|on\b)[a-z-]+ ){1,5}?)on top(?! of)\b/gi;
const AND_ON_IT =
  /\band ((?:an?|the|one|two|three) (?:(?!with\b|and\b|on\b)[a-z-]+ ){1,4}?)(?:(?:sitting|standing|lying|sleeping|perched|resting|placed|balanced) )?on (it|them)\b/gi;
const ON_TOP_OF_IT = /\bon top of (it|them)\b/gi;
/** What dishes bear is drawn by their own rules. */
const TOPPINGS = /cherr|cream|berr|butter|syrup|sauce|icing|candle|egg|cheese|marshmallow|sprinkle|leaf|star|bow/i;

/** "a pile of books with a cat on top": the cat is on them. */
export function readOnTop(text: string): string {
  return text
    .replace(ON_TOP_OF_IT, 'on $1')
    .replace(AND_ON_IT, 'with $1on $2')
    .replace(ON_TOP, (whole: string, link: string, thing: string) =>
      TOPPINGS.test(thing) ? whole : `${link} ${thing}on it`,
    );
}
