import { type Entity, type Relation, type RelationKind, type Scene, WITH_MEAL } from '../scene.ts';
import { artworkExists } from './artwork.ts';
import { type Draft, type Grouping, membersOf, partOf } from './draft-grouping.ts';
import { canAct, canCarry } from './rigs/actor.ts';
import { MOST_AT_TABLE, sittersOf } from './rigs/at-table.ts';
import type { ActionKind } from './rigs/part.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';

/** Where somebody sits who is said to be so to a table; whether he must be said to sit. */
const SITS: Readonly<Partial<Record<RelationKind, 'anyway' | 'if-said'>>> = {
  around: 'anyway',
  'next-to': 'if-said',
  behind: 'if-said',
};
const CHAIRS: ReadonlySet<string> = new Set(['chair', 'stool', 'office-chair']);
/** What everybody has one of. */
const FOR_EACH: ReadonlySet<RelationKind> = new Set<RelationKind>(['eating', 'drinking', 'using']);
const LAID: ReadonlySet<RelationKind> = new Set<RelationKind>([...FOR_EACH, 'with', 'playing', 'cooking', 'holding']);
/** Deeds that hands do above the table; what else they have lies on it. */
const IN_HAND: ReadonlySet<ActionKind> = new Set<ActionKind>(['reading', 'eating', 'drinking', 'holding']);
const LARGEST_LAID_METRES = 0.6;
const CARDS = /playing-card|^joker$/;

/** Those who sit at a table, with it and what is on it, as one drawing each. */
export function gatherAtTable(
  scene: Scene,
  craft: Stagecraft,
  drafts: Map<number, Draft>,
  taken: Set<number>,
): Grouping[] {
  const tables = [...drafts.values()].filter(({ entity }) => entity.concept === 'table' && entity.count === 1);
  return tables.flatMap((table) => gatherAt(table, scene, craft, drafts, taken) ?? []);
}

function gatherAt(
  { entity: table }: Draft,
  scene: Scene,
  craft: Stagecraft,
  drafts: Map<number, Draft>,
  taken: Set<number>,
): Grouping | undefined {
  const seats = scene.relations.filter((relation) => isSitting(relation, table, craft, drafts, taken));
  const sitters = [...new Set(seats.map(({ subject }) => drafts.get(subject)!))];
  if (sitters.length === 0 || sittersOf(sitters.map(partOf)) > MOST_AT_TABLE) return undefined;
  for (const sitter of sitters) layDown(sitter, taken);
  const ids = new Set(sitters.map(({ entity }) => entity.id));
  const isSitter = (id: number): boolean => ids.has(id);
  const onTable = scene.relations.filter(
    ({ kind, subject, object }) =>
      (kind === 'on' && object === table.id && isLaid(drafts.get(subject), craft, taken, isSitter)) ||
      (LAID.has(kind) && isSitter(subject) && isLaid(drafts.get(object), craft, taken, isSitter)),
  );
  const thingOf = ({ kind, subject, object }: Relation): Entity => drafts.get(kind === 'on' ? subject : object)!.entity;
  const things = new Map(onTable.map((relation) => [thingOf(relation), FOR_EACH.has(relation.kind)]));
  const chairs = scene.relations.filter(
    ({ kind, subject, object }) =>
      (kind === 'on' || kind === 'in') && isSitter(subject) && CHAIRS.has(drafts.get(object)?.entity.concept ?? ''),
  );
  const chair = chairs[0] && drafts.get(chairs[0].object)!.entity;
  const members = [
    ...new Set([
      table.id,
      ...sitters.flatMap(membersOf),
      ...[...things.keys()].map(({ id }) => id),
      ...chairs.map(({ object }) => object),
    ]),
  ];
  for (const id of members) taken.add(id);
  const isOfAll = ({ subject, object }: Relation): boolean => members.includes(subject) && members.includes(object);
  const setting = settingOf(scene, table, [...things.keys()]);
  return {
    shape: 'at-table',
    lead: table,
    base: table,
    parts: sitters.map(partOf),
    company: {
      laid: [...things].filter(([entity]) => !isCards(entity)).map(([entity, isForEach]) => ({ entity, isForEach })),
      ...(chair && { chair }),
      ...(setting && { setting }),
    },
    members,
    shown: [...sitters.flatMap(({ shown }) => shown), ...scene.relations.filter(isOfAll)],
  };
}

function isSitting(
  { kind, subject, object }: Relation,
  table: Entity,
  craft: Stagecraft,
  drafts: Map<number, Draft>,
  taken: Set<number>,
): boolean {
  const guest = drafts.get(subject);
  if (object !== table.id || !SITS[kind] || !guest || taken.has(subject) || guest.action?.kind === 'riding')
    return false;
  const { pose, concept } = guest.entity;
  if (!canAct(craft, concept) && !canCarry(craft, concept)) return false;
  return pose === 'sit' || (pose === undefined && SITS[kind] === 'anyway');
}

/** What is not in anybody's hands above the table is put on it. */
function layDown(sitter: Draft, taken: Set<number>): void {
  const { action, second } = sitter;
  if (!action || (IN_HAND.has(action.kind) && sitter.entity.count === 1)) return;
  for (const { id } of [action.object, ...(second ? [second] : [])]) taken.delete(id);
  delete sitter.action;
  delete sitter.second;
  sitter.shown.splice(0, sitter.shown.length, ...sitter.shown.filter(({ kind }) => kind === 'wearing'));
}

function isLaid(
  thing: Draft | undefined,
  craft: Stagecraft,
  taken: ReadonlySet<number>,
  isSitter: (id: number) => boolean,
): boolean {
  if (!thing || taken.has(thing.entity.id) || isSitter(thing.entity.id)) return false;
  const { concept } = thing.entity;
  const { kind, heightMetres } = craft.factsOf(concept);
  const isSmall = heightMetres <= LARGEST_LAID_METRES || kind === 'food' || kind === 'drink';
  return isSmall && !canAct(craft, concept) && artworkExists(craft.pack, concept);
}

/** What lies before everybody: the cards that are played, a meal where one eats, papers in an office. */
function settingOf(
  { setting, placeKind }: Scene,
  table: Entity,
  things: readonly Entity[],
): NonNullable<Grouping['company']>['setting'] {
  const cards = things.find(isCards);
  if (cards) return { kind: 'cards', entity: cards };
  if (things.length > 0) return undefined;
  if (placeKind === 'tavern') return { kind: 'drinks', entity: table };
  if (setting === 'cafe' || placeKind === 'dining-room' || table.attributes.includes(WITH_MEAL))
    return { kind: 'meal', entity: table };
  return placeKind === 'office' ? { kind: 'work', entity: table } : undefined;
}

function isCards({ concept }: Entity): boolean {
  return CARDS.test(concept);
}
