import type { ConceptFacts } from '../subject/concept.ts';
import type { Point, SubjectDrawing } from '../subject/drawing.ts';

/**
 * One drawing in a composition before it is fitted to a frame. Lengths are in units of the main subject's height on the picture
 * plane; x runs right, `rise` and `lift` up.
 */
export interface Figure {
  /** Index of the subject group, and of the member within it. */
  readonly group: number;
  readonly member: number;
  readonly concept: string;
  readonly drawing: SubjectDrawing;
  readonly facts: ConceptFacts;
  readonly width: number;
  readonly height: number;
  /** Middle of the drawing. */
  readonly x: number;
  /** Row on the ground: how far its foot is above the composition's base line, that is, farther away. */
  readonly rise: number;
  /** Height of the foot above the ground row. */
  readonly lift: number;
  /** Draw order among figures of the same ground row: later ones cover earlier ones. */
  readonly order: number;
  /** What carries it. */
  readonly contact: 'ground' | 'host' | 'air';
  /** Group of the figure that carries it. */
  readonly carrier?: number;
  readonly isFlipped: boolean;
}

/** Edges of a box on the picture plane, y up from the base line. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The box round all figures, feet and heads included. */
export function extentOf(figures: readonly Figure[]): Extent {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  let top = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    left = Math.min(left, figure.x - figure.width / 2);
    right = Math.max(right, figure.x + figure.width / 2);
    bottom = Math.min(bottom, figure.rise + figure.lift);
    top = Math.max(top, figure.rise + figure.lift + figure.height);
  }
  return { left, right, bottom, top };
}

/** The figures moved together. */
export function moved(
  figures: readonly Figure[],
  by: { readonly x?: number; readonly rise?: number; readonly lift?: number; readonly order?: number },
): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    x: figure.x + (by.x ?? 0),
    rise: figure.rise + (by.rise ?? 0),
    lift: figure.lift + (by.lift ?? 0),
    order: figure.order + (by.order ?? 0),
  }));
}

/** The figures made larger or smaller about the origin. */
export function scaled(figures: readonly Figure[], factor: number): Figure[] {
  return figures.map((figure) => ({
    ...figure,
    width: figure.width * factor,
    height: figure.height * factor,
    x: figure.x * factor,
    rise: figure.rise * factor,
    lift: figure.lift * factor,
  }));
}

/** A drawing's anchor on the picture plane, relative to the figure's foot: x right, y up. */
export function anchorOffset(figure: Figure, anchor: Point): Point {
  const unit = figure.height / figure.drawing.height;
  const x = (anchor.x - figure.drawing.width / 2) * unit;
  return { x: figure.isFlipped ? -x : x, y: (figure.drawing.height - anchor.y) * unit };
}
