import type { Entity, Relation, Scene } from '../scene.ts';
import { actionOf, takesPart } from './action-of.ts';
import { artworkExists } from './artwork.ts';
import { bearsLettering } from './bearers.ts';
import { isDepictable } from './depictable.ts';
import { type Draft, type Grouping, membersOf, partOf } from './draft-grouping.ts';
import { isDrawnPart, nameOf, partsDrawnWith, saysPart } from './drawn-parts.ts';
import { gatherAtTable } from './gather-at-table.ts';
import { pairUp } from './pair-up.ts';
import { printAreaOf } from './print-areas.ts';
import { canAct } from './rigs/actor.ts';
import { isScenic } from './rigs/emblem.ts';
import { isSmoking } from './rigs/hearth.ts';
import { HOLDS, type HoldStyle } from './rigs/holds.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';
import { isShownByDish, toppingsOf } from './rigs/toppings.ts';
import { isWearable } from './rigs/wearables.ts';
import { settleIn } from './settle-in.ts';
import { shareMounts } from './share-mounts.ts';
import { sitAtDesks } from './sit-at-desks.ts';
import { takeUp } from './take-up.ts';

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
  absorbParts(scene, craft, drafts, taken);
  attachWorn(scene, craft, drafts, taken);
  takeUp(scene, craft, drafts, taken);
  attachActions(scene, craft, drafts, taken);
  sitAtDesks(scene, drafts, taken);
  shareMounts(scene, craft, drafts, taken);
  const atTables = gatherAtTable(scene, craft, drafts, taken);
  letter(scene, craft, drafts, taken);
  const groupings = [...atTables, ...pairUp(scene, craft, drafts, taken), ...settleIn(scene, craft, drafts, taken)];
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
  const isBadge = scene.sheet === 'print' && isScenic(scene, craft.factsOf);
  return isBadge || scene.sheet === 'emblem' || scene.sheet === 'icon' ? onEmblem(inOrder) : inOrder;
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
    actor.parts.push(...thing.parts);
    actor.shown.push(relation, ...thing.shown);
    taken.add(thing.entity.id);
  }
}

/** What they wear and hold they have only where they are drawn as they stand. */
const STANDING_FIGURES: ReadonlySet<string> = new Set(['elf', 'centaur', 'knight']);

function absorbParts(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of scene.relations) {
    const [subject, object] = [drafts.get(relation.subject), drafts.get(relation.object)];
    const [whole, part] = namesWholeFirst(relation.kind, subject, object) ? [subject, object] : [object, subject];
    if (whole && part && relation.kind === 'printed-on' && isPrinted(craft, whole.entity, part.entity)) {
      whole.parts.push(part.entity);
      whole.shown.push(relation);
      taken.add(part.entity.id);
      continue;
    }
    const isToppedWith = whole && part && toppingsOf(craft, whole.entity).includes(part.entity);
    if (whole && part && (isToppedWith || (part.entity.concept === 'smoke' && isSmoking(craft, whole.entity)))) {
      whole.parts.push(part.entity);
      whole.shown.push(relation);
      taken.add(part.entity.id);
      continue;
    }
    if (!whole || !part || !saysPart(relation.kind)) continue;
    const name = nameOf(whole.entity);
    if (!isDrawnPart(whole.entity, part.entity)) continue;
    if (STANDING_FIGURES.has(name) && !standsAsDrawn(scene, whole.entity, partsDrawnWith(whole.entity))) continue;
    whole.parts.push(part.entity);
    whole.shown.push(relation);
    taken.add(part.entity.id);
  }
}

/** "a gift with a ribbon", but also "a cake on a plate", where the plate is part of how cakes are drawn. */
function namesWholeFirst(kind: string, subject: Draft | undefined, object: Draft | undefined): boolean {
  if (kind === 'with' || kind === 'holding' || kind === 'wearing') return true;
  return subject !== undefined && object?.entity.concept === 'plate' && isDrawnPart(subject.entity, object.entity);
}

function isPrinted({ pack }: Stagecraft, bearer: Entity, motif: Entity): boolean {
  return printAreaOf(bearer.concept) !== undefined && artworkExists(pack, motif.concept);
}

/** Ids of the things that drawings of others show anyway, and that have therefore no label of their own. */
export function drawnParts({ entities, relations }: Scene): ReadonlySet<number> {
  return new Set(
    relations.flatMap(({ kind, subject, object }) => {
      if (!saysPart(kind)) return [];
      if (isShownBy(entities[subject]!, entities[object]!)) return [object];
      return isShownBy(entities[object]!, entities[subject]!) ? [subject] : [];
    }),
  );
}

function isShownBy(whole: Entity, part: Entity): boolean {
  return isDrawnPart(whole, part) || isShownByDish(whole.concept, part.concept);
}

/** Nothing is said of a figure that its own drawing does not show. */
function standsAsDrawn(scene: Scene, { id, pose, attributes, colours }: Entity, drawn: ReadonlySet<string>): boolean {
  if ((pose !== undefined && pose !== 'stand') || attributes.length > 0 || colours.length > 1) return false;
  return scene.relations.every(
    ({ kind, subject, object }) =>
      subject !== id || !SHOWN_ON_BODY.has(kind) || drawn.has(scene.entities[object]!.concept),
  );
}

/** Relations for which a body is drawn anew. */
const SHOWN_ON_BODY: ReadonlySet<string> = new Set([
  ...[
    'with',
    'holding',
    'wearing',
    'riding',
    'reading',
    'eating',
    'drinking',
    'playing',
    'using',
    'hugging',
    'kissing',
  ],
  ...[
    'on',
    'in',
    'kicking',
    'painting',
    'cooking',
    'dancing',
    'holding-hands',
    'shaking-hands',
    'high-fiving',
    'arm-wrestling',
  ],
]);

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
    actor.parts.push(...thing.parts);
    actor.shown.push(relation, ...thing.shown);
    taken.add(thing.entity.id);
  }
}

const TWO_HANDED: ReadonlySet<HoldStyle> = new Set<HoldStyle>(['front', 'drawn']);

/** Who holds one thing in one hand can hold another in the other. */
function hasFreeHand({ action, second }: Draft, { kind }: Relation): boolean {
  if (!action || second || (kind !== 'holding' && kind !== 'with')) return false;
  if (action.kind !== 'holding' && action.kind !== 'with') return false;
  return Object.hasOwn(HOLDS, action.object.concept) && !TWO_HANDED.has(HOLDS[action.object.concept]!.style);
}

/** Doing comes before having. */
function weight({ kind }: Relation): number {
  return kind === 'with' ? 0 : kind === 'holding' || kind === 'under' || kind === 'on' ? 1 : 2;
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
