import type { Random } from '../../maths/random.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../own/shapes.ts';

/** Something that looks unlike itself from straight above: drawn round the origin within a circle of radius 500. */
export interface LaidDrawing {
  /** Diameter of that circle, metres. */
  readonly metres: number;
  readonly riseMetres: number;
  draw(brush: Brush, colour: string | undefined, random: Random): Svg;
}

const KEY_ROWS = [13, 13, 12, 12] as const;

/** Rows of keys across a width, and the space bar below them. */
function keys(brush: Brush, left: number, top: number, width: number, height: number, colour: string): Svg {
  const rowHeight = height / 5;
  return [
    KEY_ROWS.map((count, row) =>
      repeat(count, (k) =>
        rect(left + (k * width) / count + 3, top + row * rowHeight + 3, width / count - 6, rowHeight - 6, colour, 6),
      ),
    ),
    repeat(3, (k) =>
      rect(left + k * width * 0.09 + 3, top + 4 * rowHeight + 3, width * 0.08, rowHeight - 6, colour, 6),
    ),
    rect(left + width * 0.29, top + 4 * rowHeight + 3, width * 0.4, rowHeight - 6, brush.wall(colour), 6),
    repeat(3, (k) =>
      rect(left + width * (0.72 + k * 0.094), top + 4 * rowHeight + 3, width * 0.08, rowHeight - 6, colour, 6),
    ),
  ];
}

function laptop(brush: Brush, colour = '#c9ccd1'): Svg {
  return [
    rect(-400, -330, 800, 250, brush.wall(tone(colour, -0.45)), 22),
    rect(-378, -312, 756, 214, brush.wall('#2e6fb5'), 8),
    path('M-378 -160 Q-180 -250 20 -180 Q200 -120 378 -210 V-98 H-378Z', '#8fc6ea'),
    path('M-378 -120 Q-120 -190 140 -130 Q270 -110 378 -150 V-98 H-378Z', '#e8c9a0'),
    path('M-378 -312 H-60 L-240 -98 H-378Z', '#ffffff1f'),
    rect(-400, -84, 800, 24, tone(colour, -0.5), 8),
    rect(-410, -64, 820, 470, brush.wall(colour), 30),
    rect(-366, -34, 732, 250, tone(colour, -0.22), 12),
    keys(brush, -356, -26, 712, 236, '#2c2f35'),
    rect(-140, 236, 280, 146, tone(colour, -0.1), 14, `stroke="${tone(colour, -0.3)}" stroke-width="3"`),
    stroke('M-396 392 Q0 412 396 392', '#ffffff', 6, 'opacity=".5"'),
  ];
}

function keyboard(brush: Brush, colour = '#e6e7ea'): Svg {
  return [
    rect(-490, -170, 980, 340, brush.wall(colour), 36),
    keys(brush, -462, -144, 924, 288, tone(colour, 0.5)),
    stroke('M-470 160 H470', '#00000033', 8),
  ];
}

function computerMouse(brush: Brush, colour = '#e6e7ea'): Svg {
  return [
    path(
      'M0 -480 C250 -480 290 -240 280 40 C270 340 170 480 0 480 C-170 480 -270 340 -280 40 C-290 -240 -250 -480 0 -480Z',
      brush.ball(colour),
    ),
    stroke('M0 -470 V-60 M-276 -40 Q0 -110 276 -40', tone(colour, -0.35), 10),
    rect(-34, -330, 68, 170, brush.tube(tone(colour, -0.45)), 34),
  ];
}

/** A plant in its pot: a ring of clay, earth, and leaves that spread from the middle, the upper ones lighter. */
function plant(brush: Brush, colour: string | undefined, random: Random): Svg {
  const green = colour ?? '#4f9355';
  const rings = [
    [13, 470, -0.24],
    [11, 380, -0.06],
    [8, 270, 0.14],
    [5, 160, 0.3],
  ] as const;
  return [
    circle(0, 0, 300, brush.ball('#c8754e')),
    circle(0, 0, 262, '#4a3527'),
    rings.map(([count, reach, lift], ring) =>
      repeat(count, (k) =>
        at(0, 0, 1, (k * 360) / count + ring * 17 + random.between(-9, 9), [
          path(
            `M0 -20 C${reach * 0.3} ${-reach * 0.36} ${reach * 0.2} ${-reach * 0.86} 0 ${-reach} C${-reach * 0.2} ${-reach * 0.86} ${-reach * 0.3} ${-reach * 0.36} 0 -20Z`,
            brush.ball(tone(green, lift)),
          ),
          stroke(`M0 -30 V${-reach * 0.9}`, tone(green, lift - 0.2), 6, 'opacity=".7"'),
        ]),
      ),
    ),
  ];
}

/** A brimmed hat: the brim, the crown and the band round it. */
function hat(brush: Brush, colour = '#e3c88a'): Svg {
  return [
    ellipse(0, 0, 490, 470, brush.ball(colour)),
    repeat(5, (k) =>
      ellipse(
        0,
        0,
        480 - k * 44,
        460 - k * 42,
        'none',
        `stroke="${tone(colour, -0.16)}" stroke-width="5" opacity=".7"`,
      ),
    ),
    ellipse(0, 0, 256, 240, tone(colour, -0.5)),
    ellipse(0, -6, 236, 220, brush.ball(tone(colour, 0.06))),
    repeat(4, (k) =>
      ellipse(
        0,
        -6,
        200 - k * 44,
        186 - k * 42,
        'none',
        `stroke="${tone(colour, -0.14)}" stroke-width="5" opacity=".6"`,
      ),
    ),
  ];
}

/** How things look from straight above that show another face than to somebody before them. */
export const LAID_THINGS: Readonly<Record<string, LaidDrawing>> = {
  laptop: { metres: 0.42, riseMetres: 0.02, draw: laptop },
  keyboard: { metres: 0.4, riseMetres: 0.015, draw: keyboard },
  'computer-mouse': { metres: 0.11, riseMetres: 0.03, draw: computerMouse },
  'potted-plant': { metres: 0.24, riseMetres: 0.06, draw: plant },
  houseplant: { metres: 0.3, riseMetres: 0.08, draw: plant },
  'womans-hat': { metres: 0.34, riseMetres: 0.06, draw: hat },
};
