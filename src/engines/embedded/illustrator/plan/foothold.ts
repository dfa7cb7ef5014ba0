import type { Foothold } from '../paint/painter.ts';
import type { Entity, Scene, SettingId } from '../scene.ts';
import { ACTING_KINDS, type ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';
import { isTower, isWading } from './habits.ts';

/** From this size factor on something is a giant, not a large one of its kind. */
const GIANT_FACTOR = 2;
const CAN_BE_GIANT: ReadonlySet<ConceptKind> = new Set<ConceptKind>([...ACTING_KINDS, 'machine']);
/** Giants without being called so. */
const GIANT_METRES = 12;
const MONSTERS: ReadonlySet<string> = new Set(['western-dragon', 'dragon', 't-rex', 'sauropod', 'kraken']);
const ABOVE: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['sky-object', 'aircraft']);

/** Who stands in a scene. */
export function footholdOf(scene: Scene, factsOf: FactsOf): Foothold {
  const isOffLand = (entity: Entity): boolean =>
    isAirborne(entity, factsOf) ||
    isAfloat(entity, scene, factsOf) ||
    (scene.setting === 'city' && isTower(factsOf(entity.concept), 'city'));
  if (scene.entities.every(isOffLand)) return 'none';
  if (scene.entities.some((entity) => isGiant(entity, factsOf))) return 'giant';
  return scene.entities.some((entity) => isWading(entity, factsOf(entity.concept), scene.setting)) ? 'wading' : 'usual';
}

const WATERS: ReadonlySet<SettingId | undefined> = new Set<SettingId | undefined>([
  'lake',
  'sea',
  'river',
  'island',
  'pier',
]);

/** True for ships, boats and birds on water, and who swims there. */
function isAfloat({ concept, pose }: Entity, { setting }: Scene, factsOf: FactsOf): boolean {
  const { kind, footing } = factsOf(concept);
  return (kind === 'vessel' || pose === 'swim' || (kind === 'bird' && footing === 'floats')) && WATERS.has(setting);
}

/** True for what flies or hangs in the sky. */
export function isAirborne({ concept, pose }: Entity, factsOf: FactsOf): boolean {
  const { kind, footing } = factsOf(concept);
  return pose === 'fly' || footing === 'flies' || (pose === undefined && ABOVE.has(kind));
}

/** True for living things and machines as large as houses. */
export function isGiant({ concept, sizeFactor }: Entity, factsOf: FactsOf): boolean {
  const { kind, heightMetres } = factsOf(concept);
  if (MONSTERS.has(concept) && sizeFactor >= 1) return true;
  return CAN_BE_GIANT.has(kind) && (sizeFactor >= GIANT_FACTOR || heightMetres * sizeFactor >= GIANT_METRES);
}
