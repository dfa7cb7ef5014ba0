import { describe, expect, it } from 'vitest';
import { Pinch } from './pinch.ts';
import { atFullSize, fitted, panned, showing, zoomed } from './view.ts';

const sizes = { width: 800, height: 600, widthPx: 1600, heightPx: 800 };

describe('a view of a picture', () => {
  it('fits the window at first', () => {
    expect(fitted(sizes)).toEqual({ scale: 0.5, x: 0, y: 0 });
  });

  it('keeps what lies under the pointer where it is', () => {
    const at = { x: 150, y: -40 };
    const before = zoomed(fitted(sizes), 3, { x: 0, y: 0 }, sizes);
    const after = zoomed(before, 2, at, sizes);
    const under = ({ scale, x, y }: typeof after) => [(at.x - x) / scale, (at.y - y) / scale];
    expect(under(after)).toEqual(under(before));
    expect(after.scale).toBe(3);
  });

  it('shows nothing beside the picture while there is more of it', () => {
    const view = panned(atFullSize(fitted(sizes), sizes), 10_000, -10_000, sizes);
    expect(view).toEqual({ scale: 1, x: 400, y: -100 });
  });

  it('never gets lost: neither smaller than it fits, nor larger than 16 times', () => {
    expect(zoomed(fitted(sizes), 0.001, { x: 9, y: 9 }, sizes)).toEqual({ scale: 0.5, x: 0, y: 0 });
    expect(zoomed(fitted(sizes), 1e6, { x: 0, y: 0 }, sizes).scale).toBe(16);
  });

  it('follows the pen when it leaves the window, and no further', () => {
    const close = atFullSize(fitted(sizes), sizes);
    expect(showing(close, { x: 800, y: 400 }, sizes)).toEqual(close);
    expect(showing(close, { x: 1300, y: 400 }, sizes)).toEqual({ scale: 1, x: -100, y: 0 });
  });
});

describe('a pinch', () => {
  it('is what two fingers do, and one alone does nothing', () => {
    const pinch = new Pinch();
    pinch.put(1, { x: 100, y: 100 });
    expect(pinch.move(1, { x: 110, y: 100 })).toBeUndefined();
    pinch.put(2, { x: 210, y: 100 });
    expect(pinch.isUnderWay).toBe(true);
    expect(pinch.move(2, { x: 310, y: 100 })).toEqual({ factor: 2, at: { x: 210, y: 100 }, byX: 50, byY: 0 });
    pinch.lift(1);
    expect(pinch.move(2, { x: 0, y: 0 })).toBeUndefined();
  });
});
