import { type LinearRgb, mixRgb, scaleRgb } from '../../maths/colour.ts';
import { clamp, mix } from '../../maths/interpolate.ts';
import type { Side } from './board-light.ts';
import type { Easel, Place, Shade, Spot } from './easel.ts';

/** A block over a rectangle of the board. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly low: number;
  readonly high: number;
}

/** A block whose middle is at a place: its sides along x and y, its foot and its head. */
export function boxAt(x: number, y: number, width: number, depth: number, low: number, high: number): Box {
  return { x0: x - width / 2, y0: y - depth / 2, x1: x + width / 2, y1: y + depth / 2, low, high };
}

/** Draws the three sides of a block that the eye sees. Walls darken a little towards their foot. */
export function drawBox(easel: Easel, box: Box, colour: LinearRgb, label: number, top: LinearRgb = colour): void {
  const { x0, y0, x1, y1, low, high } = box;
  const { light } = easel;
  easel.plane(
    wallOf(box, 'left', 0, 1, low, high),
    grounded(easel, light.on(colour, 'left'), [(x0 + x1) / 2, y1, low], high - low),
    label,
  );
  easel.plane(
    wallOf(box, 'right', 0, 1, low, high),
    grounded(easel, light.on(colour, 'right'), [x1, (y0 + y1) / 2, low], high - low),
    label,
  );
  easel.plane(
    [
      [x0, y0, high],
      [x1, y0, high],
      [x1, y1, high],
      [x0, y1, high],
    ],
    light.on(top, 'top'),
    label,
  );
}

/** Light that comes back from the ground makes way for the dark where a wall meets it. */
function grounded(easel: Easel, colour: LinearRgb, [x, y, z]: Place, height: number): Shade {
  const foot = easel.at(x, y, z)[1];
  const reach = Math.max(1, easel.tilePx * Math.min(1.2, height));
  return (_x, yPx, out) => {
    const k = mix(0.86, 1.06, clamp((foot + easel.tilePx * 0.25 - yPx) / reach));
    for (let c = 0; c < 3; c++) out[c] = colour[c]! * k;
  };
}

/** A rectangle of a block's wall: shares of its length from left to right as the eye sees it, and heights. */
export function wallOf(
  { x0, y0, x1, y1 }: Box,
  side: 'left' | 'right',
  from: number,
  to: number,
  low: number,
  high: number,
): Place[] {
  const place = (share: number, z: number): Place =>
    side === 'left' ? [mix(x0, x1, share), y1, z] : [x1, mix(y1, y0, share), z];
  return [place(from, low), place(to, low), place(to, high), place(from, high)];
}

/** A roof with two slopes over a block; its ridge lies along x, or along y when `isTurned`. */
export function drawGable(
  easel: Easel,
  box: Box,
  rise: number,
  colours: { readonly roof: LinearRgb; readonly wall: LinearRgb },
  label: number,
  isTurned: boolean,
): void {
  const { x0, y0, x1, y1, high } = box;
  const over = 0.07;
  const ridge = high + rise;
  const { light } = easel;
  const tiles = (side: Side): LinearRgb => light.on(colours.roof, side);
  if (isTurned) {
    const middle = (x0 + x1) / 2;
    easel.plane(
      [
        [x0, y1, high],
        [x1, y1, high],
        [middle, y1, ridge],
      ],
      light.on(colours.wall, 'left'),
      label,
    );
    easel.plane(
      [
        [middle, y0 - over, ridge],
        [middle, y1 + over, ridge],
        [x0 - over, y1 + over, high - over],
        [x0 - over, y0 - over, high - over],
      ],
      mixRgb(tiles('left'), tiles('top'), 0.55),
      label,
    );
    easel.plane(
      [
        [middle, y0 - over, ridge],
        [middle, y1 + over, ridge],
        [x1 + over, y1 + over, high - over],
        [x1 + over, y0 - over, high - over],
      ],
      mixRgb(tiles('right'), tiles('top'), 0.3),
      label,
    );
    return;
  }
  const middle = (y0 + y1) / 2;
  easel.plane(
    [
      [x1, y0, high],
      [x1, y1, high],
      [x1, middle, ridge],
    ],
    light.on(colours.wall, 'right'),
    label,
  );
  easel.plane(
    [
      [x0 - over, middle, ridge],
      [x1 + over, middle, ridge],
      [x1 + over, y0 - over, high - over],
      [x0 - over, y0 - over, high - over],
    ],
    mixRgb(tiles('right'), tiles('top'), 0.35),
    label,
  );
  easel.plane(
    [
      [x0 - over, middle, ridge],
      [x1 + over, middle, ridge],
      [x1 + over, y1 + over, high - over],
      [x0 - over, y1 + over, high - over],
    ],
    mixRgb(tiles('left'), tiles('top'), 0.55),
    label,
  );
}

/** A roof whose four slopes meet in a point, or a mountain. */
export function drawPyramid(
  easel: Easel,
  { x0, y0, x1, y1, high }: Box,
  tip: Place,
  colour: LinearRgb,
  label: number,
): void {
  const { light } = easel;
  easel.plane([[x0, y1, high], [x1, y1, high], tip], light.on(colour, 'left'), label);
  easel.plane([[x1, y0, high], [x1, y1, high], tip], light.on(colour, 'right'), label);
}

/** A ball of leaves, or of light: lit from the upper left. */
export function drawBall(easel: Easel, at: Place, radius: number, colour: LinearRgb, label: number): void {
  const [xPx, yPx] = easel.at(...at);
  const radiusPx = radius * easel.tilePx;
  const bright = easel.light.on(scaleRgb(colour, 1.12), 'top');
  const dark = easel.light.on(scaleRgb(colour, 0.9), 'right');
  easel.outline(
    ring(xPx, yPx, radiusPx, radiusPx),
    (x, y, out) => {
      const t = clamp(0.5 - (0.5 * ((x - xPx) * 0.55 + (y - yPx) * 0.83)) / radiusPx);
      for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, bright[c]!, t * t * (3 - 2 * t));
    },
    label,
  );
}

/** A round post or tower: radius, foot and head; it narrows towards its head by `taper`. */
export function drawPost(
  easel: Easel,
  [x, y, low]: Place,
  radius: number,
  high: number,
  colour: LinearRgb,
  label: number,
  taper = 1,
): void {
  const [footX, footY] = easel.at(x, y, low);
  const [headX, headY] = easel.at(x, y, high);
  const wide = radius * easel.tilePx * 1.2;
  const slim = wide * taper;
  const bright = easel.light.on(colour, 'left');
  const dark = easel.light.on(colour, 'right');
  const shade: Shade = (xPx, _y, out) => {
    const t = clamp(0.5 + (xPx - footX + wide * 0.25) / (2 * wide));
    for (let c = 0; c < 3; c++) out[c] = mix(bright[c]!, dark[c]!, t);
  };
  easel.outline(ring(footX, footY, wide, wide / 2), shade, label);
  easel.outline(
    [
      [footX - wide, footY],
      [footX + wide, footY],
      [headX + slim, headY],
      [headX - slim, headY],
    ],
    shade,
    label,
  );
  easel.outline(ring(headX, headY, slim, slim / 2), easel.light.on(colour, 'top'), label);
}

/** A pointed hat on a round tower, or a fir. */
export function drawCone(
  easel: Easel,
  [x, y, low]: Place,
  radius: number,
  high: number,
  colour: LinearRgb,
  label: number,
): void {
  const [footX, footY] = easel.at(x, y, low);
  const [tipX, tipY] = easel.at(x, y, high);
  const wide = radius * easel.tilePx * 1.2;
  const bright = mixRgb(easel.light.on(colour, 'left'), easel.light.on(colour, 'top'), 0.4);
  const dark = easel.light.on(colour, 'right');
  const shade: Shade = (xPx, _y, out) => {
    const t = clamp(0.5 + (xPx - footX + wide * 0.2) / (2 * wide));
    for (let c = 0; c < 3; c++) out[c] = mix(bright[c]!, dark[c]!, t * t * (3 - 2 * t));
  };
  easel.outline(ring(footX, footY, wide, wide / 2), shade, label);
  easel.outline(
    [
      [footX - wide, footY],
      [footX + wide, footY],
      [tipX, tipY],
    ],
    shade,
    label,
  );
}

const RING_CORNERS = 24;

/** An ellipse as an outline. */
export function ring(xPx: number, yPx: number, radiusXPx: number, radiusYPx: number): Spot[] {
  return Array.from({ length: RING_CORNERS }, (_, k) => {
    const angle = (k / RING_CORNERS) * 2 * Math.PI;
    return [xPx + Math.cos(angle) * radiusXPx, yPx + Math.sin(angle) * radiusYPx] as const;
  });
}
