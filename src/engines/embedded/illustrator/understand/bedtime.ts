const STORY = /\b(?:(?:an?|the|his|her|their) )?bedtime stor(?:y|ies)\b/gi;
const PLACED =
  /\b(?:in|on|at|under) (?:an?|the|his|her|their) (?:\w+ )?(?:bed(?:room)?|room|nursery|house|tent|porch|library|couch|sofa)\b/i;

/** "reading a bedtime story to her child": a book, in a bedroom at night unless the prompt says where. */
export function readBedtime(text: string): string {
  const told = text.replace(STORY, 'a storybook');
  return told === text || PLACED.test(told) ? told : `${told.replace(/[.\s]+$/, '')} in a bedroom at night`;
}
