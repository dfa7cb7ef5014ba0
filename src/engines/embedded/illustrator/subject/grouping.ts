import type { Entity, Relation, Scene } from '../scene.ts';
import { artworkExists } from './artwork.ts';
import { bearsLettering } from './bearers.ts';
import { isDepictable } from './depictable.ts';
import { type Draft, type Grouping, membersOf, partOf } from './draft-grouping.ts';
import { isGarland } from './garlands.ts';
import { gatherAtTable } from './gather-at-table.ts';
import { pairUp } from './pair-up.ts';
import { canAct, canCarry, isPerformed } from './rigs/actor.ts';
import { isPersonConcept } from './rigs/cast.ts';
import { CAVITIES } from './rigs/containers.ts';
import { isSmoking } from './rigs/hearth.ts';
import { HOLDS } from './rigs/holds.ts';
import { MOUNTS } from './rigs/mounts.ts';
import type { ActionKind } from './rigs/part.ts';
import { canHangFrom } from './rigs/perform-hanging.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';
import { toppingsOf } from './rigs/toppings.ts';
import { isWearable } from './rigs/wearables.ts';
import { isWholeArt } from './rigs/whole-art.ts';
import { shareMounts } from './share-mounts.ts';
import { sitAtDesks } from './sit-at-desks.ts';
import { takeUp } from './take-up.ts';

/** Largest thing that is carried, as a share of the carrier's height. */
const LARGEST_CARRIED = 0.62;

/** Furniture that nobody sits on. */
const NO_SEAT =
  /table|desk|shelf|carpet|podium|[^d]-lamp$|door|window|mirror|chandelier|fireplace|clock|wardrobe|cage|aquarium|piano|cabinet/;

/** Deals entities and relations out to groups, each drawable entity to at most one; what cannot be drawn is in none. */
export function groupEntities(scene: Scene, craft: Stagecraft): Grouping[] {
  const worn = new Set(scene.relations.filter(({ kind }) => kind === 'wearing').map(({ object }) => object));
  const isDrawn = ({ id, concept }: Entity): boolean =>
    isDepictable(craft.pack, concept) || (worn.has(id) && isWearable(concept));
  const entities = scene.entities.filter(isDrawn);
  const drafts = new Map<number, Draft>(
    entities.map((entity) => [entity.id, { entity, wearing: [], parts: [], passengers: [], fellows: [], shown: [] }]),
  );
  const taken = new Set<number>();
  attachWorn(scene, craft, drafts, taken);
  absorbParts(scene, craft, drafts, taken);
  takeUp(scene, craft, drafts, taken);
  attachActions(scene, craft, drafts, taken);
  sitAtDesks(scene, drafts, taken);
  shareMounts(scene, craft, drafts, taken);
  const atTables = gatherAtTable(scene, craft, drafts, taken);
  letter(scene, craft, drafts, taken);
  const groupings = [...atTables, ...pairUp(scene, craft, drafts, taken), ...settle(scene, craft, drafts, taken)];
  for (const draft of drafts.values()) {
    if (taken.has(draft.entity.id) || !isDepictable(craft.pack, draft.entity.concept)) continue;
    groupings.push({
      shape: 'solo',
      lead: draft.fellows.length > 0 ? { ...draft.entity, count: 1 } : draft.entity,
      parts: [partOf(draft)],
      members: membersOf(draft),
      shown: draft.shown,
    });
  }
  const inOrder = groupings.sort((a, b) => a.lead.id - b.lead.id);
  return scene.sheet === 'emblem' || scene.sheet === 'icon' ? onEmblem(inOrder) : inOrder;
}

/** At most so many things are told apart on an emblem. */
const MOST_ON_EMBLEM = 6;

/** All on one emblem, if each is drawn by itself. */
function onEmblem(groupings: readonly Grouping[]): Grouping[] {
  const isPlain = groupings.every(({ shape, parts }) => shape === 'solo' && !parts[0]!.action && !parts[0]!.second);
  if (!isPlain || groupings.length === 0 || groupings.length > MOST_ON_EMBLEM) return [...groupings];
  return [
    {
      shape: 'emblem',
      lead: { ...groupings[0]!.lead, count: 1 },
      parts: groupings.flatMap(({ parts }) => parts),
      members: groupings.flatMap(({ members }) => members),
      shown: groupings.flatMap(({ shown }) => shown),
    },
  ];
}

function attachWorn(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of scene.relations) {
    const actor = drafts.get(relation.subject);
    const thing = drafts.get(relation.object);
    const fits = relation.kind === 'wearing' || (relation.kind === 'with' && thing && isWearable(thing.entity.concept));
    if (!fits || !actor || !thing || taken.has(thing.entity.id)) continue;
    if (!isWearable(thing.entity.concept) || !takesPart(craft, actor.entity.concept)) continue;
    actor.wearing.push(thing.entity);
    actor.shown.push(relation);
    taken.add(thing.entity.id);
  }
}

/** What a drawing shows anyway. */
const DRAWN_PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  'western-dragon': new Set(['fire']),
  campfire: new Set(['fire']),
  'sailing-ship': new Set(['sail']),
  elf: new Set(['recurve-bow', 'bow-and-arrow']),
  centaur: new Set(['recurve-bow', 'bow-and-arrow']),
  knight: new Set(['shield']),
  wizard: new Set(['magic-wand']),
};

const HAS_PART: ReadonlySet<string> = new Set(['with', 'on', 'holding']);

function absorbParts(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of scene.relations) {
    const [whole, part] =
      relation.kind === 'with' || relation.kind === 'holding'
        ? [drafts.get(relation.subject), drafts.get(relation.object)]
        : [drafts.get(relation.object), drafts.get(relation.subject)];
    const isToppedWith = whole && part && toppingsOf(craft, whole.entity).includes(part.entity);
    if (whole && part && (isToppedWith || (part.entity.concept === 'smoke' && isSmoking(craft, whole.entity)))) {
      whole.parts.push(part.entity);
      whole.shown.push(relation);
      taken.add(part.entity.id);
      continue;
    }
    if (!whole || !part || !HAS_PART.has(relation.kind)) continue;
    const name = whole.entity.concept.replace(/-figure$/, '');
    if (!Object.hasOwn(DRAWN_PARTS, name) || !DRAWN_PARTS[name]!.has(part.entity.concept)) continue;
    whole.parts.push(part.entity);
    whole.shown.push(relation);
    taken.add(part.entity.id);
  }
}

function attachActions(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of [...scene.relations].sort((a, b) => weight(b) - weight(a))) {
    const actor = drafts.get(relation.subject);
    const thing = drafts.get(relation.object);
    if (!actor || !thing || actor === thing || taken.has(thing.entity.id) || taken.has(actor.entity.id)) continue;
    if (actor.action && !hasFreeHand(actor, relation)) continue;
    const kind = actionOf(relation, actor.entity, thing, craft);
    if (!kind) continue;
    if (actor.action) actor.second = thing.entity;
    else actor.action = { kind, object: thing.entity };
    actor.shown.push(relation);
    taken.add(thing.entity.id);
  }
}

/** Who holds one thing in one hand can hold another in the other. */
function hasFreeHand({ action, second }: Draft, { kind }: Relation): boolean {
  if (!action || second || (kind !== 'holding' && kind !== 'with')) return false;
  if (action.kind !== 'holding' && action.kind !== 'with') return false;
  return Object.hasOwn(HOLDS, action.object.concept) && HOLDS[action.object.concept]!.style !== 'front';
}

/** People and posable animals act; other animals at least hold, wear and ride. Whole drawings of people are left alone. */
function takesPart(craft: Stagecraft, concept: string): boolean {
  return (canAct(craft, concept) && !isWholeArt(concept)) || canCarry(craft, concept);
}

/** Doing comes before having. */
function weight({ kind }: Relation): number {
  return kind === 'with' ? 0 : kind === 'holding' || kind === 'under' || kind === 'on' ? 1 : 2;
}

/** The action that shows a relation in one figure, if there is one. */
function actionOf(relation: Relation, actor: Entity, thing: Draft, craft: Stagecraft): ActionKind | undefined {
  const { concept } = thing.entity;
  if (!takesPart(craft, actor.concept) || !artworkExists(craft.pack, concept)) return undefined;
  if (thing.action || thing.wearing.length > 0) return undefined;
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
      return canHangFrom(concept) ? 'hanging' : undefined;
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

function isCarried(concept: string, actor: Entity, craft: Stagecraft): boolean {
  if (Object.hasOwn(HOLDS, concept)) return true;
  const { kind, heightMetres } = craft.factsOf(concept);
  if (
    kind === 'animal' ||
    kind === 'person' ||
    kind === 'vehicle' ||
    kind === 'furniture' ||
    kind === 'bird' ||
    kind === 'landform' ||
    isGarland(concept)
  )
    return false;
  return heightMetres < craft.factsOf(actor.concept).heightMetres * LARGEST_CARRIED;
}

/** A text that nothing bears is held up on a sign by the first who can. */
function letter(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  if (scene.lettering.length === 0 || scene.entities.some((entity) => bearsLettering(entity.concept))) return;
  const bearer = [...drafts.values()].find(
    (draft) => !draft.action && !taken.has(draft.entity.id) && canAct(craft, draft.entity.concept),
  );
  if (!bearer) return;
  const sign: Entity = { ...bearer.entity, concept: 'placard', word: 'sign', count: 1, colours: [], attributes: [] };
  bearer.action = { kind: 'holding', object: sign };
}

/** Those who sit on furniture, and what lies in containers. */
function settle(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): Grouping[] {
  const groupings: Grouping[] = [];
  for (const [id, base] of drafts) {
    if (taken.has(id) || base.action) continue;
    const shape = shapeOf(base.entity, craft);
    if (!shape) continue;
    const relations = scene.relations.filter(
      (relation) => relation.object === id && isSettling(relation, shape, drafts, taken, craft),
    );
    const guests = relations.map((relation) => drafts.get(relation.subject)!);
    if (guests.length === 0) continue;
    for (const guest of guests) taken.add(guest.entity.id);
    taken.add(id);
    const alone = guests.length === 1 && guests[0]!.entity.count <= base.entity.count ? guests[0]!.entity : undefined;
    const many = guests.length === 1 && alone && alone.count > 1;
    groupings.push({
      shape,
      lead: ((shape === 'seated' && alone) || many) && !isAloft(base.entity, craft) ? alone! : base.entity,
      parts: guests.map((guest) => partOf(many ? { ...guest, entity: { ...guest.entity, count: 1 } } : guest)),
      base: base.entity,
      members: [...new Set([...guests.flatMap(membersOf), id])],
      shown: [...guests.flatMap((guest) => guest.shown), ...relations],
    });
  }
  return groupings;
}

/** On the moon: up in the sky, wherever those who sit on it belong. */
function isAloft(base: Entity, craft: Stagecraft): boolean {
  return craft.factsOf(base.concept).kind === 'sky-object';
}

function shapeOf(base: Entity, craft: Stagecraft): 'seated' | 'filled' | undefined {
  if (!artworkExists(craft.pack, base.concept)) return undefined;
  if (Object.hasOwn(CAVITIES, base.concept)) return 'filled';
  if (base.concept === 'crescent-moon') return 'seated';
  return craft.factsOf(base.concept).kind === 'furniture' && !NO_SEAT.test(base.concept) ? 'seated' : undefined;
}

function isSettling(
  { kind, subject }: Relation,
  shape: 'seated' | 'filled',
  drafts: Map<number, Draft>,
  taken: Set<number>,
  craft: Stagecraft,
): boolean {
  const guest = drafts.get(subject);
  if (!guest || taken.has(subject)) return false;
  if (shape === 'seated') return (kind === 'on' || kind === 'in' || kind === 'using') && !isRidden(guest);
  if (kind !== 'in' && kind !== 'riding' && kind !== 'using') return false;
  return canAct(craft, guest.entity.concept)
    ? guest.action === undefined
    : artworkExists(craft.pack, guest.entity.concept);
}

/** A rider brings a mount along and does not fit on a chair. */
function isRidden({ action }: Draft): boolean {
  return action?.kind === 'riding';
}
