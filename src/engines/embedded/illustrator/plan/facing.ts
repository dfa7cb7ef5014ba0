import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import { OWN_SUBJECTS } from '../subject/own/index.ts';

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
function isMirrorable(drawing: SubjectDrawing, kind: ConceptKind): boolean {
  return SIDEWAYS.has(kind) && drawing.parts.every((part) => !part.svg.includes('<text'));
}

/** Sideways art looks to the left, but for these, and our own vehicles. */
const LOOKS_RIGHT = new Set(['airplane', 'rocket', 'small-airplane', 'locomotive']);

/** Whether a drawing of a concept must be mirrored to look in a direction. */
export function flipTowards(
  direction: 'left' | 'right',
  concept: string,
  drawing: SubjectDrawing,
  kind: ConceptKind,
): boolean {
  const looksRight = LOOKS_RIGHT.has(concept) || OWN_SUBJECTS.has(concept);
  return (direction === 'right') !== looksRight && isMirrorable(drawing, kind);
}
