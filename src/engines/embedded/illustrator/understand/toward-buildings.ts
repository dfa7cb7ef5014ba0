const BUILDING =
  '(?:school|house|home|church|shop|store|caf[eé]|restaurant|castle|palace|hospital|office building|museum|library|bakery|barn|cottage|hotel|temple|mosque|bank|theat(?:er|re)|cinema|station|farmhouse|mansion|hut|cabin|lighthouse|school building|bookstore|bookshop|supermarket)';
const WAY = '(?:to|towards?|past|by|up to)';
const GOING =
  '(?:walk(?:s|ing)?|run(?:s|ning)?|rid(?:es|ing)|go(?:es|ing)?|head(?:s|ing)?|stroll(?:s|ing)?|rush(?:es|ing)?|skipp?(?:s|ing)?|com(?:es|ing)|cycl(?:es|ing)|hurr(?:ies|ying))';
const GOAL = new RegExp(
  `\\b(${GOING}(?: together| back| home| alone| slowly| happily)?) ${WAY} ((?:the|a|an|his|her|their|my|our) )?((?:[\\w-]+ )?${BUILDING})\\b`,
  'gi',
);
const OUTSIDE = new RegExp(
  `\\boutside(?: of)? ((?:the|a|an|his|her|their|my|our) (?:[\\w-]+ ){0,2}?${BUILDING})\\b`,
  'gi',
);

/** "walking to school", "standing outside his house": it is behind whoever goes there, and they are seen before it. */
export function readTowardBuildings(text: string): string {
  return text
    .replace(
      GOAL,
      (_whole, going: string, determiner: string | undefined, goal: string) =>
        `${going} in front of ${determiner ?? 'the '}${goal}`,
    )
    .replace(OUTSIDE, 'in front of $1');
}
