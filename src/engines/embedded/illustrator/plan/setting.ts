import type { Entity, PoseId, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
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
import type { Variety } from './variety.ts';

/** Where people and animals do things. */
const READING: Habitat = ['room', 'library', 'cafe', 'meadow'];
const HABITAT_OF_ACTION: Partial<Record<string, Habitat>> = {
  reading: READING,
  cooking: ['kitchen'],
  drinking: ['cafe', 'room'],
  eating: ['cafe', 'kitchen', 'meadow'],
  painting: ['room', 'meadow'],
  using: ['room', 'cafe'],
  kicking: ['meadow', 'meadow', 'beach', 'street'],
  chasing: ['meadow', 'meadow', 'street', 'road'],
};
/** Heights in metres above which nothing fits on a table. */
const TABLE_LIMIT_METRES = 0.9;
const AQUATIC_SETTINGS: ReadonlySet<SettingId> = new Set<SettingId>(['underwater']);
const PLACE_MAKERS = new Set(['building', 'vessel', 'tree', 'furniture']);
const PLACE_MAKING_CONCEPTS = new Set(['iceberg']);
const ROOMS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library', 'street']);
const TABLEWARE = new Set(['food', 'drink', 'object', 'tool', 'plant']);
const STILL_LIFE_METRES = 0.5;
const AT_SEA = new Set(['vessel', 'sea-creature', 'aircraft', 'sky-object', 'landform']);
const BREATHES_WATER = new Set(['sea-creature', 'vessel']);

/**
 * The place of the picture: the prompt's, or one of those where its main subject is at home, chosen by the seed. Weather,
 * season, time and style narrow the choice.
 */
export function chooseSetting(scene: Scene, factsOf: FactsOf, variety: Variety): SettingId {
  if (scene.setting === 'sea') return seaOrShore(scene, factsOf, variety);
  if (scene.setting && ROOMS.has(scene.setting) && isStillLife(scene, factsOf)) return 'table';
  if (scene.setting) return scene.setting;
  return variety.pick('setting', narrow(possibleSettings(scene, factsOf), scene));
}

/** Small things in a room or a street are shown on a table there, not on the floor. */
function isStillLife(scene: Scene, factsOf: FactsOf): boolean {
  return (
    scene.entities.length > 0 &&
    scene.entities.every(({ concept }) => {
      const { kind, heightMetres } = factsOf(concept);
      return TABLEWARE.has(kind) && heightMetres <= STILL_LIFE_METRES;
    })
  );
}

/** What neither swims, floats nor flies is "by the sea", not on it: houses on a cliff, the rest on the beach. */
function seaOrShore(scene: Scene, factsOf: FactsOf, variety: Variety): SettingId {
  const main = mainEntity(scene);
  if (!main || main.pose === 'swim' || main.pose === 'fly' || main.pose === 'jump') return 'sea';
  const { kind, footing } = factsOf(main.concept);
  if (AT_SEA.has(kind) || footing === 'floats' || footing === 'flies') return 'sea';
  if (scene.relations.some((relation) => factsOf(scene.entities[relation.object]!.concept).kind === 'vessel'))
    return 'sea';
  return kind === 'building' ? variety.pick('setting', ['cliff', 'island', 'cliff']) : 'beach';
}

/** The entity that the picture is about. */
function mainEntity(scene: Scene): Entity | undefined {
  return scene.entities[0];
}

function possibleSettings(scene: Scene, factsOf: FactsOf): Habitat {
  const main = mainEntity(scene);
  const ofStyle = scene.styles.map((style) => HABITAT_OF_STYLE[style]).find((habitat) => habitat);
  if (!main) return ofStyle ?? emptySettings(scene);
  if (ofStyle && ofStyle[0] !== 'abstract') return ofStyle;
  if (scene.camera.shot === 'portrait' && isFigure(main, factsOf)) return ['portrait'];
  if (scene.light === 'studio') return isFigure(main, factsOf) ? ['studio', 'portrait'] : ['studio', 'table'];
  if (scene.light === 'neon') return ['street'];
  const action = scene.relations.map((relation) => HABITAT_OF_ACTION[relation.kind]).find((habitat) => habitat);
  if (action && isFigure(main, factsOf) && !placeMaker(scene, factsOf)) return action;
  return habitatOf(placeMaker(scene, factsOf) ?? main, scene, factsOf);
}

/** Something as large as a house decides the place for what is small beside it. */
function placeMaker(scene: Scene, factsOf: FactsOf): Entity | undefined {
  return scene.entities.find(
    ({ concept }) => PLACE_MAKING_CONCEPTS.has(concept) || PLACE_MAKERS.has(factsOf(concept).kind),
  );
}

function habitatOf(main: Entity, scene: Scene, factsOf: FactsOf): Habitat {
  const pose = main.pose && poseHabitat(main, main.pose, factsOf);
  if (pose) return pose;
  const habitat = habitatOfConcept(main.concept) ?? HABITAT_OF_KIND[factsOf(main.concept).kind];
  return habitat.filter((setting) => suitsAll(setting, scene, factsOf, habitat));
}

function poseHabitat(main: Entity, pose: PoseId, factsOf: FactsOf): Habitat | undefined {
  const { kind } = factsOf(main.concept);
  if (pose === 'swim' && (kind === 'person' || kind === 'bird')) return ['lake', 'sea', 'river'];
  if (pose === 'sleep' && !['person', 'animal'].includes(kind)) return undefined;
  return HABITAT_OF_POSE[pose];
}

/** A table carries no elephant and the sea floor no cat, unless the main subject leaves no other choice. */
function suitsAll(setting: SettingId, scene: Scene, factsOf: FactsOf, habitat: Habitat): boolean {
  const onlyChoice = habitat.every((other) => other === setting);
  if (onlyChoice) return true;
  const facts = scene.entities.map((entity) => factsOf(entity.concept));
  if (setting === 'table') return facts.every((fact) => fact.heightMetres <= TABLE_LIMIT_METRES);
  if (AQUATIC_SETTINGS.has(setting)) return facts.every((fact) => BREATHES_WATER.has(fact.kind));
  return true;
}

/** Without anything to draw, weather, season or time make a landscape; nothing at all makes an abstract picture. */
function emptySettings(scene: Scene): Habitat {
  if (scene.light === 'neon') return ['street'];
  if (scene.weather && HABITAT_OF_WEATHER[scene.weather]) return HABITAT_OF_WEATHER[scene.weather]!;
  if (scene.season) return HABITAT_OF_SEASON[scene.season];
  if (scene.time) return SCENIC;
  if (scene.weather) return SCENIC;
  return ['abstract'];
}

/** Keeps the possibilities that go with the prompt's weather and season, or all when none does. */
function narrow(habitat: Habitat, scene: Scene): Habitat {
  const wantsSky =
    (scene.weather !== undefined && scene.weather !== 'clear') ||
    scene.time === 'sunset' ||
    scene.time === 'sunrise' ||
    scene.light === 'moonlight' ||
    (scene.time === 'night' && scene.weather === 'clear');
  const hidesSky = (setting: SettingId): boolean =>
    INDOORS.has(setting) || (setting === 'forest' && scene.light === 'moonlight');
  const open = wantsSky ? habitat.filter((setting) => !hidesSky(setting)) : habitat;
  if (wantsSky && open.length === 0)
    return HABITAT_OF_WEATHER[scene.weather ?? 'clear'] ?? ['meadow', 'beach', 'street'];
  const ofWeather = scene.weather && HABITAT_OF_WEATHER[scene.weather];
  const both = ofWeather ? open.filter((setting) => ofWeather.includes(setting)) : [];
  if (both.length > 0) return both;
  return open.length > 0 ? open : habitat;
}

/** True for what can hold, read and pose: people, animals and their like. */
function isFigure(entity: Entity, factsOf: FactsOf): boolean {
  return ['person', 'animal', 'bird', 'fantasy'].includes(factsOf(entity.concept).kind);
}
