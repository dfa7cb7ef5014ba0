const CORNER_VIEW =
  /\b(?:an? |the )?((?:(?:three|3)[- ](?:quarters?|fourths?)|3\/4)(?:[- ](?:front|rear|back|side))?[- ](?:view|angle|shot|perspective))(?: of)?\b/gi;

/** Takes out words for a view of a thing over its corner, "a three-quarters view of": no drawing has one, and so they are reported. */
export function readCornerViews(prompt: string): { readonly text: string; readonly unread: readonly string[] } {
  const unread: string[] = [];
  const text = prompt.replace(CORNER_VIEW, (_whole, view: string) => {
    unread.push(view);
    return '';
  });
  return { text, unread };
}
