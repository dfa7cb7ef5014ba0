const PAIR = ['woman', 'man'] as const;

/** Concepts that name several people at once, and who they are, left to right. */
export const COMPANIES: Readonly<Record<string, readonly string[]>> = {
  family: ['man', 'girl', 'boy', 'woman'],
  'family-man-woman-girl-boy': ['man', 'girl', 'boy', 'woman'],
  'family-man-woman-boy': ['man', 'boy', 'woman'],
  'family-man-woman-girl': ['man', 'girl', 'woman'],
  couple: PAIR,
  'people-holding-hands': PAIR,
  'woman-and-man-holding-hands': PAIR,
  'men-holding-hands': ['man', 'man'],
  'women-holding-hands': ['woman', 'woman'],
  'couple-with-heart': PAIR,
  'couple-with-heart-woman-man': PAIR,
  kiss: PAIR,
  'kiss-woman-man': PAIR,
  'people-hugging': PAIR,
  'busts-in-silhouette': PAIR,
};

/** True for concepts that name several people at once. */
export function isCompany(concept: string): boolean {
  return Object.hasOwn(COMPANIES, concept);
}
