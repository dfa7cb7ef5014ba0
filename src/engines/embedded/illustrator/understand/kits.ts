/** What belongs to a pursuit, as it is laid out or packed. */
const KITS: readonly (readonly [pursuit: string, things: string])[] = [
  [
    'hiking|trekking|outdoor|mountaineering|adventure',
    'a backpack, a hiking boot, a map, a compass and a water bottle',
  ],
  ['camping|camp', 'a tent, a lantern, a backpack and a kettle'],
  ['travel|traveling|travelling|travell?er|tourist|vacation', 'a suitcase, a camera, a passport and sunglasses'],
  ['beach', 'sunglasses, a straw hat, a flip-flop and a beach ball'],
  ['art|artist|painting|painter', 'an artist palette, three paintbrushes and three pencils'],
  ['drawing|sketching', 'a notebook, three pencils and a ruler'],
  ['sewing|tailoring', 'a spool of thread, scissors, three buttons and a tape measure'],
  ['gardening|garden', 'a watering can, a shovel, gloves and a flower pot'],
  ['baking|baker', 'a rolling pin, a bag of flour, three eggs and a bowl'],
  ['cleaning', 'a bucket, a broom and a sponge'],
  ['school|office|stationery|study|desk|classroom', 'a notebook, a pencil, a ruler, scissors and a calculator'],
  ['workout|gym|fitness|exercise|training', 'a dumbbell, a water bottle, a towel and a running shoe'],
  ['first aid|medical|doctor', 'a stethoscope, a bandage, a thermometer and a syringe'],
  ['makeup|make-up|beauty|cosmetics?', 'a lipstick, nail polish, a serum bottle and a cream jar'],
  ['skincare|skin care|spa', 'a serum bottle, a cream jar, a towel and a candle'],
  ['toiletry|bathroom|shower', 'a toothbrush, a bar of soap, a towel and a bottle of shampoo'],
  ['laboratory|lab|chemistry|science', 'a microscope, a test tube and a petri dish'],
  ['carpentry|woodworking|carpenter', 'a hammer, a saw, a screwdriver and pliers'],
  ['magic|wizard|witch', 'a magic wand, a spell book, a potion and a crystal ball'],
  ['pirate|explorer', 'a treasure map, a compass, a spyglass and three gold coins'],
  ['gaming|gamer', 'a game controller, headphones and a keyboard'],
  ['skiing|ski', 'skis, goggles and gloves'],
  ['fishing', 'a fishing rod, a bucket and a fish'],
  ['knitting', 'knitting and a ball of yarn'],
  ['tea', 'a teapot, two cups of tea and a sugar bowl'],
  ['coffee', 'coffee beans and a cup of coffee'],
];
const WHOLE = '(?:gear|equipment|essentials|supplies|accessories|tools|kit|items|utensils|materials|products)';
/** Words that tell that no one thing is meant. */
const OF_THE_WHOLE =
  '(?:(?:some|various|assorted|a set of|a collection of|a variety of|different|an array of|my|all the|the|an?|his|her|their) )?';

const FORMS = KITS.map(
  ([pursuit, things]) => [new RegExp(`\\b${OF_THE_WHOLE}(?:${pursuit}) ${WHOLE}\\b(?!:)`, 'gi'), things] as const,
);

/** "hiking gear", "school supplies": the things that belong to it, of which none is named. */
export function readKits(text: string): string {
  return FORMS.reduce((read, [form, things]) => read.replace(form, things), text);
}
