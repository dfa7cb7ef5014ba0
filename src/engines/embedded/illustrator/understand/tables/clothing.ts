/** Concepts that are worn: "a girl in a red dress", "with a hat" mean wearing. */
const CLOTHING_CONCEPTS: ReadonlySet<string> = new Set(
  'dress|t-shirt|coat|jeans|necktie|scarf|gloves|socks|kimono|sari|shorts|bikini|one-piece-swimsuit|womans-clothes|lab-coat|safety-vest|martial-arts-uniform|running-shirt|top-hat|billed-cap|womans-hat|graduation-cap|rescue-workers-helmet|military-helmet|crown|glasses|sunglasses|goggles|diving-mask|ring|prayer-beads|running-shoe|high-heeled-shoe|hiking-boot|womans-boot|mans-shoe|ballet-shoes|thong-sandal|womans-sandal|flat-shoe|headphone|backpack|watch|cape|helmet|armour|mask|bow-tie|hat|suit|spacesuit|hoodie|sweater|wizard-hat|cowboy-hat|hard-hat|apron|boots|necklace|raincoat|uniform|skirt|bathrobe|belt|costume|tuxedo|slippers'.split(
    '|',
  ),
);

/** Things that are drawn on their wearer: concept → English names, separated by `|`. Drawings of their own win over them. */
export const WORN_SYNONYMS: Readonly<Record<string, string>> = {
  'chef-hat': "chef hat|chef's hat|chefs hat|toque|baker's hat",
  'straw-hat': 'straw hat|boater|farmer hat',
  'fire-helmet': "fire helmet|firefighter helmet|fireman's helmet",
  'peaked-cap':
    "peaked cap|captain's hat|captain hat|police cap|police hat|sailor hat|sailor cap|pilot cap|conductor hat",
  mortarboard: 'mortarboard',
  beret: 'beret|french beret|painter hat',
  fedora: 'fedora|trilby|detective hat|felt hat|deerstalker',
  bearskin: 'bearskin|bearskin hat',
  'hard-hat': 'hard hat|construction helmet|safety helmet',
  tiara: 'tiara|diadem',
  'wizard-hat': "wizard hat|wizard's hat|wizards hat|magic hat|pointed hat|pointy hat|magician's robe hat",
  'witch-hat': "witch hat|witch's hat|witches hat",
  'space-helmet': 'space helmet|astronaut helmet',
  'cowboy-hat': 'cowboy hat|stetson|western hat',
  'pirate-hat': 'pirate hat|tricorn|tricorne|tricorn hat',
  'santa-hat': 'santa hat|christmas hat|santa claus hat',
  'bobble-hat': 'bobble hat|beanie|woolly hat|knitted hat|winter hat|wool hat|knit cap|woolen hat',
  'sun-hat': 'sombrero|wide-brimmed hat|floppy hat',
  'ninja-hood': 'ninja hood|ninja mask|balaclava',
  headscarf: 'headscarf|hijab|head scarf',
  bandana: 'bandana|turban|headband|kerchief',
  'party-hat': 'party hat|birthday hat|cone hat',
  'viking-helmet': 'viking helmet|horned helmet',
  veil: 'veil|bridal veil',
  'flower-wreath': 'flower wreath|flower crown|crown of flowers|wreath of flowers|laurel wreath|floral crown|garland',
  'bow-tie': 'bow tie|bowtie',
  sari: 'saree',
  hanfu: 'hanfu|chinese robe',
  hanbok: 'hanbok|korean dress|traditional korean dress',
  qipao: 'qipao|cheongsam|chinese dress|mandarin dress',
  gown: 'gown|ball gown|ballgown|evening gown|long gown|flowing gown|long dress|flowing dress|maxi dress',
  raincoat: 'raincoat|rain coat|rain jacket|yellow raincoat',
  suit: 'suit|business suit|suit and tie|three-piece suit|blazer',
  tuxedo: 'tuxedo|dinner jacket|tux',
  sweater: 'sweater|jumper|pullover|cardigan|hoodie|turtleneck|christmas sweater',
  spacesuit: 'spacesuit|space suit|astronaut suit',
  armour: 'armour|armor|suit of armour|suit of armor|plate armour|plate armor|knight armor|knight armour|chainmail',
  cape: 'cape|cloak|superhero cape|robe|hooded cloak',
  apron: 'apron|cooking apron',
  'safety-vest': 'hi-vis vest|high-visibility vest',
};

/** True for what is worn rather than carried. */
export function isWorn(concept: string): boolean {
  return CLOTHING_CONCEPTS.has(concept) || Object.hasOwn(WORN_SYNONYMS, concept);
}

/** Trades of women: whoever is in one and could be either is one. */
export const WOMENS_TRADES: ReadonlySet<string> = new Set(['queen', 'princess', 'princess-figure', 'witch', 'bride']);

/** What shows that an animal or robot is in somebody's trade: "a wizard cat", "a fox detective". By concept of the person. */
export const COSTUMES: Readonly<Record<string, string>> = {
  wizard: 'wizard hat',
  mage: 'wizard hat',
  witch: 'witch hat',
  pirate: 'pirate hat',
  cook: 'chef hat',
  chef: 'chef hat',
  baker: 'chef hat',
  king: 'crown',
  queen: 'crown',
  prince: 'crown',
  'person-with-crown': 'crown',
  princess: 'tiara',
  'princess-figure': 'tiara',
  cowboy: 'cowboy hat',
  santa: 'santa hat',
  'santa-figure': 'santa hat',
  'santa-claus': 'santa hat',
  viking: 'viking helmet',
  knight: 'armour',
  samurai: 'armour',
  astronaut: 'spacesuit',
  'astronaut-figure': 'spacesuit',
  ninja: 'ninja hood',
  firefighter: 'fire helmet',
  'police-officer': 'peaked cap',
  sailor: 'peaked cap',
  pilot: 'peaked cap',
  detective: 'fedora',
  'construction-worker': 'hard hat',
  student: 'mortarboard',
  teacher: 'glasses',
  professor: 'glasses',
  scientist: 'lab coat',
  'health-worker': 'lab coat',
  superhero: 'cape',
  artist: 'beret',
  painter: 'beret',
  bride: 'veil',
  'woman-with-veil': 'veil',
  groom: 'bow tie',
  'person-in-tuxedo': 'bow tie',
  waiter: 'bow tie',
  businessman: 'necktie',
  'office-worker': 'necktie',
  'man-office-worker': 'necktie',
  farmer: 'straw hat',
};
