import type { Entity, PoseId, Relation, RelationKind, Scene } from '../scene.ts';
import { canSit } from '../subject/rigs/sitting-animal.ts';
import { isClothing } from '../subject/rigs/wearables.ts';
import { addedEntity } from './added-entity.ts';
import { armFighters } from './arm-fighters.ts';
import { bareSnowmen } from './bare-snowmen.ts';
import { enterHouse } from './enter-house.ts';
import { INDOORS } from './habitat.ts';
import { layLeaf } from './lay-leaf.ts';
import { lightCandles } from './light-candles.ts';
import { MOOD_SCENES, type MoodScene } from './moods.ts';
import { mountFliers } from './mount-fliers.ts';
import { giveOwnClothes } from './own-clothes.ts';
import { dressTable } from './props.ts';
import { seatBearers } from './seat-bearers.ts';
import { seatDiners } from './seat-diners.ts';
import { seatPlayers } from './seat-players.ts';
import { setFarOff } from './set-far-off.ts';
import { createVariety } from './variety.ts';

/**
 * Gives a scene that names nothing to draw something to show: a mood becomes a small scene, quoted words get a sign, a portrait
 * gets a sitter. Portraits are posed. Other scenes are returned unchanged.
 */
export function completeScene(plain: Scene, seed: number): Scene {
  const scene = COMPLETIONS.reduce((known, complete) => complete(known), plain);
  if (scene.entities.length > 0) return isFramedByFace(scene) ? poseForPortrait(scene) : scene;
  if (scene.lettering.length > 0) return withCast(scene, [signFor(0)], []);
  if (scene.camera.shot === 'portrait' && !scene.setting)
    return poseForPortrait(withCast(scene, [sitterFor(scene, seed)], []));
  // Beside words that nothing was made of, what a mood has would stand for them.
  if (!scene.mood || scene.setting || scene.notUnderstood.length > 0) return scene;
  const chosen = createVariety(seed, scene.mood).pick('cast', MOOD_SCENES[scene.mood]);
  return playMood(scene, chosen);
}

/** What a scene leaves unsaid, in the order in which it is made up. */
const COMPLETIONS: readonly ((scene: Scene) => Scene)[] = [
  fitForLettering,
  bareSnowmen,
  fitForCandles,
  lightCandles,
  armFighters,
  fitForCompany,
  enterHouse,
  setFarOff,
  layLeaf,
  fitForIndoors,
  fitForOutdoors,
  giveOwnClothes,
  mountFliers,
  dressTable,
  seatPlayers,
  seatDiners,
  seatBearers,
];

/** Drawings that bear letters in place of those that do not. */
const BEARER_OF: Readonly<Record<string, string>> = {
  shortcake: 'layer-cake',
  cupcake: 'layer-cake',
  'hot-beverage': 'printed-mug',
  'mobile-phone': 'smartphone-screen',
};

/** Cakes with words on them are whole ones, and signs in neon light are neon signs. */
function fitForLettering(scene: Scene): Scene {
  const twinOf = (concept: string): string | undefined =>
    scene.light === 'neon' && concept === 'sign' ? 'neon-sign' : BEARER_OF[concept];
  if (scene.lettering.length === 0 || !scene.entities.some(({ concept }) => twinOf(concept))) return scene;
  return {
    ...scene,
    entities: scene.entities.map((entity) => ({ ...entity, concept: twinOf(entity.concept) ?? entity.concept })),
  };
}

/** Candles are counted on a whole cake that has none of its own. */
const CANDLE_BEARERS: Readonly<Record<string, string>> = { shortcake: 'layer-cake', 'birthday-cake': 'layer-cake' };

function fitForCandles(scene: Scene): Scene {
  const { entities, relations } = scene;
  const isCandle = (id: number): boolean => entities[id]?.concept === 'candle';
  const bears = ({ id }: Entity): boolean =>
    relations.some(
      ({ kind, subject, object }) =>
        (kind === 'with' && subject === id && isCandle(object)) ||
        (kind === 'on' && object === id && isCandle(subject)),
    );
  if (!entities.some(({ id }) => isCandle(id))) return scene;
  return {
    ...scene,
    entities: entities.map((entity) => {
      const bearer = CANDLE_BEARERS[entity.concept];
      return bearer && bears(entity) ? { ...entity, concept: bearer } : entity;
    }),
  };
}

/** What a word means beside somebody, or for want of a branch to hold: concepts and what stands in for them. */
const SHIP_OF: Readonly<Record<string, string>> = { viking: 'viking-ship', pirate: 'pirate-ship' };
const CARRYING: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'holding',
  'wearing',
  'with',
  'in',
  'on',
  'painting',
]);

const CRADLING: ReadonlySet<RelationKind> = new Set<RelationKind>(['holding', 'hugging', 'kissing']);

/** The ships of vikings and pirates are theirs; babies are held wrapped in a blanket; blossoms that nobody holds are on their tree. */
function fitForCompany(scene: Scene): Scene {
  const crew = scene.entities.map(({ concept }) => SHIP_OF[concept]).find((ship) => ship);
  const isCarried = (id: number): boolean =>
    scene.relations.some(({ kind, subject, object }) => CARRYING.has(kind) && (object === id || subject === id));
  const isCradled = (id: number): boolean =>
    scene.relations.some(({ kind, object }) => CRADLING.has(kind) && object === id);
  const twinOf = ({ concept, id, count }: Entity): string | undefined => {
    if (concept === 'baby' && count === 1 && isCradled(id)) return 'swaddled-baby';
    if (crew && (concept === 'ship' || concept === 'sailing-ship')) return crew;
    return concept === 'cherry-blossom' && count <= MOST_BLOSSOMS && !isCarried(id) ? 'cherry-tree' : undefined;
  };
  if (!scene.entities.some(twinOf)) return scene;
  const cradled = new Set(scene.entities.filter((entity) => twinOf(entity) === 'swaddled-baby').map(({ id }) => id));
  return {
    ...scene,
    relations: scene.relations.map((relation) =>
      cradled.has(relation.object) && CRADLING.has(relation.kind) ? { ...relation, kind: 'holding' } : relation,
    ),
    entities: scene.entities.map((entity) => {
      const concept = twinOf(entity);
      return concept ? { ...entity, concept, count: 1 } : entity;
    }),
  };
}

/** What a word for something of a room means out of doors. */
const OUTDOOR_TWINS: Readonly<Record<string, string>> = { 'floor-lamp': 'street-lamp', 'potted-plant': 'bush' };
const NAMES_OF_ROOMS = /floor|standing|pot/;

/** Where plants stand on the floor. */
const ROOMY: ReadonlySet<NonNullable<Scene['setting']>> = new Set<NonNullable<Scene['setting']>>([
  'room',
  'library',
  'cafe',
]);

/** What a word means indoors, where it means something else outside. */
const INDOOR_TWINS: Readonly<Record<string, string>> = { trunk: 'travel-trunk' };
const FURNITURE_WITH_TOP = /^(table|desk|file-cabinet|chest-of-drawers|wooden-shelf|bookshelf)$/;

/** A lamp that is on something stands on a table; a trunk in a room is one that things are kept in. */
function fitForIndoors(scene: Scene): Scene {
  const { entities, relations, setting } = scene;
  const isOnTop = (id: number): boolean =>
    setting === 'table' ||
    relations.some(
      ({ kind, subject, object }) =>
        kind === 'on' && subject === id && FURNITURE_WITH_TOP.test(entities[object]!.concept),
    );
  const isLoose = (id: number): boolean =>
    !/bonsai|flower|succulent|aloe/.test(entities[id]!.word) &&
    relations.every(({ subject, object }) => subject !== id && object !== id);
  const twinOf = ({ id, concept, word }: Entity): string | undefined => {
    if (concept === 'floor-lamp' && !NAMES_OF_ROOMS.test(word) && isOnTop(id)) return 'table-lamp';
    if (concept === 'potted-plant' && setting && ROOMY.has(setting) && isLoose(id)) return 'houseplant';
    return setting && INDOORS.has(setting) && Object.hasOwn(INDOOR_TWINS, word) ? INDOOR_TWINS[word] : undefined;
  };
  if (!entities.some(twinOf)) return scene;
  return { ...scene, entities: entities.map((entity) => ({ ...entity, concept: twinOf(entity) ?? entity.concept })) };
}

/** Lanterns that nobody holds and that stand nowhere are those of the street. */
function isStreetLantern({ setting, relations }: Scene, { id, concept, count }: Entity): boolean {
  return (
    concept === 'lantern' &&
    count > 1 &&
    (setting === 'street' || setting === 'city') &&
    relations.every(({ subject, object }) => subject !== id && object !== id)
  );
}

/** Lamps and lanterns of a street are street lamps, in the far east paper lanterns, and plants of a meadow grow in the ground. */
function fitForOutdoors(scene: Scene): Scene {
  if (!scene.setting || INDOORS.has(scene.setting) || scene.setting === 'table') return scene;
  const twinOf = (entity: Entity): string | undefined => {
    if (isStreetLantern(scene, entity)) return scene.region === 'eastern' ? 'red-paper-lantern' : 'street-lamp';
    return NAMES_OF_ROOMS.test(entity.word) ? undefined : OUTDOOR_TWINS[entity.concept];
  };
  if (!scene.entities.some(twinOf)) return scene;
  return {
    ...scene,
    entities: scene.entities.map((entity) => ({ ...entity, concept: twinOf(entity) ?? entity.concept })),
  };
}

const MOST_BLOSSOMS = 12;

/** A portrait shows somebody, also when the word for whom was not understood. */
function sitterFor(scene: Scene, seed: number): Entity {
  const occasion = scene.notUnderstood.join();
  return entityOf(0, { concept: createVariety(seed, occasion).pick('cast', ['man', 'woman']) });
}

/** True of portraits, and of close-ups of one animal. */
function isFramedByFace({ camera, entities }: Scene): boolean {
  return (
    camera.shot === 'portrait' || (camera.shot === 'close-up' && entities.length === 1 && canSit(entities[0]!.concept))
  );
}

/** Nobody waves in a portrait; animals sit and face us, but stand up in clothes. */
function poseForPortrait(scene: Scene): Scene {
  const { entities, relations } = scene;
  const clothed = new Set(
    relations.flatMap(({ kind, subject, object }) =>
      kind === 'wearing' && isClothing(entities[object]!.concept) ? [subject] : [],
    ),
  );
  const poseOf = ({ id, concept }: Entity): PoseId => (canSit(concept) && !clothed.has(id) ? 'sit' : 'stand');
  return { ...scene, entities: entities.map((entity) => ({ pose: poseOf(entity), ...entity })) };
}

/** A sign to carry words that nothing else can. */
export function signFor(id: number): Entity {
  return entityOf(id, { concept: 'sign' });
}

function playMood(scene: Scene, mood: MoodScene): Scene {
  const weather = scene.weather ?? mood.weather;
  return {
    ...withCast(
      scene,
      mood.cast.map((entity, id) => entityOf(id, entity)),
      mood.relation ? [{ kind: mood.relation, subject: 0, object: 1 }] : [],
    ),
    setting: mood.setting,
    time: scene.time ?? mood.time,
    ...(weather && { weather }),
  };
}

function withCast(scene: Scene, entities: readonly Entity[], relations: readonly Relation[]): Scene {
  return { ...scene, entities, relations };
}

function entityOf(id: number, { concept, count = 1, pose }: MoodScene['cast'][number]): Entity {
  return { ...addedEntity(concept, id), count, ...(pose && { pose }) };
}
