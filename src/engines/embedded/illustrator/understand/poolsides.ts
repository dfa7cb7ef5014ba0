const KIND =
  '(?:(?:large|big|huge|blue|luxury|luxurious|private|beautiful|modern|tropical|sparkling|turquoise|outdoor|infinity|swimming|hotel|resort|rooftop|backyard|villa) )*';
const POOL = `${KIND}(?:swimming )?pool(?! (?:table|ball|cue|hall|party|float|noodle|villa|bar|game|toy)s?\\b)s?`;
const BESIDE = new RegExp(
  `\\b(?:by|beside|next to|near|at|around|on the edge of|at the edge of|in front of) (?:a|the|an|their|her|his|its) ${POOL}\\b(?: area| deck| side)?`,
  'gi',
);
/** A pool that is the picture, or begins it. */
const ITSELF = new RegExp(
  `^((?:an? |the )?(?:(?:photo|picture|image|view|drawing|painting|illustration) of (?:an? |the )?)?)${POOL}(?= *(?:$|[,.]| (?:with|at|in|on|by|overlooking|surrounded|under|near)\\b))`,
  'i',
);

/** "reading by the pool", "an infinity pool overlooking the sea": the terrace with a pool, as a place. */
export function readPoolsides(text: string): string {
  return text.replace(BESIDE, 'at the poolside').replace(ITSELF, (_whole, opening: string) => `${opening}pool terrace`);
}
