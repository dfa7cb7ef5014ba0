import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, path, rect, repeat, round, stroke } from '../shapes.ts';

/** Outline of a regular polygon around (500, 500), a corner or a side upwards. */
function polygon(corners: number, radius = 500, turnDegrees = 0): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners + (turnDegrees * Math.PI) / 180;
    return `${round(500 + Math.sin(angle) * radius)} ${round(500 - Math.cos(angle) * radius)}`;
  });
  return `M${points.join(' L')}Z`;
}

const shape = (
  concept: string,
  names: readonly string[],
  [width, height]: readonly [number, number],
  draw: (brush: Brush, colour: string) => Svg,
  usual: string,
): OwnSubject =>
  ownSubject(
    { concept, names, kind: 'symbol', heightMetres: 0.4 * (height / 1000), footing: 'stands', width, height },
    (brush, { colour = usual }) => draw(brush, colour),
  );

/** Figures one inside the other, from the outside in, in two tones. */
const nested =
  (outline: (radius: number) => string) =>
  (_brush: Brush, colour: string): Svg =>
    repeat(6, (i) => path(outline(498 - i * 84), i % 2 ? tone(colour, 0.72) : tone(colour, -0.04 * i)));

const ringPath = (radius: number): string =>
  `M${500 - radius} 500 a${radius} ${radius} 0 1 1 ${2 * radius} 0 a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
const boxPath = (radius: number): string =>
  `M${500 - radius} ${500 - radius} h${2 * radius} v${2 * radius} h${-2 * radius}Z`;
const heartPath = (radius: number): string => {
  const at = (x: number, y: number): string => `${round(500 + x * radius)} ${round(500 + y * radius)}`;
  return `M${at(0, 1)} C${at(-1.5, 0)} ${at(-1, -1.1)} ${at(-0.45, -0.95)} Q${at(-0.1, -0.9)} ${at(0, -0.5)} Q${at(0.1, -0.9)} ${at(0.45, -0.95)} C${at(1, -1.1)} ${at(1.5, 0)} ${at(0, 1)}Z`;
};

/** A line that winds outwards from the middle. */
function spiralPath(turns: number): string {
  const points = Array.from({ length: turns * 36 + 1 }, (_, i) => {
    const angle = (i * Math.PI) / 18 + Math.PI / 2;
    const reach = 476 * (i / (turns * 36));
    return `${round(500 + Math.cos(angle) * reach)} ${round(500 + Math.sin(angle) * reach)}`;
  });
  return `M${points.join(' L')}`;
}

/** Figures of plane geometry. */
export const FLAT_SHAPES: readonly OwnSubject[] = [
  shape(
    'triangle',
    ['triangle shape'],
    [1000, 880],
    (brush, colour) => path('M500 6 L994 874 H6Z', brush.wall(colour)),
    '#3f7fd0',
  ),
  shape(
    'circle-shape',
    ['disc shape'],
    [1000, 1000],
    (brush, colour) => circle(500, 500, 496, brush.wall(colour)),
    '#d84a3c',
  ),
  shape('square-shape', [], [1000, 1000], (brush, colour) => rect(4, 4, 992, 992, brush.wall(colour)), '#3fa36a'),
  shape(
    'rectangle',
    ['rectangle shape'],
    [1000, 600],
    (brush, colour) => rect(4, 4, 992, 592, brush.wall(colour)),
    '#d08a3f',
  ),
  shape(
    'oval',
    ['ellipse', 'oval shape'],
    [1000, 640],
    (brush, colour) => path('M4 320 a496 316 0 1 1 992 0 a496 316 0 1 1 -992 0Z', brush.wall(colour)),
    '#8a5fc0',
  ),
  shape(
    'pentagon',
    [],
    [1000, 930],
    (brush, colour) => path(polygon(5, 512), brush.wall(colour), 'transform="translate(0 14)"'),
    '#c04f86',
  ),
  shape(
    'hexagon',
    ['hexagon shape'],
    [1000, 880],
    (brush, colour) => path(polygon(6, 500, 30), brush.wall(colour), 'transform="translate(0 -60)"'),
    '#d9a52e',
  ),
  shape('octagon', [], [1000, 1000], (brush, colour) => path(polygon(8, 538, 22.5), brush.wall(colour)), '#c8362e'),
  shape(
    'rhombus',
    ['diamond shape', 'lozenge'],
    [760, 1000],
    (brush, colour) => path('M380 4 L756 500 L380 996 L4 500Z', brush.wall(colour)),
    '#2f9fb0',
  ),
  shape(
    'semicircle',
    ['half circle', 'semi circle'],
    [1000, 510],
    (brush, colour) => path('M4 506 a496 496 0 0 1 992 0Z', brush.wall(colour)),
    '#e08a3a',
  ),
  shape(
    'infinity-symbol',
    ['infinity sign', 'lemniscate'],
    [1000, 560],
    (_brush, colour) =>
      stroke(
        'M500 280 C380 90 280 60 200 60 C90 60 60 170 60 280 C60 390 90 500 200 500 C280 500 380 470 500 280 C620 90 720 60 800 60 C910 60 940 170 940 280 C940 390 910 500 800 500 C720 500 620 470 500 280Z',
        colour,
        110,
      ),
    '#3a5fc4',
  ),
  shape(
    'spiral',
    ['spiral shape', 'helix line', 'swirl shape'],
    [1000, 1000],
    (_brush, colour) => stroke(spiralPath(5), colour, 42),
    '#2f6f8f',
  ),
  shape(
    'golden-spiral',
    ['fibonacci spiral', 'fibonacci sequence', 'fibonacci number', 'golden ratio'],
    [1000, 618],
    (_brush, colour) => [
      rect(3, 3, 994, 612, '#f7f1e0'),
      stroke('M618 0 V618 M618 382 H1000 M764 382 V618 M618 472 H764 M708 382 V472', tone(colour, 0.3), 5),
      rect(3, 3, 994, 612, 'none', 0, `stroke="${tone(colour, 0.1)}" stroke-width="6"`),
      stroke(
        'M4 614 A614 614 0 0 1 618 4 A382 382 0 0 1 996 382 A236 236 0 0 1 764 614 A146 146 0 0 1 618 472 A90 90 0 0 1 708 382 A56 56 0 0 1 764 438 A34 34 0 0 1 730 472',
        colour,
        14,
      ),
    ],
    '#8a5a22',
  ),
  shape('concentric-circles', ['concentric circle figure'], [1000, 1000], nested(ringPath), '#d8583c'),
  shape('concentric-squares', ['concentric square figure'], [1000, 1000], nested(boxPath), '#3f7fd0'),
  shape(
    'concentric-triangles',
    ['concentric triangle figure'],
    [1000, 870],
    (brush, colour) => at(0, 78, 1, 0, nested((radius) => polygon(3, radius * 1.154))(brush, colour)),
    '#3fa36a',
  ),
  shape('concentric-hearts', ['concentric heart figure'], [1000, 1000], nested(heartPath), '#d8305a'),
];
