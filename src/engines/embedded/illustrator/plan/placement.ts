import type { ConceptFacts } from '../subject/concept.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';

/** One drawing placed in a frame: the result of the layout, the order of the compositor. */
export interface Placement {
  /** Index of the subject group, and of the member within it. */
  readonly group: number;
  readonly member: number;
  /** Of the group's leading entity. */
  readonly concept: string;
  readonly drawing: SubjectDrawing;
  readonly facts: ConceptFacts;
  /** Column of the drawing's middle. */
  readonly xPx: number;
  /** Row of the drawing's lower edge. */
  readonly yPx: number;
  /** Row of the ground beneath: equal to `yPx` for what stands. */
  readonly groundYPx: number;
  /** Height of the drawing's coordinate system. */
  readonly heightPx: number;
  readonly isFlipped: boolean;
  /** Distance in the frame's depth unit. */
  readonly depth: number;
  /** `host`: carried by another subject; `air`: nothing touches it. */
  readonly contact: 'ground' | 'host' | 'air' | 'water';
  /** Group that carries it, when `contact` is `host`. */
  readonly carrier?: number;
  /** True for whoever sits in the furniture of a room, which covers what is behind it however much that is. */
  readonly isAmongFurniture?: boolean;
  /** Among equal depths: later ones cover earlier ones. */
  readonly order: number;
}

/** Box of a placement in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a placement's drawing. */
export function boxOf(placement: Placement): PixelBox {
  const halfWidth = (placement.heightPx * placement.drawing.width) / placement.drawing.height / 2;
  return {
    left: placement.xPx - halfWidth,
    right: placement.xPx + halfWidth,
    top: placement.yPx - placement.heightPx,
    bottom: placement.yPx,
  };
}
