import type { Entity, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { NEVER_IN_SKY } from './habits.ts';

const BRIDGE = /(^|-)bridge$/;
/** Land through which a river may lead. */
const BRIDGED: ReadonlySet<SettingId> = new Set<SettingId>([
  'meadow',
  'forest',
  'mountains',
  'savanna',
  'snow',
  'road',
]);

/** Land over which nobody would see that an island floats. */
const LAND: ReadonlySet<SettingId> = new Set<SettingId>(['meadow', 'forest', 'mountains', 'lake', 'waterfall']);

/**
 * Where a place that the prompt names has to be seen from elsewhere to show what is in it: a bridge on dry land crosses a river
 * there, a wood with something in the sky over it, or a hill in it, is seen from its edge, islands float among the clouds, and from the air a beach is that of an island. Undefined where the place can be as it is.
 */
export function movedSetting(scene: Scene, factsOf: FactsOf): SettingId | undefined {
  const { setting, entities, camera } = scene;
  if (setting === undefined) return undefined;
  if (setting === 'beach' && camera.shot === 'wide' && camera.angle === 'high') return 'island';
  if (LAND.has(setting) && entities.some(({ concept }) => concept === 'floating-island')) return 'sky';
  if (BRIDGED.has(setting) && entities.some(({ concept }) => BRIDGE.test(concept))) return 'river';
  const isOverTrees = scene.placeKind === 'hilltop' || showsSky(scene, factsOf);
  return setting === 'forest' && isOverTrees ? 'meadow' : undefined;
}

function showsSky({ entities, time, weather }: Scene, factsOf: FactsOf): boolean {
  const isStarry = time === 'night' && weather === 'clear' && entities.length === 0;
  return isStarry || entities.some((entity) => isInSky(entity, factsOf));
}

function isInSky({ concept }: Entity, factsOf: FactsOf): boolean {
  const { kind, footing } = factsOf(concept);
  return (kind === 'sky-object' && !NEVER_IN_SKY.has(concept)) || (kind === 'aircraft' && footing === 'flies');
}
