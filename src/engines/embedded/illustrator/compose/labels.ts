import type { LabelLegendEntry, LabelMap } from '../../../../core/image.ts';
import { FIRST_SUBJECT_LABEL, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { FIELD_COUNT } from '../plan/habits.ts';
import type { Placement } from '../plan/placement.ts';
import type { Scene } from '../scene.ts';

/** Hands out one label per thing drawn: each member of each entity. */
export interface LabelBook {
  /** The label of an entity as drawn by a placement. */
  labelFor(placement: Placement, entity: number): number;
  /** Names by label, in the order they were handed out. */
  names(): ReadonlyMap<number, string>;
  /** Index of the entity by label. */
  entities(): ReadonlyMap<number, number>;
}

/** Members of a group are numbered, `apple 1`, `apple 2`; a field is one thing. */
export function createLabelBook(scene: Scene): LabelBook {
  const labels = new Map<string, number>();
  const names = new Map<number, string>();
  const entities = new Map<number, number>();
  const used = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { word, count } of scene.entities)
    totals.set(word, (totals.get(word) ?? 0) + (count >= FIELD_COUNT ? 1 : count));
  return {
    labelFor: (placement, id) => {
      const entity = scene.entities[id]!;
      const member = entity.count >= FIELD_COUNT ? 0 : placement.member;
      const key = `${placement.group} ${member} ${id}`;
      let label = labels.get(key);
      if (label === undefined) {
        label = FIRST_SUBJECT_LABEL + labels.size;
        labels.set(key, label);
        entities.set(label, id);
        const number = (used.get(entity.word) ?? 0) + 1;
        used.set(entity.word, number);
        names.set(label, totals.get(entity.word) === 1 ? entity.word : `${entity.word} ${number}`);
      }
      return label;
    },
    names: () => names,
    entities: () => entities,
  };
}

/** Words for those of some things of which nothing is seen: left out, behind others, or beyond the frame. */
export function unseenWords(
  { labels }: Pick<Frame, 'labels'>,
  entities: ReadonlyMap<number, number>,
  things: Iterable<number>,
  scene: Pick<Scene, 'entities'>,
): string[] {
  const seen = new Set<number>();
  for (const [label, id] of entities) if (!seen.has(id) && labels.includes(label)) seen.add(id);
  const unseen = [...new Set(things)].filter((id) => !seen.has(id));
  return unseen.map((id) => scene.entities[id]!.word);
}

/** The frame's labels with the names and areas of everything that can be seen. */
export function labelMapOf(frame: Frame, names: ReadonlyMap<number, string>): LabelMap {
  const areas = new Map<number, number>();
  for (const label of frame.labels) areas.set(label, (areas.get(label) ?? 0) + 1);
  const legend: LabelLegendEntry[] = [];
  for (const [name, label] of Object.entries(STUFF_LABELS)) {
    const areaPx = areas.get(label);
    if (areaPx && label !== STUFF_LABELS.none) legend.push({ label, name, kind: 'stuff', areaPx });
  }
  for (const [label, name] of names) {
    const areaPx = areas.get(label);
    if (areaPx) legend.push({ label, name, kind: 'thing', areaPx });
  }
  return { widthPx: frame.widthPx, heightPx: frame.heightPx, data: frame.labels, legend };
}
