import type { Point } from './geometry.ts';

/** What two fingers did since they were last asked. */
export interface PinchStep {
  /** How much further they are apart. */
  readonly factor: number;
  /** Where they are, between them. */
  readonly at: Point;
  readonly byX: number;
  readonly byY: number;
}

/** Fingers on the picture. */
export class Pinch {
  readonly #places = new Map<number, Point>();

  get isUnderWay(): boolean {
    return this.#places.size > 1;
  }

  put(id: number, place: Point): void {
    this.#places.set(id, place);
  }

  lift(id: number): void {
    this.#places.delete(id);
  }

  /** Moves a finger; undefined unless there are two. */
  move(id: number, to: Point): PinchStep | undefined {
    if (!this.#places.has(id)) return undefined;
    const before = this.#span();
    this.#places.set(id, to);
    const after = this.#span();
    if (!before || !after) return undefined;
    return {
      factor: before.length === 0 ? 1 : after.length / before.length,
      at: after.middle,
      byX: after.middle.x - before.middle.x,
      byY: after.middle.y - before.middle.y,
    };
  }

  #span(): { readonly middle: Point; readonly length: number } | undefined {
    const [one, other] = [...this.#places.values()];
    if (!one || !other) return undefined;
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    return { middle, length: Math.hypot(one.x - other.x, one.y - other.y) };
  }
}
