const PRINTED = '(?:sign|shirt|t-shirt|tee|sweatshirt|mug)';
const NAME = '([a-z][a-z-]*(?: [a-z-]+)?)';
const BEFORE = new RegExp(`\\b(${PRINTED}) with (?:an?|the) ${NAME} silhouette(?: on it)?\\b`, 'gi');
const AFTER = new RegExp(`\\b(${PRINTED}) with (?:an?|the) silhouette of (an?) ${NAME}?(?: on it)?(?=$|[,.;])`, 'gi');

/** "a sign with a bear silhouette": a bear is printed on it; nothing is lit from behind. */
export function readSilhouettes(text: string): string {
  return text.replace(BEFORE, '$1 with a $2 on it').replace(AFTER, '$1 with $2 $3 on it');
}
