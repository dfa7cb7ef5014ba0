import {
  type Entity,
  LOOKS_AWAY,
  type PoseId,
  type RegionId,
  type Relation,
  type Scene,
  type SettingId,
} from '../scene.ts';
import type { ConceptFacts } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { boardFor, isBuilt } from './built.ts';
import { isAirborne, isGiant } from './foothold.ts';
import {
  HABITAT_OF_KIND,
  HABITAT_OF_POSE,
  HABITAT_OF_SEASON,
  HABITAT_OF_STYLE,
  HABITAT_OF_WEATHER,
  type Habitat,
  habitatOfConcept,
  INDOORS,
  SCENIC,
} from './habitat.ts';
import { isTower } from './habits.ts';
import { showsHouseFront } from './house-front.ts';
import { movedSetting } from './moved-setting.ts';
import { narrow } from './narrow-setting.ts';
import { sightsOutside } from './outside.ts';
import { CROWD_COUNT } from './overhang.ts';
import { withoutMotifs } from './print-on-things.ts';
import { hasInRoom } from './shown-by-rooms.ts';
import type { Variety } from './variety.ts';

/** Where people and animals do things. */
const READING: Habitat = ['room', 'library', 'cafe', 'meadow'];
const MEAL: Habitat = ['cafe', 'kitchen', 'meadow'];
const HABITAT_OF_ACTION: Partial<Record<string, Habitat>> = {
  reading: READING,
  cooking: ['kitchen'],
  drinking: ['cafe', 'room'],
  eating: MEAL,
  painting: ['room', 'meadow'],
  using: ['room', 'cafe'],
  kicking: ['meadow', 'meadow', 'beach', 'street'],
  chasing: ['meadow', 'meadow', 'street', 'road'],
};
/** Heights in metres above which nothing fits on a table. */
const TABLE_LIMIT_METRES = 0.9;
const AQUATIC_SETTINGS: ReadonlySet<SettingId> = new Set<SettingId>(['underwater']);
const PLACE_MAKERS = new Set(['building', 'vessel', 'tree', 'furniture']);
const PLACE_MAKING_CONCEPTS = new Set(['iceberg', 'swimming-pool', 'podium', 'campfire']);
const ROOMS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library', 'street']);
const TABLEWARE = new Set(['food', 'drink', 'object', 'tool', 'plant', 'machine']);
/** Kinds that are laid on a table also where the room has furniture of its own. */
const SERVED = new Set(['food', 'drink']);
const STILL_LIFE_METRES = 0.5;
const WIDE_OPEN: Habitat = ['beach', 'lake', 'meadow', 'mountains', 'cliff'];
const STILL_LIFE: Habitat = ['table', 'table', 'table', 'studio'];
/** Where one eats. */
const DINING: ReadonlySet<SettingId> = new Set<SettingId>(['table', 'cafe', 'kitchen', 'room', 'studio', 'meadow']);
const INLAND_WATER: ReadonlySet<SettingId> = new Set<SettingId>(['lake', 'river']);
const LARGEST_LAKE_BOAT_METRES = 8;
const LARGEST_BORNE = 2.5;
/** What is never brought into a house. */
const OUTDOOR_KINDS: ReadonlySet<string> = new Set(['vehicle', 'vessel', 'aircraft', 'building', 'tree', 'landform']);
const NEEDS_GROUND: ReadonlySet<string> = new Set(['plant', 'tree', 'furniture', 'food', 'drink']);
const BURNS: ReadonlySet<string> = new Set(['fire', 'campfire']);
const ROOM_HEIGHT_METRES = 2.7;
const TOY_METRES = 1;
const BEARER_KINDS = new Set(['object', 'food', 'drink', 'furniture', 'tool']);
const AT_SEA = new Set(['vessel', 'sea-creature', 'aircraft', 'sky-object', 'landform']);
const BREATHES_WATER = new Set(['sea-creature', 'vessel']);

/**
 * The place of the picture: the prompt's, or one of those where its main subject is at home, chosen by the seed. Weather,
 * season, time and style narrow the choice.
 */
export function chooseSetting(shown: Scene, factsOf: FactsOf, variety: Variety): SettingId {
  const scene = withoutMotifs(shown);
  if (scene.setting && scene.isFromBalcony) return scene.setting === 'street' ? 'city' : scene.setting;
  if (scene.placeKind === 'village' && scene.region === 'greek' && scene.setting === 'meadow') return 'island';
  if (scene.setting === 'sea') return seaOrShore(scene, factsOf, variety);
  const isRoomful = scene.entities.every(({ concept }) => hasInRoom(scene.placeKind, concept));
  const isPlainRoom = scene.setting && ROOMS.has(scene.setting) && !isRoomful;
  if (isPlainRoom && scene.camera.shot !== 'wide' && isStillLife(scene, factsOf)) return 'table';
  const outside = sightsOutside(scene, 'table');
  if (
    scene.setting === 'table' &&
    !scene.entities.every(
      (entity) => factsOf(entity.concept).heightMetres <= TABLE_LIMIT_METRES || outside.has(entity.id),
    )
  )
    return scene.alsoNamed?.[0] ?? 'room';
  if (scene.setting === 'city') return streetOrCity(scene, factsOf, variety);
  if (scene.setting) return movedSetting(scene, factsOf) ?? scene.setting;
  if (showsHouseFront(scene, 'street', factsOf)) return 'street';
  if (scene.entities.some(({ concept }) => concept === 'floating-island')) return 'sky';
  return variety.pick('setting', narrow(possibleSettings(scene, factsOf), scene));
}

/** Small things in a room or a street are shown on a table there, not on the floor; in bathrooms and the like only what is eaten. */
function isStillLife(scene: Scene, factsOf: FactsOf): boolean {
  return (
    scene.entities.length > 0 &&
    scene.entities.every(({ concept }) => {
      const { kind, heightMetres } = factsOf(concept);
      return (scene.placeKind === undefined ? TABLEWARE : SERVED).has(kind) && heightMetres <= STILL_LIFE_METRES;
    })
  );
}

/** A city is seen as a whole by what flies over it and when it is the subject itself; the rest is down in its streets. */
function streetOrCity(scene: Scene, factsOf: FactsOf, variety: Variety): SettingId {
  const { entities, camera } = scene;
  const [main] = entities;
  const isOver = main !== undefined && isAirborne(main, factsOf) && !STAYS_LOW.has(factsOf(main.concept).kind);
  const isFar = ({ concept }: Entity): boolean => isOver && isTower(factsOf(concept), 'city');
  if (entities.every((entity) => isAirborne(entity, factsOf) || isSkyscraper(entity) || isFar(entity))) {
    const isFree = entities.length === 0 && camera.shot !== 'wide' && camera.angle === undefined;
    return variety.pick('setting', isFree ? ['city', 'city', 'street'] : ['city']);
  }
  const isOverlooked =
    entities.some(({ concept }) => concept === 'roof') ||
    (camera.shot === 'wide' && entities.every(({ concept }) => factsOf(concept).kind !== 'vehicle'));
  return isOverlooked || entities.some((entity) => isGiant(entity, factsOf)) ? 'city' : 'street';
}

/** What flies among houses as well as over them. */
const STAYS_LOW: ReadonlySet<string> = new Set(['bird', 'insect', 'person', 'object']);

const SKYSCRAPERS: ReadonlySet<string> = new Set(['skyscraper', 'cityscape', 'office-building']);

function isSkyscraper({ concept }: Entity): boolean {
  return SKYSCRAPERS.has(concept);
}

/** Where villages of a region lie by the sea. */
const SHORES_OF_REGION: Partial<Record<RegionId, Habitat>> = {
  greek: ['island'],
  tropical: ['beach', 'island'],
  nordic: ['lake', 'cliff'],
};

/** What neither swims, floats nor flies is "by the sea", not on it: houses on a cliff, the rest on the beach. */
function seaOrShore(scene: Scene, factsOf: FactsOf, variety: Variety): SettingId {
  const main = mainEntity(scene);
  if (scene.placeKind === 'village' && (!main || factsOf(main.concept).kind !== 'vessel'))
    return variety.pick(
      'setting',
      (scene.region && SHORES_OF_REGION[scene.region]) ?? ['island', 'cliff', 'lake', 'beach'],
    );
  if (!main || main.pose === 'swim' || main.pose === 'fly' || main.pose === 'jump') return 'sea';
  const { kind, footing } = factsOf(main.concept);
  if (AT_SEA.has(kind) || footing === 'floats' || footing === 'flies') return 'sea';
  const isAfloat = ({ object }: Relation): boolean => {
    const { concept } = scene.entities[object]!;
    return concept === 'surf-ride' || factsOf(concept).kind === 'vessel';
  };
  if (scene.relations.some(isAfloat)) return 'sea';
  return kind === 'building' ? variety.pick('setting', ['cliff', 'island', 'cliff']) : 'beach';
}

/** The entity that the picture is about. */
function mainEntity(scene: Scene): Entity | undefined {
  return scene.entities[0];
}

/** Places that models are made of. */
const MODELLED: Habitat = ['city', 'meadow', 'island', 'mountains'];

function possibleSettings(scene: Scene, factsOf: FactsOf): Habitat {
  const main = mainEntity(scene);
  if (scene.styles.includes('isometric') && main && isBuilt(main)) return [boardFor(main)];
  if (main && fliesByPlanets(scene, factsOf)) return ['space'];
  const ofStyle = scene.styles.map((style) => HABITAT_OF_STYLE[style]).find((habitat) => habitat);
  if (!main) return scene.styles.includes('isometric') ? MODELLED : (ofStyle ?? emptySettings(scene));
  if (ofStyle && ofStyle[0] !== 'abstract') return ofStyle;
  if (scene.camera.shot === 'portrait' && isFigure(main, factsOf)) return ['portrait'];
  if (scene.light === 'studio') return isFigure(main, factsOf) ? ['studio', 'portrait'] : ['studio', 'table'];
  if (scene.light === 'neon') return ['street'];
  if (looksAtSun(scene)) return WIDE_OPEN;
  if (scene.relations.some((relation) => isFlight(relation, scene, factsOf))) return HABITAT_OF_POSE.fly!;
  const isGame = ({ kind, object }: Relation): boolean =>
    kind === 'playing' && factsOf(scene.entities[object]!.concept).kind === 'sport';
  const action = scene.relations
    .map((relation) => HABITAT_OF_ACTION[isGame(relation) ? 'kicking' : relation.kind])
    .find((habitat) => habitat);
  if (action && isFigure(main, factsOf) && !feedsWild(main, scene, factsOf) && !placeMaker(scene, factsOf)) {
    const suitable = action.filter((setting) => suitsAll(setting, scene, factsOf, action));
    if (suitable.length > 0) return sharedWithOthers(suitable, main, scene);
  }
  if (isMeal(scene, factsOf)) return MEAL;
  return habitatOf(placeMaker(scene, factsOf) ?? main, scene, factsOf);
}

/** Ships of space are where the planets are. */
function fliesByPlanets({ entities }: Scene, factsOf: FactsOf): boolean {
  const [main, ...others] = entities;
  return factsOf(main!.concept).kind === 'aircraft' && others.some(({ concept }) => PLANETS.has(concept));
}

const PLANETS: ReadonlySet<string> = new Set(['ringed-planet', 'comet', 'globe-showing-americas']);

/** Who watches the sun rise or set, or is dark against it, is where it is seen. */
function looksAtSun({ time, light, entities }: Scene): boolean {
  if (light === 'silhouette') return true;
  const isLow = time === 'sunset' || time === 'sunrise';
  return isLow && entities.some(({ attributes }) => attributes.includes(LOOKS_AWAY));
}

/** Animals that live in no house eat and drink where they are. */
function feedsWild({ id, concept }: Entity, { relations }: Scene, factsOf: FactsOf): boolean {
  const { kind } = factsOf(concept);
  if ((kind !== 'animal' && kind !== 'bird' && kind !== 'insect') || PETS.test(concept)) return false;
  return relations.some((one) => one.subject === id && (one.kind === 'eating' || one.kind === 'drinking'));
}

const PETS = /^(cat|black-cat|dog|poodle|service-dog|hamster|guinea-pig|mouse)(-|$)/;

/** Somebody rides what carries him through the air. */
function isFlight({ kind, object }: Relation, { entities }: Scene, factsOf: FactsOf): boolean {
  if (kind !== 'riding' && kind !== 'on') return false;
  const { concept } = entities[object]!;
  return (
    concept === 'flying-carpet' ||
    (concept === 'broom' && kind === 'riding') ||
    (kind === 'riding' && factsOf(concept).footing === 'flies')
  );
}

/** Several people with food and drink sit down somewhere. */
function isMeal(scene: Scene, factsOf: FactsOf): boolean {
  const kinds = scene.entities.map(({ concept }) => factsOf(concept).kind);
  const people = kinds.filter((kind) => kind === 'person').length;
  return people > 1 && kinds.some((kind) => kind === 'food' || kind === 'drink');
}

/** Something as large as a house decides the place for what is small beside it. */
function placeMaker(scene: Scene, factsOf: FactsOf): Entity | undefined {
  return scene.entities.find(
    ({ concept }) => PLACE_MAKING_CONCEPTS.has(concept) || PLACE_MAKERS.has(factsOf(concept).kind),
  );
}

function habitatOf(main: Entity, scene: Scene, factsOf: FactsOf): Habitat {
  const bearer = bearerOf(main, scene, factsOf) ?? main;
  if (main.count >= CROWD_COUNT && factsOf(main.concept).kind === 'person' && bearer === main) return CROWDED;
  const pose = bearer === main && main.pose && poseHabitat(main, main.pose, scene, factsOf);
  if (pose) return pose;
  const habitat = inSnow(ownHabitat(bearer, scene, factsOf), scene);
  const suitable = habitat.filter((setting) => suitsAll(setting, scene, factsOf, habitat));
  if (factsOf(bearer.concept).kind === 'vessel') return suitable;
  const served = suitable.filter((setting) => DINING.has(setting) || !hasFood(scene, factsOf));
  // What grows in a pot does not call it to where it grows wild.
  const others = bearer === main ? scene : { ...scene, entities: scene.entities.filter(({ id }) => id !== main.id) };
  return sharedWithOthers(served.length > 0 ? served : suitable.length > 0 ? suitable : habitat, bearer, others);
}

/** No savanna lies under snow. */
function inSnow(habitat: Habitat, { weather }: Scene): Habitat {
  return weather === 'snow' ? habitat.map((setting) => (setting === 'savanna' ? 'snow' : setting)) : habitat;
}

/** True when something to eat or drink is shown. */
function hasFood(scene: Scene, factsOf: FactsOf): boolean {
  return scene.entities.some(({ concept }) => ['food', 'drink'].includes(factsOf(concept).kind));
}

/** What bears things however tall they are. */
const VESSELS: ReadonlySet<string> = new Set(['flower-pot', 'vase', 'plate']);

/** Flowers in a vase and goldfish in a bowl are where the vase and the bowl are. */
function bearerOf(main: Entity, scene: Scene, factsOf: FactsOf): Entity | undefined {
  const borne = scene.relations.find(({ kind, subject }) => subject === main.id && (kind === 'in' || kind === 'on'));
  const bearer = borne && scene.entities.find((entity) => entity.id === borne.object);
  if (!bearer) return undefined;
  const { kind, heightMetres } = factsOf(bearer.concept);
  const isLarge = VESSELS.has(bearer.concept) || heightMetres * LARGEST_BORNE >= factsOf(main.concept).heightMetres;
  return isLarge && BEARER_KINDS.has(kind) ? bearer : undefined;
}

function ownHabitat(entity: Entity, scene: Scene, factsOf: FactsOf): Habitat {
  const known = habitatOfConcept(entity.concept);
  if (known) return known;
  const { kind } = factsOf(entity.concept);
  const ofKind = HABITAT_OF_KIND[kind];
  return isStillLife(scene, factsOf) && (kind === 'machine' || ofKind.includes('table')) ? STILL_LIFE : ofKind;
}

/** Where the others are at home too, if there is such a place: a kite draws a boy out of his room. */
function sharedWithOthers(habitat: Habitat, main: Entity, scene: Scene): Habitat {
  return scene.entities.reduce((left, { concept, id }) => {
    const other = id === main.id ? undefined : habitatOfConcept(concept);
    const shared = other ? left.filter((setting) => other.includes(setting)) : left;
    if (shared.length > 0) return shared;
    const isAtHomeThere = left === habitat && habitatOfConcept(main.concept) === undefined && other?.every(isLand);
    return isAtHomeThere ? other! : left;
  }, habitat);
}

/** People come to where something is at home, if one can stand there. */
function isLand(setting: SettingId): boolean {
  return !INDOORS.has(setting) && !NOT_FOR_PEOPLE.has(setting);
}

const NOT_FOR_PEOPLE: ReadonlySet<SettingId> = new Set<SettingId>([
  'sea',
  'sky',
  'underwater',
  'space',
  'moon',
  'planet',
]);

function poseHabitat(main: Entity, pose: PoseId, scene: Scene, factsOf: FactsOf): Habitat | undefined {
  const { kind } = factsOf(main.concept);
  if (pose === 'swim' && (kind === 'person' || kind === 'bird')) return ['lake', 'sea', 'river'];
  if ((pose === 'walk' || pose === 'run') && kind === 'person') return OUT_AND_ABOUT;
  if (pose === 'fly' && scene.entities.some(({ concept }) => factsOf(concept).kind === 'plant')) return undefined;
  if (pose === 'jump') return kind === 'sea-creature' ? ['sea'] : undefined;
  if (pose === 'sleep' && !['person', 'animal'].includes(kind)) return undefined;
  return HABITAT_OF_POSE[pose];
}

/** Crowds gather where there is room for them. */
const CROWDED: Habitat = ['street', 'street', 'meadow'];

/** Where people walk and run. */
const OUT_AND_ABOUT: Habitat = ['street', 'street', 'meadow', 'road', 'beach'];

/** A table carries no elephant and the sea floor no cat, unless the main subject leaves no other choice. */
function suitsAll(setting: SettingId, scene: Scene, factsOf: FactsOf, habitat: Habitat): boolean {
  const onlyChoice = habitat.every((other) => other === setting);
  if (onlyChoice) return true;
  const facts = scene.entities.map((entity) => factsOf(entity.concept));
  if (setting === 'table') return facts.every((fact) => fact.heightMetres <= TABLE_LIMIT_METRES);
  if (INDOORS.has(setting) && setting !== 'studio') return facts.every(fitsIndoors);
  if (setting === 'sea' || setting === 'sky')
    return !facts.some(
      ({ kind }, index) => index > 0 && (NEEDS_GROUND.has(kind) || BURNS.has(scene.entities[index]!.concept)),
    );
  if (INLAND_WATER.has(setting) && habitat.includes('sea'))
    return !facts.some(({ kind, heightMetres }) => kind === 'vessel' && heightMetres > LARGEST_LAKE_BOAT_METRES);
  if (AQUATIC_SETTINGS.has(setting)) return facts.every((fact) => BREATHES_WATER.has(fact.kind));
  return true;
}

function fitsIndoors({ kind, heightMetres }: ConceptFacts): boolean {
  if (kind === 'sport' || kind === 'bird' || kind === 'insect') return false;
  if (OUTDOOR_KINDS.has(kind)) return heightMetres < TOY_METRES;
  return heightMetres < ROOM_HEIGHT_METRES;
}

/** Without anything to draw, weather, season or time make a landscape; nothing at all makes an abstract picture. */
function emptySettings(scene: Scene): Habitat {
  if (scene.light === 'neon') return ['street'];
  if (scene.weather && HABITAT_OF_WEATHER[scene.weather]) return HABITAT_OF_WEATHER[scene.weather]!;
  if (scene.season) return HABITAT_OF_SEASON[scene.season];
  if (scene.time === 'sunset' || scene.time === 'sunrise') return SUN_ON_WATER;
  if (scene.time) return SCENIC;
  if (scene.weather) return SCENIC;
  return ['abstract'];
}

/** Where a low sun is the subject itself. */
const SUN_ON_WATER: Habitat = ['sea', 'sea', 'beach', 'lake', 'island'];

/** True for what can hold, read and pose: people, animals and their like. */
function isFigure(entity: Entity, factsOf: FactsOf): boolean {
  return ['person', 'animal', 'bird', 'fantasy'].includes(factsOf(entity.concept).kind);
}
