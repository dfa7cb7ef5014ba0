const SWIMMER =
  '(?:otters?|ducks?|ducklings?|swans?|seals?|beavers?|hippos?|manatees?|walrus(?:es)?|goose|geese|pelicans?|sea lions?|turtles?|polar bears?|loons?|capybaras?)';
const ON_BACK = new RegExp(
  `\\b(${SWIMMER}) floating(?: lazily| calmly| peacefully)? on (?:its|his|her|their) backs?\\b`,
  'i',
);
const PLACED =
  / (?:in|on|at) (?:an? |the )?(?:\w+ ){0,2}(?:sea|ocean|lake|pond|river|water|pool|stream|bay|harbou?r)\b/i;

const SHALLOW = /\bshallow (?=water|waters|sea|lake|river|pond|stream|lagoon|creek|surf)/gi;

/** "an otter floating on its back": in the water, not in the air. Whoever stands in water stands in shallow water anyway. */
export function readAfloat(text: string): string {
  return text
    .replace(SHALLOW, '')
    .replace(ON_BACK, (_whole, swimmer: string) =>
      PLACED.test(text) ? `${swimmer} swimming` : `${swimmer} swimming in a lake`,
    );
}
