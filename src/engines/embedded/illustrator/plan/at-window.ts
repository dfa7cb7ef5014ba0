import type { Entity, Scene, SettingId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';

const INDOORS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>([
  'room',
  'kitchen',
  'cafe',
  'table',
  undefined,
]);
/** What a window by itself looks out on, where such a place is named. */
const OUTLOOKS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>([
  'mountains',
  'beach',
  'sea',
  'city',
  'forest',
  'lake',
]);
const STILL: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['food', 'drink', 'object', 'plant', 'animal', 'bird']);
/** What is higher does not stand on a sill. */
const HIGHEST_METRES = 0.45;
const MOST_ON_SILL = 5;

/** A cup, fruit, flowers or a cat by a window are on its sill, and a window by itself is seen over its sill; drops on its pane are of rain. Other scenes are returned unchanged. */
export function setAtWindow(scene: Scene, factsOf: FactsOf): Scene {
  const { entities, relations, setting, weather } = scene;
  const window = entities.find(({ concept, count }) => concept === 'window' && count === 1);
  const isDrop = ({ concept }: Entity): boolean => concept === 'droplet';
  const still = entities.filter((entity) => entity !== window && !isDrop(entity));
  const isOnSill = ({ concept, count }: Entity): boolean => {
    const { kind, heightMetres } = factsOf(concept);
    return STILL.has(kind) && heightMetres <= HIGHEST_METRES && count <= MOST_ON_SILL;
  };
  const isAlone = still.length === 0;
  if (!window || window.colours.length > 0 || !still.every(isOnSill)) return scene;
  if (!INDOORS.has(setting) && !(isAlone && OUTLOOKS.has(setting))) return scene;
  const newId = new Map(still.map(({ id }, index) => [id, index]));
  return {
    ...scene,
    setting: 'table',
    surface: 'windowsill',
    ...(isAlone && setting && OUTLOOKS.has(setting) && { alsoNamed: [setting] }),
    ...(entities.some(isDrop) && !weather && { weather: 'rain' as const }),
    entities: still.map((entity, id) => ({ ...entity, id })),
    relations: relations.flatMap(({ kind, subject, object }) => {
      const [from, to] = [newId.get(subject), newId.get(object)];
      return from === undefined || to === undefined ? [] : [{ kind, subject: from, object: to }];
    }),
  };
}
