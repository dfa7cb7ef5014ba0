import { type Brush, type Svg, tone } from '../own/brush.ts';
import { lettering } from '../own/lettering.ts';
import { path, rect, repeat, round, stroke } from '../own/shapes.ts';

/** Where a paper is held up: upper left corner and size. */
export interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const INK = '#2b2d33';
const PRINT = '#94979f';

/** An open newspaper seen from outside: front page on the right, back page on the left, headline, picture, columns. */
export function newspaper(brush: Brush, { x, y, width, height }: Sheet, title: string): Svg {
  const half = width / 2;
  const middle = x + half;
  const page = (left: number, curve: number, fill: string): Svg =>
    path(
      `M${left} ${y + height * 0.04 - curve} Q${left + half / 2} ${y - height * 0.04} ${left + half} ${y + height * 0.04 + curve} L${left + half} ${y + height + curve} Q${left + half / 2} ${y + height * 0.93} ${left} ${y + height - curve}Z`,
      fill,
    );
  return [
    rect(x + 14, y + 18, width - 28, height, '#000000', 14, 'opacity="0.18"'),
    page(
      x,
      height * 0.012,
      brush.stops('right', [
        [0, '#fbf8ef'],
        [0.8, '#efeade'],
        [1, '#cdc7b8'],
      ]),
    ),
    page(
      middle,
      -height * 0.012,
      brush.stops('right', [
        [0, '#d3cdbf'],
        [0.2, '#f3eee2'],
        [1, '#fbf8ef'],
      ]),
    ),
    frontPage(middle + half * 0.08, y + height * 0.06, half * 0.84, height * 0.86, title),
    backPage(x + half * 0.08, y + height * 0.06, half * 0.84, height * 0.86),
    stroke(`M${middle} ${y + height * 0.05} V${y + height}`, '#00000022', width * 0.012),
  ];
}

function frontPage(x: number, y: number, width: number, height: number, title: string): Svg {
  return [
    lettering(
      title,
      { cx: x + width / 2, cy: y + height * 0.08, width, height: height * 0.15 },
      { fill: INK, face: 'serif' },
    ),
    rect(x, y + height * 0.165, width, height * 0.012, INK),
    photograph(x, y + height * 0.21, width * 0.58, height * 0.28),
    column(x + width * 0.64, y + height * 0.21, width * 0.36, 8, height * 0.036),
    column(x, y + height * 0.54, width * 0.47, 11, height * 0.036),
    column(x + width * 0.53, y + height * 0.54, width * 0.47, 11, height * 0.036),
  ];
}

function backPage(x: number, y: number, width: number, height: number): Svg {
  return [
    rect(x, y + height * 0.02, width * 0.8, height * 0.045, INK, 3),
    rect(x, y + height * 0.09, width * 0.56, height * 0.045, INK, 3),
    column(x, y + height * 0.2, width * 0.47, 12, height * 0.036),
    column(x + width * 0.53, y + height * 0.2, width * 0.47, 20, height * 0.036),
    photograph(x, y + height * 0.67, width * 0.47, height * 0.26),
  ];
}

function photograph(x: number, y: number, width: number, height: number): Svg {
  return [
    rect(x, y, width, height, '#a9aeb7'),
    path(
      `M${x} ${y + height} L${x + width * 0.34} ${y + height * 0.45} L${x + width * 0.55} ${y + height * 0.72} L${x + width * 0.74} ${y + height * 0.5} L${x + width} ${y + height}Z`,
      '#6b717c',
    ),
    `<circle cx="${x + width * 0.72}" cy="${y + height * 0.26}" r="${height * 0.11}" fill="#e4e6ea"/>`,
  ];
}

function column(x: number, y: number, width: number, lines: number, step: number): Svg {
  return repeat(lines, (i) => rect(x, y + i * step, width * (i % 5 === 4 ? 0.6 : 1), step * 0.36, PRINT));
}

/** An open book seen from outside: cover, spine, the pages' edges above. */
export function openBook(brush: Brush, { x, y, width, height }: Sheet, colour: string, title: string | undefined): Svg {
  const middle = x + width / 2;
  const gold = '#efd08a';
  const cover = (from: number, to: number, fill: string): Svg =>
    path(
      `M${from} ${y + height * 0.03} Q${(from + to) / 2} ${y - height * 0.05} ${to} ${y + height * 0.06} V${y + height} Q${(from + to) / 2} ${y + height * 0.92} ${from} ${y + height * 0.98}Z`,
      fill,
    );
  return [
    rect(x + 12, y + 20, width - 24, height, '#000000', 14, 'opacity="0.18"'),
    path(
      `M${x + width * 0.02} ${y} Q${x + width * 0.26} ${y - height * 0.11} ${middle} ${y + height * 0.02} Q${x + width * 0.74} ${y - height * 0.11} ${x + width * 0.98} ${y} V${y + height * 0.5} H${x + width * 0.02}Z`,
      '#f7f0e0',
    ),
    cover(x, middle - width * 0.025, brush.slab(colour)),
    cover(x + width, middle + width * 0.025, brush.slab(tone(colour, -0.1))),
    path(
      `M${middle - width * 0.03} ${y + height * 0.05} Q${middle} ${y + height * 0.08} ${middle + width * 0.03} ${y + height * 0.05} V${y + height} Q${middle} ${y + height * 1.03} ${middle - width * 0.03} ${y + height}Z`,
      tone(colour, -0.42),
    ),
    [x + width * 0.08, middle + width * 0.1].map((left) =>
      rect(
        left,
        y + height * 0.14,
        width * 0.32,
        height * 0.7,
        'none',
        6,
        `stroke="${gold}" stroke-width="${width * 0.008}" opacity="0.8"`,
      ),
    ),
    title
      ? lettering(
          title,
          { cx: middle + width * 0.26, cy: y + height * 0.48, width: width * 0.28, height: height * 0.56 },
          { fill: gold, face: 'serif' },
        )
      : path(
          `M${middle + width * 0.26} ${y + height * 0.36} l${width * 0.04} ${height * 0.1} ${width * 0.05} ${height * 0.02} -${width * 0.05} ${height * 0.03} -${width * 0.04} ${height * 0.1} -${width * 0.04} -${height * 0.1} -${width * 0.05} -${height * 0.03} ${width * 0.05} -${height * 0.02}Z`,
          gold,
        ),
  ];
}

/** A sheet of old paper, rolled in at both ends: written on, or a map with coasts, a way and a cross. Seen from the front. */
export function parchment(brush: Brush, { x, y, width, height }: Sheet, isMap: boolean): Svg {
  const ink = '#6b4a2a';
  const at = (across: number, down: number): string => `${round(x + width * across)} ${round(y + height * down)}`;
  const lines = [0.22, 0.36, 0.5, 0.64, 0.78].map((down, index) =>
    stroke(`M${at(0.16, down)} L${at(index === 4 ? 0.58 : 0.84, down)}`, ink, height * 0.022, 'opacity="0.6"'),
  );
  const map = [
    path(
      `M${at(0.2, 0.3)} Q${at(0.3, 0.1)} ${at(0.48, 0.24)} Q${at(0.62, 0.1)} ${at(0.8, 0.3)} Q${at(0.88, 0.6)} ${at(0.66, 0.82)} Q${at(0.44, 0.7)} ${at(0.26, 0.84)} Q${at(0.1, 0.6)} ${at(0.2, 0.3)}Z`,
      '#c9b27a',
      `stroke="${ink}" stroke-width="${round(height * 0.02)}"`,
    ),
    stroke(
      `M${at(0.3, 0.66)} Q${at(0.42, 0.4)} ${at(0.52, 0.56)} T${at(0.7, 0.4)}`,
      '#a8322a',
      height * 0.026,
      `stroke-dasharray="${round(height * 0.05)} ${round(height * 0.05)}"`,
    ),
    stroke(`M${at(0.68, 0.34)} L${at(0.74, 0.46)} M${at(0.74, 0.34)} L${at(0.68, 0.46)}`, '#a8322a', height * 0.034),
  ];
  return [
    path(
      `M${at(0.03, 0.03)} Q${at(0.5, -0.02)} ${at(0.97, 0.03)} L${at(0.97, 0.97)} Q${at(0.5, 1.02)} ${at(0.03, 0.97)}Z`,
      brush.slab('#ead9ac'),
    ),
    isMap ? map : lines,
    [0, 0.94].map((across) =>
      rect(
        round(x + width * across),
        round(y - height * 0.05),
        round(width * 0.06),
        round(height * 1.1),
        brush.pillar('#dcc58e'),
        width * 0.03,
      ),
    ),
  ];
}
