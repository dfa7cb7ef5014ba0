import type { ConceptKind } from '../subject/concept.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { Figure } from './figure.ts';

/** Kinds with a front and a back seen from the side; people in most poses and things are drawn from the front. */
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
  return (
    (drawing.looks !== undefined || SIDEWAYS.has(kind)) && drawing.parts.every((part) => !part.svg.includes('<text'))
  );
}

/** Sideways drawings look to the left, but for these. */
const LOOKS_RIGHT = new Set(['airplane', 'rocket']);

/** Whether a drawing of a concept must be mirrored to look in a direction. */
export function flipTowards(
  direction: 'left' | 'right',
  concept: string,
  drawing: SubjectDrawing,
  kind: ConceptKind,
): boolean {
  const looks = drawing.looks ?? (LOOKS_RIGHT.has(concept) ? 'right' : 'left');
  return direction !== looks && isMirrorable(drawing, kind);
}

/** The figures turned to look in a direction, as far as they can be mirrored and nothing carries or is carried by them. */
export function turned(figures: readonly Figure[], direction: 'left' | 'right'): Figure[] {
  return figures.map((figure) =>
    figure.contact === 'host'
      ? figure
      : { ...figure, isFlipped: flipTowards(direction, figure.concept, figure.drawing, figure.facts.kind) },
  );
}
