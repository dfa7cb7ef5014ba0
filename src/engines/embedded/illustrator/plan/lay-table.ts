import type { Entity, Relation, RelationKind, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { addedEntity } from './added-entity.ts';

const INDOOR_SETTINGS: ReadonlySet<SettingId> = new Set<SettingId>(['room', 'kitchen', 'cafe', 'library']);
const SERVED_KINDS: ReadonlySet<string> = new Set(['food', 'drink']);
const TABLE_TOP_KINDS: ReadonlySet<string> = new Set(['object', 'tool', 'machine']);
/** Things up to this height stand on tables rather than on floors. */
const TABLE_TOP_METRES = 0.36;
/** Of several things the hands are busy with one; the others lie ready. */
const WORKED_ON: ReadonlySet<RelationKind> = new Set<RelationKind>(['cooking', 'eating', 'drinking', 'using']);
const TABLE_LAMPS: ReadonlySet<string> = new Set(['table-lamp', 'desk-lamp']);
/** Small things that are together stand on the table together. */
const COMBINED: ReadonlySet<RelationKind> = new Set<RelationKind>(['with', 'in']);
/** Groups of more cover the floor. */
const MOST_ON_TABLE = 6;

/**
 * Sets what is eaten, drunk or used at a table on one, when the picture is of a room or the prompt has a table, and nothing else carries it. Scenes of small
 * things alone are shown on a table top anyway and returned unchanged.
 */
export function layTable(scene: Scene, setting: SettingId, factsOf: FactsOf): Scene {
  const wantsTable = scene.setting === 'table' && setting !== 'table';
  if (!INDOOR_SETTINGS.has(setting) && !wantsTable) return scene;
  const isSmall = (id: number): boolean => standsOnTable(scene.entities[id]!, factsOf);
  const isFurther = ({ kind, subject }: Relation, index: number): boolean =>
    WORKED_ON.has(kind) &&
    scene.relations.findIndex((other) => other.kind === kind && other.subject === subject) < index;
  const related = new Set(
    scene.relations
      .filter(
        (relation, index) =>
          relation.kind !== 'next-to' &&
          !(COMBINED.has(relation.kind) && isSmall(relation.subject) && isSmall(relation.object)) &&
          !isFurther(relation, index),
      )
      .flatMap(({ subject, object }) => [subject, object]),
  );
  const isContent = (id: number): boolean =>
    scene.relations.some(({ kind, subject, object }) => kind === 'in' && subject === id && isSmall(object));
  const loose = scene.entities.filter(
    (entity) => !related.has(entity.id) && !isContent(entity.id) && standsOnTable(entity, factsOf),
  );
  if (loose.length === 0 || scene.entities.every(({ id }) => loose.some((one) => one.id === id) || isContent(id)))
    return scene;
  const known = scene.entities.find(({ concept }) => concept === 'table' || concept === 'desk');
  const table: Entity = known ?? {
    ...addedEntity('table', scene.entities.length),
    colours: wantsTable ? scene.palette.slice(0, 1) : [],
  };
  const laid = loose.map(({ id }): Relation => ({ kind: 'on', subject: id, object: table.id }));
  const looseIds = new Set(loose.map(({ id }) => id));
  const kept = scene.relations
    .filter((relation) => !(looseIds.has(relation.object) && WORKED_ON.has(relation.kind)))
    .map((relation) => {
      if (relation.kind !== 'next-to') return relation;
      const [isGuest, isHost] = [looseIds.has(relation.subject), looseIds.has(relation.object)];
      if (isGuest) return { ...relation, subject: table.id };
      return isHost ? { ...relation, object: table.id } : relation;
    });
  return {
    ...scene,
    entities: known ? scene.entities : [...scene.entities, table],
    relations: [...laid, ...kept.filter(({ subject, object }) => subject !== object)],
  };
}

function standsOnTable({ concept, count }: Entity, factsOf: FactsOf): boolean {
  const { kind, heightMetres } = factsOf(concept);
  if (count > MOST_ON_TABLE) return false;
  if (TABLE_LAMPS.has(concept)) return true;
  return SERVED_KINDS.has(kind) || (TABLE_TOP_KINDS.has(kind) && heightMetres <= TABLE_TOP_METRES);
}
