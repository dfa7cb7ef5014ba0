import type { Entity, Relation } from '../scene.ts';
import { artworkExists } from './artwork.ts';
import type { ConceptKind } from './concept.ts';
import type { Draft } from './draft-grouping.ts';
import { isGarland } from './garlands.ts';
import { canAct, canCarry, isPerformed } from './rigs/actor.ts';
import { isPersonConcept } from './rigs/cast.ts';
import { CAVITIES } from './rigs/containers.ts';
import { HOLDS } from './rigs/holds.ts';
import { MOUNTS } from './rigs/mounts.ts';
import type { ActionKind } from './rigs/part.ts';
import { canHangFrom } from './rigs/perform-hanging.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';
import { isTowed } from './rigs/towed.ts';
import { isWholeArt } from './rigs/whole-art.ts';

/** Largest thing that is carried, as a share of the carrier's height. */
const LARGEST_CARRIED = 0.62;

/** People and posable animals act; other animals at least hold, wear and ride. Whole drawings of people are left alone. */
export function takesPart(craft: Stagecraft, concept: string): boolean {
  return (canAct(craft, concept) && !isWholeArt(concept)) || canCarry(craft, concept);
}

/** The action that shows a relation in one figure, if there is one: what the actor does to the thing. */
export function actionOf(relation: Relation, actor: Entity, thing: Draft, craft: Stagecraft): ActionKind | undefined {
  const { concept } = thing.entity;
  if (!takesPart(craft, actor.concept) || !artworkExists(craft.pack, concept)) return undefined;
  if (thing.action || thing.wearing.length > 0) return undefined;
  // Drinks are made in their cup.
  if (relation.kind === 'cooking' && craft.factsOf(concept).kind === 'drink') return 'holding';
  switch (relation.kind) {
    case 'on':
      return Object.hasOwn(MOUNTS, concept) ? 'riding' : undefined;
    case 'under':
      return /umbrella|parasol/.test(concept) ? 'holding' : undefined;
    case 'riding':
      return Object.hasOwn(CAVITIES, concept) || isCrewed(thing.entity, actor, craft) ? undefined : 'riding';
    case 'holding':
      return isPersonConcept(craft.pack, concept) ? undefined : 'holding';
    case 'wearing':
      return 'holding';
    case 'with':
      return isCarried(concept, actor, craft) ? 'with' : undefined;
    case 'using':
      return isSatOn(relation, craft) ||
        Object.hasOwn(CAVITIES, concept) ||
        isNoTool(concept, craft) ||
        isTooLarge(concept, actor, craft)
        ? undefined
        : 'using';
    case 'hanging':
      // A sloth is drawn hanging, its branch with it.
      return canHangFrom(concept) && actor.concept !== 'sloth' ? 'hanging' : undefined;
    case 'pulling':
      return isTowed(concept) && !isSatOn(relation, craft) && isPersonConcept(craft.pack, actor.concept)
        ? 'pulling'
        : undefined;
    case 'catching':
      return isPersonConcept(craft.pack, actor.concept) ? 'catching' : undefined;
    default:
      return isPerformed(relation.kind) &&
        !canRefuse(relation, concept, craft) &&
        !isPetsToy(relation, actor, thing.entity)
        ? relation.kind
        : undefined;
  }
}

/** A wheelchair that is pushed has somebody else in it. */
function isSatOn({ subject, object }: Relation, { scene }: Stagecraft): boolean {
  return scene.relations.some(
    (other) => other.object === object && other.subject !== subject && (other.kind === 'on' || other.kind === 'in'),
  );
}

/** Several aboard one ship are its crew; drawn as riders each would have a ship of his own. */
function isCrewed({ concept, count }: Entity, actor: Entity, craft: Stagecraft): boolean {
  const { kind, heightMetres } = craft.factsOf(concept);
  return actor.count > count && kind === 'vessel' && heightMetres >= SHIP_METRES;
}

const SHIP_METRES = 2;

/** A dog plays with a ball on its four feet, unless the game is football. */
function isPetsToy({ kind }: Relation, actor: Entity, { concept, word }: Entity): boolean {
  return (
    kind === 'playing' && PETS.test(actor.concept) && /ball$|yarn|bone|stick|disc$/.test(concept) && !GAMES.test(word)
  );
}

const PETS = /^(black-cat|cat|dog|guide-dog|poodle)(-face)?$/;
const GAMES = /^(foot|basket|volley|base)ball|^soccer/;

/** "Playing with the dog" and "cooking in the kitchen" name company, not things in the hand. */
function canRefuse(relation: Relation, concept: string, craft: Stagecraft): boolean {
  const { kind } = craft.factsOf(concept);
  if (relation.kind === 'painting') return false;
  if (relation.kind === 'playing' || relation.kind === 'kicking')
    return kind === 'animal' || kind === 'person' || kind === 'building';
  return kind === 'building' || kind === 'landform' || kind === 'person' || kind === 'tree';
}

/** Plants, animals and people are tended, not held. */
function isNoTool(concept: string, craft: Stagecraft): boolean {
  const { kind } = craft.factsOf(concept);
  return kind === 'plant' || kind === 'tree' || kind === 'building' || kind === 'animal' || kind === 'person';
}

/** What is too large for two hands is worked on where it stands. */
function isTooLarge(concept: string, actor: Entity, craft: Stagecraft): boolean {
  if (Object.hasOwn(HOLDS, concept) || craft.factsOf(concept).kind === 'furniture') return false;
  return craft.factsOf(concept).heightMetres > craft.factsOf(actor.concept).heightMetres * LARGEST_CARRIED;
}

/** Company, and what is no burden. */
const NEVER_CARRIED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'animal',
  'person',
  'vehicle',
  'furniture',
  'bird',
  'landform',
]);

function isCarried(concept: string, actor: Entity, craft: Stagecraft): boolean {
  if (Object.hasOwn(HOLDS, concept)) return true;
  const { kind, heightMetres } = craft.factsOf(concept);
  const swimsAlong = kind === 'sea-creature' && (actor.pose === 'swim' || actor.concept === 'mermaid');
  if (NEVER_CARRIED.has(kind) || swimsAlong || isGarland(concept)) return false;
  return heightMetres < craft.factsOf(actor.concept).heightMetres * LARGEST_CARRIED;
}
