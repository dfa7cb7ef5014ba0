import type { PoseId, Season, SettingId, StyleId, Weather } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import { STALL_CONCEPTS } from '../subject/own/buildings/market-stalls.ts';
import { FLAG_CONCEPTS } from '../subject/own/flags/index.ts';
import { CONSTELLATION_NAMES } from '../subject/own/nature/constellations.ts';
import { FLAT_SHAPES } from '../subject/own/things/flat-shapes.ts';
import { FLOWERS } from './flowers.ts';

/** Places where something looks at home, like ones side by side; a place listed twice is twice as likely. */
export type Habitat = readonly SettingId[];

/** By the kind of the main subject, when its concept says nothing more special. */
export const HABITAT_OF_KIND: Readonly<Record<ConceptKind, Habitat>> = {
  person: ['street', 'meadow', 'room', 'beach', 'meadow', 'forest', 'lake', 'cafe'],
  animal: ['meadow', 'meadow', 'forest', 'river', 'lake', 'road'],
  bird: ['lake', 'meadow', 'forest', 'cliff'],
  'sea-creature': ['underwater'],
  insect: ['meadow', 'forest'],
  plant: ['meadow', 'meadow', 'table', 'room'],
  tree: ['meadow', 'lake', 'mountains', 'savanna'],
  food: ['table'],
  drink: ['table'],
  vehicle: ['road', 'road', 'street', 'desert'],
  aircraft: ['sky', 'sky', 'mountains', 'sea'],
  vessel: ['sea', 'sea', 'lake'],
  building: ['meadow', 'lake', 'mountains', 'cliff'],
  furniture: ['room', 'room', 'studio'],
  instrument: ['room', 'studio', 'cafe', 'table'],
  tool: ['table', 'studio'],
  clothing: ['studio', 'table'],
  sport: ['meadow', 'studio', 'table'],
  'sky-object': ['sky', 'mountains', 'sea', 'meadow'],
  fantasy: ['mountains', 'forest', 'cliff', 'meadow', 'lake'],
  symbol: ['studio', 'abstract'],
  landform: ['mountains', 'lake', 'meadow'],
  machine: ['street', 'studio', 'room'],
  object: ['table', 'table', 'studio', 'room'],
};

const HABITATS: readonly { readonly concepts: string; readonly habitat: Habitat }[] = [
  {
    concepts: 'penguin polar-bear snowman bare-snowman snowman-without-snow igloo sled sleigh seal walrus yeti skis',
    habitat: ['snow'],
  },
  { concepts: 'camel two-hump-camel cactus scorpion pyramid sphinx', habitat: ['desert'] },
  {
    concepts:
      'lion elephant giraffe zebra rhinoceros hippopotamus leopard cheetah lioness antelope panther baobab mammoth bison',
    habitat: ['savanna', 'savanna', 'savanna', 'river'],
  },
  { concepts: 'kangaroo', habitat: ['desert', 'savanna'] },
  { concepts: 'circus-tent carousel-horse ferris-wheel roller-coaster pot-of-gold', habitat: ['meadow'] },
  {
    concepts:
      'owl fox deer bear squirrel chipmunk hedgehog raccoon wolf badger mushroom gnome elf fairy gorilla monkey tiger sloth panda red-panda lynx fern tree-stump bird-nest mushroom-house woodpecker tree-branch',
    habitat: ['forest', 'forest', 'forest', 'meadow', 'mountains'],
  },
  {
    concepts:
      'duck swan frog goose beaver otter flamingo crocodile heron lotus lily-pad koi willow-tree canoe rowboat water-mill',
    habitat: ['lake', 'river'],
  },
  {
    concepts:
      'crab turtle palm-tree coconut-palm surfboard sandcastle thong-sandal deck-chair seashell starfish seagull desert-island',
    habitat: ['beach', 'beach', 'island'],
  },
  {
    concepts:
      'cow sheep ewe ram horse pig goat rabbit chicken rooster tractor windmill barn farmer donkey doghouse stork wheat apple-tree wagon',
    habitat: ['meadow'],
  },
  {
    concepts: `sunflower lavender ${Object.keys(FLOWERS).join(' ')} butterfly honeybee lady-beetle snail kite diamond-kite swing birdhouse gazebo bush dragonfly hummingbird`,
    habitat: ['meadow'],
  },
  {
    concepts: 'theatre casino nightclub sewer water-pipe',
    habitat: ['street'],
  },
  { concepts: 'dungeon theatre-stage furnace engine generator boiler control-panel', habitat: ['studio'] },
  {
    concepts: 'bunker outhouse cannon maze laundry trench porch terrace hay-bale dandelion bird-feeder',
    habitat: ['meadow'],
  },
  { concepts: 'tree-roots moss ivy', habitat: ['forest', 'meadow'] },
  { concepts: 'seaweed propeller', habitat: ['underwater'] },
  { concepts: 'meerkat desert-pool armadillo ziggurat', habitat: ['desert'] },
  { concepts: 'hyena ostrich', habitat: ['savanna'] },
  { concepts: 'coyote emu cougar', habitat: ['desert', 'savanna', 'canyon'] },
  { concepts: 'capybara', habitat: ['river', 'lake'] },
  { concepts: 'pelican albatross', habitat: ['beach', 'cliff'] },
  { concepts: 'toucan kiwi-bird porcupine bamboo-stems', habitat: ['forest'] },
  { concepts: 'axolotl narwhal', habitat: ['underwater'] },
  { concepts: 'hermit-crab', habitat: ['beach'] },
  { concepts: 'shipwreck eel', habitat: ['underwater'] },
  { concepts: 'snowmobile', habitat: ['snow'] },
  { concepts: 'solar-panel lawn-mower sundial weather-vane', habitat: ['meadow'] },
  { concepts: 'platypus', habitat: ['river', 'lake'] },
  { concepts: 'anteater', habitat: ['savanna', 'meadow'] },
  { concepts: 'vending-machine balcony door cafe shop bookstore convenience-store', habitat: ['street'] },
  { concepts: 'tapestry egyptian-mummy gargoyle gong icicle', habitat: ['studio'] },
  { concepts: 'guinea-pig', habitat: ['meadow', 'room'] },
  { concepts: 'swaddled-baby baby', habitat: ['room', 'room', 'meadow'] },
  { concepts: 'ski-run snowboard-run', habitat: ['snow', 'mountains'] },
  { concepts: 'piggy-bank', habitat: ['table', 'studio'] },
  { concepts: 'skateboard kick-scooter', habitat: ['street', 'street', 'road'] },
  { concepts: 'traffic-light traffic-cone forklift unicycle', habitat: ['street'] },
  {
    concepts: 'chess-king chess-queen chess-bishop chess-knight chess-rook chess-pawn',
    habitat: ['table', 'table', 'studio'],
  },
  {
    concepts: 'keyboard computer-mouse earbuds tablet-computer laptop-from-side grilled-fish',
    habitat: ['table'],
  },
  { concepts: 'cobweb', habitat: ['forest', 'meadow'] },
  { concepts: 'sword-in-stone axe-in-stump', habitat: ['forest', 'forest', 'meadow'] },
  { concepts: 'arrow-in-target', habitat: ['meadow'] },
  { concepts: 'wooden-post', habitat: ['meadow'] },
  { concepts: 'racing-car', habitat: ['road'] },
  { concepts: 'diamond-sign yield-sign speed-limit-sign', habitat: ['road', 'road', 'street'] },
  { concepts: 'travel-trailer tepee yurt aqueduct', habitat: ['meadow', 'mountains', 'lake'] },
  {
    concepts: 'vacuum-cleaner mannequin mop yarn sewing-machine desktop-computer',
    habitat: ['room'],
  },
  { concepts: 'seesaw trampoline rake pitchfork', habitat: ['meadow'] },
  { concepts: 'paper-boat', habitat: ['lake', 'river'] },
  { concepts: 'smoke', habitat: ['meadow', 'mountains', 'desert'] },
  { concepts: 'destroyer barge oil-rig ship-mast', habitat: ['sea'] },
  {
    concepts:
      'staircase pipe-organ cockpit torso claw animal-tail cat-paw fox-portrait wolf-portrait bear-portrait lion-portrait',
    habitat: ['studio'],
  },
  { concepts: 'window-shutters ticket-booth road-barrier skate-ramp', habitat: ['street'] },
  { concepts: 'barbecue-grill saddle', habitat: ['meadow'] },
  { concepts: 'folding-screen coat-rack', habitat: ['room'] },
  { concepts: 'magic-portal', habitat: ['forest', 'mountains', 'meadow'] },
  { concepts: 'prison garage warehouse chimney', habitat: ['meadow', 'road'] },
  { concepts: 'dam tunnel mine-entrance', habitat: ['mountains', 'meadow'] },
  { concepts: 'missile', habitat: ['desert', 'meadow'] },
  { concepts: 'telegraph-pole', habitat: ['road', 'meadow'] },
  { concepts: 'power-line', habitat: ['meadow'] },
  { concepts: 'carpet', habitat: ['studio'] },
  {
    concepts: 'curtain radiator washbasin amplifier framed-print tuned-television ceiling-fan lectern grand-piano',
    habitat: ['room'],
  },
  { concepts: 'lighthouse', habitat: ['cliff', 'cliff', 'island'] },
  { concepts: 'roof', habitat: ['mountains', 'meadow', 'lake'] },
  { concepts: 'cube sphere cone cylinder', habitat: ['studio'] },
  { concepts: 'aurora', habitat: ['snow', 'lake', 'mountains'] },
  { concepts: 'brick-wall', habitat: ['street'] },
  { concepts: 'stone-wall', habitat: ['meadow'] },
  { concepts: 'cathedral', habitat: ['meadow', 'river'] },
  { concepts: 'suspension-bridge tower-bridge', habitat: ['river'] },
  { concepts: 'stone-bridge garden-bridge', habitat: ['river', 'river', 'lake'] },
  { concepts: 'castle western-dragon dragon eagle', habitat: ['mountains', 'mountains', 'cliff', 'lake'] },
  { concepts: 'tent camping-tent camping cabin', habitat: ['mountains', 'lake', 'forest'] },
  { concepts: 'astronaut', habitat: ['moon', 'space', 'planet'] },
  { concepts: 'rocket flying-saucer satellite alien rover space-shuttle', habitat: ['space', 'planet', 'moon'] },
  { concepts: 'ringed-planet comet spaceship space-station milky-way black-hole', habitat: ['space'] },
  { concepts: CONSTELLATION_NAMES.join(' '), habitat: ['mountains', 'lake', 'meadow'] },
  { concepts: FLAT_SHAPES.map(({ concept }) => concept).join(' '), habitat: ['studio'] },
  { concepts: 'full-moon crescent-moon star', habitat: ['sky', 'lake', 'sea', 'mountains'] },
  { concepts: 'hot-air-balloon airship', habitat: ['sky', 'mountains', 'meadow', 'desert'] },
  { concepts: 'balloon balloon-bunch', habitat: ['meadow', 'street', 'room', 'beach', 'sky'] },
  {
    concepts:
      'whale dolphin shark sea-turtle octopus squid fish jellyfish submarine coral coral-reef goldfish seahorse manta-ray',
    habitat: ['underwater'],
  },
  { concepts: 'swimming-pool', habitat: ['meadow', 'meadow', 'beach'] },
  { concepts: 'chess-set', habitat: ['table', 'table', 'room'] },
  { concepts: 'podium', habitat: ['studio'] },
  { concepts: 'mermaid', habitat: ['underwater', 'underwater', 'beach'] },
  { concepts: 'train locomotive steam-locomotive high-speed-train', habitat: ['meadow', 'mountains', 'road'] },
  {
    concepts:
      'taxi tram tramway bus police-car skyscraper ambulance delivery-truck motor-scooter phone-booth fire-hydrant sports-car tower-crane pigeon',
    habitat: ['street'],
  },
  { concepts: 'cat black-cat', habitat: ['room', 'room', 'meadow', 'street'] },
  { concepts: 'dog poodle guide-dog service-dog', habitat: ['meadow', 'room', 'beach', 'street'] },
  { concepts: 'robot', habitat: ['street', 'studio', 'desert', 'room'] },
  { concepts: 'unicorn', habitat: ['meadow', 'forest', 'sky'] },
  { concepts: 'volcano erupting-volcano', habitat: ['volcano'] },
  { concepts: 'bowl teapot candle snow-globe typewriter quill', habitat: ['table'] },
  {
    concepts: 'fish-bowl aquarium vase bouquet tulip-bouquet candelabra',
    habitat: ['table', 'table', 'room'],
  },
  { concepts: 'cook chef baker', habitat: ['kitchen'] },
  { concepts: 'barista waiter', habitat: ['cafe'] },
  { concepts: 'nurse doctor surgeon', habitat: ['room', 'studio'] },
  { concepts: 'mosque', habitat: ['desert', 'meadow'] },
  { concepts: 'musician singer', habitat: ['studio', 'street', 'cafe'] },
  { concepts: 'blackboard', habitat: ['room', 'cafe'] },
  { concepts: 'scientist teacher student bookshelf', habitat: ['library', 'room'] },
  {
    concepts: 'princess prince king queen knight mage wizard witch carriage throne',
    habitat: ['forest', 'meadow', 'mountains', 'cliff'],
  },
  { concepts: 'samurai ninja monk pagoda torii-gate', habitat: ['forest', 'mountains', 'meadow', 'river'] },
  { concepts: 'pirate treasure-chest', habitat: ['beach', 'island', 'cliff'] },
  { concepts: 'caveman', habitat: ['cave', 'savanna', 'canyon', 'mountains'] },
  { concepts: 'cowboy gladiator', habitat: ['desert', 'canyon', 'road'] },
  { concepts: 'pharaoh', habitat: ['desert'] },
  { concepts: 'viking', habitat: ['cliff', 'snow', 'beach', 'mountains'] },
  { concepts: 'neon-sign superhero supervillain detective police-officer firefighter', habitat: ['street'] },
  { concepts: 'ballerina dancer', habitat: ['studio'] },
  { concepts: 'bicycle', habitat: ['street', 'road', 'meadow', 'beach'] },
  {
    concepts:
      'christmas-tree fireplace-with-stockings wrapped-gift window chair table crib fireplace grandfather-clock cardboard-box crate clawfoot-bathtub standing-mirror',
    habitat: ['room'],
  },
  {
    concepts: 'jack-o-lantern ghost vampire zombie skeleton grim-reaper cobweb',
    habitat: ['forest', 'meadow', 'street'],
  },
  { concepts: 't-rex sauropod triceratops stegosaurus', habitat: ['volcano', 'forest', 'savanna', 'canyon'] },
  { concepts: 'pterodactyl', habitat: ['volcano', 'canyon', 'cliff'] },
  { concepts: 'wombat groundhog quokka ferret opossum wolverine chinchilla', habitat: ['meadow', 'forest'] },
  { concepts: 'lemur chameleon cardinal', habitat: ['forest'] },
  { concepts: 'warthog', habitat: ['savanna'] },
  { concepts: 'lizard', habitat: ['desert', 'canyon', 'meadow'] },
  { concepts: 'iguana', habitat: ['desert', 'beach', 'island'] },
  { concepts: 'dead-tree leafless-tree', habitat: ['meadow', 'mountains'] },
  { concepts: 'puffin', habitat: ['cliff'] },
  { concepts: 'campfire fire', habitat: ['forest', 'lake', 'beach', 'mountains'] },
  { concepts: 'iceberg', habitat: ['sea'] },
  { concepts: 'floating-island', habitat: ['sky'] },
  { concepts: 'person-surfing surf-ride water-wave', habitat: ['sea'] },
  { concepts: 'mount-fuji', habitat: ['lake', 'meadow', 'lake'] },
  { concepts: FLAG_CONCEPTS.join(' '), habitat: ['meadow', 'lake', 'meadow', 'beach'] },
  { concepts: 'great-wall', habitat: ['mountains'] },
  { concepts: 'mount-rushmore', habitat: ['forest', 'meadow'] },
  { concepts: 'geyser', habitat: ['meadow', 'snow', 'meadow'] },
  { concepts: 'uluru alamo', habitat: ['desert'] },
  { concepts: 'hollywood-sign', habitat: ['road', 'meadow'] },
  { concepts: 'karst-island', habitat: ['sea', 'lake'] },
  { concepts: 'angkor-wat', habitat: ['lake', 'forest'] },
  {
    concepts: 'empire-state-building big-ben oriental-pearl-tower petronas-towers tv-tower',
    habitat: ['city'],
  },
  { concepts: 'presidents-house louvre sagrada-familia', habitat: ['street', 'meadow'] },
  { concepts: 'treehouse', habitat: ['forest', 'meadow'] },
  { concepts: 'teddy-bear nesting-dolls rocking-horse', habitat: ['room', 'studio'] },
  { concepts: 'mailbox street-lamp bus-stop', habitat: ['street'] },
  { concepts: 'scarecrow beehive wheelbarrow watering-can', habitat: ['meadow'] },
  { concepts: 'health-worker office-worker judge mechanic technologist', habitat: ['studio', 'street', 'room'] },
  { concepts: 'pilot', habitat: ['sky', 'road'] },
  { concepts: 'fisherman sailor fishing-net lifeguard', habitat: ['pier', 'beach'] },
  { concepts: 'gardener peasant', habitat: ['meadow'] },
  { concepts: 'lumberjack hiker explorer', habitat: ['forest', 'mountains'] },
  { concepts: 'miner', habitat: ['cave', 'mountains'] },
  { concepts: 'soldier', habitat: ['road', 'meadow', 'mountains'] },
  {
    concepts:
      'statue monument school hospital hotel bank office-building department-store post-office eiffel-tower clock-tower statue-of-liberty tokyo-tower fountain',
    habitat: ['street', 'street', 'meadow'],
  },
  { concepts: [...STALL_CONCEPTS, 'ticket-booth'].join(' '), habitat: ['street'] },
];

const HABITAT_OF_CONCEPT: ReadonlyMap<string, Habitat> = new Map(
  HABITATS.flatMap(({ concepts, habitat }) => concepts.split(' ').map((concept) => [concept, habitat] as const)),
);

/** Every concept with a habitat of its own. */
export const HABITAT_CONCEPTS: readonly string[] = [...HABITAT_OF_CONCEPT.keys()];

/** Ends of concept names that say how something is drawn, not what it is. */
export const DRAWING_SUFFIX = /-(?:body|figure|face)$/;

/** Where a concept lives: its own entry, that of its last word (`black-cat` is a `cat`), or nothing. */
export function habitatOfConcept(concept: string): Habitat | undefined {
  const plain = concept.replace(DRAWING_SUFFIX, '');
  return HABITAT_OF_CONCEPT.get(plain) ?? HABITAT_OF_CONCEPT.get(plain.slice(plain.lastIndexOf('-') + 1));
}

/** What the main subject does can say more than what it is. */
export const HABITAT_OF_POSE: Partial<Record<PoseId, Habitat>> = {
  sleep: ['room', 'room', 'meadow'],
  swim: ['underwater'],
  dance: ['studio', 'street', 'beach'],
  fly: ['sky', 'sky', 'mountains', 'sea'],
};

/** Places that show a weather best. */
export const HABITAT_OF_WEATHER: Partial<Record<Weather, Habitat>> = {
  rain: ['street', 'forest', 'lake', 'road'],
  storm: ['sea', 'cliff', 'mountains', 'road'],
  snow: ['snow', 'forest', 'street', 'mountains'],
  fog: ['forest', 'lake', 'meadow', 'road'],
};

/** Places that show a season best. */
export const HABITAT_OF_SEASON: Record<Season, Habitat> = {
  spring: ['meadow', 'river', 'forest'],
  summer: ['beach', 'meadow', 'lake'],
  autumn: ['forest', 'lake', 'river'],
  winter: ['snow', 'mountains', 'forest'],
};

/** A style that wants its own place. */
export const HABITAT_OF_STYLE: Partial<Record<StyleId, Habitat>> = {
  cyberpunk: ['street', 'city'],
  vaporwave: ['beach'],
  blueprint: ['studio'],
  isometric: ['studio'],
  abstract: ['abstract'],
};

/** Landscapes for a prompt that gives only a time of day. */
export const SCENIC: Habitat = ['lake', 'sea', 'mountains', 'beach', 'meadow', 'cliff', 'desert', 'river'];

/** Places under a roof or made for a still life. */
export const INDOORS: ReadonlySet<SettingId> = new Set<SettingId>([
  'room',
  'kitchen',
  'cafe',
  'library',
  'table',
  'studio',
  'portrait',
]);
