import type { ConceptKind, Footing } from './concept.ts';

/** Kind of the concepts of each Emojibase subgroup; subgroups not named here are symbols. */
export const KIND_OF_GROUP: Readonly<Record<string, ConceptKind>> = {
  'animal-mammal': 'animal',
  'animal-bird': 'bird',
  'animal-amphibian': 'animal',
  'animal-reptile': 'animal',
  'animal-marine': 'sea-creature',
  'animal-bug': 'insect',
  'cat-face': 'animal',
  'monkey-face': 'animal',
  'face-costume': 'fantasy',
  'plant-flower': 'plant',
  'plant-other': 'plant',
  'food-fruit': 'food',
  'food-vegetable': 'food',
  'food-prepared': 'food',
  'food-asian': 'food',
  'food-sweet': 'food',
  drink: 'drink',
  dishware: 'object',
  'place-geographic': 'landform',
  'place-building': 'building',
  'place-religious': 'building',
  'place-other': 'building',
  'transport-ground': 'vehicle',
  'transport-water': 'vessel',
  'transport-air': 'aircraft',
  hotel: 'object',
  time: 'object',
  'sky-weather': 'sky-object',
  event: 'object',
  'award-medal': 'object',
  sport: 'sport',
  game: 'object',
  'arts-crafts': 'tool',
  clothing: 'clothing',
  sound: 'object',
  music: 'machine',
  'musical-instrument': 'instrument',
  phone: 'machine',
  computer: 'machine',
  'light-video': 'machine',
  'book-paper': 'object',
  money: 'object',
  mail: 'object',
  writing: 'tool',
  office: 'tool',
  lock: 'object',
  tool: 'tool',
  science: 'tool',
  medical: 'tool',
  household: 'object',
  'other-object': 'object',
  person: 'person',
  'person-gesture': 'person',
  'person-role': 'person',
  'person-fantasy': 'person',
  'person-activity': 'person',
  'person-sport': 'person',
  'person-resting': 'person',
  family: 'person',
};

/** Usual height in metres and footing of a kind, where nothing better is known. */
export const KIND_DEFAULTS: Readonly<Record<ConceptKind, readonly [heightMetres: number, footing: Footing]>> = {
  person: [1.7, 'stands'],
  animal: [0.8, 'stands'],
  bird: [0.4, 'stands'],
  'sea-creature': [0.5, 'floats'],
  insect: [0.12, 'stands'],
  plant: [0.4, 'stands'],
  tree: [6, 'stands'],
  food: [0.14, 'stands'],
  drink: [0.2, 'stands'],
  vehicle: [1.6, 'stands'],
  aircraft: [3, 'flies'],
  vessel: [3, 'floats'],
  building: [7, 'stands'],
  furniture: [0.95, 'stands'],
  instrument: [0.7, 'stands'],
  tool: [0.3, 'lies'],
  clothing: [0.35, 'lies'],
  sport: [0.3, 'stands'],
  'sky-object': [2, 'flies'],
  fantasy: [1.5, 'stands'],
  symbol: [0.6, 'stands'],
  landform: [8, 'stands'],
  machine: [0.4, 'stands'],
  object: [0.35, 'stands'],
};

/** Kinds that the subgroup gets wrong. */
export const KIND_OVERRIDES: Readonly<Record<string, ConceptKind>> = listed({
  tree: 'deciduous-tree evergreen-tree palm-tree christmas-tree tanabata-tree leafless-tree',
  plant: 'cactus mushroom brown-mushroom potted-plant pine-decoration bouquet jack-o-lantern',
  furniture: 'couch-and-lamp bed chair bathtub toilet shower seat door window mirror file-cabinet coffin',
  fantasy:
    'unicorn dragon dragon-face robot alien alien-monster ghost ogre goblin clown-face snowman snowman-without-snow phoenix-bird troll',
  bird: 'owl penguin chicken duck',
  animal: 'teddy-bear poodle seal',
  'sea-creature': 'coral crab lobster shrimp squid oyster octopus',
  food: 'honey-pot',
  sport: 'kite skateboard sled skis',
  vehicle: 'skateboard kick-scooter roller-skate carousel-horse',
  aircraft: 'flying-saucer rocket parachute satellite',
  'sky-object': 'fireworks sparkles rainbow-flag',
  building: 'tent circus-tent camping ferris-wheel roller-coaster fountain moai statue-of-liberty',
  clothing: 'crown',
  machine: 'telescope satellite-antenna microscope television radio',
  object: 'bone balloon wrapped-gift umbrella closed-umbrella umbrella-on-ground candle basket bucket',
  landform: 'desert-island volcano mountain mount-fuji snow-capped-mountain desert',
  symbol: 'red-heart',
});

/** Usual heights in metres, standing, where the kind's default is far off. */
export const HEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    1.8: 'brick',
    0.03: 'ant mosquito fly ring coin key paperclip',
    0.06: 'lady-beetle honeybee beetle bug cricket spider worm strawberry cherries blueberries chestnut egg',
    0.09: 'butterfly snail scorpion red-apple green-apple lemon tangerine peach kiwi-fruit tomato cookie candy',
    0.1: 'tumbler-glass lime',
    0.12: 'herb mouse frog pear hamburger sandwich doughnut cupcake teacup-without-handle hot-beverage wine-glass croissant taco baby-chick',
    0.16: 'rat hamster lizard hatching-chick front-facing-baby-chick steaming-bowl pot-of-food pizza sushi cooked-rice bird smiling-face glass-of-milk camera',
    0.22: 'bone soccer-ball basketball chipmunk hedgehog turtle pineapple shortcake birthday-cake teapot open-book closed-book blackbird dove beer-mug banana watermelon',
    0.28: 'wood',
    0.3: 'rabbit tropical-fish fish bat skunk parrot owl candle pizza newspaper laptop rose tulip bouquet running-shoe teddy-bear',
    0.42: 'cat black-cat raccoon otter badger beaver duck chicken rooster koala balloon lobster amphora potted-plant squid',
    0.55: 'dog poodle monkey snake eagle goose turkey fox sloth sunflower jack-o-lantern television',
    0.72: 'guide-dog service-dog wolf leopard pig penguin swan boar dodo peacock octopus goat ewe sheep crocodile',
    0.95: 'tiger lion ram deer kangaroo flamingo panda cactus umbrella robot guitar bicycle kick-scooter chair couch-and-lamp bed skis',
    0.8: 'canoe',
    1.15: 'motorcycle motor-scooter racing-car donkey bear polar-bear gorilla orangutan alien manual-wheelchair drum',
    1.45: 'automobile taxi police-car snowman llama dolphin zebra telescope moose',
    1.65: 'cow ox water-buffalo bison rhinoceros hippopotamus sport-utility-vehicle moai door pickup-truck shark',
    2: 'horse camel two-hump-camel unicorn',
    2.2: 'tractor minibus ambulance delivery-truck umbrella-on-ground sailboat dragon hole mermaid',
    3: 'elephant bus fire-engine trolleybus tram-car tram locomotive mammoth tent flying-saucer whale spouting-whale speedboat helicopter small-airplane',
    3.6: 'articulated-lorry t-rex fountain high-speed-train train bullet-train camping christmas-tree',
    4.6: 'giraffe sauropod hut palm-tree house shinto-shrine derelict-house convenience-store',
    6.5: 'rocket house-with-garden deciduous-tree evergreen-tree airplane motor-boat carousel-horse school',
    10: 'circus-tent church mosque synagogue hindu-temple classical-building bank post-office hospital hotel department-store factory kaaba ferry volcano',
    14: 'castle japanese-castle office-building stadium ship passenger-ship ferris-wheel roller-coaster mountain mount-fuji snow-capped-mountain statue-of-liberty',
    20: 'cityscape',
    330: 'tokyo-tower',
  }).flatMap(([metres, concepts]) => concepts.split(' ').map((concept): [string, number] => [concept, Number(metres)])),
);

/** Footings that the kind gets wrong. */
export const FOOTINGS: Readonly<Record<string, Footing>> = listed({
  flies:
    'butterfly honeybee mosquito fly bat eagle dove phoenix-bird kite balloon parachute dragon fireworks flying-disc monarch-butterfly red-heart',
  floats: 'duck swan person-swimming person-rowing-boat person-surfing ring-buoy water-wave',
  hangs: 'window sloth spider-web red-paper-lantern wind-chime mirror-ball',
  stands:
    'crab lobster coral oyster spiral-shell snail pencil paintbrush crayon seal telescope microscope rocket bullseye top-hat crown ladder',
  lies: 'newspaper banana rolled-up-newspaper scarf worm sled',
});

function listed<Value extends string>(groups: Readonly<Partial<Record<Value, string>>>): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const [value, concepts] of Object.entries(groups) as [Value, string][]) {
    for (const concept of concepts.split(' ')) result[concept] = value;
  }
  return result;
}
