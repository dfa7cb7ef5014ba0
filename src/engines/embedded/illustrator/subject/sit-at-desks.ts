import type { RelationKind, Scene } from '../scene.ts';
import type { Draft } from './draft-grouping.ts';

const AT: ReadonlySet<RelationKind> = new Set<RelationKind>(['around', 'behind']);

/** Who is at a desk has it before him, with what he works with on it. */
export function sitAtDesks(scene: Scene, drafts: Map<number, Draft>, taken: Set<number>): void {
  for (const relation of scene.relations) {
    const actor = drafts.get(relation.subject);
    const desk = drafts.get(relation.object);
    if (!AT.has(relation.kind) || !actor || desk?.entity.concept !== 'desk') continue;
    if (taken.has(relation.object) || taken.has(relation.subject) || actor.entity.count > 1) continue;
    if (actor.action === undefined) actor.action = { kind: 'using', object: desk.entity };
    else if (actor.action.kind === 'using') actor.parts.push(desk.entity);
    else continue;
    actor.shown.push(relation);
    taken.add(relation.object);
  }
}
