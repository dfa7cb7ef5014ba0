/** Worlds small enough for a glass, by the words for them. */
const WORLDS: Readonly<Record<string, string>> = {
  'snowy (?:village|forest|landscape|town)|winter (?:scene|village|forest|wonderland|landscape|cabin)|snow-covered village|christmas village|snowy cabin|snow scene':
    'winter',
  'rain ?forest|forest|jungle|woods|woodland|ecosystem|magical forest|enchanted forest': 'forest',
  'village|town|medieval town|farm|cottage|hobbit village': 'village',
  'city|cityscape|metropolis|skyline|steampunk city|futuristic city|cyberpunk city': 'city',
  'thunder ?storm|storm|stormy sea|stormy ocean|raging storm': 'storm',
  'ocean|sea|ocean wave|sailing ship|pirate ship|ship|wave|seascape|underwater world': 'sea',
  'mountains?|mountain landscape|mountain range|alpine landscape|waterfall|landscape|valley': 'mountains',
  'garden|flower garden|meadow|japanese garden|zen garden|flower field|world|ecosphere': 'garden',
  'galaxy|universe|nebula|milky way|cosmos|solar system|night sky|space|stars': 'galaxy',
  'desert|desert landscape|dunes|oasis': 'desert',
  'island|tropical island|beach|tropical beach|paradise': 'island',
};
const VESSELS: Readonly<Record<string, string>> = {
  '(?:glass |mason |small |sealed )*jars?|terrariums?|(?:glass )?cubes?': 'jar',
  '(?:glass |wine |old |small |corked )*bottles?|(?:glass )?vials?|potion bottle': 'bottle',
  '(?:glass |crystal )*(?:spheres?|balls?|orbs?|globes?)|snow ?globes?|marbles?|bubbles?|dewdrops?|water ?drops?|drops? of water|raindrops?':
    'sphere',
  '(?:light ?bulb|bulb|lightbulb)s?': 'bulb',
  '(?:tea ?cup|coffee cup|cup|mug|tea cup|coffee mug)s?': 'cup',
  '(?:glass )?domes?|cloches?|bell jars?|lanterns?': 'dome',
};
const alternatives = (table: Readonly<Record<string, string>>): string => Object.keys(table).join('|');
const SMALL =
  '(?:(?:tiny|miniature|mini|small|little|entire|whole|magical|beautiful|lush|glowing|cozy|swirling|colou?rful|detailed|enchanted|self-contained) )*';
const IN =
  '(?: (?:growing|swirling|trapped|enclosed|contained|captured|living|built|floating|raging|scene|world|diorama))? (?:inside|in|within)(?: of)? (?:an? |the )?(?:(?:small|tiny|large|big|old|vintage|white|clear|transparent|delicate) )*';
const INSIDE = new RegExp(
  `\\b(an? |the )?${SMALL}(${alternatives(WORLDS)})${IN}(${alternatives(VESSELS)})(?![\\w-])`,
  'gi',
);
const HOLDING = new RegExp(
  `\\b(an? |the )?(?:(?:small|tiny|large|big|old|vintage|clear|transparent|delicate) )*(${alternatives(VESSELS)}) (?:containing|holding|with|filled with|enclosing) (?:an? |the )?(?:(?:tiny|miniature|mini|small|little|entire|whole|glowing|swirling) )+(${alternatives(WORLDS)})(?: (?:inside|in it|within))?(?![\\w-])`,
  'gi',
);

/** "a tiny forest inside a glass jar": one thing, in the words that {@link WORLDS} and vessels of the own drawings are named by. */
export function readBottledWorlds(text: string): string {
  return text
    .replace(INSIDE, (_whole, article = 'a ', world: string, vessel: string) => named(article, world, vessel))
    .replace(HOLDING, (_whole, article = 'a ', vessel: string, world: string) => named(article, world, vessel));
}

function named(article: string, world: string, vessel: string): string {
  const inside = lookUp(WORLDS, world);
  const isSnowy = /snow/i.test(vessel) && SNOWED_ON.has(inside);
  return `${article}${isSnowy ? 'winter' : inside} world ${lookUp(VESSELS, vessel)}`;
}

/** What it snows on in a snow globe. */
const SNOWED_ON: ReadonlySet<string> = new Set(['village', 'forest', 'mountains', 'garden']);

function lookUp(table: Readonly<Record<string, string>>, words: string): string {
  return Object.entries(table).find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(words))![1];
}
