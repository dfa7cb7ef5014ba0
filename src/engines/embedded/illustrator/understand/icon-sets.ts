/** What is in a set of icons about something. */
const SETS: Readonly<Record<string, string>> = {
  'weather|weather forecast|meteorology':
    'sun, cloud, umbrella, snowflake, rainbow, lightning bolt, crescent moon, tornado, thermometer',
  'food|foods|fast food|restaurant':
    'hamburger, pizza, french fries, hot dog, taco, ice cream, doughnut, sushi, coffee cup',
  'fruit|fruits': 'apple, banana, strawberry, tangerine, pear, pineapple, watermelon, cherries, grapes',
  'vegetable|vegetables|veggies': 'carrot, broccoli, tomato, eggplant, corn, pepper, onion, potato, cucumber',
  'animal|animals|zoo animals|wild animals|safari': 'lion, elephant, giraffe, monkey, tiger, panda, bear, zebra, fox',
  'farm|farm animals': 'cow, pig, chicken, sheep, horse, duck, tractor, barn, wheat',
  'pets|pet': 'dog, cat, rabbit, hamster, parrot, goldfish, turtle, bone, paw print',
  'sea|ocean|sea animals|sea creatures|marine':
    'whale, octopus, fish, crab, dolphin, turtle, seashell, starfish, jellyfish',
  'travel|vacation|tourism|holiday|summer':
    'airplane, suitcase, camera, palm tree, compass, sunglasses, map, tent, sailboat',
  'transport|transportation|vehicles|vehicle|traffic':
    'car, bus, bicycle, airplane, train, ship, motorcycle, truck, helicopter',
  'space|astronomy|galaxy': 'rocket, planet, crescent moon, star, astronaut, satellite, telescope, ufo, comet',
  'office|business|work|workplace':
    'briefcase, laptop, calendar, envelope, bar chart, pencil, paperclip, telephone, light bulb',
  'school|education|study|learning':
    'backpack, pencil, open book, ruler, globe, graduation cap, calculator, scissors, microscope',
  'medical|health|healthcare|health care|medicine|hospital|doctor':
    'stethoscope, pill, syringe, red heart, ambulance, thermometer, tooth, microscope, bandage',
  'sport|sports|fitness|gym':
    'soccer ball, basketball, tennis racket, dumbbell, running shoe, bicycle, boxing glove, trophy, whistle',
  'music|musical|musical instruments|instruments':
    'guitar, violin, drum, trumpet, piano, microphone, headphones, saxophone, musical note',
  'christmas|xmas|winter holiday':
    'christmas tree, snowman, gift, candy cane, reindeer, bell, santa hat, gingerbread man, snowflake',
  'halloween|spooky': 'jack-o-lantern, ghost, bat, spider, witch hat, skull, candle, owl, candy',
  'easter|spring': 'rabbit, easter egg, tulip, chick, butterfly, daffodil, basket, bee, sun',
  'kitchen|cooking|baking':
    'frying pan, cooking pot, knife, spoon, rolling pin, chef hat, whisk, teapot, cutting board',
  'garden|gardening|plants': 'watering can, potted plant, tulip, sunflower, shovel, leaf, cactus, mushroom, tree',
  'coffee|coffee shop|cafe': 'coffee cup, coffee beans, croissant, teapot, cupcake, cookie, milk, doughnut, sandwich',
  'technology|tech|devices|gadgets|electronics':
    'laptop, smartphone, camera, headphones, printer, keyboard, battery, robot, television',
  'social media|app|ui|user interface|website|web':
    'envelope, camera, red heart, magnifying glass, speech balloon, bell, musical note, padlock, calendar',
  'shopping|e-commerce|ecommerce|store':
    'shopping cart, shopping bag, gift, credit card, delivery truck, gold coin, t-shirt, shoe, watch',
  'finance|money|banking|bank':
    'gold coin, piggy bank, credit card, bar chart, wallet, calculator, briefcase, padlock, diamond',
  'nature|forest|outdoor|outdoors|camping|hiking':
    'tree, mountain, tent, campfire, mushroom, backpack, leaf, compass, fox',
  beach: 'palm tree, surfboard, sunglasses, seashell, beach ball, starfish, coconut, sailboat, crab',
  'fantasy|medieval|rpg|game|gaming|video game':
    'sword, shield, potion, treasure chest, crown, scroll, key, castle, dragon',
  'love|valentine|valentines|wedding': 'red heart, diamond ring, rose, envelope, gift, cupcake, bouquet, dove, candle',
  'tools|construction|hardware': 'hammer, wrench, screwdriver, saw, drill, ladder, helmet, paint roller, shovel',
};
const SET_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SETS).flatMap(([topics, things]) => topics.split('|').map((topic) => [topic, things] as const)),
);
const TOPICS = [...SET_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen)';
const MANY = `(?:(?:a |an )?(?:[\\w-]+ ){0,2}?(?:set|pack|collection|sheet|bundle|series|group) of (?:${NUMBER} )?|${NUMBER} )`;
const HOW = '(?:(?:(?!of\\b|for\\b|and\\b|with\\b|on\\b)[\\w-]+) ){0,3}?';
const SIGNS = '(?:icons|icon|stickers|sticker|symbols|pictograms|emojis|badges)';
/** "a set of weather icons", "icon set of weather symbols", "nine food stickers", "weather icon set". */
const FORMS: readonly RegExp[] = [
  new RegExp(`${MANY}(${HOW})(${TOPICS}) ${SIGNS}\\b`, 'i'),
  new RegExp(
    `${MANY}(${HOW})${SIGNS} (?:for|of|about) (?:an? |the |my )?(${TOPICS})(?: (?:icons|symbols|items|elements|app|website|things))?\\b`,
    'i',
  ),
  new RegExp(
    `(${HOW})${SIGNS} (?:set|pack|collection|sheet) (?:for|of|about|with) (?:an? |the |my )?(${TOPICS})(?: (?:icons|symbols|items|elements|app|website|things))?\\b`,
    'i',
  ),
  new RegExp(`(${HOW})(${TOPICS}) ${SIGNS} (?:set|pack|collection|sheet)\\b`, 'i'),
];
/** A set of things that are named one by one. */
const NAMED =
  /(?:an? )?((?:[\w-]+ ){0,2}?)(?:icons?|stickers?|symbols?) (?:set|pack|collection|sheet) (?:of|with|showing|featuring|:) /i;

/** "a set of weather icons": those that such sets have, side by side; how they are to look stays said. */
export function readIconSets(text: string): string {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [whole, how = '', topic = ''] = found;
    const rest = text.slice(0, found.index) + text.slice(found.index + whole.length);
    return `icon set, ${firstOf(SET_OF.get(topic.toLowerCase())!, whole)}, ${how}${rest}`;
  }
  return text.replace(NAMED, 'icon set, $1');
}

const WRITTEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** As many of a list as are asked for; all where no number is said. */
function firstOf(things: string, asked: string): string {
  const words = asked.toLowerCase().split(/[^a-z0-9]+/);
  const said = words.map((word) => (/^\d+$/.test(word) ? Number(word) : WRITTEN.indexOf(word) + 1)).find((n) => n > 1);
  return things
    .split(', ')
    .slice(0, said ?? things.length)
    .join(', ');
}
