/** What stands for a notion that nobody can draw as it is, by its names, `|` between them. */
const SIGNS: Readonly<Record<string, string>> = {
  'energy|electricity|electric power': 'lightning over the sea',
  'intelligence|the mind|mind|cognition': 'a brain',
  'emotion|emotions|drama': 'performing arts masks',
  'idea|an idea|invention|innovation|insight': 'a light bulb',
  'justice|law|fairness': 'a balance scale',
  'growth|new life|potential': 'a seedling',
  'luck|good luck|fortune': 'a four leaf clover',
  'wealth|riches|prosperity': 'a treasure chest',
  'science|physics': 'an atom',
  chemistry: 'a test tube',
  biology: 'a microscope',
  education: 'books, a red apple and pencils on a desk',
  technology: 'a robot',
  'travel|wanderlust': 'a vintage suitcase, a desk globe and a camera on a table',
  security: 'a padlock',
  'danger|risk': 'a skull',
  speed: 'a racing car',
  'evolution|genetics|heredity': 'a dna strand',
  communication: 'a telephone',
  gravity: 'an apple tree and a red apple',
};
const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([names, sign]) => names.split('|').map((name) => [name, sign] as const)),
);
const NOTION = new RegExp(
  `^\\s*(?:the )?(?:(?:concept|idea|notion|symbol|essence) of )?(${[...SIGN_OF.keys()].join('|')})\\s*(?=[.!]?\\s*$|,)`,
  'i',
);

/** A prompt that names a notion and nothing else shows what stands for it. */
export function readBareNotions(text: string): string {
  return text.replace(NOTION, (_whole, notion: string) => SIGN_OF.get(notion.toLowerCase()) ?? notion);
}
