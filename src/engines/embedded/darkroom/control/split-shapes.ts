import { connectedParts } from '../segment/connected-parts.ts';
import { type Shape, shapeOf } from './closed-shapes.ts';

/** Each part of a divided shape has at least this share of what is left of it when it falls apart. */
const LEAST_PART = 0.15;

/** At least `count` shapes, where some can be divided at their waists: outlines that touch enclose one shape at first. */
export function splitShapes(shapes: readonly Shape[], count: number): Shape[] {
  const split = [...shapes];
  for (let at = 0; at < split.length && split.length < count; ) {
    const parts = divided(split[at]!);
    if (parts) split.splice(at, 1, ...parts);
    else at++;
  }
  return split.sort((a, b) => b.areaPx - a.areaPx);
}

function divided(shape: Shape): Shape[] | undefined {
  const size = { widthPx: shape.right - shape.left, heightPx: shape.bottom - shape.top };
  let core = shape.inside;
  for (;;) {
    core = eroded(core, size.widthPx, size.heightPx);
    const { partOf, sizes } = connectedParts(core, size.widthPx, size.heightPx, 1);
    const left = sizes.reduce((sum, part) => sum + part, 0);
    if (left === 0) return undefined;
    const large = [...sizes.keys()].filter((part) => sizes[part]! >= left * LEAST_PART);
    if (large.length < 2) continue;
    return spread(shape, partOf, large);
  }
}

function eroded(mask: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  return mask.map((value, p) => {
    const x = p % widthPx;
    const y = Math.floor(p / widthPx);
    const isRim =
      x === 0 ||
      y === 0 ||
      x === widthPx - 1 ||
      y === heightPx - 1 ||
      mask[p - 1] === 0 ||
      mask[p + 1] === 0 ||
      mask[p - widthPx] === 0 ||
      mask[p + widthPx] === 0;
    return isRim ? 0 : value;
  });
}

/** Grows the parts back, all at once, over the whole shape. */
function spread(shape: Shape, partOf: Int32Array, parts: readonly number[]): Shape[] {
  const size = { widthPx: shape.right - shape.left, heightPx: shape.bottom - shape.top };
  const owner = partOf.map((part) => (parts.includes(part) ? part : -1));
  const queue = [...owner.keys()].filter((p) => owner[p]! >= 0);
  for (let next = 0; next < queue.length; next++) {
    const p = queue[next]!;
    const x = p % size.widthPx;
    const around = [p - size.widthPx, p + size.widthPx];
    if (x > 0) around.push(p - 1);
    if (x < size.widthPx - 1) around.push(p + 1);
    for (const q of around) {
      if (owner[q] !== -1 || shape.inside[q] === 0) continue;
      owner[q] = owner[p]!;
      queue.push(q);
    }
  }
  return parts.map((part) => {
    const area = owner.reduce((sum, value) => sum + (value === part ? 1 : 0), 0);
    const { left, top, right, bottom, ...rest } = shapeOf((p) => owner[p] === part, size, area);
    return {
      ...rest,
      left: left + shape.left,
      right: right + shape.left,
      top: top + shape.top,
      bottom: bottom + shape.top,
    };
  });
}
