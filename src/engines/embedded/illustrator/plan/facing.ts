import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';

/** Kinds with a front and a back seen from the side; people and things are drawn from the front. */
const SIDEWAYS: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'animal',
  'bird',
  'sea-creature',
  'insect',
  'vehicle',
  'aircraft',
  'vessel',
  'fantasy',
]);

/** True when a drawing may be mirrored: it looks to a side and carries no lettering. */
export function isMirrorable(drawing: SubjectDrawing, kind: ConceptKind): boolean {
  return SIDEWAYS.has(kind) && drawing.parts.every((part) => !part.svg.includes('<text'));
}

/** Whether a drawing must be mirrored to look to the right; the art looks to the left. */
export function flipTowards(direction: 'left' | 'right', drawing: SubjectDrawing, kind: ConceptKind): boolean {
  return direction === 'right' && isMirrorable(drawing, kind);
}
